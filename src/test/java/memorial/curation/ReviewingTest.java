package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import memorial.support.Colleague;
import memorial.support.DatabaseTest;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A writer hands a draft over; an editor reads it, publishes it or gives it back. */
@SiteTest
class ReviewingTest {
  private Visitor editor;
  private Visitor writer;
  private Colleague author;

  @BeforeEach
  void sign_in() {
    editor = Visitor.signedIn();
    author = Colleague.writer();
    writer = author.signedIn();
  }

  @Tag(DatabaseTest.TAG)
  @Test
  void what_a_writer_submits_waits_for_an_editor_with_its_note() {
    var typed = Fresh.event();
    var draft = Drafts.submitted(writer, "/admin/events/new", typed, "Look at the date, please");

    assertTrue(writer.follow().text().contains("Submitted for review"), writer.text());
    assertEquals("Waits for review", badge(writer, draft));
    assertTrue(writer.get(draft).text().contains("Waiting for review since"), writer.text());
    assertNotNull(queued(draft), "the queue lists it");
    editor.get(draft + "/review");
    assertEquals(200, editor.status());
    assertTrue(editor.text().contains("Look at the date, please"), editor.text());
    assertTrue(editor.text().contains("Written by " + author.name()), editor.text());
    assertEquals(404, new Visitor().get("/chronology/" + typed.get("slug")).status());
  }

  @ParameterizedTest
  @CsvSource({"preview", "add places.1", "save"})
  void the_note_for_the_reviewer_is_kept_by_every_button(String button) {
    var typed = Fresh.event();
    typed.put("note", "Look at the date, please");
    writer.get("/admin/events/new").submit(typed, button);
    var draft = Drafts.address(writer.location()).replace("/preview", "");

    assertEquals("Look at the date, please", writer.get(draft).fields().get("note"));
    writer.submit(Map.of(), "submit");
    assertTrue(editor.get(draft + "/review").text().contains("Look at the date, please"));
    assertEquals("", writer.get(draft).fields().get("note"), "it has been said");
  }

  @Test
  void a_preview_in_review_leads_back_to_the_review() {
    var draft = Drafts.submitted(writer, "/admin/events/new", Fresh.event(), "");

    editor.get(draft + "/review").submitTo(draft + "/review/preview", Map.of());
    assertEquals(200, editor.status());
    assertEquals(draft + "/review", editor.page().select("form.notice").attr("action"));
    writer.get(draft + "/preview");
    assertEquals(draft, writer.page().select(".notice a").attr("href"));
  }

  @Test
  void a_clock_is_called_as_the_form_calls_it() {
    var typed = Fresh.event();
    typed.putAll(Map.of("time", "09:00", "timeZone", "Asia/Yerevan"));
    var draft = Drafts.submitted(writer, "/admin/events/new", typed, "");
    var review = editor.get(draft + "/review").text();

    assertTrue(review.contains("On the clocks of Yerevan"), review);
    assertFalse(review.contains("Asia/"), review);
  }

  @Test
  void what_a_reviewer_has_typed_comes_back_from_the_preview() {
    var slug = Fresh.published(editor, "places");
    var draft =
        Drafts.submitted(
            writer, "/admin/places/" + slug, Map.of("district", "D", "reason", "typo"), "");
    var review = draft + "/review";
    editor
        .get(review)
        .submitTo(
            review + "/preview",
            Map.of("reason", "A “misspelt” district", "comment", "<b>Look</b>\nagain"));
    assertEquals(200, editor.status());
    assertEquals("The place " + slug, editor.page().selectFirst("h1").text());
    editor.submitTo(review, Map.of());

    assertEquals(200, editor.status());
    assertEquals("A “misspelt” district", editor.fields().get("reason"));
    assertEquals("<b>Look</b>\nagain", editor.fields().get("comment"));
    assertEquals("true", editor.page().selectFirst("form.edit").attr("data-unsent"));
    assertEquals("typo", writer.get(draft).fields().get("reason"), "nothing was decided");
    assertEquals("false", editor.get(review).page().selectFirst("form.edit").attr("data-unsent"));
  }

  @Test
  void who_comes_back_from_the_preview_is_told_what_was_saved_meanwhile() {
    var draft = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
    var review = draft + "/review";
    editor.get(review).submitTo(review + "/preview", Map.of("comment", "Kept"));
    writer.get(draft).submit(Map.of("district", "Since"), "save");
    editor.submitTo(review, Map.of());

    assertEquals(422, editor.status());
    assertTrue(editor.text().contains("Somebody saved this draft"), editor.text());
    assertEquals("Kept", editor.fields().get("comment"));
  }

