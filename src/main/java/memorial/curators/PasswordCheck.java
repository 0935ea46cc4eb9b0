package memorial.curators;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Compares passwords with hashes, which is slow on purpose. As many at once as there are processors
 * and no database connection held meanwhile, so that a flood of attempts leaves the site to
 * readers.
 */
final class PasswordCheck {
  private static final int LONGEST_QUEUE = 20;
  private static final int SECONDS = 10;
  private static final Semaphore AT_ONCE =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  private PasswordCheck() {}

  /** Too many people try to sign in at this moment. */
  static final class Busy extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Whether that hash is the password's.
   *
   * @throws Busy where too many wait already
   */
  static boolean matches(String password, String hash) throws Busy {
    if (!enter()) {
      throw new Busy();
    }
    try {
      return BcryptUtil.matches(password == null ? "" : password, hash);
    } finally {
      AT_ONCE.release();
    }
  }

  private static boolean enter() {
    try {
      return AT_ONCE.getQueueLength() < LONGEST_QUEUE
          && AT_ONCE.tryAcquire(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
