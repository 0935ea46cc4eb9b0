package memorial.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.Map;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is on the disk, whatever H2 has not written there yet. */
@SiteTest
@TestProfile(OnAFile.class)
class PowerFailureTest {
  @TempDir Path other;

  @Test
  void nothing_that_was_published_is_lost() throws Exception {
    var curator = Visitor.signedIn();
    for (int n = 1; n <= 5; n++) {
      var slug = Fresh.published(curator, "events");

      assertEquals(1, left("select count(*) from event where slug = '" + slug + "'"), slug);
      assertEquals(1, left("select count(*) from revision where slug = '" + slug + "'"), slug);
    }
  }

  @Test
  void nothing_that_was_saved_as_a_draft_is_lost() throws Exception {
    var curator = Visitor.signedIn();
    for (int n = 1; n <= 3; n++) {
      var draft = Drafts.id(Drafts.saved(curator, "/admin/events/new", Fresh.event()));
      assertEquals(1, left("select count(*) from draft where id = '" + draft + "'"));

      var fields = new HashMap<>(curator.get("/admin/drafts/" + draft).fields());
      fields.put("title.en", "Saved by itself " + n);
      curator.postByScript("/admin/drafts/" + draft + "/autosave", fields);
      assertEquals(200, curator.status(), curator.text());
      assertEquals(
          1, left("select count(*) from draft where form like '%Saved by itself " + n + "%'"));
    }
  }

  @Test
  void nothing_that_was_done_to_an_account_is_lost() throws Exception {
    var curator = Visitor.signedIn();
    var invited = Fresh.slug("somebody");
    curator.get("/admin/curators").submit(Map.of("forWhom", invited, "role", "WRITER"));

    assertEquals(200, curator.status(), curator.text());
    assertEquals(1, left("select count(*) from one_time_link where for_whom = '" + invited + "'"));
  }

  @Test
  void what_cannot_be_put_on_the_disk_is_not_acknowledged() {
    var curator = Visitor.signedIn().get("/admin/events/new");
    var fields = Fresh.event();
    ForcedFile.breakDisk(true);
    try {
      assertEquals(500, curator.submit(fields, "save").status());
      assertTrue(curator.page().title().contains("Karabakh Memorial"), curator.text());
    } finally {
      ForcedFile.breakDisk(false);
    }

    Fresh.published(curator, "events");
  }

  @Test
  void what_changes_nothing_forces_nothing() {
    var curator = Visitor.signedIn();
    var before = ForcedFile.timesForced();
    curator.get("/admin/events/shusha").get("/admin").get("/chronology");

    assertEquals(before, ForcedFile.timesForced());
  }

  private long left(String count) throws Exception {
    var file = Files.createTempDirectory(other, "left").resolve("memorial");
    ForcedFile.afterPowerFailure(OnAFile.file(), Path.of(file + ".mv.db"));
    assertTrue(Files.size(Path.of(file + ".mv.db")) > 0, "nothing was forced");
    var url = "jdbc:h2:file:" + file + ";IFEXISTS=TRUE" + OnAFile.OPTIONS;
    try (var connection = DriverManager.getConnection(url, "memorial", "");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(count)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
