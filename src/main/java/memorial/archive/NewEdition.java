package memorial.archive;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import memorial.cache.ContentVersion;
import memorial.curation.EditionChange;
import memorial.curation.EditionTexts;
import memorial.curation.EntryForm;
import memorial.curation.Kind;
import memorial.curation.Kinds;
import memorial.curation.Publishing;
import memorial.curation.Refused;
import memorial.curation.Revision;
import org.jboss.logging.Logger;

/**
 * Brings a database that has an earlier edition of the shipped content to the shipped one, in the
 * transaction under way. What differs becomes revisions with their reasons. What curators changed,
 * withdrew or are drafting stays as it is, and so does what cannot be published beside that; the
 * desk lists both as {@linkplain EditionChange changes of the edition}.
 */
@ApplicationScoped
class NewEdition {
  private static final Logger LOG = Logger.getLogger(NewEdition.class);

  @Inject Kinds kinds;
  @Inject Publishing publishing;
  @Inject ContentVersion content;
  @Inject EntityManager database;

  /**
   * What the edition does to an entry.
   *
   * @param entry the entry; where its address is a curators' entry's, that one
   * @param form what it is to say, or null where it is withdrawn
   * @param latest its latest revision, or null where it is new
   * @param isLeft whether it is the curators' to decide
   */
  private record Step<F extends EntryForm>(
      Kind<F> kind, UUID entry, F form, Revision latest, String reason, boolean isLeft) {

    String label() {
      return form == null ? latest.label() : form.label().in(form.language());
    }

    String slug() {
      return form == null ? latest.slug() : form.slug();
    }

    /** The addresses that the entry has and had. */
    Set<String> slugs() {
      var slugs = new HashSet<String>();
      if (form != null) {
        slugs.add(form.slug());
      }
      if (latest != null) {
        slugs.add(latest.slug());
      }
      return slugs;
    }
  }

  /**
   * Does that.
   *
   * @param present the edition that the database has
   * @throws BrokenSeed where the files cannot be read
   */
  void bring(SeedFiles files, int present) throws BrokenSeed {
    var editions = files.editions();
    LOG.infof(
        "Bringing the content from edition %d to edition %d.", (Object) present, editions.last());
    content.changed();
    var drafted = publishing.drafted();
    var steps = new ArrayList<Step<?>>();
    for (var kind : kinds.all()) {
      steps.addAll(steps(kind, files, present, drafted));
    }
    var left = steps.stream().filter(Step::isLeft).collect(Collectors.toCollection(HashSet::new));
    var neighbours = neighbours(steps);
    for (boolean isTried = false; !isTried; ) {
      run("savepoint new_edition");
      var refused = tried(steps, left, neighbours, editions.last());
      isTried = refused.isEmpty();
      if (!isTried) {
        database.clear();
        run("rollback to savepoint new_edition");
        left.addAll(refused);
        LOG.infof("Once more without %d entries that stand against it.", refused.size());
      }
    }
    EditionChange.forget(
        steps.stream().filter(step -> !left.contains(step)).map(Step::entry).toList());
    left.forEach(step -> leave(step, editions.last()));
    LOG.infof(
        "The content is that of edition %d: %d entries published or withdrawn, %d left to the curators.",
        editions.last(), steps.size() - left.size(), left.size());
  }

  /** What the edition does to the entries of that kind, in the order in which it can be done. */
  private <F extends EntryForm> List<Step<F>> steps(
      Kind<F> kind, SeedFiles files, int present, Set<UUID> drafted) throws BrokenSeed {
    var editions = files.editions();
    var latest =
        Revision.latestOf(kind.name()).stream()
            .collect(Collectors.toMap(Revision::entry, Function.identity()));
    var steps = new ArrayList<Step<F>>();
    for (var form : files.forms(kind)) {
      var entry = editions.identity(kind, form.slug());
      var own = latest.get(entry);
      var there = own == null ? Revision.latest(kind.name(), form.slug()).orElse(null) : own;
      if (there == null) {
        var reason = MessageBundles.get(EditionTexts.class).isNew();
        steps.add(new Step<>(kind, entry, form, null, reason, false));
      } else if (there.isWithdrawal() || !kind.says(there, form)) {
        var isLeft = own == null || isTheCurators(there, drafted);
        if (!isLeft || isNews(kind, there.entry(), form)) {
          var reason = editions.reason(kind, form.slug(), there.edition().orElse(present));
          steps.add(
              new Step<>(
                  kind,
                  there.entry(),
                  form,
                  there,
                  reason == null ? MessageBundles.get(EditionTexts.class).isChanged() : reason,
                  isLeft));
        }
      }
    }
    editions
        .withdrawn(kind, present)
        .forEach(
            (slug, reason) -> {
              var there = latest.get(editions.identity(kind, slug));
              if (there != null && !there.isWithdrawal()) {
                steps.add(
                    new Step<>(
                        kind, there.entry(), null, there, reason, isTheCurators(there, drafted)));
              }
            });
    return steps;
  }

