package memorial.cache;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** What the cache of pages did since the start, under {@code /q/metrics} of the management port. */
@ApplicationScoped
public class CacheMetrics {
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();
  private final LongAdder renders = new LongAdder();
  private final LongAdder bytes = new LongAdder();

  private final MeterRegistry registry;

  CacheMetrics(MeterRegistry registry) {
    this.registry = registry;
    count("memorial.pages.hits", "Answered with bytes that were ready", hits);
    count("memorial.pages.misses", "Asked for before they were ready", misses);
    count("memorial.pages.renders", "Rendered and kept", renders);
    count("memorial.pages.bytes", "Bytes of pages sent from the cache", bytes);
  }

  private void count(String name, String words, LongAdder sum) {
    FunctionCounter.builder(name, sum, LongAdder::sum).description(words).register(registry);
  }

  /** Says how much is kept. */
  void keeps(Supplier<Number> kept) {
    Gauge.builder("memorial.pages.kept", kept)
        .baseUnit("bytes")
        .description("What the pages that are ready take in memory")
        .register(registry);
  }

  void hit(int sent) {
    hits.increment();
    bytes.add(sent);
  }

  void miss() {
    misses.increment();
  }

  void rendered() {
    renders.increment();
  }
}
