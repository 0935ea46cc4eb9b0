package memorial.curators;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the CSRF cookie to the desk. The extension would set it on every page and knows no
 * SameSite; public pages set no cookie at all.
 */
@ApplicationScoped
class FormToken {
  private static final int FORBIDDEN = 403;
  private static final int BEFORE_THE_ROUTES = 100;

  @ConfigProperty(name = "memorial.site")
  String site;

  @ConfigProperty(name = "quarkus.rest-csrf.cookie-name", defaultValue = "csrf-token")
  String name;

  void register(@Observes Filters filters) {
    filters.register(
        context -> {
          if (isFromElsewhere(context)) {
            context.response().setStatusCode(FORBIDDEN).end();
            return;
          }
          context.addHeadersEndHandler(written -> confine(context));
          context.next();
        },
        BEFORE_THE_ROUTES);
  }

  /** Whether a page of another site sends a form to the desk, as browsers say it. */
  private static boolean isFromElsewhere(RoutingContext context) {
    var request = context.request();
    var site = request.getHeader("Sec-Fetch-Site");
    return request.method() == HttpMethod.POST
        && context.normalizedPath().startsWith("/admin")
        && site != null
        && !site.equals("same-origin")
        && !site.equals("none");
  }

  private void confine(RoutingContext context) {
    if (!context.normalizedPath().startsWith("/admin")) {
      context.response().removeCookie(name, false);
      return;
    }
    var cookie = context.request().getCookie(name);
    // one that the browser sent has no path; one that this answer sets has
    if (cookie != null && cookie.getPath() != null) {
      cookie.setSameSite(CookieSameSite.LAX).setSecure(site.startsWith("https:"));
    }
  }
}
