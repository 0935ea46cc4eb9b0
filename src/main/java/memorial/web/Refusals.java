package memorial.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * What clients did wrong since the start, by kind, under {@code /q/metrics} of the management port.
 * It is counted and not logged, for anybody could fill a disk with it.
 */
@ApplicationScoped
public class Refusals {
  /** What a client can do wrong. */
  public enum Kind {
    /** A body that did not arrive in time. */
    SLOW_BODY,
    /** A body that ended before it was whole, for its sender went away. */
    BROKEN_OFF,
    /** A body of more bytes than its sender may send. */
    LARGE_BODY,
    /** A body that is no form, sent to the desk. */
    NO_FORM,
    /** A request that names no host, or something that is none. */
    NO_HOST
  }

  private final Map<Kind, Counter> counters = new EnumMap<>(Kind.class);

  Refusals(MeterRegistry registry) {
    for (var kind : Kind.values()) {
      counters.put(
          kind,
          Counter.builder("memorial.requests.refused")
              .tag("kind", kind.name().toLowerCase(Locale.ROOT))
              .description("What clients did wrong")
              .register(registry));
    }
  }

  void count(Kind kind) {
    counters.get(kind).increment();
  }
}