  @Test
  void a_preview_that_cannot_be_shown_keeps_what_a_reviewer_has_typed() {
    var draft = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
    writer.get(draft).submit(Map.of("latitude", "x"), "save");
    editor
        .get(draft + "/review")
        .submitTo(draft + "/review/preview", Map.of("comment", "Which latitude?"));

    assertEquals(422, editor.status());
    assertEquals("Which latitude?", editor.fields().get("comment"));
  }

  @Tag(DatabaseTest.TAG)
  @Test
  void the_queue_lists_those_first_that_wait_longest() {
    var first = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
    var second = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
    var third = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
    writer.get(first).submit(Map.of("district", "Changed since"), "save");

    var order = editor.get("/admin/review").page().select("main a").eachAttr("href");
    order.retainAll(List.of(first + "/review", second + "/review", third + "/review"));
    assertEquals(List.of(first + "/review", second + "/review", third + "/review"), order);
  }

  @Test
  void a_change_is_shown_field_by_field_with_its_words_marked_against_what_is_published() {
    var typed = Fresh.event();
    typed.put("summary.en", "Three trucks left the town in the morning.");
    var slug = Fresh.publish(editor, "events", typed);
    var draft =
        Drafts.submitted(
            writer,
            "/admin/events/" + slug,
            Map.of(
                "summary.en",
                "Four trucks left the town in the evening.",
                "category",
                "military",
                "reason",
                "Counted again"),
            "");
    editor.get(draft + "/review");

    assertEquals(
        List.of("Kind", "Summary"),
        editor.page().select("dl.differences dt").eachText().stream().sorted().toList());
    var summary = difference("Summary");
    assertEquals(List.of("Three", "morning."), summary.select("del").eachText());
    assertEquals(List.of("Four", "evening."), summary.select("ins").eachText());
    assertTrue(summary.text().contains("trucks left the town in the"), summary.text());
    assertEquals("Diplomatic", difference("Kind").select("del").text());
    assertEquals("Military", difference("Kind").select("ins").text());
    assertEquals("Counted again", editor.page().getElementById("reason").text());
  }

  @Test
  void a_change_is_compared_with_what_is_live_and_not_with_what_it_began_from() {
    var slug = Fresh.published(editor, "places");
    var draft =
        Drafts.submitted(
            writer, "/admin/places/" + slug, Map.of("country", "AM", "reason", "So it is"), "");
    editor
        .get("/admin/places/" + slug + "?draft=new")
        .submit(Map.of("district", "Published since", "reason", "First"), "publish");
    editor.get(draft + "/review");

    assertEquals("Published since", difference("District").select("del").text());
    assertTrue(editor.text().contains("cannot be published as it is"), editor.text());
    assertTrue(
        editor.page().select("form[action$=/publication]").isEmpty(), "no button to publish it");
  }

  @Test
  void whichever_decision_is_refused_what_was_typed_for_the_other_stays() {
    var slug = Fresh.published(editor, "places");
    var draft =
        Drafts.submitted(
            writer, "/admin/places/" + slug, Map.of("country", "AM", "reason", "So it is"), "");
    var review = draft + "/review";

    editor.get(review).submitTo(review + "/return", Map.of("reason", "As the map of 1989 says"));
    assertEquals(422, editor.status());
    assertEquals("As the map of 1989 says", editor.fields().get("reason"));

    editor
        .get(review)
        .submitTo(review + "/publication", Map.of("reason", "", "comment", "The map, please"));
    assertEquals(422, editor.status());
    assertEquals("The map, please", editor.fields().get("comment"));
  }

  @Test
  void who_sends_back_leaves_the_reason_of_the_writer_alone() {
    var slug = Fresh.published(editor, "places");
    var draft =
        Drafts.submitted(
            writer, "/admin/places/" + slug, Map.of("country", "AM", "reason", "So it is"), "");
    editor
        .get(draft + "/review")
        .submitTo(
            draft + "/review/return",
            Map.of("reason", "As the map of 1989 says", "comment", "The map, please"));

    assertEquals("So it is", writer.get(draft).fields().get("reason"));
    assertEquals("So it is", editor.get(draft + "/review").fields().get("reason"));
  }

