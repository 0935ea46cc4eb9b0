package memorial.archive;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import memorial.curation.EntryForm;
import memorial.curation.Kind;
import memorial.curation.Publishing;
import memorial.curation.Refused;
import memorial.web.StartLock;
import org.jboss.logging.Logger;

/**
 * Publishes the content that the project ships into a database that has none, and brings one that
 * has an earlier {@linkplain Editions edition} of it to the shipped one.
 */
@ApplicationScoped
public class Seed {
  private static final Logger LOG = Logger.getLogger(Seed.class);

  /** Seconds; a slow machine takes more than the minute that a transaction may last elsewhere. */
  private static final int LONGEST = 900;

  @Inject @All List<Kind<?>> kinds;
  @Inject Publishing publishing;
  @Inject NewEdition newEdition;
  @Inject EntityManager database;
  @Inject StartLock lock;
  @Inject ContentMark mark;

  @Transactional(rollbackOn = Exception.class)
  @TransactionConfiguration(timeout = LONGEST)
  void start(@Observes @Priority(100) StartupEvent start)
      throws BrokenSeed, LostContent, SQLException {
    load(SeedFiles.shipped());
  }

  @Transactional(rollbackOn = Exception.class)
  void load(SeedFiles files) throws BrokenSeed, LostContent, SQLException {
    lock.take();
    var editions = files.editions();
    int present = edition();
    if (present >= editions.last()) {
      return;
    }
    if (present == 0) {
      mark.expectNoContent();
      int entries = 0;
      for (var kind : kinds) {
        entries += publish(kind, files);
      }
      LOG.infof("Published the initial content: %d entries.", entries);
    } else {
      newEdition.bring(files, present);
    }
    database
        .createNativeQuery("update content set edition = ?1", void.class)
        .setParameter(1, editions.last())
        .executeUpdate();
  }

  /** The edition that the database has; 0 where it has no content. */
  private int edition() {
    return (int)
        database.createNativeQuery("select edition from content", Integer.class).getSingleResult();
  }

  /**
   * Publishes the entries of that kind, in their order.
   *
   * @return how many there were
   * @throws BrokenSeed naming the file, the entry and the field
   */
  <F extends EntryForm> int publish(Kind<F> kind, SeedFiles files) throws BrokenSeed {
    var editions = files.editions();
    var forms = files.forms(kind);
    for (int i = 0; i < forms.size(); i++) {
      var form = forms.get(i);
      try {
        var entry = editions.identity(kind, form.slug());
        publishing.publish(kind, entry, null, form, null, editions.last());
      } catch (Refused refused) {
        throw new BrokenSeed(SeedFiles.name(kind), i + 1, form.slug(), refused.problems());
      }
      database.flush();
      database.clear();
    }
    return forms.size();
  }
}
