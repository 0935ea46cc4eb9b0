package memorial.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import memorial.support.SeedFile;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The perspectives that were typed once, as revisions and as live rows have them since. */
class FormerPerspectiveTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Not in the table: each stays word for word. */
  private static final List<String> OTHERS =
      List.of(
          "Georgian media",
          "Tests",
          "With \"quotes\", a \\ and a\ttab",
          "Əks tərəf",
          "Azerbaijani  media",
          "{\"en\":\"x\"}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Azerbaijani state agency | azerbaijani | state-news-agency | ",
        "azerbaijani state agency | azerbaijani | state-news-agency | ",
        "Armenian state agency (relaying HRW) | armenian | state-news-agency | relaying HRW",
        "Encyclopedia | | encyclopedia | ",
        "Azerbaijani | azerbaijani | | "
      })
  void what_was_typed_becomes_terms_and_what_they_do_not_say_a_note(
      String typed, String side, String voice, String note) throws IOException {
    var form = upgraded(typed);

    assertEquals(side, form.path("side").asText(null));
    assertEquals(voice, form.path("voice").asText(null));
    assertEquals(note, form.path("perspectiveNote").path("en").asText(null));
    assertTrue(form.path("perspective").isMissingNode());
  }

  @Test
  void what_is_not_in_the_table_stays_word_for_word_in_the_language_of_the_entry()
      throws IOException {
    for (var typed : OTHERS) {
      var form = upgraded(typed);
      assertTrue(form.path("side").isMissingNode() && form.path("voice").isMissingNode(), typed);
      assertEquals(typed, form.path("perspectiveNote").path("az").asText(null));
    }
  }

  @Test
  void every_perspective_of_the_content_is_in_the_table() {
    for (var source : SeedFile.entries("sources")) {
      var typed = source.get("perspective").asText();
      var known = FormerPerspective.of(typed);
      assertTrue(known.side() != null || known.voice() != null, typed);
    }
  }

  @Test
  void a_draft_without_a_perspective_has_none_afterwards() throws IOException {
    for (var draft : List.of("{}", "{\"perspective\":null,\"language\":null}")) {
      var form = (ObjectNode) JSON.readTree(draft);
      FormerPerspective.upgrade(form);
      assertTrue(form.path("perspectiveNote").isEmpty(), draft);
    }
  }

  @Test
  void live_rows_of_h2_say_the_same_as_their_revisions() throws SQLException, IOException {
    assertMigrates(
        "jdbc:h2:mem:perspectives;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
        "memorial");
  }

  @Test
  void live_rows_of_postgresql_say_the_same_as_their_revisions() throws SQLException, IOException {
    try (var postgres = EmbeddedPostgres.start()) {
      assertMigrates(postgres.getJdbcUrl("postgres", "postgres"), "postgres");
    }
  }

  private static void assertMigrates(String url, String user) throws SQLException, IOException {
    var all = new ArrayList<>(FormerPerspective.known().keySet());
    all.addAll(OTHERS);
    migrate(url, user, "9");
    try (var connection = DriverManager.getConnection(url, user, "")) {
      try (var insert =
          connection.prepareStatement(
              "insert into source (id, slug, language, revision, published_at, revised_at, title,"
                  + " title_status, publisher, filed_under, date_status, source_language,"
                  + " perspective) values (?, ?, 'az', 1, current_timestamp, current_timestamp, 'T',"
                  + " 'DESCRIBED', 'P', 'p', 'UNKNOWN', 'en', ?)")) {
        for (int i = 0; i < all.size(); i++) {
          insert.setObject(1, UUID.randomUUID());
          insert.setString(2, "s-" + i);
          insert.setString(3, all.get(i));
          insert.executeUpdate();
        }
      }
      migrate(url, user, "10");
      try (var rows =
          connection
              .createStatement()
              .executeQuery("select slug, side_code, voice_code, perspective_note from source")) {
        var seen = new HashSet<String>();
        while (rows.next()) {
          var typed = all.get(Integer.parseInt(rows.getString(1).substring(2)));
          var form = upgraded(typed);
          assertEquals(form.path("side").asText(null), rows.getString(2), typed);
          assertEquals(form.path("voice").asText(null), rows.getString(3), typed);
          var note = rows.getString(4);
          assertEquals(
              form.path("perspectiveNote"),
              note == null ? MissingNode.getInstance() : JSON.readTree(note),
              typed);
          assertTrue(seen.add(typed), typed);
        }
        assertEquals(all.size(), seen.size());
      }
    }
  }

  private static void migrate(String url, String user, String version) {
    assertNotNull(
        Flyway.configure()
            .dataSource(url, user, "")
            .locations("filesystem:src/main/resources/db/migration")
            .target(version)
            .load()
            .migrate());
  }

  private static ObjectNode upgraded(String typed) throws IOException {
    var form = JSON.createObjectNode();
    form.put("language", "az");
    form.put("perspective", typed);
    FormerPerspective.upgrade(form);
    return form;
  }
}
