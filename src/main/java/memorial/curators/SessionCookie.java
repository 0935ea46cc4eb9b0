package memorial.curators;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Knows a curator by the session cookie, and sends whoever has none to the sign-in page. */
@ApplicationScoped
public class SessionCookie implements HttpAuthenticationMechanism {
  static final String NAME = "memorial-session";
  private static final String TOKEN = "session";

  /**
   * Where forms go that somebody has written in. They are kept when the session has ended, and
   * shown again to whoever signs in next, who has to press the button once more.
   */
  private static final Pattern WRITING =
      Pattern.compile(
          "/admin/(drafts/[0-9a-f-]{36}(/review(/(preview|publication|return))?)?"
              + "|(events|figures|places|sources)/[\\w-]+/(withdrawal|restoration))");

  @ConfigProperty(name = "memorial.site")
  String site;

  static boolean isWriting(String path) {
    return WRITING.matcher(path).matches();
  }

  /** The cookie that carries that token for as long as its session lasts. */
  NewCookie carrying(Token token) {
    return cookie().value(token.secret()).maxAge((int) Session.LASTS.toSeconds()).build();
  }

  /** The cookie that takes the session's away. */
  NewCookie none() {
    return cookie().value("").maxAge(0).build();
  }

  private NewCookie.Builder cookie() {
    return new NewCookie.Builder(NAME)
        .path("/admin")
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .secure(site.startsWith("https:"));
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    var cookie = context.request().getCookie(NAME);
    if (cookie == null || cookie.getValue().isEmpty()) {
      return Uni.createFrom().nullItem();
    }
    return identities
        .authenticate(new TokenAuthenticationRequest(new TokenCredential(cookie.getValue(), TOKEN)))
        .onFailure(AuthenticationFailedException.class)
        .recoverWithNull();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    var uri = context.request().uri();
    if (context.request().method() != HttpMethod.POST) {
      var from = "?from=" + URLEncoder.encode(uri, StandardCharsets.UTF_8);
      return Uni.createFrom().item(new ChallengeData(303, "Location", "/admin/sign-in" + from));
    }
    var isWriting = isWriting(context.normalizedPath());
    return Uni.createFrom()
        .item(
            isWriting
                ? new ChallengeData(307, "Location", SignIn.again(uri))
                : new ChallengeData(303, "Location", "/admin/sign-in"));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(TokenAuthenticationRequest.class);
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
    return Uni.createFrom()
        .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, NAME));
  }
}
