package memorial.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import memorial.web.ErrorPages;
import memorial.web.PublicAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Public pages as ready bytes. Each is rendered once for each edition of the content, however many
 * ask for it at the same time, and answered from the event loop until the content changes.
 */
@ApplicationScoped
public class PageCache {
  /** After the headers of every answer, before everything that knows who is asking. */
  private static final int AFTER_ANSWER_HEADERS = 900;

  private static final String RENDERING = PageCache.class.getName();
  private static final String HAS_WAITED = RENDERING + ".hasWaited";

  /** How long somebody waits for a page that another visitor asked for first. */
  private static final int PATIENCE_SECONDS = 10;

  private static final int OVERHEAD = 400;

  private final ContentVersion version;
  private final Clock clock;
  private final CacheMetrics metrics;

  /** Who waits for which page; it comes as null where there is nothing to keep. */
  private final ConcurrentMap<Wanted, CompletableFuture<Rendered>> underway =
      new ConcurrentHashMap<>();

  private final Cache<String, Rendered> pages;

  /** A page in an edition. */
  private record Wanted(String address, Edition edition) {}

  PageCache(
      ContentVersion version,
      Clock clock,
      CacheMetrics metrics,
      @ConfigProperty(name = "memorial.cache-megabytes") int megabytes) {
    this.version = version;
    this.clock = clock;
    this.metrics = metrics;
    pages =
        Caffeine.newBuilder()
            .maximumWeight(megabytes * 1024L * 1024)
            .weigher(
                (String address, Rendered page) -> page.bytes() + 2 * address.length() + OVERHEAD)
            .build();
    metrics.keeps(() -> pages.policy().eviction().orElseThrow().weightedSize().orElse(0));
  }

  boolean isEmpty() {
    return pages.asMap().isEmpty();
  }

  void register(@Observes Filters filters) {
    filters.register(this::answer, AFTER_ANSWER_HEADERS);
  }

  private void answer(RoutingContext context) {
    var address = Rendered.isReading(context.request()) ? PublicAddress.of(context) : null;
    if (address == null) {
      answerDesk(context);
      return;
    }
    var edition = new Edition(version.known(), LocalDate.now(clock));
    var page = pages.getIfPresent(address);
    if (page != null && !version.isReachable()) {
      hit(context, page, Rendered.DATABASE_AWAY);
    } else if (page != null && page.isOf(edition)) {
      hit(context, page, null);
    } else if (!address.equals(context.request().uri())) {
      context.reroute(address);
    } else {
      metrics.miss();
      forgetWhoAsks(context.request());
      render(context, new Wanted(address, edition));
    }
  }

  /**
   * A page is the same for everybody, and so is whether there is one: the first visitor is answered
   * for all, so neither cookies nor a body of theirs, which nobody would read, can make it another
   * or make it late. Only errors differ for a browser and a program.
   */
  private static void forgetWhoAsks(HttpServerRequest request) {
    var headers = request.headers();
    var accept = headers.get(HttpHeaders.ACCEPT);
    headers.remove(HttpHeaders.COOKIE);
    headers.remove(HttpHeaders.CONTENT_LENGTH);
    headers.remove(HttpHeaders.TRANSFER_ENCODING);
    headers.remove(HttpHeaders.CONTENT_TYPE);
    headers.set(
        HttpHeaders.ACCEPT,
        accept != null && accept.contains("text/html") ? "text/html, */*" : "*/*");
  }

  private void hit(RoutingContext context, Rendered page, CharSequence status) {
    metrics.hit(page.answer(context.request(), Rendered.REVALIDATE, status));
  }

  /** The desk keeps nothing, and can do nothing without the database. */
  private void answerDesk(RoutingContext context) {
    if (!version.isReachable() && context.normalizedPath().startsWith("/admin")) {
      ErrorPages.withoutDatabase(context);
    } else {
      context.next();
    }
  }

  /** Renders the page, or waits for whoever does that already. */
  private void render(RoutingContext context, Wanted wanted) {
    var mine = new CompletableFuture<Rendered>();
    var first = underway.putIfAbsent(wanted, mine);
    if (first == null) {
      mine.completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
          .thenRun(() -> underway.remove(wanted, mine));
      context.put(RENDERING, wanted);
      context.addEndHandler(
          ended -> {
            underway.remove(wanted, mine);
            mine.complete(null);
          });
      context.next();
      return;
    }
    var here = context.vertx().getOrCreateContext();
    context.request().pause();
    first.thenAccept(
        page ->
            here.runOnContext(
                then -> {
                  context.request().resume();
                  if (page != null) {
                    hit(context, page, null);
                  } else if (context.get(HAS_WAITED) == null) {
                    context.put(HAS_WAITED, true);
                    answer(context);
                  } else {
                    context.next();
                  }
                }));
  }

  /**
   * What was kept of that page before the content changed, for a visitor whom the database let
   * down; null where there is nothing.
   */
  Rendered before(RoutingContext context) {
    Wanted wanted = context.get(RENDERING);
    return wanted == null ? null : pages.getIfPresent(wanted.address);
  }

  /**
   * Keeps what was rendered for a visitor, if it is a page that was asked for here. Those who wait
   * for it mostly take the encodings that the visitor takes, so it has that one by then.
   *
   * @param accept the visitor's {@code Accept-Encoding}, or null
   * @return the page; null where it is not to be kept
   */
  Rendered keep(RoutingContext context, String contentType, byte[] plain, String accept) {
    Wanted wanted = context.get(RENDERING);
    if (wanted == null) {
      return null;
    }
    var page = new Rendered(wanted.edition, contentType, plain);
    page.encode(accept);
    metrics.rendered();
    pages.asMap().merge(wanted.address, page, Rendered::newer);
    var waiting = underway.remove(wanted);
    if (waiting != null) {
      waiting.complete(page);
    }
    return page;
  }
}
