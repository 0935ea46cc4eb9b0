package memorial.support;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import memorial.curation.EntryForm;
import memorial.curation.Kind;
import memorial.curation.Kinds;
import memorial.curation.Publishing;
import memorial.curation.Refused;
import memorial.curation.Revision;

/** Publishes and withdraws entries without the desk, for tests that need many. */
@ApplicationScoped
public class Publisher {
  @Inject Kinds kinds;
  @Inject Publishing publishing;
  @Inject EntityManager database;

  /** Publishes a form record of that kind, as JSON, as a new entry. */
  public UUID publish(String kind, String json) throws Refused {
    return publish(kinds.named(kind), json);
  }

  private <F extends EntryForm> UUID publish(Kind<F> kind, String json) throws Refused {
    var entry = UUID.randomUUID();
    var edition = database.createNativeQuery("select edition from content", Integer.class);
    publishing.publish(
        kind, entry, null, kind.read(json), "A test", (int) edition.getSingleResult());
    return entry;
  }

  public void withdraw(UUID entry) throws Refused {
    var latest = QuarkusTransaction.requiringNew().call(() -> Revision.latest(entry)).orElseThrow();
    publishing.withdraw(kinds.named(latest.kind()), latest, "The test is over", null);
  }
}
