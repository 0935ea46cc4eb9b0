package memorial.curators;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/**
 * The way in when there is no curator yet: a link in the log, good for one hour and one account.
 */
@Entity
class SetUpLink extends PanacheEntityBase {
  static final Duration LASTS = Duration.ofHours(1);

  @Id String tokenHash;
  Instant expiresAt;

  /** Makes a link and returns its token, which is nowhere kept. */
  static Token issue() {
    delete("expiresAt < ?1", Instant.now());
    var token = Token.random();
    var link = new SetUpLink();
    link.tokenHash = token.hash();
    link.expiresAt = Instant.now().plus(LASTS);
    link.persist();
    return token;
  }

  /** Whether that link still makes an account: not expired, and nobody has an account yet. */
  static boolean opens(Token token) {
    return count("tokenHash = ?1 and expiresAt > ?2", token.hash(), Instant.now()) == 1
        && Curator.count() == 0;
  }

  /** Uses that link up; false when another request was quicker or it opens nothing. */
  static boolean use(Token token) {
    return opens(token) && delete("tokenHash", token.hash()) == 1;
  }
}
