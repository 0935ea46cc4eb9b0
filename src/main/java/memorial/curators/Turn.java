package memorial.curators;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A turn at bcrypt, which is slow on purpose. Whoever waits for one holds no database connection.
 * There are two queues, so that a crowd of strangers keeps no curator waiting; and where there are
 * several processors, strangers leave one to everybody else's pages.
 */
enum Turn {
  /** Those who are known to be curators: by their browser, their session or a one-time link. */
  CURATORS(1),
  STRANGERS(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

  private static final int LONGEST_QUEUE = 60;
  private static final int SECONDS = 30;

  final Semaphore atOnce;

  Turn(int most) {
    atOnce = new Semaphore(most, true);
  }

  /**
   * Waits for a turn; false where too many wait already or it took too long, and there is none to
   * end then.
   */
  boolean begin() {
    try {
      return atOnce.getQueueLength() < LONGEST_QUEUE
          && atOnce.tryAcquire(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void end() {
    atOnce.release();
  }
}
