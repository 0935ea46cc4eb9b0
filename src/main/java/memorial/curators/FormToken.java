package memorial.curators;

import io.quarkus.csrf.reactive.runtime.CsrfTokenUtils;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Keeps the CSRF cookie to the desk. The extension would set it on every page and knows no
 * SameSite; public pages set no cookie at all. A form that lost its cookie is led to the sign-in
 * page, where it is kept and shown again as one whose session has ended.
 */
@ApplicationScoped
class FormToken {
  private static final int FORBIDDEN = 403;
  private static final int BAD_REQUEST = 400;
  private static final int BEFORE_THE_ROUTES = 100;
  private static final int BYTES = 16;
  private static final String HEADER = "X-CSRF-TOKEN";

  private final SecureRandom random = new SecureRandom();

  @ConfigProperty(name = "memorial.site")
  String site;

  @ConfigProperty(name = "quarkus.rest-csrf.cookie-name", defaultValue = "csrf-token")
  String name;

  @ConfigProperty(name = "quarkus.rest-csrf.cookie-max-age")
  Duration lasts;

  @ConfigProperty(name = "memorial.session-key")
  Optional<String> key;

  void register(@Observes Filters filters) {
    filters.register(
        context -> {
          if (isFromElsewhere(context)) {
            context.response().setStatusCode(FORBIDDEN).end();
            return;
          }
          context.addHeadersEndHandler(written -> confine(context));
          if (isForKeeping(context)) {
            giveAnother(context);
          }
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

  /**
   * Sends a form of the desk whose token fits no cookie to the page that keeps it, instead of
   * refusing it. Nothing but a refusal for want of the token comes without a page.
   */
  @ServerResponseFilter(priority = Priorities.USER + 1000)
  public void keep(
      ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
    if (response.getStatus() == BAD_REQUEST
        && !response.hasEntity()
        && isFromHere(context)
        && SessionCookie.isWriting(context.normalizedPath())) {
      response.setStatusInfo(Response.Status.TEMPORARY_REDIRECT);
      response.getHeaders().putSingle(HttpHeaders.LOCATION, SignIn.again(context.request().uri()));
    }
  }

  /** Whether the page that keeps a form is asked for, which does nothing else. */
  private boolean isForKeeping(RoutingContext context) {
    return SignIn.AGAIN.equals(context.normalizedPath()) && isFromHere(context);
  }

  /** Whether a page of this site sends a form, as browsers say it. */
  private boolean isFromHere(RoutingContext context) {
    var request = context.request();
    var from = request.getHeader("Sec-Fetch-Site");
    var isFromHere =
        from == null ? isHere(request.getHeader("Origin"), request) : from.equals("same-origin");
    return request.method() == HttpMethod.POST && isFromHere;
  }

  /** Whether that is where the request went, as the browser or the setting calls it. */
  private boolean isHere(String origin, HttpServerRequest request) {
    return origin != null
        && (origin.equals(site) || origin.endsWith("://" + request.getHeader(HttpHeaders.HOST)));
  }

  /** Lets the request pass with a new token, and gives its cookie to the browser. */
  private void giveAnother(RoutingContext context) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var signed = key.map(secret -> CsrfTokenUtils.signCsrfToken(token, secret)).orElse(token);
    context.request().headers().set(HEADER, token);
    context.response().removeCookie(name, false);
    context
        .response()
        .addCookie(
            Cookie.cookie(name, signed)
                .setPath("/admin")
                .setHttpOnly(true)
                .setMaxAge(lasts.toSeconds()));
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
