package memorial.web;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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

  @ConfigProperty(name = "memorial.site")
  String site;

  void register(@Observes Filters filters) {
    filters.register(
        context -> {
          if (!isDevelopmentConsole(context)) {
            set(context.response());
          }
          if (context.normalizedPath().startsWith("/admin")) {
            confine(context.response());
          }
          if (CONTROL.matcher(String.valueOf(context.request().path())).find()) {
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
    if (site.startsWith("https:")) {
      response.putHeader("Strict-Transport-Security", "max-age=31536000");
    }
    response
        .putHeader("Content-Security-Policy", POLICY)
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("Referrer-Policy", "same-origin")
        .putHeader("Permissions-Policy", "geolocation=(), camera=(), microphone=()")
        .putHeader("Cross-Origin-Opener-Policy", "same-origin");
  }

  /** The console of quarkus:dev needs scripts that the policy forbids. */
  private static boolean isDevelopmentConsole(RoutingContext context) {
    return LaunchMode.current() == LaunchMode.DEVELOPMENT
        && context.normalizedPath().startsWith("/q/");
  }
}
