package memorial.support;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;
import memorial.curators.Curator;
import memorial.curators.Role;

/** An account besides the administrator's, made for one test. */
public final class Colleague implements AutoCloseable {
  private final String name;

  private Colleague(Role role) {
    name = Fresh.slug("colleague");
    QuarkusTransaction.requiringNew()
        .run(() -> Curator.create(name, Visitor.PASSWORD, role).persist());
  }

  /** One who may write drafts and not publish. */
  public static Colleague writer() {
    return new Colleague(Role.WRITER);
  }

  /** One who may publish; close it, for with two who may, nobody publishes alone. */
  public static Colleague editor() {
    return new Colleague(Role.EDITOR);
  }

  /** One who may manage accounts, and publish; close it. */
  public static Colleague administrator() {
    return new Colleague(Role.ADMINISTRATOR);
  }

  public String name() {
    return name;
  }

  public UUID id() {
    return QuarkusTransaction.requiringNew().call(() -> Curator.named(name).orElseThrow().id());
  }

  /** The page of the desk where administrators manage the account. */
  public String page() {
    return "/admin/curators/" + id();
  }

  /** With a session, and not been to the sign-in page for it. */
  public Visitor signedIn() {
    return Visitor.signedInAs(name);
  }

  /** By the sign-in page. */
  public Visitor signedInByPassword() {
    return Visitor.signedInAs(name, Visitor.PASSWORD);
  }

  /** Takes the right to publish away; the account stays, for drafts and revisions name it. */
  @Override
  public void close() {
    loseRights();
  }

  public void loseRights() {
    QuarkusTransaction.requiringNew()
        .run(() -> Curator.update("role = ?1 where name = ?2", Role.WRITER, name));
  }
}
