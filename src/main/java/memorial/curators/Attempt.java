package memorial.curators;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An attempt to give somebody's password. It counts as failed from its beginning until it succeeds,
 * so that many at once get no further than one after another.
 *
 * <p>A browser on which the account has signed in before has a counter of its own: strangers cannot
 * lock its curator out. All others share three counters.
 */
@Entity
@Table(name = "sign_in_attempt")
class Attempt extends PanacheEntityBase {
  /** How long a failure counts. */
  static final Duration COUNTS_FOR = Duration.ofMinutes(15);

  /** Failures for one name on one browser that this account has signed in on before. */
  static final int ON_A_KNOWN_BROWSER = 10;

  /** Failures for one name from one network, on browsers that are not known. */
  static final int FOR_A_NAME_FROM_A_NETWORK = 10;

  /** Failures from one network for all names together, on browsers that are not known. */
  static final int FROM_A_NETWORK = 50;

  /** Failures for one name from everywhere, on browsers that are not known. */
  static final int FOR_A_NAME = 100;

  @Id UUID id = UUID.randomUUID();

  String name;
  String network;
  String browser;
  Instant at = Instant.now();

  /**
   * Begins an attempt, which any instance sees at once.
   *
   * @param browser the hash of a token that only a browser of that account has; null for others
   */
  static Attempt begin(String name, String network, String browser) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              delete("at < ?1", Instant.now().minus(COUNTS_FOR));
              var attempt = new Attempt();
              attempt.name = name;
              attempt.network = network;
              attempt.browser = browser;
              attempt.persist();
              return attempt;
            });
  }

  /** Until when such attempts are refused without looking at the password; empty if this is not. */
  Optional<Instant> refusedUntil() {
    if (browser != null) {
      return until(ON_A_KNOWN_BROWSER, "name = ?1 and browser = ?2", name, browser);
    }
    return Stream.of(
            until(
                FOR_A_NAME_FROM_A_NETWORK,
                "name = ?1 and network = ?2 and browser is null",
                name,
                network),
            until(FROM_A_NETWORK, "network = ?1 and browser is null", network),
            until(FOR_A_NAME, "name = ?1 and browser is null", name))
        .flatMap(Optional::stream)
        .max(Instant::compareTo);
  }

  /** Takes it out of the count: it succeeded, or was refused before it could fail. */
  void forget() {
    delete("id", id);
  }

  /** When there are as many others as may be: the moment that the oldest of them stops counting. */
  private Optional<Instant> until(int limit, String which, Object... parameters) {
    var others =
        Attempt.<Attempt>find(which + " order by at desc", parameters).page(0, limit + 1).stream()
            .filter(other -> !other.id.equals(id))
            .map(other -> other.at.plus(COUNTS_FOR))
            .filter(Instant.now()::isBefore)
            .limit(limit)
            .toList();
    return others.size() < limit ? Optional.empty() : Optional.of(others.get(limit - 1));
  }
}
