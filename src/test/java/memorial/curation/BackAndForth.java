package memorial.curation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import memorial.curators.Curator;
import memorial.support.Fresh;
import memorial.support.Visitor;

/** A curator who cannot make up their mind, for tests that need many changes. */
@ApplicationScoped
class BackAndForth {
  @Inject Kinds kinds;
  @Inject Publishing publishing;

  /** Publishes a place and then withdraws and restores it in turn, for the reasons 1, 2, 3, … */
  void changes(int times) {
    var place = kinds.named("place");
    var slug = Fresh.published(Visitor.signedIn(), "places");
    var entry = latest(slug).entry();
    for (int i = 1; i <= times; i++) {
      var reason = String.valueOf(i);
      QuarkusTransaction.requiringNew().run(() -> turn(place, entry, reason));
    }
  }

  private void turn(Kind<?> place, UUID entry, String reason) {
    var latest = Revision.latest(entry).orElseThrow();
    var curator = Curator.named(Visitor.ADMINISTRATOR).orElseThrow();
    try {
      if (latest.isWithdrawal()) {
        publishing.restore(place, latest, reason, curator);
      } else {
        publishing.withdraw(place, latest, reason, curator);
      }
    } catch (Refused refused) {
      throw new AssertionError(refused.problems().errors().toString(), refused);
    }
  }

  private static Revision latest(String slug) {
    return QuarkusTransaction.requiringNew()
        .call(() -> Revision.latest("place", slug).orElseThrow());
  }
}
