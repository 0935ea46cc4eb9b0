package memorial.curators;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A turn at bcrypt, which is slow on purpose. Whoever waits for one holds no database connection,
 * and where there are several processors, one is left to everybody else's pages.
 */
final class Turn {
  private static final int LONGEST_QUEUE = 60;
  private static final int SECONDS = 30;

  static final Semaphore AT_ONCE =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

  private Turn() {}

  /**
   * Waits for a turn; false where too many wait already or it took too long, and there is none to
   * end then.
   */
  static boolean begin() {
    try {
      return AT_ONCE.getQueueLength() < LONGEST_QUEUE
          && AT_ONCE.tryAcquire(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static void end() {
    AT_ONCE.release();
  }
}
