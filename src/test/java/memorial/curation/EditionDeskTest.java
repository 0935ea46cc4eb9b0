package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import memorial.support.Colleague;
import memorial.support.DatabaseTest;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a new edition of the shipped content says of entries that were left to the curators. */
@DatabaseTest
class EditionDeskTest {
  @Inject Kinds kinds;

  private Visitor curator;
  private Map<String, String> event;
  private UUID change;

  @BeforeEach
  void leave_an_entry_to_the_curators() {
    curator = Visitor.signedIn();
    event = Fresh.event();
    Fresh.publish(curator, "events", event);
    change = left("The edition’s title", "It said too little.");
  }

  @AfterEach
  void forget_it() {
    QuarkusTransaction.requiringNew().run(() -> EditionChange.deleteById(change));
  }

  @Test
  void the_overview_leads_to_what_is_left_to_decide() {
    var link = curator.get("/admin").page().selectFirst("main a[href=/admin/editions]");
    assertTrue(link.text().contains("1 entry to compare"), link.text());

    curator.get(link.attr("href"));
    assertTrue(curator.text().contains("The edition’s title"), curator.text());
    assertTrue(curator.text().contains("changed here by"), curator.text());
  }

  @Test
  void both_versions_stand_beside_each_other_with_the_reason() {
    var page = curator.get(address()).page();

    assertTrue(curator.text().contains("It said too little."), curator.text());
    assertEquals(1, page.select("fieldset.part").size(), "the title alone differs");
    assertTrue(page.select("fieldset").text().contains(event.get("title.en")));
    assertTrue(page.select("fieldset").text().contains("The edition’s title"));
  }

  @Test
  void what_is_taken_goes_into_a_draft_and_is_decided_once_that_is_published() {
    curator.get(address());
    curator.submitTo(address() + "/draft", Map.of("take.title", "theirs"));
    assertEquals(303, curator.status(), curator.text());
    curator.follow();
    assertEquals("The edition’s title", curator.fields().get("title.en"));
    assertEquals(event.get("summary.en"), curator.fields().get("summary.en"));
    assertEquals("It said too little.", curator.fields().get("reason"));
    assertTrue(curator.get("/admin/editions").text().contains("in a draft"), curator.text());

    curator.get(curator.page().selectFirst("main li a.badge").attr("href"));
    curator.submit(Map.of(), "publish");
    assertEquals(303, curator.status(), curator.text());
    assertFalse(curator.get("/admin/editions").text().contains("The edition’s title"));
    assertTrue(
        new Visitor()
            .get("/chronology/" + event.get("slug"))
            .text()
            .contains("The edition’s title"));
  }

  @Test
  void a_draft_that_is_discarded_leaves_it_to_decide() {
    curator.get(address());
    curator.submitTo(address() + "/draft", Map.of("take.title", "theirs"));
    var draft = Drafts.address(curator.location());
    curator.get(draft).submit(Map.of(), "discard");

    curator.get("/admin/editions");
    assertTrue(curator.text().contains("The edition’s title"), curator.text());
    assertNull(curator.page().selectFirst("main li a.badge"));
  }

  @Test
  void it_is_put_into_the_draft_that_one_has_already() {
    var slug = event.get("slug");
    curator.get("/admin/events/" + slug).submit(Map.of("summary.en", "My summary"), "save");
    var draft = Drafts.address(curator.location());

    assertTrue(curator.get(address()).text().contains("You have a draft"), curator.text());
    curator.submitTo(address() + "/draft", Map.of("take.title", "theirs", "take.summary", "mine"));
    assertEquals(draft, Drafts.address(curator.location()));
    curator.follow();
    assertEquals("My summary", curator.fields().get("summary.en"));
    assertEquals("The edition’s title", curator.fields().get("title.en"));
  }

  @Test
  void what_was_published_since_the_page_was_made_is_compared_anew() {
    curator.get(address());
    var other = Visitor.signedIn().get("/admin/events/" + event.get("slug"));
    other.submit(Map.of("summary.en", "Theirs", "reason", "A reason"), "publish");
    assertEquals(303, other.status(), other.text());

    curator.submitTo(address() + "/draft", Map.of("take.title", "theirs"));
    assertEquals(422, curator.status());
    assertTrue(curator.text().contains("changed once more"), curator.text());
  }

  @Test
  void it_is_set_aside_for_good() {
    curator.get(address());
    curator.submitTo(address() + "/aside", Map.of());
    assertTrue(curator.follow().text().contains("set aside"), curator.text());

    assertFalse(curator.text().contains("The edition’s title"), curator.text());
    assertEquals(404, curator.get(address()).status());
  }

  @Test
  void an_entry_that_the_edition_has_no_longer_leads_to_withdrawing_it() {
    change = left(null, "It stood twice.");
    var withdrawal = "/admin/events/" + event.get("slug") + "/withdrawal";

    assertTrue(curator.get(address()).text().contains("It stood twice."), curator.text());
    curator.get(curator.page().select("main a[href$=/withdrawal]").attr("href"));
    curator.submit(Map.of("reason", "It stood twice."));
    assertEquals(303, curator.status(), withdrawal);
    assertFalse(curator.get("/admin/editions").text().contains("It stood twice"));
    assertEquals(0, QuarkusTransaction.requiringNew().call(EditionChange::countOpen));
  }

  @Test
  void strangers_see_none_of_it() {
    assertTrue(new Visitor().get("/admin/editions").location().startsWith("/admin/sign-in"));
    assertTrue(new Visitor().get(address()).location().startsWith("/admin/sign-in"));
    assertEquals(200, Colleague.writer().signedIn().get(address()).status());
  }

  private String address() {
    return "/admin/editions/" + change;
  }

  /** What an edition says of the event, or that it withdraws it. */
  private UUID left(String title, String reason) {
    return QuarkusTransaction.requiringNew().call(() -> left(kinds.named("event"), title, reason));
  }

  private <F extends EntryForm> UUID left(Kind<F> kind, String title, String reason) {
    var latest = Revision.latest(kind.name(), event.get("slug")).orElseThrow();
    var tree = kind.tree(latest);
    tree.withObject("title").put("en", title);
    EditionChange.leave(
        kind,
        latest.entry(),
        2,
        latest.slug(),
        title == null ? latest.label() : title,
        title == null ? null : Forms.read(tree, kind.form()),
        reason);
    return EditionChange.of(latest.entry()).orElseThrow().id();
  }
}
