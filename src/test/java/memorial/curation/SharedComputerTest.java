package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import memorial.support.Colleague;
import memorial.support.DatabaseTest;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one signs out and another signs in, nothing is put down to who has not typed it. */
@DatabaseTest
class SharedComputerTest {
  private Colleague typist;
  private Colleague next;
  private Visitor later;
  private String draft;
  private Map<String, String> fields;

  @BeforeEach
  void another_signs_in_while_a_form_is_open() {
    typist = Colleague.writer();
    next = Colleague.writer();
    var visitor = typist.signedIn();
    draft = Drafts.saved(visitor, "/admin/places/new", Fresh.place());
    fields = new HashMap<>(visitor.get(draft).fields());
    fields.put("district", "Typed by the first");
    later = next.signedIn();
    fields.put("csrf-token", later.get(draft).fields().get("csrf-token"));
  }

  @Test
  void a_form_saves_itself_under_nobody_else_s_name() {
    later.postByScript(draft + "/autosave", fields);

    assertEquals(409, later.status());
    var answer = later.answer().body();
    assertTrue(answer.contains("signed in as " + next.name()), answer);
    assertTrue(answer.contains("typed as " + typist.name()), answer);
    assertUntouched();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"save", "submit", "publish", "preview", "discard", "resume", "add alsoNames.2"})
  void a_button_asks_first_and_loses_nothing(String button) {
    fields.putAll(Map.of("do", button, "reason", "Because", "note", "Look here"));
    later.post(draft, fields);

    assertEquals(422, later.status());
    var summary = later.page().select(".error-summary").text();
    assertTrue(summary.contains("typed as " + typist.name()), summary);
    var shown = later.fields();
    assertEquals("Typed by the first", shown.get("district"));
    assertEquals("Because", shown.get("reason"));
    assertEquals("Look here", shown.get("note"));
    assertUntouched();
  }

  @Test
  void pressing_the_button_again_keeps_it_under_the_name_of_who_does() {
    fields.put("do", "save");
    later.post(draft, fields).submit(Map.of(), "save");

    assertEquals(draft + "?saved=yes", later.location());
    assertEquals("Typed by the first", later.follow().fields().get("district"));
    var overview = Visitor.signedIn().get("/admin").text();
    assertTrue(overview.contains(next.name()), overview);
  }

  @Test
  void what_others_saved_meanwhile_is_still_brought_together_with_it() {
    typist.signedIn().get(draft).submit(Map.of("country", "GE"), "save");
    fields.put("do", "save");
    later.post(draft, fields).submit(Map.of(), "save");

    assertTrue(later.location().contains("/merge?with="), later.location());
    var page = later.follow().page();
    assertEquals(
        "mine", page.selectFirst("input[name='take.district'][checked]").val(), page.text());
    assertEquals("theirs", page.selectFirst("input[name='take.country'][checked]").val());
  }

  @Test
  void what_was_typed_into_a_new_form_is_kept_as_well() {
    var visitor = typist.signedIn().get("/admin/events/new");
    var address = visitor.page().selectFirst("form.edit").attr("action");
    var typed = new HashMap<>(visitor.fields());
    typed.putAll(
        Map.of(
            "title.en", "A first title",
            "newSource.title", "A source that is begun",
            "do", "submit",
            "csrf-token", fields.get("csrf-token")));
    later.post(address, typed);

    assertEquals(422, later.status());
    assertEquals("A first title", later.fields().get("title.en"));
    assertEquals("A source that is begun", later.fields().get("newSource.title"));
    assertFalse(Visitor.signedIn().get("/admin").text().contains("A first title"));
    later.submit(Map.of(), "save");
    assertEquals(address + "?saved=yes", later.location());
  }

  @Test
  void the_bar_of_the_desk_says_who_is_signed_in() {
    var link = later.get("/admin").page().selectFirst(".desk-bar a[href=/admin/account]");

    assertEquals("Account: " + next.name(), link.text());
  }

  private void assertUntouched() {
    var kept = Visitor.signedIn().get(draft).fields();
    assertEquals("1", kept.get("saves"));
    assertFalse(Visitor.signedIn().get("/admin").text().contains(next.name()));
  }
}
