package memorial.web;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The headers of every answer, redirects and refusals too: those that protect, and its date. */
@ApplicationScoped
public class AnswerHeaders {
  private static final int BEFORE_AUTHENTICATION = 1000;
  private static final int MILLIS = 1000;
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  /** Control characters in an address have no use but to forge lines of a log. */
  private static final Pattern CONTROL = Pattern.compile("%([01][0-9a-fA-F]|7[fF])");

  private final Map<CharSequence, CharSequence> headers = new LinkedHashMap<>();

  /** The latest second that something was answered in. */
  private volatile Second now = Second.of(0);

  /** A second since 1970 and how a header says it (RFC 9110, section 5.6.7). */
  private record Second(long number, CharSequence text) {
    private static Second of(long number) {
      var text = HTTP_DATE.format(Instant.ofEpochSecond(number));
      return new Second(number, HttpHeaders.createOptimized(text));
    }
  }

  private final Refusals refusals;

  AnswerHeaders(Refusals refusals, @ConfigProperty(name = "memorial.site") String site) {
    this.refusals = refusals;
    if (site.startsWith("https:")) {
      header("strict-transport-security", "max-age=31536000");
    }
    header("content-security-policy", POLICY);
    header("x-content-type-options", "nosniff");
    header("referrer-policy", "same-origin");
    header("permissions-policy", "geolocation=(), camera=(), microphone=()");
    header("cross-origin-opener-policy", "same-origin");
  }

  /** Keeps them as the bytes that they are sent as, for every answer has them. */
  private void header(String name, String value) {
    headers.put(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
  }

  void register(@Observes Filters filters) {
    filters.register(
        context -> {
          if (!isDevelopmentConsole(context)) {
            set(context.response());
          }
          if (context.normalizedPath().startsWith("/admin")) {
            confine(context.response());
          }
          if (hasControl(context.request().path())) {
            ErrorPages.unreadableAddress(context);
          } else if (!hasHost(context.request())) {
            refuseHost(context);
          } else {
            context.next();
          }
        },
        BEFORE_AUTHENTICATION);
  }

  /**
   * Without a proxy in front, Vert.x itself refuses what names no host, before anything else; with
   * one, it takes anything.
   */
  void register(@Observes Router router) {
    router
        .route()
        .order(-BEFORE_AUTHENTICATION)
        .failureHandler(
            context -> {
              if (context.statusCode() == ErrorPages.UNREADABLE
                  && context.failure() instanceof VertxException) {
                set(context.response());
                refuseHost(context);
              } else {
                context.next();
              }
            });
  }

  private static boolean hasHost(HttpServerRequest request) {
    var host = request.getHeader(HttpHeaders.HOST);
    return host == null || host.isEmpty() || HostAndPort.parseAuthority(host, -1) != null;
  }

  private void refuseHost(RoutingContext context) {
    refusals.count(Refusals.Kind.NO_HOST);
    ErrorPages.answer(context, ErrorPages.UNREADABLE);
  }

  /** The desk is kept nowhere. */
  private static void confine(HttpServerResponse response) {
    response.putHeader("Cache-Control", "no-store");
  }

  private void set(HttpServerResponse response) {
    response.headers().add(HttpHeaders.DATE, date());
    headers.forEach((name, value) -> response.headers().add(name, value));
  }

  /** Written once a second, for every answer says it (RFC 9110, section 6.6.1). */
  private CharSequence date() {
    var second = System.currentTimeMillis() / MILLIS;
    if (now.number != second) {
      now = Second.of(second);
    }
    return now.text;
  }

  private static boolean hasControl(String path) {
    return path != null && path.indexOf('%') >= 0 && CONTROL.matcher(path).find();
  }

  /** The console of quarkus:dev needs scripts that the policy forbids. */
  private static boolean isDevelopmentConsole(RoutingContext context) {
    return LaunchMode.current() == LaunchMode.DEVELOPMENT
        && context.normalizedPath().startsWith("/q/");
  }
}
