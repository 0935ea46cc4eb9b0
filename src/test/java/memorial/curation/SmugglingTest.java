package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import memorial.support.Colleague;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.SeedFile;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing becomes public that no editor has read, whatever is forged and however quick it is. */
@SiteTest
class SmugglingTest {
  private Visitor editor;
  private Visitor writer;

  @BeforeEach
  void sign_in() {
    editor = Visitor.signedIn();
    writer = Colleague.writer().signedIn();
  }

  @RepeatedTest(4)
  void what_two_writers_save_while_an_editor_publishes_is_not_published_with_it() throws Exception {
    var typed = Fresh.place();
    typed.put("district", "What the editor read");
    var draft = Drafts.submitted(writer, "/admin/places/new", typed, "");
    var one = fields(writer, draft);
    one.putAll(Map.of("district", "Smuggled in by one", "do", "save"));
    var second = Colleague.writer().signedIn();
    var other = fields(second, draft);
    other.putAll(Map.of("district", "Smuggled in by the other", "do", "submit"));
    editor.get(draft + "/review");
    var decision = editor.fields();

    var answers =
        atOnce(
            () -> editor.post(draft + "/review/publication", decision).status(),
            () -> writer.post(draft, one).status(),
            () -> second.post(draft, other).status());

    assertEquals(List.of(303, 303), answers.subList(1, 3));
    var page = new Visitor().get("/places/" + typed.get("slug"));
    var isEditorFirst = page.status() == 200;
    assertEquals(isEditorFirst ? 303 : 422, answers.get(0), "who was first decides");
    assertFalse(page.text().contains("Smuggled"), page.text());
    if (answers.get(0) == 303) {
      assertTrue(page.text().contains("What the editor read"), page.text());
    } else {
      assertEquals(404, page.status());
    }
    assertTrue(isOnTheDesk("Smuggled in by one", one, writer), "nor is it lost");
    assertTrue(isOnTheDesk("Smuggled in by the other", other, second), "nor is it lost");
  }

  @RepeatedTest(3)
  void an_editor_who_publishes_from_the_form_publishes_their_own_words() throws Exception {
    var typed = Fresh.place();
    var draft = Drafts.submitted(writer, "/admin/places/new", typed, "");
    var theirs = fields(writer, draft);
    theirs.putAll(Map.of("district", "Smuggled in", "do", "save"));
    var mine = fields(editor, draft);
    mine.putAll(Map.of("district", "The editor’s own", "do", "publish"));

    var answers =
        atOnce(() -> editor.post(draft, mine).status(), () -> writer.post(draft, theirs).status());

    assertEquals(List.of(303, 303), answers);
    assertFalse(new Visitor().get("/places/" + typed.get("slug")).text().contains("Smuggled"));
  }

