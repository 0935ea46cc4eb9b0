package memorial.curators;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that a browser is known by when somebody signs in; it opens nothing. */
@RequestScoped
class BrowserCookie {
  static final String NAME = "memorial-browser";

  @Inject HttpServerRequest request;

  @ConfigProperty(name = "memorial.site")
  String site;

  /** The token that the browser sent, or null. */
  Token sent() {
    var cookie = request.getCookie(NAME);
    return cookie == null || cookie.getValue().isEmpty() ? null : new Token(cookie.getValue());
  }

  NewCookie carrying(Token token) {
    return new NewCookie.Builder(NAME)
        .value(token.secret())
        .maxAge((int) KnownBrowser.LASTS.toSeconds())
        .path("/admin/sign-in")
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .secure(site.startsWith("https:"))
        .build();
  }
}
