package memorial.web;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * So many bytes that may be in use at once. Whoever wants some while there are too few waits; they
 * are given out in the order in which they were asked for, so that nobody waits for ever.
 */
final class ByteBudget {
  private final Deque<Share> waiting = new ArrayDeque<>();
  private long free;

  /** Some of the bytes, for somebody who may still wait for them. */
  final class Share {
    private final long bytes;
    private final Runnable ready;
    private boolean isTaken;

    private Share(long bytes, Runnable ready) {
      this.bytes = bytes;
      this.ready = ready;
    }

    /** Gives the bytes back, or waits for them no longer; doing so twice does nothing. */
    void release() {
      synchronized (ByteBudget.this) {
        if (isTaken) {
          free += bytes;
          isTaken = false;
        } else {
          waiting.remove(this);
        }
      }
      hand();
    }
  }

  ByteBudget(long bytes) {
    free = bytes;
  }

  /**
   * Asks for so many bytes.
   *
   * @param ready what to do as soon as they are there: at once, or on the thread of whoever gives
   *     some back
   */
  Share ask(long bytes, Runnable ready) {
    var share = new Share(bytes, ready);
    synchronized (this) {
      waiting.add(share);
    }
    hand();
    return share;
  }

  private void hand() {
    for (var next = next(); next != null; next = next()) {
      next.run();
    }
  }

  private synchronized Runnable next() {
    var first = waiting.peek();
    if (first == null || first.bytes > free) {
      return null;
    }
    waiting.remove();
    free -= first.bytes;
    first.isTaken = true;
    return first.ready;
  }
}
