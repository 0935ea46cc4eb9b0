package memorial.curators;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
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

  /** Set as soon as it counts. */
  @Transient private boolean isBegun;

  protected Attempt() {}

  /**
   * An attempt that does not count yet.
   *
   * @param browser the hash of a token that only a browser of that account has; null for others
   */
  Attempt(String name, String network, String browser) {
    this.name = name;
    this.network = network;
    this.browser = browser;
  }

  /**
   * Failures that make as many as may be.
   *
   * @param name whose failures were counted; null where they were those for all names
   * @param network from where; null where they were those from everywhere
   * @param until when the oldest of them stops counting
   */
  record Limit(String name, String network, Instant until) {}

  /** Begins to count; every instance sees that when the transaction ends. */
  void begin() {
    delete("at < ?1", Instant.now().minus(COUNTS_FOR));
    isBegun = true;
    persist();
  }

  /**
   * The limit that others have reached before this one, so that it is refused without a look at the
   * password; of several the one that lasts longest. Reads only.
   */
  Optional<Limit> reached() {
    if (browser != null) {
      return until(ON_A_KNOWN_BROWSER, "name = ?1 and browser = ?2", name, browser)
          .map(until -> new Limit(name, network, until));
    }
    return Stream.of(
            until(
                    FOR_A_NAME_FROM_A_NETWORK,
                    "name = ?1 and network = ?2 and browser is null",
                    name,
                    network)
                .map(until -> new Limit(name, network, until)),
            until(FROM_A_NETWORK, "network = ?1 and browser is null", network)
                .map(until -> new Limit(null, network, until)),
            until(FOR_A_NAME, "name = ?1 and browser is null", name)
                .map(until -> new Limit(name, null, until)))
        .flatMap(Optional::stream)
        .max(Comparator.comparing(Limit::until));
  }

  /** Takes it out of the count: it succeeded, or was refused before it could fail. */
  void forget() {
    if (isBegun) {
      delete("id", id);
    }
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
