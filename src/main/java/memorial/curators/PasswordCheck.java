package memorial.curators;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Finds out whether a password is somebody's, and hashes new ones. Whoever has failed too often is
 * refused before anything is written, so that a flood leaves nothing behind; and no transaction is
 * open while somebody waits or bcrypt computes.
 */
@ApplicationScoped
class PasswordCheck {
  private static final Duration BUSY = Duration.ofSeconds(10);

  @Inject Audit audit;

  /**
   * The hash that the account of that name has, if it is the password's. The attempt counts as
   * failed until it is forgotten.
   *
   * @throws Throttled where nobody looked at the password
   */
  Optional<String> matching(Attempt attempt, String name, String password) throws Throttled {
    refuseThrottled(attempt);
    var turn = attempt.browser == null ? Turn.STRANGERS : Turn.CURATORS;
    begin(turn);
    try {
      QuarkusTransaction.requiringNew().run(attempt::begin);
      refuseThrottled(attempt);
      var hash = QuarkusTransaction.requiringNew().call(() -> Curator.passwordHash(name));
      return BcryptUtil.matches(password == null ? "" : password, hash)
          ? Optional.of(hash)
          : Optional.empty();
    } finally {
      turn.end();
    }
  }

  /**
   * The hash of a new password, for somebody with a session or a one-time link.
   *
   * @throws Throttled where too many wait
   */
  String hash(String password) throws Throttled {
    begin(Turn.CURATORS);
    try {
      return Curator.hash(password);
    } finally {
      Turn.CURATORS.end();
    }
  }

  private static void begin(Turn turn) throws Throttled {
    if (!turn.begin()) {
      throw new Throttled(BUSY);
    }
  }

  /** Refuses it where as many others as may be have failed; one that has begun is forgotten. */
  private void refuseThrottled(Attempt attempt) throws Throttled {
    var limit = QuarkusTransaction.requiringNew().call(() -> reached(attempt));
    if (limit.isPresent()) {
      throw new Throttled(Duration.between(Instant.now(), limit.get().until()).plusSeconds(1));
    }
  }

  private Optional<Attempt.Limit> reached(Attempt attempt) {
    var limit = attempt.reached();
    if (limit.isPresent()) {
      attempt.forget();
      audit.throttled(limit.get(), attempt);
    }
    return limit;
  }
}
