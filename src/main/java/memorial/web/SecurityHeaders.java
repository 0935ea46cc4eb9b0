package memorial.web;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The headers of every answer, redirects and refusals too. */
@ApplicationScoped
public class SecurityHeaders {
  private static final int BEFORE_AUTHENTICATION = 1000;
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  void register(@Observes Filters filters) {
    filters.register(
        context -> {
          if (!isDevelopmentConsole(context)) {
            set(context.response());
          }
          if (context.normalizedPath().startsWith("/admin")) {
            context.response().putHeader("Cache-Control", "no-store");
          }
          context.next();
        },
        BEFORE_AUTHENTICATION);
  }

  static void set(HttpServerResponse response) {
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
