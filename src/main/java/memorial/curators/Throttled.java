package memorial.curators;

import java.time.Duration;

/** Refusal to look at a password: it was tried too often, or too many wait at this moment. */
class Throttled extends Exception {
  private static final long serialVersionUID = 1L;

  /** How long to wait before another attempt. */
  private final Duration wait;

  Throttled(Duration wait) {
    this.wait = wait;
  }

  Duration waiting() {
    return wait;
  }

  /** The same in minutes, rounded up. */
  long minutes() {
    return wait.plusSeconds(59).toMinutes();
  }
}
