package memorial.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLimitTest {
  private static final Instant BEGINNING = Instant.parse("2020-09-27T06:00:00Z");

  private Duration passed = Duration.ZERO;
  private final LogLimit limit = new LogLimit(new Passing());

  @Test
  void a_kind_is_logged_so_often_in_a_minute_and_the_last_line_says_so() {
    LogRecord last = null;
    for (int n = 0; n < LogLimit.OF_A_KIND; n++) {
      last = line("a", Level.SEVERE, null);
      assertTrue(limit.isLoggable(last));
    }
    assertTrue(last.getMessage().endsWith("[more of this kind are left out for a minute]"));
    for (int n = 0; n < 1000; n++) {
      assertFalse(limit.isLoggable(line("a", Level.SEVERE, null)));
    }
    passed = Duration.ofMinutes(1);
    var next = line("a", Level.SEVERE, null);
    assertTrue(limit.isLoggable(next));
    assertEquals("It failed", next.getMessage());
  }

  @Test
  void another_kind_is_logged_all_the_same() {
    for (int n = 0; n <= LogLimit.OF_A_KIND; n++) {
      limit.isLoggable(line("a", Level.SEVERE, null));
    }
    assertTrue(limit.isLoggable(line("b", Level.SEVERE, null)));
    assertTrue(limit.isLoggable(line("a", Level.WARNING, null)));
    assertTrue(limit.isLoggable(line("a", Level.SEVERE, new IOException())));
  }

  @Test
  void what_is_no_warning_is_always_logged() {
    for (int n = 0; n < 1000; n++) {
      assertTrue(limit.isLoggable(line("a", Level.INFO, null)));
    }
  }

  @Test
  void a_clock_set_back_silences_nothing_for_long() {
    for (int n = 0; n <= LogLimit.OF_A_KIND; n++) {
      limit.isLoggable(line("a", Level.SEVERE, null));
    }
    passed = Duration.ofDays(-1);
    assertTrue(limit.isLoggable(line("a", Level.SEVERE, null)));
  }

  private static LogRecord line(String logger, Level level, Throwable failure) {
    var line = new LogRecord(level, "It failed");
    line.setLoggerName(logger);
    line.setThrown(failure);
    return line;
  }

  private final class Passing extends Clock {
    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return BEGINNING.plus(passed);
    }
  }
}
