package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import memorial.support.Colleague;
import memorial.support.DatabaseTest;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the script of the form sends while somebody types. */
@DatabaseTest
class AutosaveTest {
  private Visitor curator;
  private String draft;
  private Map<String, String> fields;

  @BeforeEach
  void open_a_new_form() {
    curator = Visitor.signedIn().get("/admin/places/new");
    draft = curator.page().selectFirst("form.edit").attr("data-draft");
    fields = new LinkedHashMap<>(curator.fields());
    fields.putAll(Fresh.place());
  }

  @Test
  void what_was_typed_so_far_is_saved_as_a_draft() {
    autosave(curator);

    assertEquals(200, curator.status());
    assertTrue(curator.answer().header("Content-Type").startsWith("application/json"));
    assertEquals(1, saves());
    assertEquals(fields.get("names.en"), curator.get(draft).fields().get("names.en"));
    assertEquals(404, new Visitor().get("/places/" + fields.get("slug")).status());
  }

  @Test
  void each_change_counts_and_the_same_again_does_not() {
    autosave(curator);
    autosave(curator, "district", "More", "saves", "1");
    assertEquals(2, saves());
    autosave(curator, "saves", "2");
    assertEquals(2, saves());
    autosave(curator, "saves", "1");
    assertEquals(2, saves(), "an answer that got lost");
  }

  @Test
  void what_is_not_complete_is_saved_all_the_same() {
    fields.replaceAll(
        (name, value) -> name.matches("csrf-token|kind|entry|base|saves|language") ? value : "");
    autosave(curator, "names.en", "Half a na");

    assertEquals(200, curator.status());
    assertEquals("Half a na", curator.get(draft).fields().get("names.en"));
  }

  @Test
  void where_somebody_else_has_saved_nothing_is_overwritten() {
    autosave(curator);
    var other = Visitor.signedIn();
    other.get(draft).submit(Map.of("district", "Theirs"), "save");
    autosave(curator, "district", "Mine", "saves", "1");

    assertEquals(409, curator.status());
    assertEquals("Theirs", other.get(draft).fields().get("district"));
    fields.put("do", "save");
    curator.post(draft, fields);
    assertTrue(curator.location().contains("/merge?with="), "both are kept by the button");
    assertTrue(curator.follow().text().contains("Mine"));
  }

  @Test
  void a_draft_that_was_published_or_discarded_is_not_saved_into() {
    autosave(curator);
    curator.get(draft).submit(Map.of(), "discard");
    autosave(curator, "district", "Too late", "saves", "1");
    assertEquals(409, curator.status());
    var answer = curator.answer().body();
    assertTrue(answer.contains(Visitor.ADMINISTRATOR + " discarded this draft on "), answer);

    curator.get("/admin/places/new");
    draft = curator.page().selectFirst("form.edit").attr("data-draft");
    curator.submit(Fresh.place(), "publish");
    autosave(curator, "district", "Too late");
    assertEquals(409, curator.status());
  }

  @Test
  void where_somebody_published_since_the_draft_still_saves_itself() {
    var slug = Fresh.published(curator, "places");
    curator.get("/admin/places/" + slug);
    draft = curator.page().selectFirst("form.edit").attr("data-draft");
    fields = new HashMap<>(curator.fields());
    Visitor.signedIn()
        .get("/admin/places/" + slug)
        .submit(Map.of("country", "AM", "reason", "Quicker"), "publish");
    autosave(curator, "district", "Mine");

    assertEquals(200, curator.status());
    var answer = curator.answer().body();
    assertTrue(answer.contains("Somebody published this entry after the draft"), answer);
    curator.get(draft);
    assertEquals("Mine", curator.fields().get("district"));
    assertTrue(curator.text().contains("Somebody published this entry"), curator.text());
  }

  @Test
  void where_somebody_withdrew_the_entry_since_the_draft_says_so() {
    var slug = Fresh.published(curator, "places");
    curator.get("/admin/places/" + slug);
    draft = curator.page().selectFirst("form.edit").attr("data-draft");
    fields = new HashMap<>(curator.fields());
    Fresh.withdraw(Visitor.signedIn(), "places", slug);
    autosave(curator, "district", "Mine");

    assertEquals(200, curator.status());
    var answer = curator.answer().body();
    assertTrue(answer.contains("Somebody withdrew this entry after the draft"), answer);
  }

  @Test
  void who_is_not_signed_in_is_led_to_signing_in() {
    var stranger = new Visitor().get("/admin/sign-in");
    fields.put("csrf-token", stranger.fields().get("csrf-token"));
    autosave(stranger);

    assertEquals(303, stranger.status());
    assertTrue(stranger.location().startsWith("/admin/sign-in"), stranger.location());
    assertEquals(404, curator.get(draft).status(), "nothing was saved");
  }

  @Test
  void without_the_token_nothing_is_saved() {
    fields.remove("csrf-token");
    autosave(curator);

    assertEquals(400, curator.status());
    assertEquals(404, curator.get(draft).status());
  }

  @Test
  void the_answer_to_what_cannot_be_read_is_no_error_of_ours() {
    autosave(curator, "kind", "curator");
    assertEquals(404, curator.status());
    autosave(curator, "kind", "place", "entry", "nobody");
    assertEquals(400, curator.status());
    autosave(curator, "entry", fields.get("entry"), "base", "minus one");
    assertEquals(400, curator.status());
  }

  @Test
  void a_writer_s_typing_saves_itself_too() {
    var writer = Colleague.writer().signedIn().get("/admin/events/new");
    draft = writer.page().selectFirst("form.edit").attr("data-draft");
    fields = new LinkedHashMap<>(writer.fields());
    fields.put("title.en", "A writer’s title");
    autosave(writer);

    assertEquals(200, writer.status());
    assertTrue(curator.get("/admin").text().contains("A writer’s title"));
  }

  @Test
  void a_new_form_asks_the_script_to_save_to_where_the_buttons_do() {
    for (var plural : new String[] {"events", "figures", "places", "sources"}) {
      var form =
          curator.get("/admin/" + plural + "/new").page().selectFirst("form.edit[data-draft]");
      assertEquals(form.attr("action"), form.attr("data-draft"), plural);
      assertFalse(form.select(".saving[data-conflict]").isEmpty(), plural);
    }
  }

  private void autosave(Visitor visitor, String... changes) {
    for (int i = 0; i < changes.length; i += 2) {
      fields.put(changes[i], changes[i + 1]);
    }
    visitor.postByScript(draft + "/autosave", fields);
  }

  @Test
  void a_reason_and_a_note_are_not_taken_away_by_somebody_who_opened_the_form_before() {
    var writer = Colleague.writer().signedIn();
    var other = Colleague.writer().signedIn();
    var draft = Drafts.saved(writer, "/admin/places/new", Fresh.place());
    other.get(draft);
    var old = new HashMap<>(other.fields());
    writer.get(draft).submit(Map.of("reason", "Because", "note", "Look here"), "save");
    old.put("do", "save");
    other.post(draft, old);

    assertEquals("Because", writer.get(draft).fields().get("reason"));
    assertEquals("Look here", writer.fields().get("note"));
    old.put("reason", "Mine");
    other.post(draft, old);
    assertTrue(other.location().contains("/merge?with="), other.location());
    assertEquals("Because", writer.get(draft).fields().get("reason"));
  }

  private int saves() {
    return Integer.parseInt(curator.answer().body().replaceFirst("^\\{\"saves\":(\\d+),.*$", "$1"));
  }
}
