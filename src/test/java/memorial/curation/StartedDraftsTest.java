package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import memorial.support.Colleague;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever opens an entry that somebody is at work on goes on with that work, or knows of it. */
@SiteTest
class StartedDraftsTest {
  private Visitor curator;
  private String slug;
  private String draft;

  @BeforeEach
  void begin_a_draft() {
    curator = Visitor.signedIn();
    slug = Fresh.published(curator, "places");
    draft = Drafts.saved(curator, entry(), Map.of("district", "Fuzuli", "reason", "Counted"));
  }

  @Test
  void the_entry_opens_the_draft_that_one_has_of_it() {
    assertEquals(303, curator.get(entry()).status());
    assertEquals(draft, curator.location());
    assertEquals("Fuzuli", curator.follow().fields().get("district"));
  }

  @Test
  void somebody_elses_draft_is_offered_to_read_to_join_or_to_leave_alone() {
    var writer = Colleague.writer().signedIn().get(entry());

    assertEquals(200, writer.status());
    assertTrue(writer.text().contains(Visitor.ADMINISTRATOR + " has a draft"), writer.text());
    var links = writer.page().select("main a").eachAttr("href");
    assertTrue(links.contains(draft), links.toString());
    assertTrue(links.contains(draft + "/preview"), links.toString());
    assertTrue(links.contains(entry() + "?draft=new"), links.toString());
    assertEquals(200, writer.get(draft + "/preview").status());
  }

  @Test
  void who_joins_it_finds_it_as_their_own_from_then_on() {
    var writer = Colleague.writer().signedIn();
    writer.get(draft).submit(Map.of("district", "Aghdam"), "save");

    assertEquals(draft, writer.get(entry()).location());
  }

  @Test
  void a_draft_of_ones_own_begins_with_what_is_published() {
    var writer = Colleague.writer().signedIn().get(entry() + "?draft=new");

    assertEquals("", writer.fields().getOrDefault("district", ""));
    writer.submit(Map.of("district", "Mine"), "save");
    var own = Drafts.address(writer.location());
    assertTrue(!own.equals(draft), own);
    assertEquals(own, writer.get(entry()).location());
    assertEquals("Fuzuli", curator.get(draft).fields().get("district"));
  }

  private String entry() {
    return "/admin/places/" + slug;
  }

  @Test
  void those_who_wrote_a_draft_together_are_named_alike_wherever_it_is_listed() {
    var colleague = Colleague.writer();
    colleague.signedIn().get(draft).submit(Map.of("district", "Aghdam"), "save");
    var both = Visitor.ADMINISTRATOR + ", " + colleague.name();
    var writer = Colleague.writer().signedIn();

    assertTrue(writer.get(entry()).text().contains(both + " have a draft"), writer.text());
    writer.get(entry() + "?draft=new");
    assertTrue(writer.text().contains(both + " have a draft"), writer.text());
    assertTrue(writer.get("/admin").text().contains(both), writer.text());
    curator.get(draft).submit(Map.of(), "submit");
    assertTrue(curator.get("/admin/review").text().contains(both), curator.text());
  }
}