  @RepeatedTest(3)
  void typing_that_saves_itself_while_an_editor_publishes_is_not_published_with_it()
      throws Exception {
    var typed = Fresh.place();
    var draft = Drafts.submitted(writer, "/admin/places/new", typed, "");
    var theirs = fields(writer, draft);
    theirs.put("district", "Smuggled in");
    editor.get(draft + "/review");
    var decision = editor.fields();

    var answers =
        atOnce(
            () -> editor.post(draft + "/review/publication", decision).status(),
            () -> writer.postByScript(draft + "/autosave", theirs).status());

    assertTrue(List.of(List.of(303, 409), List.of(422, 200)).contains(answers), answers.toString());
    assertFalse(new Visitor().get("/places/" + typed.get("slug")).text().contains("Smuggled"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures", "sources"})
  void a_draft_that_claims_the_entry_of_another_kind_is_not_found(String plural) {
    var place = Fresh.published(editor, "places");
    var entry = editor.get("/admin/places/" + place).fields().get("entry");
    for (var button : List.of("save", "submit", "add citations.2.source", "preview", "discard")) {
      writer
          .get("/admin/" + plural + "/new")
          .submit(forged(plural, Map.of("entry", entry, "base", "1")), button);
      assertEquals(404, writer.status(), button);
    }
    writer.get("/admin/" + plural + "/new");
    var fields = writer.fields();
    fields.put("entry", entry);
    writer.postByScript(
        writer.page().selectFirst("form.edit").attr("action") + "/autosave", fields);
    assertEquals(404, writer.status(), "saving itself");
  }

  @Test
  void a_draft_that_claims_what_is_only_a_draft_of_another_kind_is_not_found() {
    var draft = Drafts.saved(editor, "/admin/places/new", Fresh.place());
    var entry = editor.get(draft).fields().get("entry");
    writer.get("/admin/events/new").submit(forged("events", Map.of("entry", entry)), "save");

    assertEquals(404, writer.status());
  }

  @Test
  void a_draft_of_one_kind_takes_no_form_of_another() {
    var typed = Fresh.place();
    var draft = Drafts.saved(writer, "/admin/places/new", typed);
    var token = writer.get(draft).fields().get("csrf-token");
    var fields = new HashMap<>(Fresh.event());
    fields.putAll(
        Map.of(
            "csrf-token",
            token,
            "kind",
            "event",
            "entry",
            UUID.randomUUID().toString(),
            "base",
            "0",
            "saves",
            "1",
            "do",
            "publish"));
    editor.get("/admin/places/new");
    fields.put("csrf-token", editor.fields().get("csrf-token"));
    editor.post(draft, fields);

    assertEquals(422, editor.status());
    assertEquals(404, new Visitor().get("/chronology/" + fields.get("slug")).status());
  }

  @Test
  void who_claims_to_go_on_from_a_later_revision_publishes_nothing_over_it() {
    var slug = Fresh.published(editor, "places");
    for (var base : List.of("0", "2", "999999999")) {
      editor
          .get("/admin/places/" + slug + "?draft=new")
          .submit(Map.of("base", base, "district", "Forged", "reason", "None"), "publish");
      assertTrue(editor.location().endsWith("/merge"), base + ": " + editor.location());
    }
    assertFalse(new Visitor().get("/places/" + slug).text().contains("Forged"));
  }

  @Test
  void a_new_entry_that_claims_a_revision_is_not_published_and_not_lost() {
    var typed = Fresh.place();
    editor.get("/admin/places/new").submit(forged("places", typed, "base", "7"), "publish");
    assertEquals(303, editor.status());
    var draft = editor.location().replaceFirst("/merge.*", "");

    assertEquals(404, new Visitor().get("/places/" + typed.get("slug")).status());
    assertEquals(typed.get("names.en"), editor.get(draft).fields().get("names.en"));
    assertEquals(200, editor.get(draft + "/review").status());
  }

  @Test
  void a_second_draft_for_a_new_entry_is_not_published_over_the_first() {
    var typed = Fresh.place();
    editor.get("/admin/places/new");
    var entry = editor.fields().get("entry");
    editor.submit(typed, "publish");
    assertEquals(303, editor.status());
    var other = Fresh.place();
    editor.get("/admin/places/new").submit(forged("places", other, "entry", entry), "publish");

    assertTrue(editor.location().endsWith("/merge"), editor.location());
    assertEquals(404, new Visitor().get("/places/" + other.get("slug")).status());
  }

  @Test
  void a_writer_s_form_that_claims_another_number_of_saves_overwrites_nothing() {
    var draft = Drafts.saved(editor, "/admin/places/new", Fresh.place());
    for (var saves : List.of("0", "7", "999999999")) {
      var fields = fields(writer, draft);
      fields.putAll(Map.of("saves", saves, "district", "Forged", "do", "save"));
      writer.post(draft, fields);
      assertTrue(writer.location().contains("/merge?with="), saves + ": " + writer.location());
    }
    for (var saves : List.of("", "x", "-1")) {
      var fields = fields(writer, draft);
      fields.putAll(Map.of("saves", saves, "district", "Forged", "do", "save"));
      assertEquals(400, writer.post(draft, fields).status(), saves);
    }
    assertFalse("Forged".equals(editor.get(draft).fields().get("district")));
  }

  @Test
  void a_writer_publishes_nothing_by_any_button() {
    var typed = Fresh.place();
    var draft = Drafts.saved(writer, "/admin/places/new", typed);
    for (var button : List.of("publish", "publish now", "publish publish")) {
      writer.get(draft).submit(Map.of(), button);
      assertEquals(403, writer.status(), button);
    }
    assertEquals(404, new Visitor().get("/places/" + typed.get("slug")).status());
  }

  private static Map<String, String> forged(String plural, Map<String, String> forged) {
    var fields = new HashMap<>(Fresh.entry(plural));
    fields.putAll(forged);
    return fields;
  }

  private static Map<String, String> forged(
      String plural, Map<String, String> typed, String field, String value) {
    var fields = new HashMap<>(typed);
    fields.put(field, value);
    return forged(plural, fields);
  }

  private static Map<String, String> fields(Visitor visitor, String page) {
    return new HashMap<>(visitor.get(page).fields());
  }

  /** Whether a draft holds those words, which that visitor sent: there, or where they were led. */
  private boolean isOnTheDesk(String words, Map<String, String> sent, Visitor visitor) {
    var drafts =
        Visitor.signedIn().get("/admin").page().select("a[href^=/admin/drafts/]").stream()
            .filter(link -> link.text().equals(sent.get("names.en")))
            .map(link -> link.attr("href"))
            .toList();
    return drafts.stream()
        .anyMatch(draft -> words.equals(editor.get(draft).fields().get("district")));
  }

  private interface Request {
    int status();
  }

  /** Sends them all at the same moment and says how each was answered. */
  private static List<Integer> atOnce(Request... requests) throws Exception {
    var barrier = new CyclicBarrier(requests.length);
    var threads = Executors.newFixedThreadPool(requests.length);
    try {
      var answers = new ArrayList<Future<Integer>>();
      for (var request : requests) {
        answers.add(
            threads.submit(
                () -> {
                  barrier.await(30, TimeUnit.SECONDS);
                  return request.status();
                }));
      }
      var statuses = new ArrayList<Integer>();
      for (var answer : answers) {
        statuses.add(answer.get(60, TimeUnit.SECONDS));
      }
      return statuses;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void nobody_becomes_the_last_to_change_a_draft_by_saving_it_as_it_is() {
    try (var colleague = Colleague.editor()) {
      var second = colleague.signedIn();
      var typed = Fresh.event();
      typed.put("summary.de", "What no form shows");
      var draft = Drafts.saved(editor, "/admin/events/new", typed);
      second.get(draft).submit(Map.of(), "preview");

      editor.get(draft).submit(Map.of(), "publish");
      assertEquals(422, editor.status(), "it is still the editor's own");
      second.get(draft + "/review");
      assertFalse(second.text().contains("What no form shows"), second.text());
    }
  }

  @Test
  void a_restored_revision_that_is_saved_as_it_is_stays_whose_it_was() {
    try (var colleague = Colleague.editor()) {
      var second = colleague.signedIn();
      for (var plural : List.of("places", "sources", "events", "figures")) {
        var slug = SeedFile.entries(plural).get(0).get("slug").asText();
        var token = editor.get("/admin").page().selectFirst("input[name=csrf-token]").val();
        editor.post(
            "/admin/" + plural + "/" + slug + "/history/1/draft", Map.of("csrf-token", token));
        var draft = Drafts.address(editor.location());
        second.get(draft).submit(Map.of(), "save");

        assertEquals("1", second.get(draft).fields().get("saves"), plural);
      }
    }
  }
}
