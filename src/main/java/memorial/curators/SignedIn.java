package memorial.curators;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.ForbiddenException;
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

  /**
   * The account, read from the database once in a transaction.
   *
   * @throws ForbiddenException where it was disabled or lost its role while the request came in
   */
  public Curator curator() {
    var curator = read();
    if (!curator.isEnabled()
        || publishes() && !curator.role().includes(Role.EDITOR)
        || administers() && !curator.role().includes(Role.ADMINISTRATOR)) {
      throw new ForbiddenException();
    }
    return curator;
  }

  private Curator read() {
    var curator = id == null ? Curator.named(name()) : Curator.<Curator>findByIdOptional(id);
    id = curator.orElseThrow().id();
    return curator.get();
  }
}
