package memorial.web;

import io.micrometer.core.instrument.Metrics;
import io.quarkus.logging.LoggingFilter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Lets so many warnings and errors of a kind into the log within a minute, and counts the rest: the
 * hundredth says nothing that the first did not say, and fills a disk. Of one kind is what the same
 * logger says of the same sort of failure.
 */
@LoggingFilter(name = "limit")
public final class LogLimit implements Filter {
  static final int OF_A_KIND = 20;
  private static final Duration WITHIN = Duration.ofMinutes(1);

  private final Clock clock;
  private final Map<String, Minute> minutes = new ConcurrentHashMap<>();

  /** What was said of a kind since then. */
  private record Minute(long began, int said) {}

  public LogLimit() {
    this(Clock.systemUTC());
  }

  LogLimit(Clock clock) {
    this.clock = clock;
  }

  @Override
  public boolean isLoggable(LogRecord line) {
    if (line.getLevel().intValue() < Level.WARNING.intValue()) {
      return true;
    }
    var now = clock.millis();
    var minute =
        minutes.merge(
            kind(line),
            new Minute(now, 1),
            (before, first) ->
                Math.abs(now - before.began) < WITHIN.toMillis()
                    ? new Minute(before.began, before.said + 1)
                    : first);
    if (minute.said == OF_A_KIND) {
      line.setMessage(line.getMessage() + " [more of this kind are left out for a minute]");
    }
    if (minute.said > OF_A_KIND) {
      Metrics.counter("memorial.log.left.out").increment();
      return false;
    }
    return true;
  }

  private static String kind(LogRecord line) {
    var failure = line.getThrown();
    return line.getLoggerName()
        + line.getLevel()
        + (failure == null ? "" : failure.getClass().getName());
  }
}
