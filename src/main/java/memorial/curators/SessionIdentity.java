package memorial.curators;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks up the session that a cookie's token opens. */
@ApplicationScoped
public class SessionIdentity implements IdentityProvider<TokenAuthenticationRequest> {
  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    var token = new Token(request.getToken().getToken());
    return context.runBlocking(() -> QuarkusTransaction.requiringNew().call(() -> identity(token)));
  }

  private static SecurityIdentity identity(Token token) {
    var curator = Session.with(token).orElseThrow(AuthenticationFailedException::new).curator;
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(curator.name()))
        .addRoles(curator.role().granted())
        .build();
  }
}
