package memorial.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import memorial.curation.EditionChange;
import memorial.curation.Kinds;
import memorial.curation.Publishing;
import memorial.curation.Revision;
import memorial.roll.Figure;
import memorial.sources.Source;
import memorial.sources.SourceDesk;
import memorial.support.Colleague;
import memorial.support.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Editions made up for the test, in a transaction that is rolled back. */
@DatabaseTest
class NewEditionTest {
  @Inject Seed seed;
  @Inject Kinds kinds;
  @Inject SourceDesk sources;
  @Inject Publishing publishing;
  @Inject EntityManager database;

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final Map<String, List<String>> entries = new HashMap<>();
  private final List<String> editions = new ArrayList<>();

  @BeforeEach
  void begin() {
    Colleague.writer();
    QuarkusTransaction.begin();
    edition("");
    edition("");
  }

  @AfterEach
  void end() {
    QuarkusTransaction.rollback();
  }

  @Test
  void what_differs_becomes_a_revision_with_its_reason() throws Exception {
    source("one", "A title");
    source("two", "Another title");
    load();
    source("one", "A better title");
    edition("\"reasons\": {\"sources/%s\": \"It said too little.\"}".formatted(slug("one")));
    load();

    var latest = latest("source", "one");
    assertEquals(2, latest.number());
    assertEquals("It said too little.", latest.reason());
    assertEquals(Optional.of(last()), latest.edition());
    assertEquals("A better title", Source.bySlug(slug("one")).title);
    assertEquals(1, latest("source", "two").number(), "what does not differ has no revision");
  }

  @Test
  void loading_it_twice_changes_nothing() throws Exception {
    source("one", "A title");
    load();
    source("one", "A better title");
    edition("");
    load();
    var revisions = Revision.count();
    load();

    assertEquals(revisions, Revision.count());
  }

  @Test
  void a_new_entry_says_that_it_came_with_the_edition() throws Exception {
    load();
    source("one", "A title");
    edition("");
    load();

    assertEquals(1, latest("source", "one").number());
    assertEquals("New in this edition of the content", latest("source", "one").reason());
  }

  @Test
  void a_renamed_entry_keeps_its_identity_and_its_former_address_leads_there() throws Exception {
    source("one", "A title");
    load();
    var entry = latest("source", "one").entry();
    entries.get("sources").clear();
    source("renamed", "A title");
    edition(
        "\"renamed\": {\"sources/%s\": \"sources/%s\"}".formatted(slug("one"), slug("renamed")));
    load();

    assertEquals(entry, latest("source", "renamed").entry());
    assertEquals(Optional.of(entry), Revision.entry("source", slug("one")));
    assertEquals(2, latest("source", "renamed").number());
  }

  @Test
  void the_reasons_of_editions_that_were_left_out_are_all_told() throws Exception {
    source("one", "A title");
    load();
    source("one", "A better title");
    edition("\"reasons\": {\"sources/%s\": \"The first reason.\"}".formatted(slug("one")));
    edition("\"reasons\": {\"sources/%s\": \"The second reason.\"}".formatted(slug("one")));
    load();

    assertEquals("The first reason. The second reason.", latest("source", "one").reason());
  }

  @Test
  void a_withdrawn_entry_gives_the_reason() throws Exception {
    source("one", "A title");
    load();
    entries.get("sources").clear();
    edition("\"withdrawn\": {\"sources/%s\": \"It stood twice.\"}".formatted(slug("one")));
    load();

    assertTrue(latest("source", "one").isWithdrawal());
    assertEquals("It stood twice.", latest("source", "one").reason());
  }

  @Test
  void a_withdrawn_entry_that_others_refer_to_is_left_to_the_curators() throws Exception {
    source("one", "A title");
    figure("first", "100", null);
    load();
    entries.get("sources").clear();
    edition("\"withdrawn\": {\"sources/%s\": \"It stood twice.\"}".formatted(slug("one")));
    load();

    assertFalse(latest("source", "one").isWithdrawal());
    assertTrue(left("source", "one").orElseThrow().isWithdrawal());
  }

