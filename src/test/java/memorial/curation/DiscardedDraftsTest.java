package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import memorial.support.Colleague;
import memorial.support.DatabaseTest;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was thrown away by mistake comes back, for thirty days. */
@DatabaseTest
class DiscardedDraftsTest {
  private Visitor curator;
  private Map<String, String> typed;
  private String draft;

  @BeforeEach
  void discard_a_draft() {
    curator = Visitor.signedIn();
    typed = Fresh.place();
    draft = Drafts.saved(curator, "/admin/places/new", typed);
    curator.get(draft).submit(Map.of("district", "Typed at the last moment"), "discard");
  }

  @Test
  void a_draft_that_was_discarded_is_offered_at_once() {
    assertEquals("/admin?discarded=" + Drafts.id(draft), curator.location());
    curator.follow();
    assertTrue(curator.page().selectFirst(".notice").text().contains("The draft is discarded."));
    curator.submitTo(draft + "/recovery", Map.of());

    assertEquals(draft + "?saved=recovered", curator.location());
    assertEquals("Typed at the last moment", curator.follow().fields().get("district"));
  }

  @Test
  void it_is_listed_and_taken_up_again_later() {
    curator.get("/admin");
    assertTrue(curator.page().select("a[href=" + draft + "]").isEmpty(), "no draft to open");
    assertTrue(curator.text().contains("Discarded in the last 30 days"));
    curator.submitTo(draft + "/recovery", Map.of());
    curator.follow().submit(Map.of(), "publish");

    assertEquals(200, new Visitor().get("/places/" + typed.get("slug")).status());
  }

  @Test
  void a_writer_takes_up_a_draft_too() {
    var writer = Colleague.writer().signedIn().get("/admin");
    writer.submitTo(draft + "/recovery", Map.of());

    assertEquals(200, writer.follow().status());
  }

  @Test
  void on_the_last_day_it_can_still_be_taken_up() {
    discardedBefore(Duration.ofDays(30).minusHours(1));
    curator.get("/admin").submitTo(draft + "/recovery", Map.of());

    assertEquals(200, curator.follow().status());
  }

  @Test
  void after_thirty_days_it_cannot() {
    var token = curator.get("/admin/places/new").fields().get("csrf-token");
    discardedBefore(Duration.ofDays(30).plusHours(1));

    assertTrue(curator.get("/admin").page().select("form[action^=" + draft + "]").isEmpty());
    assertEquals(404, curator.post(draft + "/recovery", Map.of("csrf-token", token)).status());
    assertTrue(
        curator
            .get("/admin?discarded=" + Drafts.id(draft))
            .page()
            .select("main > .notice")
            .isEmpty(),
        "nor does an old address offer it");
  }

  @Test
  void taking_up_what_is_open_changes_nothing_and_what_is_published_is_not_found() {
    curator.get("/admin").submitTo(draft + "/recovery", Map.of());
    var token = curator.get(draft).fields().get("csrf-token");
    assertEquals(303, curator.post(draft + "/recovery", Map.of("csrf-token", token)).status());
    curator.get(draft).submit(Map.of(), "publish");

    assertEquals(404, curator.post(draft + "/recovery", Map.of("csrf-token", token)).status());
  }

  @Test
  void taking_up_what_never_was_or_without_the_token_is_refused() {
    var token = curator.get("/admin/places/new").fields().get("csrf-token");
    var nowhere = "/admin/drafts/" + UUID.randomUUID() + "/recovery";

    assertEquals(404, curator.post(nowhere, Map.of("csrf-token", token)).status());
    assertEquals(400, curator.post(draft + "/recovery", Map.of()).status());
  }

  @Test
  void a_draft_that_waits_for_review_leaves_the_queue_when_it_is_discarded() {
    var other = Drafts.submitted(curator, "/admin/places/new", Fresh.place(), "");
    curator.get(other).submit(Map.of(), "discard");

    assertTrue(curator.get("/admin/review").page().select("a[href^=" + other + "]").isEmpty());
  }

  @Test
  void what_is_withdrawn_is_listed_with_the_reason_and_a_way_back() {
    var slug = Fresh.published(curator, "places");
    curator
        .get("/admin/places/" + slug + "/withdrawal")
        .submit(Map.of("reason", "There is no such place as " + slug));
    var entry =
        curator.get("/admin").page().selectFirst("a[href=/admin/places/" + slug + "/restoration]");
    assertTrue(entry.parent().text().contains("There is no such place as " + slug));

    curator.get(entry.attr("href")).submit(Map.of("reason", "There is"));
    assertTrue(curator.get("/admin").page().select("a[href$=" + slug + "/restoration]").isEmpty());
  }

