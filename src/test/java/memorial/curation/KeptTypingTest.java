package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import memorial.support.Colleague;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody loses what was typed, and nobody is told that something was done when it was not. */
@SiteTest
class KeptTypingTest {
  private Visitor curator;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
  }

  @Test
  void an_entry_is_called_by_its_published_name_while_its_title_is_empty() {
    var typed = Fresh.event();
    Fresh.publish(curator, "events", typed);
    curator.get("/admin/events/" + typed.get("slug")).submit(Map.of("title.en", ""), "publish");

    assertEquals(422, curator.status());
    assertEquals("Editing: " + typed.get("title.en"), curator.page().select("h1").text());
    assertTrue(
        curator.page().title().startsWith("To put right: " + typed.get("title.en")),
        curator.page().title());
  }

  /** The way back in the browser leads to a form that was published already. */
  @Test
  void what_is_typed_into_a_form_that_was_published_already_is_not_taken_for_published() {
    var typed = Fresh.place();
    curator.get("/admin/places/new");
    var fields = new HashMap<>(curator.fields());
    fields.putAll(typed);
    fields.put("do", "publish");
    var address = curator.page().selectFirst("form.edit").attr("action");
    curator.post(address, fields);
    assertEquals(303, curator.status());

    fields.put("district", "Typed after going back");
    curator.post(address, fields);

    if (curator.status() == 303) {
      curator.follow();
    }
    assertTrue(curator.answer().body().contains("Typed after going back"), curator.text());
  }

  @Test
  void what_is_saved_into_a_form_that_was_published_already_is_not_taken_for_saved() {
    var typed = Fresh.place();
    curator.get("/admin/places/new");
    var fields = new HashMap<>(curator.fields());
    fields.putAll(typed);
    fields.put("do", "publish");
    var address = curator.page().selectFirst("form.edit").attr("action");
    curator.post(address, fields);

    fields.putAll(Map.of("district", "Typed after going back", "do", "save"));
    curator.post(address, fields);

    if (curator.status() == 303) {
      curator.follow();
    }
    assertTrue(curator.answer().body().contains("Typed after going back"), curator.text());
  }

  @Test
  void a_draft_that_was_discarded_is_not_taken_for_published() {
    var typed = Fresh.place();
    curator.get("/admin/places/new").submit(typed, "save");
    curator.follow();
    var fields = new HashMap<>(curator.fields());
    var address = curator.page().selectFirst("form.edit").attr("action");
    curator.submit(Map.of(), "discard");
    fields.put("do", "publish");
    curator.post(address, fields);

    assertEquals(409, curator.status());
    assertEquals(404, new Visitor().get("/places/" + typed.get("slug")).status());
  }

  @Test
  void an_unfinished_draft_that_was_discarded_is_not_an_error_of_ours() {
    curator.get("/admin/places/new").submit(Map.of("slug", "Not An Address"), "save");
    curator.follow();
    var fields = new HashMap<>(curator.fields());
    var address = curator.page().selectFirst("form.edit").attr("action");
    curator.submit(Map.of(), "discard");
    fields.put("do", "publish");
    curator.post(address, fields);

    assertEquals(409, curator.status());
  }

  @Test
  void a_preview_of_what_is_published_already_is_no_form_to_go_on_with() {
    curator.get("/admin/places/new").submit(Fresh.place(), "preview");
    var preview = curator.location();
    curator.get(preview.replace("/preview", "")).submit(Map.of(), "publish");
    curator.get(preview);

    assertTrue(curator.page().select("form.edit").isEmpty(), "a form that saves nothing");
  }

  @ParameterizedTest
  @CsvSource({
    "events, places.1",
    "figures, partOf",
    "figures, scopePlace",
    "figures, scopeEvent",
    "figures, readWith.1"
  })
  void a_reference_to_what_is_no_longer_published_is_kept_in_the_form(String plural, String field) {
    var typed = Fresh.entry(plural);
    typed.put(field, "no-such-entry");
    curator.get("/admin/" + plural + "/new").submit(typed, "publish");

    assertEquals(422, curator.status());
    assertEquals("no-such-entry", curator.fields().get(field));
  }

  @Test
  void what_a_writer_sends_to_publication_is_kept_as_a_draft() {
    var typed = Fresh.place();
    var writer = Colleague.writer().signedIn();
    writer.get("/admin/places/new").submit(typed, "publish");

    assertEquals(403, writer.status());
    assertTrue(curator.get("/admin").text().contains(typed.get("names.en")));
  }

  /** A warning is no less worth knowing because something else was refused. */
  @ParameterizedTest
  @ValueSource(strings = {"publish", "submit"})
  void what_is_refused_for_one_thing_shows_its_warnings_too(String button) {
    var typed = Fresh.source();
    typed.put("url", "");
    typed.put("publisher", "");
    curator.get("/admin/sources/new").submit(typed, "save");
    var warned = curator.follow().page().select("#checks a[href='#url']").text();
    assertFalse(warned.isBlank(), curator.text());
    curator.submit(Map.of(), button);

    assertEquals(422, curator.status());
    assertEquals(warned, curator.page().select("#checks a[href='#url']").text());
    assertEquals(List.of(), curator.page().select("#checks a[href='#publisher']").eachText());
    assertEquals(1, curator.page().select(".error-summary a[href='#publisher']").size());
  }

  @Test
  void a_refused_review_shows_the_warnings_too() {
    var typed = Fresh.source();
    typed.put("url", "");
    var draft = Drafts.submitted(Colleague.writer().signedIn(), "/admin/sources/new", typed, "");
    var warned = curator.get(draft + "/review").page().select("#checks").text();
    assertFalse(warned.isBlank(), curator.text());
    curator.submitTo(draft + "/review/return", Map.of("comment", ""));

    assertEquals(422, curator.status());
    assertEquals(warned, curator.page().select("#checks").text());
  }

  @Test
  void an_account_without_a_row_for_its_source_is_refused_with_a_link_that_leads_somewhere() {
    var typed = Fresh.event();
    typed.putAll(Map.of("accounts.1.party.en", "A party", "accounts.1.text.en", "Its words"));
    curator.get("/admin/events/new").submit(typed, "publish");

    assertLinksLeadSomewhere();
  }

  @Test
  void an_event_whose_last_citation_was_removed_is_refused_with_a_link_that_leads_somewhere() {
    var typed = Fresh.event();
    curator.get("/admin/events/new").submit(typed, "remove citations.1");
    curator.get(curator.location().replaceFirst("#.*", "")).submit(Map.of(), "publish");

    assertLinksLeadSomewhere();
  }

  private void assertLinksLeadSomewhere() {
    assertEquals(422, curator.status());
    for (var link : curator.page().select(".error-summary a")) {
      assertTrue(
          curator.page().getElementById(link.attr("href").substring(1)) != null,
          link.attr("href") + " leads nowhere");
    }
  }
}