  @Test
  void a_new_entry_is_shown_as_new() {
    var draft = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
    editor.get(draft + "/review");

    assertTrue(editor.text().contains("A new entry"));
    assertTrue(editor.page().select("dl.differences del").isEmpty());
    assertFalse(editor.page().select("dl.differences ins").isEmpty());
  }

  @Test
  void a_row_that_was_taken_out_of_a_list_is_the_only_difference() {
    var typed = Fresh.event();
    typed.putAll(
        Map.of(
            "citations.2.source", Fresh.OTHER_SOURCE,
            "citations.2.locator.en", "its middle",
            "citations.3.source", "azkurs-essay",
            "citations.3.locator.en", "its end"));
    var slug = Fresh.publish(editor, "events", typed);
    writer
        .get("/admin/events/" + slug)
        .submit(Map.of("reason", "It says nothing of it"), "remove citations.2");
    var draft = Drafts.address(writer.location());
    Drafts.submitted(writer, draft, Map.of(), "");
    editor.get(draft + "/review");

    var labels = editor.page().select("dl.differences dt").eachText();
    assertEquals(2, labels.size(), labels.toString());
    assertTrue(labels.stream().allMatch(label -> label.startsWith("Citation 2")), labels + "");
    assertEquals("its middle", difference("Citation 2, Where in it").select("del").text());
    assertTrue(editor.page().select("dl.differences ins").isEmpty());
  }

  @Test
  void from_the_queue_to_the_publication_it_is_two_clicks() {
    var typed = Fresh.place();
    var draft = Drafts.submitted(writer, "/admin/places/new", typed, "");
    editor.get("/admin/review");
    var clicks = 0;

    editor.get(editor.page().selectFirst("main a[href=" + draft + "/review]").attr("href"));
    clicks++;
    editor.submitTo(draft + "/review/publication", Map.of());
    clicks++;

    assertEquals(2, clicks);
    assertEquals(303, editor.status());
    assertTrue(editor.follow().text().contains("” is published."), editor.text());
    assertEquals(200, new Visitor().get("/places/" + typed.get("slug")).status());
    assertNull(queued(draft));
  }

  @Test
  void the_reviewer_words_the_reason_that_readers_see() {
    var slug = Fresh.published(editor, "places");
    var draft =
        Drafts.submitted(
            writer, "/admin/places/" + slug, Map.of("district", "D", "reason", "typo"), "");
    editor
        .get(draft + "/review")
        .submitTo(draft + "/review/publication", Map.of("reason", "A misspelt district"));

    assertEquals(303, editor.status());
    assertTrue(
        new Visitor().get("/places/" + slug + "/revisions").text().contains("A misspelt district"));
  }

  @Test
  void a_change_without_a_reason_is_refused_with_its_changes_shown_again() {
    var slug = Fresh.published(editor, "places");
    var draft =
        Drafts.submitted(
            writer, "/admin/places/" + slug, Map.of("district", "D", "reason", "typo"), "");
    editor.get(draft + "/review").submitTo(draft + "/review/publication", Map.of("reason", " "));

    assertEquals(422, editor.status());
    assertEquals("#reason", editor.page().selectFirst(".error-summary a").attr("href"));
    assertEquals("D", difference("District").select("ins").text());
  }

  @Test
  void sending_back_needs_a_comment() {
    var draft = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
    editor.get(draft + "/review").submitTo(draft + "/review/return", Map.of("comment", " \n "));

    assertEquals(422, editor.status());
    assertEquals("#comment", editor.page().selectFirst(".error-summary a").attr("href"));
    assertNotNull(queued(draft), "it still waits");
  }

  @Test
  void a_comment_that_is_too_long_is_refused_and_kept() {
    var draft = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
    var comment = "x".repeat(1001);
    editor.get(draft + "/review").submitTo(draft + "/review/return", Map.of("comment", comment));

    assertEquals(422, editor.status());
    assertEquals(comment, editor.page().getElementById("comment").text());
  }

