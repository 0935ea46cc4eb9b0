package memorial.curators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import memorial.curators.AuditEntry.Act;

/** Writes down what happens to accounts, with the address of the request. */
@ApplicationScoped
class Audit {
  @Inject Caller caller;

  /** Something that a curator did with the own account. */
  void tell(Act act, Curator curator) {
    tell(act, curator.name(), curator.name());
  }

  void tell(Act act, String name, String byWhom) {
    tell(act, name, byWhom, null, null);
  }

  void tell(Act act, String name, String byWhom, Role before, Role after) {
    new AuditEntry(act, name, byWhom, before, after, caller.address()).persist();
  }

  void refused(String name) {
    tell(Act.REFUSED, name, null);
  }

  /**
   * Once for what the limit counts until that has been quiet for as long as failures count, so that
   * whoever makes up names or addresses writes no more. It tells the network, for that is refused.
   */
  void throttled(Attempt.Limit limit, Attempt attempt) {
    var since = Instant.now().minus(Attempt.COUNTS_FOR);
    if (!AuditEntry.isThrottled(limit.name(), limit.network(), since)) {
      new AuditEntry(Act.THROTTLED, attempt.name, null, null, null, attempt.network).persist();
    }
  }
}
