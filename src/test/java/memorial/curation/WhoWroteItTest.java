package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import memorial.support.Colleague;
import memorial.support.DatabaseTest;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who wrote an entry is known after somebody else has published it, and what was said of it. */
@DatabaseTest
class WhoWroteItTest {
  private Visitor editor;
  private Colleague author;
  private Visitor writer;

  @BeforeEach
  void sign_in() {
    editor = Visitor.signedIn();
    author = Colleague.writer();
    writer = author.signedIn();
  }

  @Test
  void the_history_names_who_wrote_a_revision_and_who_published_it() {
    var typed = Fresh.place();
    Drafts.publish(editor, Drafts.submitted(writer, "/admin/places/new", typed, ""));

    var written = "Written by %s, published by %s".formatted(author.name(), Visitor.ADMINISTRATOR);
    assertTrue(history(typed).contains(written), history(typed));
    assertTrue(editor.get("/admin").text().contains(written), "the overview says so too");
  }

  @Test
  void everybody_who_changed_the_draft_is_named() {
    var typed = Fresh.place();
    var draft = Drafts.submitted(writer, "/admin/places/new", typed, "");
    editor.get(draft).submit(Map.of("district", "Fuzuli"), "save");
    Drafts.publish(editor, draft);

    var names = history(typed);
    assertTrue(names.contains(author.name()), names);
    assertTrue(names.contains("Written by " + Visitor.ADMINISTRATOR), names);
  }

  @Test
  void who_publishes_their_own_words_is_named_once() {
    var typed = Fresh.place();
    Fresh.publish(editor, "places", typed);

    assertTrue(history(typed).contains("Written and published by " + Visitor.ADMINISTRATOR));
  }

  @Test
  void who_wrote_a_draft_that_went_on_in_another_is_named_with_those_of_the_other() {
    var slug = Fresh.published(editor, "places");
    var other = Colleague.writer();
    var mine = Drafts.saved(writer, form(slug), Map.of("district", "Fuzuli", "reason", "Mine"));
    var theirs =
        Drafts.saved(other.signedIn(), form(slug), Map.of("country", "AM", "reason", "Theirs"));
    writer.get(mine + "/merge?with=" + Drafts.id(theirs)).submit(Map.of());
    assertEquals(theirs, Drafts.address(writer.location()));
    editor.get(theirs).submit(Map.of(), "publish");

    var names = history(Map.of("slug", slug));
    assertTrue(names.contains(author.name()), names);
    assertTrue(names.contains(other.name()), names);
    editor.get("/admin");
    assertFalse(
        editor.page().select("form[action^=" + mine + "]").hasText(), "nobody discarded it");
    assertEquals(303, editor.get(mine).status());
  }

  @Test
  void what_was_said_in_review_is_read_under_the_revision() {
    var typed = Fresh.place();
    var draft = Drafts.submitted(writer, "/admin/places/new", typed, "Look at the coordinates");
    Drafts.sendBack(editor, draft, "Which map says so?");
    writer.get(draft).submit(Map.of("note", "That of 1989"), "submit");
    editor
        .get(draft + "/review")
        .submitTo(draft + "/review/publication", Map.of("comment", "Seen on the map"));

    var said = history(typed);
    for (var words :
        new String[] {
          "Look at the coordinates", "Which map says so?", "That of 1989", "Seen on the map"
        }) {
      assertTrue(said.contains(words), words);
    }
    var reader = new Visitor().get("/places/" + typed.get("slug") + "/revisions");
    assertFalse(reader.text().contains("Seen on the map"), "it is for curators alone");
    assertFalse(reader.text().contains(author.name()), "so are their names");
  }

  private String history(Map<String, String> typed) {
    return editor.get("/admin/places/" + typed.get("slug") + "/history").text();
  }

  private static String form(String slug) {
    return "/admin/places/" + slug + "?draft=new";
  }
}