  @Test
  void a_writer_sees_what_came_back_and_why_and_hands_it_over_again() {
    var typed = Fresh.place();
    var draft = Drafts.submitted(writer, "/admin/places/new", typed, "");
    Drafts.sendBack(editor, draft, "The district is missing");

    assertNull(queued(draft), "the queue has it no more");
    assertEquals("Sent back", badge(writer.get("/admin"), draft));
    writer.get(draft);
    assertTrue(writer.text().contains("sent it back"), writer.text());
    assertTrue(writer.text().contains("The district is missing"), writer.text());
    assertFalse(writer.text().contains("Waiting for review since"), writer.text());

    Drafts.submitted(writer, draft, Map.of("district", "Shusha"), "It is there now");
    assertEquals("Waits for review", badge(writer.get("/admin"), draft));
    editor.get(draft + "/review");
    assertEquals(3, editor.page().select(".comments li").size());
    assertTrue(editor.text().contains("It is there now"));
    editor.submitTo(draft + "/review/publication", Map.of());
    assertTrue(new Visitor().get("/places/" + typed.get("slug")).text().contains("Shusha"));
  }

  @Test
  void a_draft_that_was_given_back_already_is_not_given_back_twice() {
    var draft = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
    editor.get(draft + "/review");
    var other = Visitor.signedIn();
    Drafts.sendBack(other, draft, "Once");
    editor.submitTo(draft + "/review/return", Map.of("comment", "Twice"));

    assertEquals(422, editor.status());
    assertEquals("Twice", editor.fields().get("comment"), "what was typed is kept");
    assertFalse(writer.get(draft).text().contains("Twice"));
  }

  @Test
  void where_two_may_publish_nobody_publishes_their_own_words() {
    try (var colleague = Colleague.editor()) {
      var other = colleague.signedIn();
      var typed = Fresh.place();
      editor.get("/admin/places/new");
      assertTrue(editor.page().select("button[value=publish]").isEmpty(), "submit it instead");
      editor.submit(typed, "publish");
      assertEquals(422, editor.status());
      assertTrue(editor.text().contains("nobody publishes their own words alone"), editor.text());
      assertEquals(typed.get("names.en"), editor.fields().get("names.en"));
      var draft = editor.page().selectFirst("form.edit").attr("action");

      editor.get(draft + "/review");
      assertTrue(editor.page().select("form[action$=/publication]").isEmpty());
      assertTrue(editor.text().contains("nobody publishes their own words alone"), editor.text());
      editor.get(draft);
      var fields = editor.fields();
      editor.post(
          draft + "/review/publication",
          Map.of("csrf-token", fields.get("csrf-token"), "stage", fields.get("saves")));
      assertEquals(422, editor.status(), "nor by a form of their own making");
      assertEquals(404, new Visitor().get("/places/" + typed.get("slug")).status());

      Drafts.publish(other, draft);
      assertEquals(200, new Visitor().get("/places/" + typed.get("slug")).status());
    }
  }

  @Test
  void who_changes_a_draft_in_review_leaves_publishing_to_the_other() {
    try (var colleague = Colleague.editor()) {
      var other = colleague.signedIn();
      var draft = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
      editor.get(draft).submit(Map.of("district", "The editor’s own"), "save");

      assertTrue(
          editor.get(draft + "/review").page().select("form[action$=/publication]").isEmpty());
      assertEquals(
          1, other.get(draft + "/review").page().select("form[action$=/publication]").size());
      Drafts.publish(other, draft);
    }
  }

  @Test
  void saving_a_draft_without_changing_it_leaves_it_to_who_wrote_it() {
    try (var colleague = Colleague.editor()) {
      var other = colleague.signedIn();
      var draft = Drafts.submitted(editor, "/admin/places/new", Fresh.place(), "");
      other.get(draft).submit(Map.of(), "save");

      assertTrue(
          editor.get(draft + "/review").page().select("form[action$=/publication]").isEmpty());
    }
  }

  @Test
  void where_one_alone_may_publish_they_publish_what_they_wrote() {
    var typed = Fresh.place();
    var draft = Drafts.submitted(editor, "/admin/places/new", typed, "");
    Drafts.publish(editor, draft);

    assertEquals(200, new Visitor().get("/places/" + typed.get("slug")).status());
  }

  @Tag(DatabaseTest.TAG)
  @Test
  void a_draft_that_was_saved_after_the_review_was_opened_is_not_published() {
    var typed = Fresh.place();
    var draft = Drafts.submitted(writer, "/admin/places/new", typed, "");
    editor.get(draft + "/review");
    writer.get(draft).submit(Map.of("district", "Nobody has read this"), "save");
    editor.submitTo(draft + "/review/publication", Map.of("reason", "As I read it"));

    assertEquals(422, editor.status());
    assertTrue(
        editor.text().contains("Somebody saved this draft, sent it back or submitted it again"));
    assertEquals("Nobody has read this", difference("District").select("ins").text());
    assertEquals("As I read it", editor.page().getElementById("reason").text());
    assertEquals(404, new Visitor().get("/places/" + typed.get("slug")).status());

    editor.submitTo(draft + "/review/publication", Map.of());
    assertEquals(303, editor.status(), "having read it, yes");
    assertTrue(
        new Visitor().get("/places/" + typed.get("slug")).text().contains("Nobody has read"));
  }