  @Test
  void chains_of_figures_move_together_whatever_stands_between() throws Exception {
    source("one", "A title");
    figure("first", "100", null);
    figure("second", "200", "first");
    figure("third", "300", "second");
    load();
    entries.get("figures").clear();
    figure("first", "100", null, "buried");
    figure("between", "150", "first", "buried");
    figure("second", "200", "between", "buried");
    figure("third", "300", "second", "buried");
    edition("");
    load();

    assertEquals(slug("between"), Figure.bySlug(slug("second")).supersedes().slug);
    assertEquals("/roll/russia/buried#" + slug("third"), Figure.bySlug(slug("third")).address());
    for (var name : List.of("first", "second", "third")) {
      assertEquals(2, latest("figure", name).number(), name);
    }
  }

  @Test
  void what_cannot_stand_beside_what_a_curator_published_is_left() throws Exception {
    source("one", "A title");
    figure("first", "100", null);
    load();
    shippedByNobody("figure", "first");
    source("one", "A better title");
    figure("second", "200", "first", "buried");
    edition("");
    load();

    assertEquals("A better title", Source.bySlug(slug("one")).title, "the rest is published");
    assertTrue(Revision.latest("figure", slug("second")).isEmpty());
    assertTrue(left("figure", "second").isPresent(), "the desk lists it");
  }

  @Test
  void what_curators_changed_stays_and_is_told_once() throws Exception {
    source("one", "A title");
    load();
    byACurator("one", "A title by a curator");
    source("one", "A better title");
    edition("");
    load();
    assertEquals("A title by a curator", Source.bySlug(slug("one")).title);
    var change = left("source", "one").orElseThrow();
    assertEquals(last(), change.edition());

    edition("");
    load();
    assertEquals(change.edition(), left("source", "one").orElseThrow().edition());
    source("one", "A still better title");
    edition("");
    load();
    assertEquals(last(), left("source", "one").orElseThrow().edition(), "it says something else");
  }

  @Test
  void what_curators_changed_is_not_told_of_where_the_edition_says_nothing_new() throws Exception {
    source("one", "A title");
    load();
    byACurator("one", "A title by a curator");
    edition("");
    load();

    assertTrue(left("source", "one").isEmpty());
  }

  @Test
  void what_somebody_is_drafting_stays() throws Exception {
    source("one", "A title");
    load();
    draft("source", "one");
    source("one", "A better title");
    edition("");
    load();

    assertEquals("A title", Source.bySlug(slug("one")).title);
    assertTrue(left("source", "one").isPresent());
  }

  @Test
  void what_was_set_aside_is_not_published_by_a_later_edition() throws Exception {
    source("one", "A title");
    load();
    draft("source", "one");
    source("one", "A better title");
    edition("");
    load();
    database
        .createNativeQuery(
            "update edition_change set set_aside_at = ?1,"
                + " set_aside_by_id = (select id from curator fetch first row only)")
        .setParameter(1, Instant.now())
        .executeUpdate();
    discardDrafts();
    edition("");
    load();
    assertEquals("A title", Source.bySlug(slug("one")).title, "nobody is asked again");

    source("one", "A still better title");
    edition("");
    load();
    assertEquals("A title", Source.bySlug(slug("one")).title, "curators are asked");
    assertEquals(last(), left("source", "one").orElseThrow().edition());
  }

  @Test
  void what_a_later_edition_publishes_is_no_longer_to_decide() throws Exception {
    source("one", "A title");
    load();
    draft("source", "one");
    source("one", "A better title");
    edition("");
    load();
    discardDrafts();
    edition("");
    load();

    assertEquals("A better title", Source.bySlug(slug("one")).title);
    assertTrue(left("source", "one").isEmpty());
  }

  @Test
  void an_entry_of_the_curators_keeps_its_address() throws Exception {
    load();
    source("one", "A title by a curator");
    var own = UUID.randomUUID();
    publish(own, null);
    shippedByNobody("source", "one");
    source("one", "A title");
    edition("");
    load();

    assertEquals("A title by a curator", Source.bySlug(slug("one")).title);
    assertEquals(own, left("source", "one").orElseThrow().entry());
  }

  @Test
  void the_note_for_the_desk_that_a_curator_left_stays() throws Exception {
    source("one", "A title");
    load();
    database
        .createNativeQuery(
            "insert into desk_note (id, entry, text, curator_id, at) select ?1, ?2, 'Ask them', id, ?3"
                + " from curator fetch first row only")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, latest("source", "one").entry())
        .setParameter(3, Instant.now())
        .executeUpdate();
    source("one", "A better title");
    edition("");
    load();

