package memorial.curators;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A curator who is signed in on one browser, until signing out or twelve hours later. */
@Entity
@Table(name = "curator_session")
public class Session extends PanacheEntityBase {
  static final Duration LASTS = Duration.ofHours(12);

  @Id String tokenHash;

  /** What pages call it by; nobody signs in with that. */
  private UUID id = UUID.randomUUID();

  @ManyToOne(fetch = FetchType.EAGER)
  Curator curator;

  private String browser;
  private String address;
  private Instant createdAt;
  Instant expiresAt;

  /** Opens a session and returns its token, which is nowhere kept. */
  static Token open(Curator curator, Caller caller) {
    delete("expiresAt < ?1", Instant.now());
    var token = Token.random();
    var session = new Session();
    session.tokenHash = token.hash();
    session.curator = curator;
    session.browser = caller.browser();
    session.address = caller.address();
    session.createdAt = Instant.now();
    session.expiresAt = session.createdAt.plus(LASTS);
    session.persist();
    return token;
  }

  /** The session that the token opens, unless it has expired or its curator is disabled. */
  static Optional<Session> with(Token token) {
    return find(
            "tokenHash = ?1 and expiresAt > ?2 and curator.disabledAt is null",
            token.hash(),
            Instant.now())
        .firstResultOptional();
  }

  /** The curator's sessions, latest first. */
  static List<Session> of(Curator curator) {
    return list("curator = ?1 and expiresAt > ?2 order by createdAt desc", curator, Instant.now());
  }

  static void end(Token token) {
    delete("tokenHash", token.hash());
  }

  /** Ends that session if it is that curator's; false where it is not or has ended already. */
  static boolean end(UUID id, Curator curator) {
    return delete("id = ?1 and curator = ?2", id, curator) == 1;
  }

  static void endAll(Curator curator) {
    delete("curator", curator);
  }

  static void endOthers(Curator curator, Token token) {
    delete("curator = ?1 and tokenHash <> ?2", curator, token.hash());
  }

  public UUID id() {
    return id;
  }

  public String browser() {
    return browser;
  }

  public String address() {
    return address;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
