package memorial.curators;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A browser on which a curator has signed in before. Several curators may share one. */
@Entity
class KnownBrowser extends PanacheEntityBase {
  static final Duration LASTS = Duration.ofDays(365);

  @Id UUID id = UUID.randomUUID();

  String tokenHash;

  @ManyToOne(fetch = FetchType.LAZY)
  Curator curator;

  Instant usedAt;

  /** Whether the browser with that token is one on which that account has signed in. */
  static boolean isOf(String name, Token token) {
    return count(
            "tokenHash = ?1 and curator.name = ?2 and usedAt > ?3",
            token.hash(),
            name,
            Instant.now().minus(LASTS))
        > 0;
  }

  /** Whether the browser with that token is one on which anybody has signed in. */
  static boolean isAnybodys(Token token) {
    return count("tokenHash = ?1 and usedAt > ?2", token.hash(), Instant.now().minus(LASTS)) > 0;
  }

  /**
   * Remembers that the curator signed in on the browser with that token.
   *
   * @param token what the browser sent; null where it sent none
   * @return the token that the browser is known by from now on: that one if it is anybody's
   */
  static Token remember(Token token, Curator curator) {
    delete("usedAt < ?1", Instant.now().minus(LASTS));
    var kept = token != null && count("tokenHash", token.hash()) > 0 ? token : Token.random();
    var changed =
        update(
            "usedAt = ?1 where tokenHash = ?2 and curator = ?3",
            Instant.now(),
            kept.hash(),
            curator);
    if (changed == 0) {
      var browser = new KnownBrowser();
      browser.tokenHash = kept.hash();
      browser.curator = curator;
      browser.usedAt = Instant.now();
      browser.persist();
    }
    return kept;
  }

  static void forgetAll(Curator curator) {
    delete("curator", curator);
  }
}