  @Test
  void a_draft_that_saved_itself_after_the_review_was_opened_is_not_published() {
    var draft = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
    editor.get(draft + "/review");
    var fields = writer.get(draft).fields();
    fields.put("district", "Typed just now");
    writer.postByScript(draft + "/autosave", fields);
    assertEquals(200, writer.status());
    editor.submitTo(draft + "/review/publication", Map.of());

    assertEquals(422, editor.status());
  }

  @Test
  void a_draft_that_they_have_published_themselves_leads_back_to_the_queue() {
    var draft = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
    editor.get(draft + "/review");
    Drafts.publish(Visitor.signedIn(), draft);
    editor.submitTo(draft + "/review/publication", Map.of());

    assertEquals("/admin/review?published=" + draft.replaceFirst(".*/", ""), editor.location());
    assertEquals("/admin/review", editor.get(draft + "/review").location());
  }

  @ParameterizedTest
  @CsvSource({"GET, ''", "POST, /publication", "POST, /return"})
  void a_review_is_not_for_writers(String method, String step) {
    var draft = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
    var token = writer.get(draft).fields().get("csrf-token");
    var address = draft + "/review" + step;
    if (method.equals("GET")) {
      writer.get(address);
    } else {
      writer.post(address, Map.of("csrf-token", token, "stage", "1", "comment", "Well done"));
    }

    assertEquals(403, writer.status());
    assertNotNull(queued(draft));
  }

  @Test
  void the_queue_is_not_for_writers() {
    assertEquals(403, writer.get("/admin/review").status());
    assertTrue(writer.get("/admin").page().select("a[href=/admin/review]").isEmpty());
    assertEquals(1, editor.get("/admin").page().select("a[href=/admin/review]").size());
  }

  @Test
  void what_is_not_complete_is_not_taken_for_review() {
    var typed = Fresh.event();
    typed.put("summary.en", "");
    typed.put("note", "It is nearly done");
    writer.get("/admin/events/new").submit(typed, "submit");

    assertEquals(422, writer.status());
    assertEquals("#summary.en", writer.page().selectFirst(".error-summary a").attr("href"));
    assertEquals(typed.get("title.en"), writer.fields().get("title.en"));
    assertNull(queued(writer.page().selectFirst("form.edit").attr("action")));
  }

  @Test
  void a_note_is_kept_when_the_draft_is_not_taken_for_review() {
    var typed = Fresh.event();
    typed.put("summary.en", "");
    typed.put("note", "It is nearly done");
    writer.get("/admin/events/new").submit(typed, "submit");

    assertEquals("It is nearly done", writer.fields().get("note"));
  }

  @Test
  void a_change_without_a_reason_is_not_taken_for_review() {
    var slug = Fresh.published(editor, "places");
    writer.get("/admin/places/" + slug).submit(Map.of("district", "D"), "submit");

    assertEquals(422, writer.status());
    assertEquals("#reason", writer.page().selectFirst(".error-summary a").attr("href"));
  }

  @Test
  void the_review_of_a_draft_that_does_not_exist_is_not_found() {
    var nowhere = "/admin/drafts/" + UUID.randomUUID() + "/review";
    var token = editor.get("/admin/places/new").fields().get("csrf-token");

    assertEquals(404, editor.get(nowhere).status());
    assertEquals(
        404,
        editor.post(nowhere + "/publication", Map.of("csrf-token", token, "stage", "1")).status());
    assertEquals(
        404,
        editor
            .post(nowhere + "/return", Map.of("csrf-token", token, "stage", "1", "comment", "No"))
            .status());
  }

