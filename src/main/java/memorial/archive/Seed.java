package memorial.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import memorial.curation.EntryForm;
import memorial.curation.Forms;
import memorial.curation.Kind;
import memorial.curation.Publishing;
import memorial.curation.Refused;
import memorial.web.StartLock;
import org.jboss.logging.Logger;

/**
 * The content that the project ships, published into a database that has none: for each kind of
 * entry a file {@code seed/{plural}.json}, an array of form records. Entries may refer to those
 * before them and to those of the kinds before theirs.
 */
@ApplicationScoped
public class Seed {
  private static final Logger LOG = Logger.getLogger(Seed.class);
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** Seconds; a slow machine takes more than the minute that a transaction may last elsewhere. */
  private static final int LONGEST = 900;

  @Inject @All List<Kind<?>> kinds;
  @Inject Publishing publishing;
  @Inject EntityManager database;
  @Inject StartLock lock;
  @Inject ContentMark mark;

  @Transactional(rollbackOn = Exception.class)
  @TransactionConfiguration(timeout = LONGEST)
  void start(@Observes @Priority(100) StartupEvent start)
      throws BrokenSeed, LostContent, SQLException {
    load();
  }

  @Transactional(rollbackOn = Exception.class)
  void load() throws BrokenSeed, LostContent, SQLException {
    lock.take();
    if (isLoaded()) {
      return;
    }
    mark.expectNoContent();
    int entries = 0;
    for (var kind : kinds) {
      entries += load(kind, text(kind.plural() + ".json"));
    }
    LOG.infof("Published the initial content: %d entries.", entries);
  }

  /** In SQL, for HQL would take a good part of the start. */
  private boolean isLoaded() {
    return database
        .createNativeQuery("select number from revision fetch first row only", Integer.class)
        .getResultStream()
        .findFirst()
        .isPresent();
  }

  /**
   * Publishes the entries of one file, in their order.
   *
   * @return how many there were
   * @throws BrokenSeed naming the file, the entry and the field
   */
  <F extends EntryForm> int load(Kind<F> kind, String json) throws BrokenSeed {
    var file = "seed/" + kind.plural() + ".json";
    var entries = entries(file, json);
    var slugs = new HashSet<String>();
    for (int i = 0; i < entries.size(); i++) {
      var form = form(kind, file, entries.get(i), i + 1);
      if (!slugs.add(form.slug())) {
        throw new BrokenSeed(file, i + 1, form.slug(), "Field slug: it stands twice.");
      }
      try {
        publishing.publish(kind, identity(kind, form.slug()), form, "Initial content");
      } catch (Refused refused) {
        throw new BrokenSeed(file, i + 1, form.slug(), refused.problems());
      }
      database.flush();
      database.clear();
    }
    return entries.size();
  }

  /** The same entry has the same identity wherever the seed is loaded. */
  static UUID identity(Kind<?> kind, String slug) {
    return UUID.nameUUIDFromBytes((kind.name() + "/" + slug).getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode entries(String file, String json) throws BrokenSeed {
    try {
      var entries = JSON.readTree(json);
      if (!entries.isArray()) {
        throw new BrokenSeed(file, "is no array of entries");
      }
      return entries;
    } catch (JsonProcessingException malformed) {
      throw new BrokenSeed(file, "is no JSON: " + malformed.getOriginalMessage());
    }
  }

  private static <F extends EntryForm> F form(Kind<F> kind, String file, JsonNode entry, int number)
      throws BrokenSeed {
    if (!entry.isObject()) {
      throw new BrokenSeed(file, number, "?", "It is no object.");
    }
    try {
      return JSON.treeToValue(Forms.upgraded((ObjectNode) entry, kind.upgrades()), kind.form());
    } catch (JsonMappingException malformed) {
      throw new BrokenSeed(file, number, entry.path("slug").asText(), malformed);
    } catch (JsonProcessingException malformed) {
      throw new BrokenSeed(file, malformed.getOriginalMessage());
    } catch (IllegalArgumentException later) {
      throw new BrokenSeed(file, number, entry.path("slug").asText(), later.getMessage());
    }
  }

  private static String text(String file) throws BrokenSeed {
    try (var stream = Seed.class.getResourceAsStream("/seed/" + file)) {
      if (stream == null) {
        throw new BrokenSeed("seed/" + file, "is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new BrokenSeed("seed/" + file, "cannot be read: " + unreadable.getMessage());
    }
  }
}
