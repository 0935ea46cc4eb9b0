package memorial.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database that an earlier release filled goes through every migration since, and everything in
 * it is read, shown, restored and worked on. {@code released/database-6.sql} is what the release of
 * schema version 6 wrote; it is never changed.
 */
class ReleasedDatabaseIT {
  @TempDir Path folder;

  @Test
  void an_h2_file_is_carried_on() throws Exception {
    ReleasedDatabase.fill(ReleasedDatabase.h2(folder), "memorial", 6);
    try (var instance =
        Instance.start("quarkus-app", folder, Map.of("MEMORIAL_DATA", folder.toString()))) {
      carriesOn(instance.awaitReady());
    }
  }

  @Test
  void a_postgresql_database_is_carried_on() throws Exception {
    try (var postgres = EmbeddedPostgres.start()) {
      var url = postgres.getJdbcUrl("postgres", "postgres");
      ReleasedDatabase.fill(url, "postgres", 6);
      var environment = Map.of("MEMORIAL_JDBC_URL", url, "MEMORIAL_JDBC_USER", "postgres");
      try (var instance = Instance.start("postgresql-app", folder, environment)) {
        carriesOn(instance.awaitReady());
      }
    }
  }

  @Test
  void the_whole_content_with_what_curators_did_to_it_is_carried_on() throws Exception {
    ReleasedDatabase.fill(ReleasedDatabase.h2(folder), "memorial", 12);
    try (var instance =
        Instance.start("quarkus-app", folder, Map.of("MEMORIAL_DATA", folder.toString()))) {
      var reader = instance.awaitReady().visitor();
      assertSays(reader, "/chronology/war-begins", "Edited by hand.");
      assertSays(reader, "/chronology/war-begins/revisions", "Edited by hand for the test");
      assertEquals(410, reader.get("/chronology/mi24").status());
      var curator = instance.visitor().signIn("Leyla", "a password for tests").get("/admin");
      assertEquals(3, curator.page().select("main a[href^=/admin/drafts/]").size());
    }
  }

  private static void carriesOn(Instance instance) {
    readersSeeWhatWasPublished(instance.visitor());
    var curator = instance.visitor().signIn("Leyla", "a password for tests");
    draftsAreAsTheyWereTyped(curator);
    aRevisionIsRestored(curator);
    aWithdrawnEntryIsRestored(curator);
    assertTrue(!instance.log().contains("ERROR"), instance.log());
  }

  private static void readersSeeWhatWasPublished(Visitor reader) {
    assertSays(reader, "/chronology/barda", "Barda is struck with cluster munitions");
    assertSays(reader, "/chronology/barda/revisions", "The title said less than the sources");
    assertSays(reader, "/chronology/barda/revisions/1", "Barda");
    assertSays(reader, "/chronology/every-line", "Another account", "page 21");
    assertSays(reader, "/chronology/every-line/revisions/1", "page 12");
    assertSays(reader, "/roll/azerbaijan-armed-forces/wounded", "1,200", "1,300", "Another note");
    assertSays(reader, "/roll/azerbaijan-civilians/killed", "in one street");
    assertSays(reader, "/places/every-name", "Hər bir ad", "Всякое имя", "Ամեն անուն");
    assertSays(reader, "/sources/every-field", "Another author", "Azerbaijani · state news agency");
    assertSays(
        reader,
        "/sources/every-field/revisions/1",
        "An author",
        "Azerbaijani · state news agency",
        "Azerbaijani state agency");
    assertSays(reader, "/about", "One more paragraph.");
    assertEquals(410, reader.get("/places/withdrawn-place").status());
    assertTrue(reader.text().contains("It was entered twice"), reader.text());
    assertSays(reader, "/sources/restored-source/revisions", "It was found again");
  }

  private static void draftsAreAsTheyWereTyped(Visitor curator) {
    curator.get("/admin");
    assertTrue(curator.text().contains("Discarded Place"), curator.text());
    for (var link : curator.page().select("main a[href^=/admin/drafts/]")) {
      assertEquals(200, curator.get(link.attr("href")).status(), link.text());
      assertEquals(200, curator.get(link.attr("href") + "/review").status(), link.text());
    }
    curator.get("/admin/sources/every-field/history/comparison?from=1&to=2");
    assertTrue(curator.text().contains("Another"), curator.text());
    curator.get(draft(curator, "figure"));
    assertEquals("about 2.9", curator.fields().get("number"));
    curator.get(draft(curator, "An event that waits for review") + "/review");
    assertTrue(curator.text().contains("Please look at the date"), curator.text());
  }

  private static String draft(Visitor curator, String words) {
    return curator
        .get("/admin")
        .page()
        .select("main li:contains(" + words + ") a[href^=/admin/drafts/]")
        .attr("href");
  }

  private static void aRevisionIsRestored(Visitor curator) {
    curator.get("/admin/sources/every-field/history");
    curator.submitTo("/admin/sources/every-field/history/1/draft", Map.of());
    curator.follow().submit(Map.of(), "publish");
    assertEquals(303, curator.status(), curator.text());
    assertSays(curator, "/sources/every-field", "An author");
    assertSays(curator, "/sources/every-field/revisions/3", "An author");
  }

  private static void aWithdrawnEntryIsRestored(Visitor curator) {
    curator.get("/admin/places/withdrawn-place/restoration").submit(Map.of("reason", "It was not"));
    assertSays(curator, "/places/withdrawn-place", "Withdrawn Place");
  }

  private static void assertSays(Visitor visitor, String address, String... words) {
    assertEquals(200, visitor.get(address).status(), address);
    for (var word : words) {
      assertTrue(visitor.text().contains(word), address + " lacks " + word);
    }
  }
}
