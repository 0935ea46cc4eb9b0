package memorial.curators;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Who sends the request, at the desk. */
@RequestScoped
public class SignedIn {
  @Inject SecurityIdentity identity;

  /** The account, as it is in the database now. */
  public Curator curator() {
    return Curator.named(identity.getPrincipal().getName()).orElseThrow();
  }
}