  private void discardedBefore(Duration time) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                Draft.update(
                    "discardedAt = ?1 where id = ?2", Instant.now().minus(time), Drafts.id(draft)));
  }

  @Test
  void a_writer_does_not_discard_what_somebody_else_wrote() {
    curator.get("/admin").submitTo(draft + "/recovery", Map.of());
    var writer = Colleague.writer().signedIn().get(draft);

    assertTrue(writer.page().select("button[value=discard]").isEmpty(), "no button");
    writer.submit(Map.of(), "discard");
    assertEquals(403, writer.status());
    assertTrue(writer.text().contains("only an editor may discard it"), writer.text());
    assertEquals(200, curator.get(draft).status(), "it is still open");
  }

  @Test
  void an_editor_discards_what_a_writer_wrote_and_a_writer_their_own() {
    var writer = Colleague.writer().signedIn();
    for (var who : new Visitor[] {curator, writer}) {
      var theirs = Drafts.saved(writer, "/admin/places/new", Fresh.place());
      who.get(theirs).submit(Map.of(), "discard");

      assertEquals("/admin?discarded=" + Drafts.id(theirs), who.location());
    }
  }

  @Test
  void who_discarded_a_draft_and_who_took_it_up_again_is_known() {
    assertTrue(
        curator
            .get("/admin")
            .page()
            .select("li:has(form[action^=" + draft + "])")
            .text()
            .contains(Visitor.ADMINISTRATOR + " discarded it"));
    var writer = Colleague.writer();
    writer.signedIn().get("/admin").submitTo(draft + "/recovery", Map.of());

    var done = curator.get(draft).page().select(".comments").text();
    assertTrue(done.contains(Visitor.ADMINISTRATOR + " discarded it"), done);
    assertTrue(done.contains(writer.name() + " took it up again"), done);
  }

  @Test
  void whoever_goes_on_typing_into_a_discarded_draft_takes_it_up_again_with_what_was_typed() {
    var writer = whileItIsDiscarded();

    assertEquals(409, writer.status());
    assertTrue(writer.text().contains(Visitor.ADMINISTRATOR + " discarded it on "), writer.text());
    writer.submit(Map.of(), "recover");
    assertEquals(draft + "?saved=recovered", writer.location());
    assertEquals("Typed too late", writer.get(draft).fields().get("district"));
  }

  @Test
  void or_saves_it_as_a_new_draft_knowingly_and_once() {
    var writer = whileItIsDiscarded();
    var fields = writer.fields();
    fields.put("do", "save");
    var anew = writer.page().selectFirst("button[formaction]").attr("formaction");
    for (int i = 0; i < 2; i++) {
      writer.post(anew, fields);
      assertEquals(anew + "?saved=yes", writer.location());
    }

    assertEquals("Typed too late", writer.get(anew).fields().get("district"));
    assertEquals(
        1, QuarkusTransaction.requiringNew().call(() -> Draft.open(entry(anew)).size()).intValue());
    assertEquals(303, writer.get(draft).status(), "the other one is still discarded");
  }

  @Test
  void what_is_typed_into_a_draft_that_went_on_in_another_shows_both() {
    curator.get("/admin").submitTo(draft + "/recovery", Map.of());
    var one = Visitor.signedIn().get(draft);
    var other = Visitor.signedIn().get(draft);
    one.submit(Map.of("district", "One"), "save");
    other.submit(Map.of("district", "Other"), "save");
    var beside = other.location().replaceFirst("/merge.*", "");
    var late = Visitor.signedIn().get(beside);
    other.follow().submit(Map.of("take.district", "mine"));
    assertEquals(draft + "?saved=yes", other.location());
    late.submit(Map.of("district", "Typed too late"), "save");

    assertTrue(late.location().endsWith("/merge?with=" + Drafts.id(draft)), late.location());
    assertTrue(late.follow().text().contains("Typed too late"));
  }

  /** Somebody has the form open while it is discarded, types and saves. */
  private Visitor whileItIsDiscarded() {
    curator.get("/admin").submitTo(draft + "/recovery", Map.of());
    var writer = Colleague.writer().signedIn().get(draft);
    var form = writer.fields();
    curator.get(draft).submit(Map.of(), "discard");
    form.putAll(Map.of("district", "Typed too late", "do", "save"));
    return writer.post(draft, form);
  }

  private static UUID entry(String draft) {
    return QuarkusTransaction.requiringNew()
        .call(() -> Draft.<Draft>findById(Drafts.id(draft)).entry());
  }
}