    assertEquals("A better title", Source.bySlug(slug("one")).title);
    assertEquals(
        "Ask them",
        kinds.named("source").tree(latest("source", "one")).path("curatorNote").asText());
  }

  /** Publishes the source with that title as a curator would. */
  private void byACurator(String name, String title) throws Exception {
    var before = entries.get("sources");
    entries.put("sources", new ArrayList<>());
    source(name, title);
    publish(latest("source", name).entry(), latest("source", name));
    shippedByNobody("source", name);
    entries.put("sources", before);
  }

  private void publish(UUID entry, Revision latest) throws Exception {
    var kind = sources;
    var form = files().forms(kind).get(0);
    publishing.publish(kind, entry, latest, form, "By hand", last());
    database.flush();
  }

  private void shippedByNobody(String kind, String name) {
    var latest = latest(kind, name);
    database
        .createNativeQuery("update revision set edition = null where entry = ?1 and number = ?2")
        .setParameter(1, latest.entry())
        .setParameter(2, latest.number())
        .executeUpdate();
    database.clear();
  }

  private void draft(String kind, String name) {
    var latest = latest(kind, name);
    database
        .createNativeQuery(
            "insert into draft (id, kind, entry, base_revision, label, form, saves, saved_by_id,"
                + " created_at, saved_at) select ?1, kind, entry, number, label, form, 1,"
                + " (select id from curator fetch first row only), at, at from revision"
                + " where entry = ?2 and number = ?3")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, latest.entry())
        .setParameter(3, latest.number())
        .executeUpdate();
  }

  private void discardDrafts() {
    database
        .createNativeQuery(
            "update draft set discarded_at = ?1 where discarded_at is null and published_revision is null")
        .setParameter(1, Instant.now())
        .executeUpdate();
  }

  /** What the edition says of that source from now on. */
  private void source(String name, String title) {
    say(
        "sources",
        name,
        """
        {"slug": "%s", "language": "en", "title": "%s", "titleStatus": "described",
         "publisher": "Somebody", "dateStatus": "unknown", "sourceLanguage": "en",
         "side": "azerbaijani"}"""
            .formatted(slug(name), title));
  }

  private void figure(String name, String number, String supersedes) {
    figure(name, number, supersedes, "wounded");
  }

  private void figure(String name, String number, String supersedes, String measure) {
    say(
        "figures",
        name,
        """
        {"slug": "%s", "language": "en", "population": "russia", "measure": "%s",
         "qualifier": "exact", "number": "%s", "unit": {"en": "persons"}, "asOf": "2020-12-03",
         "reporter": {"en": "Somebody"}, "citations": [{"source": "%s"}]%s}"""
            .formatted(
                slug(name),
                measure,
                number,
                slug("one"),
                supersedes == null
                    ? ""
                    : ", \"supersedes\": \"%s\", \"supersession\": \"update\""
                        .formatted(slug(supersedes))));
  }

  private void say(String plural, String name, String json) {
    var file = entries.computeIfAbsent(plural, p -> new ArrayList<>());
    file.removeIf(entry -> entry.contains("\"slug\": \"" + slug(name) + "\""));
    file.add(json);
  }

  private String slug(String name) {
    return "edition-test-" + name + "-" + run;
  }

  private void edition(String fields) {
    editions.add(
        "{\"edition\": %d%s}"
            .formatted(editions.size() + 2, fields.isEmpty() ? "" : ", " + fields));
  }

  private int last() {
    return editions.size() + 1;
  }

  private Revision latest(String kind, String name) {
    return Revision.latest(kind, slug(name)).orElseThrow();
  }

  /** What the desk lists of that entry. */
  private Optional<EditionChange> left(String kind, String name) {
    return EditionChange.<EditionChange>listAll().stream()
        .filter(change -> change.slug().equals(slug(name)) && change.kind().equals(kind))
        .findFirst();
  }

  private SeedFiles files() {
    return new SeedFiles(
        file ->
            file.equals(Editions.FILE)
                ? editions.toString()
                : entries.getOrDefault(file.replace(".json", ""), List.of()).toString());
  }

  private void load() throws Exception {
    seed.load(files());
    database.flush();
    database.clear();
  }
}
