package memorial.web;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The headers of every answer, redirects and refusals too. */
@ApplicationScoped
public class SecurityHeaders {
  private static final int BEFORE_AUTHENTICATION = 1000;
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final int BAD_REQUEST = 400;

  /** Control characters in an address have no use but to forge lines of a log. */
  private static final Pattern CONTROL = Pattern.compile("%([01][0-9a-fA-F]|7[fF])");

  private final Map<CharSequence, CharSequence> headers = new LinkedHashMap<>();

  SecurityHeaders(@ConfigProperty(name = "memorial.site") String site) {
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
            context.response().setStatusCode(BAD_REQUEST).end();
          } else {
            context.next();
          }
        },
        BEFORE_AUTHENTICATION);
  }

  /** The desk is kept nowhere. */
  private static void confine(HttpServerResponse response) {
    response.putHeader("Cache-Control", "no-store");
  }

  private void set(HttpServerResponse response) {
    headers.forEach((name, value) -> response.headers().add(name, value));
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
