package memorial.curators;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A curator who is signed in on one browser, until signing out or twelve hours later. */
@Entity
@Table(name = "curator_session")
class Session extends PanacheEntityBase {
  static final Duration LASTS = Duration.ofHours(12);

  @Id String tokenHash;

  @ManyToOne(fetch = FetchType.EAGER)
  Curator curator;

  Instant createdAt;
  Instant expiresAt;

  /** Opens a session and returns its token, which is nowhere kept. */
  static Token open(Curator curator) {
    delete("expiresAt < ?1", Instant.now());
    var token = Token.random();
    var session = new Session();
    session.tokenHash = token.hash();
    session.curator = curator;
    session.createdAt = Instant.now();
    session.expiresAt = session.createdAt.plus(LASTS);
    session.persist();
    return token;
  }

  static Optional<Session> with(Token token) {
    return find("tokenHash = ?1 and expiresAt > ?2", token.hash(), Instant.now())
        .firstResultOptional();
  }

  static void end(Token token) {
    delete("tokenHash", token.hash());
  }
}
