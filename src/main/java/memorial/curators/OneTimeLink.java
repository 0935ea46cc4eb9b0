package memorial.curators;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A way in that works once and not for long. Only the hash of its token is kept. */
@Entity
public class OneTimeLink extends PanacheEntityBase {
  /** What a link is for, how long it works and where it leads. */
  public enum Purpose {
    /** Printed in the log while nobody has an account. */
    FIRST_ADMINISTRATOR(Duration.ofHours(1), "/admin/set-up"),
    /** Makes an account of a role that an administrator chose. */
    INVITATION(Duration.ofDays(7), "/admin/invitation"),
    /** Gives a curator who forgot the password another one. */
    NEW_PASSWORD(Duration.ofHours(24), "/admin/new-password");

    final Duration lasts;
    private final String address;

    Purpose(Duration lasts, String address) {
      this.lasts = lasts;
      this.address = address;
    }

    /** Path and query of the link with that token. */
    String address(Token token) {
      return address + "?token=" + token.secret();
    }
  }

  @Id private UUID id = UUID.randomUUID();

  String tokenHash;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Enumerated(EnumType.STRING)
  private Role role;

  private String forWhom;

  @ManyToOne(fetch = FetchType.LAZY)
  private Curator curator;

  @ManyToOne(fetch = FetchType.LAZY)
  private Curator madeBy;

  private Instant createdAt = Instant.now();
  Instant expiresAt;

  protected OneTimeLink() {}

  /** Lets whoever has it make the first account while there is none. */
  static Token forFirstAdministrator() {
    var link = new OneTimeLink();
    link.role = Role.ADMINISTRATOR;
    return link.issue(Purpose.FIRST_ADMINISTRATOR);
  }

  static Token invitation(String forWhom, Role role, Curator madeBy) {
    var link = new OneTimeLink();
    link.forWhom = forWhom;
    link.role = role;
    link.madeBy = madeBy;
    return link.issue(Purpose.INVITATION);
  }

  /** Takes the place of earlier ones for the same curator. */
  static Token newPassword(Curator curator, Curator madeBy) {
    withdrawAllFor(curator);
    var link = new OneTimeLink();
    link.curator = curator;
    link.madeBy = madeBy;
    return link.issue(Purpose.NEW_PASSWORD);
  }

  /** The link with that token, if it is for that and still works. */
  static Optional<OneTimeLink> open(Purpose purpose, Token token) {
    return OneTimeLink.<OneTimeLink>find(
            "tokenHash = ?1 and purpose = ?2 and expiresAt > ?3",
            token.hash(),
            purpose,
            Instant.now())
        .firstResultOptional()
        .filter(link -> purpose != Purpose.FIRST_ADMINISTRATOR || Curator.count() == 0);
  }

  /** Invitations that nobody has used yet, latest first. */
  static List<OneTimeLink> invitations() {
    return list(
        "from OneTimeLink l join fetch l.madeBy where l.purpose = ?1 and l.expiresAt > ?2"
            + " order by l.createdAt desc",
        Purpose.INVITATION,
        Instant.now());
  }

  static Optional<OneTimeLink> invitation(UUID id) {
    return find("id = ?1 and purpose = ?2", id, Purpose.INVITATION).firstResultOptional();
  }

  static void withdrawAllBy(Curator administrator) {
    delete("madeBy", administrator);
  }

  static void withdrawAllFor(Curator curator) {
    delete("curator", curator);
  }

  /** Uses it up or withdraws it; false when another request was quicker. */
  boolean spend() {
    return delete("id", id) == 1;
  }

  private Token issue(Purpose purpose) {
    delete("expiresAt < ?1", Instant.now());
    var token = Token.random();
    this.purpose = purpose;
    this.tokenHash = token.hash();
    this.expiresAt = createdAt.plus(purpose.lasts);
    persist();
    return token;
  }

  Purpose purpose() {
    return purpose;
  }

  public UUID id() {
    return id;
  }

  /** The role of the account that it makes; null where it makes none. */
  public Role role() {
    return role;
  }

  /** Whom the administrator meant to invite. */
  public String forWhom() {
    return forWhom;
  }

  /** Whose password it renews; null where it makes an account. */
  Curator curator() {
    return curator;
  }

  public Curator madeBy() {
    return madeBy;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
