package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import memorial.support.Colleague;
import memorial.support.DatabaseTest;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is for curators alone makes no revision that readers see, and what changes nothing none. */
@SiteTest
class DeskNoteTest {
  private Visitor curator;
  private String slug;

  @BeforeEach
  void publish_an_entry() {
    curator = Visitor.signedIn();
    slug = Fresh.published(curator, "places");
  }

  @Test
  void a_change_of_the_note_alone_is_no_revision() {
    var etag = page().answer().header("ETag");
    note("Ask the surveyor");

    assertEquals("/admin/places?noted=" + slug, curator.location());
    assertTrue(curator.follow().text().contains("no new revision"), curator.text());
    assertEquals(200, new Visitor().get(address() + "/revisions/1").status());
    assertEquals(404, new Visitor().get(address() + "/revisions/2").status());
    assertEquals(etag, page().answer().header("ETag"));
    assertFalse(new Visitor().get("/changes").text().contains("Ask the surveyor"));
  }

  @Tag(DatabaseTest.TAG)
  @Test
  void the_note_stands_in_the_form_and_in_the_desks_history_from_then_on() {
    note("Ask the surveyor");
    note("The surveyor was asked");

    assertEquals("The surveyor was asked", curator.get(form()).fields().get("curatorNote"));
    curator.get(form() + "/history");
    assertTrue(curator.text().contains("Ask the surveyor"), "nothing is overwritten");
    assertTrue(curator.text().contains("The surveyor was asked"));
  }

  @Test
  void the_next_revision_carries_the_note_on() {
    note("Ask the surveyor");
    curator.get(form()).submit(Map.of("district", "Fuzuli", "reason", "So it is"), "publish");
    assertEquals("Ask the surveyor", curator.get(form()).fields().get("curatorNote"));
    note("");

    assertEquals("", curator.get(form()).fields().get("curatorNote"));
    curator.get(form() + "/withdrawal").submit(Map.of("reason", "Entered twice"));
    curator.get(form() + "/restoration").submit(Map.of("reason", "It was not"));
    assertEquals("", curator.get(form()).fields().get("curatorNote"));
  }

  @Test
  void an_earlier_revision_is_restored_with_the_note_of_today() {
    curator.get(form()).submit(Map.of("district", "Fuzuli", "reason", "So it is"), "publish");
    note("Ask the surveyor");
    curator.get(form() + "/history");
    curator.submitTo(form() + "/history/1/draft", Map.of());

    assertEquals("Ask the surveyor", curator.follow().fields().get("curatorNote"));
  }

  @Test
  void a_writer_changes_it_without_a_review() {
    var writer = Colleague.writer();
    writer
        .signedIn()
        .get(form())
        .submit(Map.of("curatorNote", "Ask the surveyor"), "submit")
        .follow();

    curator.get(form() + "/history");
    assertTrue(curator.text().contains(writer.name()), curator.text());
    assertEquals("Ask the surveyor", curator.get(form()).fields().get("curatorNote"));
  }

  @Test
  void a_draft_that_changes_nothing_is_neither_submitted_nor_published() {
    var writer = Colleague.writer().signedIn().get(form());
    writer.submit(Map.of("reason", "For no reason"), "submit");
    assertEquals(422, writer.status());
    assertTrue(writer.text().contains("Nothing has changed"), writer.text());

    var draft = Drafts.saved(curator, form() + "?draft=new", Map.of("reason", "For no reason"));
    curator.get(draft).submit(Map.of(), "publish");
    assertEquals(422, curator.status());
    assertEquals(404, new Visitor().get(address() + "/revisions/2").status());
  }

  private void note(String words) {
    curator.get(form()).submit(Map.of("curatorNote", words), "publish");
    assertEquals(303, curator.status(), curator.text());
  }

  private Visitor page() {
    return new Visitor().get(address());
  }

  private String address() {
    return "/places/" + slug;
  }

  private String form() {
    return "/admin/places/" + slug;
  }
}
