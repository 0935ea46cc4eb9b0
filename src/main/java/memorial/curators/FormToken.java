package memorial.curators;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.CookieSameSite;
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
  private static final int BEFORE_THE_ROUTES = 100;

  @ConfigProperty(name = "memorial.site")
  String site;

  @ConfigProperty(name = "quarkus.rest-csrf.cookie-name", defaultValue = "csrf-token")
  String name;

  void register(@Observes Filters filters) {
    filters.register(
        context -> {
          var sent = value(context);
          context.addHeadersEndHandler(written -> confine(context, sent));
          context.next();
        },
        BEFORE_THE_ROUTES);
  }

  private String value(RoutingContext context) {
    var cookie = context.request().getCookie(name);
    return cookie == null ? null : cookie.getValue();
  }

  private void confine(RoutingContext context, String sent) {
    if (!context.normalizedPath().startsWith("/admin")) {
      context.response().removeCookie(name, false);
      return;
    }
    var now = value(context);
    if (now != null && !now.equals(sent)) {
      var cookie = context.request().getCookie(name);
      cookie.setSameSite(CookieSameSite.LAX).setSecure(site.startsWith("https:"));
    }
  }
}
