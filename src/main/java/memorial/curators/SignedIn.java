package memorial.curators;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The curator who makes the request, for pages of the desk. */
@Named
@RequestScoped
public class SignedIn {
  @Inject SecurityIdentity identity;

  private UUID id;

  public String name() {
    return identity.getPrincipal().getName();
  }

  public boolean publishes() {
    return identity.hasRole(Role.PUBLISHES);
  }

  public boolean administers() {
    return identity.hasRole(Role.ADMINISTERS);
  }

  /** The account; read from the database once in a transaction. */
  public Curator curator() {
    var curator = id == null ? Curator.named(name()) : Curator.<Curator>findByIdOptional(id);
    id = curator.orElseThrow().id();
    return curator.get();
  }
}