  /** Whether curators changed the entry, are drafting it, or kept it as it is before. */
  private static boolean isTheCurators(Revision latest, Set<UUID> drafted) {
    return latest.edition().isEmpty()
        || drafted.contains(latest.entry())
        || EditionChange.of(latest.entry()).filter(EditionChange::isSetAside).isPresent();
  }

  /** Whether the curators have not been told yet that the shipped content says so. */
  private static <F extends EntryForm> boolean isNews(Kind<F> kind, UUID entry, F form) {
    return EditionChange.of(entry)
        .map(told -> !told.says(kind, form))
        .orElseGet(
            () ->
                Revision.latestShipped(entry)
                    .filter(shipped -> kind.says(shipped, form))
                    .isEmpty());
  }

  /**
   * The entries that stay as they are and refer to what is published, or are referred to by it,
   * with that; of those that could be published today.
   */
  private Map<Revision, Set<Step<?>>> neighbours(List<Step<?>> steps) {
    var bySlug = new HashMap<String, Set<Step<?>>>();
    var referring = new HashMap<String, Set<Step<?>>>();
    for (var step : steps) {
      step.slugs().forEach(slug -> put(bySlug, slug, step));
      words(step).forEach(word -> put(referring, word, step));
    }
    var moving = steps.stream().filter(step -> !step.isLeft()).map(Step::entry).toList();
    var isMoving = new HashSet<>(moving);
    var neighbours = new LinkedHashMap<Revision, Set<Step<?>>>();
    for (var kind : kinds.all()) {
      for (var latest : Revision.latestOf(kind.name())) {
        if (!latest.isWithdrawal() && !isMoving.contains(latest.entry())) {
          var around = new HashSet<>(referring.getOrDefault(latest.slug(), Set.of()));
          words(kind.tree(latest))
              .forEach(word -> around.addAll(bySlug.getOrDefault(word, Set.of())));
          around.removeIf(Step::isLeft);
          if (!around.isEmpty() && isFit(kind, latest)) {
            neighbours.put(latest, around);
          }
        }
      }
    }
    return neighbours;
  }

  private static <K> void put(Map<K, Set<Step<?>>> map, K key, Step<?> step) {
    map.computeIfAbsent(key, k -> new HashSet<>()).add(step);
  }

  private static <F extends EntryForm> Set<String> words(Step<F> step) {
    return step.form() == null ? Set.of() : words(step.kind().tree(step.kind().json(step.form())));
  }

  /** Every text that stands in that JSON. */
  private static Set<String> words(JsonNode json) {
    var words = new HashSet<String>();
    if (json.isTextual()) {
      words.add(json.asText());
    }
    json.forEach(child -> words.addAll(words(child)));
    return words;
  }

  private <F extends EntryForm> boolean isFit(Kind<F> kind, Revision latest) {
    return !publishing.problems(kind, latest.entry(), kind.read(latest)).any();
  }

  /** Does all that is not left, and returns what was refused or stands against other entries. */
  private Set<Step<?>> tried(
      List<Step<?>> steps, Set<Step<?>> left, Map<Revision, Set<Step<?>>> neighbours, int edition) {
    var refused = new HashSet<Step<?>>();
    var doing = steps.stream().filter(step -> !left.contains(step)).toList();
    for (var kind : kinds.all()) {
      kind.unlink(
          doing.stream()
              .filter(step -> step.kind() == kind && step.latest() != null)
              .map(Step::entry)
              .toList());
    }
    for (var kind : kinds.all()) {
      var ofKind =
          doing.stream().filter(step -> step.kind() == kind && step.form() != null).toList();
      ofKind.stream().filter(step -> !isPublished(step, edition)).forEach(refused::add);
      LOG.infof("%s: %d published.", kind.plural(), ofKind.size());
    }
    doing.stream()
        .filter(step -> step.form() == null && !isWithdrawn(step, edition))
        .forEach(refused::add);
    neighbours.forEach(
        (latest, around) -> {
          var still = around.stream().filter(step -> !left.contains(step)).toList();
          if (!still.isEmpty() && !isFit(kinds.named(latest.kind()), latest)) {
            refused.addAll(still);
          }
        });
    return refused;
  }

  private <F extends EntryForm> boolean isPublished(Step<F> step, int edition) {
    try {
      publishing.publish(
          step.kind(), step.entry(), step.latest(), step.form(), step.reason(), edition);
      database.flush();
      database.clear();
      return true;
    } catch (Refused refused) {
      LOG.infof("%s stays as it is: %s", step.label(), refused.problems().errors());
      return false;
    }
  }

  private <F extends EntryForm> boolean isWithdrawn(Step<F> step, int edition) {
    try {
      publishing.withdraw(step.kind(), step.latest(), step.reason(), edition);
      database.flush();
      database.clear();
      return true;
    } catch (Refused refused) {
      return false;
    }
  }

  private <F extends EntryForm> void leave(Step<F> step, int edition) {
    EditionChange.leave(
        step.kind(), step.entry(), edition, step.slug(), step.label(), step.form(), step.reason());
  }

  private void run(String statement) {
    database.createNativeQuery(statement, void.class).executeUpdate();
  }
}
