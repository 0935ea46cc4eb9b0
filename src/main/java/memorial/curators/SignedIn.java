package memorial.curators;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The curator who makes the request, for pages of the desk. */
@Named
@RequestScoped
public class SignedIn {
  @Inject SecurityIdentity identity;

  public String name() {
    return identity.getPrincipal().getName();
  }

  public boolean publishes() {
    return identity.hasRole(Role.PUBLISHES);
  }

  public boolean administers() {
    return identity.hasRole(Role.ADMINISTERS);
  }

  /** The account, as it is in the database now. */
  public Curator curator() {
    return Curator.named(name()).orElseThrow();
  }
}