  @Test
  void a_decision_without_the_token_or_the_state_that_was_read_is_refused() {
    var draft = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
    var token = editor.get(draft + "/review").fields().get("csrf-token");

    assertEquals(400, editor.post(draft + "/review/publication", Map.of("stage", "1")).status());
    assertEquals(400, editor.post(draft + "/review/return", Map.of("comment", "No")).status());
    assertEquals(
        400,
        editor.post(draft + "/review/publication", Map.of("csrf-token", token)).status(),
        "no state");
    assertEquals(
        400,
        editor
            .post(draft + "/review/return", Map.of("csrf-token", token, "comment", "No"))
            .status(),
        "no state");
    assertEquals(
        422,
        editor
            .post(draft + "/review/publication", Map.of("csrf-token", token, "stage", "one"))
            .status());
    assertNotNull(queued(draft));
  }

  @Test
  void a_decision_that_comes_after_anothers_says_so_and_keeps_what_was_typed() {
    try (var colleague = Colleague.editor()) {
      var other = colleague.signedIn();
      var draft = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
      editor.get(draft + "/review");
      other.get(draft + "/review").submitTo(draft + "/review/return", Map.of("comment", "Not so"));
      assertEquals(303, other.status());
      editor.submit(Map.of("reason", "It is right", "comment", "Well done"));

      assertEquals(422, editor.status(), "published against what the other has said");
      assertTrue(editor.text().contains("Not so"), editor.text());
      assertEquals("Well done", editor.fields().get("comment"));

      writer.get(draft).submit(Map.of(), "submit");
      other.get(draft + "/review");
      Drafts.publish(editor, draft);
      other.submitTo(draft + "/review/return", Map.of("comment", "Never publish this"));

      assertEquals(422, other.status(), "sent back what is public");
      assertTrue(other.text().contains(Visitor.ADMINISTRATOR + " published this draft"));
      assertTrue(other.text().contains("Never publish this"), other.text());
    }
  }

  @Tag(DatabaseTest.TAG)
  @Test
  void a_decision_that_is_sent_twice_is_done_once() {
    var draft = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
    var fields = new HashMap<>(editor.get(draft + "/review").fields());
    fields.put("comment", "Not yet");
    for (int i = 0; i < 2; i++) {
      assertEquals(303, editor.post(draft + "/review/return", fields).status());
      assertEquals("/admin/review?returned=" + draft.replaceFirst(".*/", ""), editor.location());
    }
    writer.get(draft).submit(Map.of(), "submit");
    fields.putAll(editor.get(draft + "/review").fields());
    for (int i = 0; i < 2; i++) {
      assertEquals(303, editor.post(draft + "/review/publication", fields).status());
      assertEquals("/admin/review?published=" + draft.replaceFirst(".*/", ""), editor.location());
    }
  }

  @Test
  void every_link_of_a_review_leads_somewhere() {
    var typed = Fresh.event();
    typed.put("date", "1999-01-01");
    var draft = Drafts.submitted(writer, "/admin/events/new", typed, "");
    editor.get(draft + "/review");

    assertTrue(editor.text().contains("Worth a second look"), editor.text());
    for (var link : editor.page().select("main a[href^=#]")) {
      assertNotNull(
          editor.page().getElementById(link.attr("href").substring(1)),
          link.attr("href") + " leads nowhere");
    }
  }

  private Element queued(String draft) {
    return Visitor.signedIn()
        .get("/admin/review")
        .page()
        .selectFirst("a[href=" + draft + "/review]");
  }

  private static String badge(Visitor reader, String draft) {
    return reader.page().select("li:has(a[href=" + draft + "]) .badge").text();
  }

  private Element difference(String label) {
    return editor.page().select("dl.differences > div").stream()
        .filter(div -> div.selectFirst("dt").text().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + ": " + editor.text()));
  }

  @Test
  void what_is_kept_as_a_code_is_read_in_words() {
    var event = Fresh.event();
    event.put("date", "2020-10~");
    editor.get(Drafts.submitted(writer, "/admin/events/new", event, "") + "/review");
    assertEquals(
        "about October 2020 (2020-10~)", difference("Date").text().replaceAll("^Date ", ""));
    assertTrue(difference("Language of the entry").text().contains("English"));

    var figure = Fresh.figure();
    figure.put("number", "2916");
    editor.get(Drafts.submitted(writer, "/admin/figures/new", figure, "") + "/review");
    assertEquals("2,916", difference("Number").select("ins").text());
    assertEquals("2 December 2020", difference("Published").select("ins").text());

    var source = Fresh.source();
    source.put("sourceLanguage", "hy");
    editor.get(Drafts.submitted(writer, "/admin/sources/new", source, "") + "/review");
    assertEquals("Armenian", difference("Language").select("ins").text());
  }
}
