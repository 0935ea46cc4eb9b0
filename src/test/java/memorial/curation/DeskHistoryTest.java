package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an entry was before, at the desk, and the way back to it. */
@SiteTest
class DeskHistoryTest {
  private Visitor curator;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
  }

  @Tag(DatabaseTest.TAG)
  @Test
  void a_history_says_who_published_when_and_why() {
    var slug = Fresh.published(curator, "events");
    change("events", slug, Map.of("title.en", "Another title", "reason", "The first was wrong"));
    curator.get("/admin/events/" + slug + "/history");
    var revisions = curator.page().select("ol.history > li");

    assertEquals(2, revisions.size());
    assertTrue(revisions.get(0).text().startsWith("Revision 2, "), revisions.get(0).text());
    assertTrue(revisions.get(0).text().contains("by " + Visitor.ADMINISTRATOR));
    assertTrue(revisions.get(0).text().contains("The first was wrong"));
    assertTrue(revisions.get(1).text().contains("First publication"));
    assertTrue(
        revisions.get(0).selectFirst("h2").text().matches(".* 20\\d\\d.*"),
        revisions.get(0).selectFirst("h2").text());
  }

  @Test
  void initial_content_says_that_it_is() {
    curator.get("/admin/events/war-begins/history");

    assertTrue(curator.text().contains("the initial content"), curator.text());
    assertTrue(curator.page().select("form[action$=/comparison]").isEmpty(), "with what?");
  }

  @ParameterizedTest
  @CsvSource({"from=1&to=3", "from=3&to=1"})
  void any_two_revisions_are_compared_in_either_order(String chosen) {
    var slug = Fresh.published(curator, "places");
    change("places", slug, Map.of("district", "In between", "reason", "First"));
    change("places", slug, Map.of("district", "At the end", "reason", "Second"));
    curator.get("/admin/places/" + slug + "/history/comparison?" + chosen);

    assertEquals(200, curator.status());
    assertTrue(curator.text().contains("What changed from revision 1 to revision 3"));
    assertEquals("District", curator.page().select("dl.differences dt").text());
    assertEquals("At the end", curator.page().select("dl.differences ins").text());
    assertTrue(curator.page().select("dl.differences del").isEmpty());
  }

  @Test
  void two_neighbours_show_only_what_changed_between_them() {
    var slug = Fresh.published(curator, "places");
    change("places", slug, Map.of("district", "In between", "reason", "First"));
    change("places", slug, Map.of("country", "AM", "reason", "Second"));
    curator.get("/admin/places/" + slug + "/history/comparison?from=2&to=3");

    assertEquals("Country", curator.page().select("dl.differences dt").text());
  }

  @Test
  void a_revision_compared_with_itself_says_the_same() {
    curator.get("/admin/events/war-begins/history/comparison?from=1&to=1");

    assertTrue(curator.text().contains("These two revisions say the same"));
  }

  @Test
  void the_form_of_the_history_compares_the_last_two() {
    var slug = Fresh.published(curator, "places");
    change("places", slug, Map.of("district", "One", "reason", "First"));
    change("places", slug, Map.of("district", "Two", "reason", "Second"));
    var form =
        curator
            .get("/admin/places/" + slug + "/history")
            .page()
            .selectFirst("form[action$=/comparison]");

    assertEquals("2", form.selectFirst("[name=from] option[selected]").val());
    assertEquals("3", form.selectFirst("[name=to] option[selected]").val());
    assertEquals(3, form.select("[name=from] option").size());
  }

  @ParameterizedTest
  @CsvSource({
    "comparison?from=1&to=2, 404",
    "comparison?from=0&to=1, 404",
    "comparison?from=999999999&to=1, 404",
    "comparison?from=1, 400",
    "comparison, 400",
    "comparison?from=one&to=1, 400",
    "comparison?from=1&to=-1, 400",
    "comparison?from=1&to=9999999999, 400",
    "comparison?from=1&to=1.0, 400",
    "0, 404",
    "2, 404",
    "999999999, 404",
    "9999999999, 404",
    "one, 404",
    "-1, 404"
  })
  void a_revision_that_there_is_not_is_not_found(String address, int status) {
    assertEquals(
        status, curator.get("/admin/events/war-begins/history/" + address).status(), address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/1", "/comparison?from=1&to=1"})
  void the_history_of_what_does_not_exist_is_not_found(String address) {
    assertEquals(
        404, curator.get("/admin/events/no-such-event/history" + address).status(), address);
  }

  @Tag(DatabaseTest.TAG)
  @ParameterizedTest
  @ValueSource(strings = {"events", "figures", "places", "sources"})
  void an_entry_of_any_kind_is_shown_as_it_stood_and_restored_as_a_draft(String plural) {
    var typed = Fresh.entry(plural);
    var slug = Fresh.publish(curator, plural, typed);
    var field = field(plural);
    change(plural, slug, Map.of(field, changed(plural), "reason", "A change"));

    curator.get("/admin/" + plural + "/" + slug + "/history/1");
    assertEquals(200, curator.status());
    assertTrue(curator.text().contains(typed.get(field)), curator.text());
    assertTrue(curator.page().select("form").isEmpty(), "a page for reading");

    curator.get("/admin/" + plural + "/" + slug + "/history");
    curator.submitTo("/admin/" + plural + "/" + slug + "/history/1/draft", Map.of());
    assertEquals(303, curator.status());
    curator.follow();
    assertEquals(typed.get(field), curator.fields().get(field));
    assertEquals("2", curator.fields().get("base"), "goes on from the latest");
    assertEquals("Restored from revision 1", curator.fields().get("reason"));
    curator.submit(Map.of(), "publish");
    assertEquals(303, curator.status(), curator.text());

    assertEquals(
        typed.get(field), curator.get("/admin/" + plural + "/" + slug).fields().get(field));
    assertEquals("3", curator.fields().get("base"));
    assertTrue(
        curator
            .get("/admin/" + plural + "/" + slug + "/history")
            .text()
            .contains("Restored from revision 1"));
  }

  @Test
  void an_editorial_page_is_restored_too() {
    var before = curator.get("/admin/pages/methodology").fields();
    var base = Integer.parseInt(before.get("base"));
    change("pages", "methodology", Map.of("title.en", "Method, for a test", "reason", "A test"));
    curator.get("/admin/pages/methodology/history/" + base);
    assertTrue(curator.text().contains(before.get("title.en")));
    assertFalse(curator.text().contains("Method, for a test"));

    curator.get("/admin/pages/methodology/history");
    curator.submitTo("/admin/pages/methodology/history/" + base + "/draft", Map.of());
    curator.follow().submit(Map.of("reason", "The test is over"), "publish");

    assertEquals("/methodology", Drafts.published(curator));
    curator.get("/methodology");
    assertEquals(before.get("title.en"), curator.page().selectFirst("h1").text());
  }

  @Tag(DatabaseTest.TAG)
  @Test
  void a_withdrawn_entry_is_restored_from_its_history() {
    var typed = Fresh.place();
    var slug = Fresh.publish(curator, "places", typed);
    Fresh.withdraw(curator, "places", slug);
    curator.get("/admin/places/" + slug + "/history");
    var acts = curator.page().select("ol.history > li").eachText();
    assertTrue(acts.get(0).contains("Withdrawn by"), acts.get(0));
    curator.get("/admin/places/" + slug + "/history/1");
    assertEquals(200, curator.status());
    assertTrue(curator.text().contains(typed.get("names.en")));

    curator.get("/admin/places/" + slug + "/history");
    curator.submitTo("/admin/places/" + slug + "/history/1/draft", Map.of());
    curator.follow();
    assertTrue(curator.text().contains("This entry is withdrawn"), curator.text());
    curator.submit(Map.of("reason", "It was right after all"), "publish");

    assertEquals(200, new Visitor().get("/places/" + slug).status());
  }

  @Test
  void the_latest_revision_is_not_offered_for_restoring() {
    var slug = Fresh.published(curator, "places");
    change("places", slug, Map.of("district", "D", "reason", "First"));
    curator.get("/admin/places/" + slug + "/history");

    assertEquals(
        List.of("/admin/places/" + slug + "/history/1/draft"),
        curator.page().select("form[method=post][action$=/draft]").eachAttr("action"));
  }

  @Test
  void a_writer_reads_the_history_and_restores_into_a_draft_for_review() {
    var slug = Fresh.published(curator, "places");
    change("places", slug, Map.of("district", "Wrong", "reason", "First"));
    var writer = Colleague.writer().signedIn();
    assertEquals(200, writer.get("/admin/places/" + slug + "/history").status());
    writer.submitTo("/admin/places/" + slug + "/history/1/draft", Map.of());
    var draft = Drafts.address(writer.location());
    Drafts.submitted(writer, draft, Map.of(), "Back to what it was");
    assertTrue(new Visitor().get("/places/" + slug).text().contains("Wrong"));
    Drafts.publish(curator, draft);

    assertFalse(new Visitor().get("/places/" + slug).text().contains("Wrong"));
  }

  @Test
  void restoring_what_does_not_exist_or_without_the_token_is_refused() {
    var slug = Fresh.published(curator, "places");
    var token = curator.get("/admin/places/" + slug).fields().get("csrf-token");
    var history = "/admin/places/" + slug + "/history/";

    assertEquals(404, curator.post(history + "2/draft", Map.of("csrf-token", token)).status());
    assertEquals(400, curator.post(history + "1/draft", Map.of()).status());
  }

  @Test
  void an_entry_of_one_kind_has_no_history_among_those_of_another() {
    var slug = Fresh.published(curator, "places");

    assertEquals(404, curator.get("/admin/events/" + slug + "/history").status());
  }

  private void change(String plural, String slug, Map<String, String> changes) {
    curator.get("/admin/" + plural + "/" + slug).submit(changes, "publish");
    assertEquals(303, curator.status(), curator.text());
  }

  private static String field(String plural) {
    return switch (plural) {
      case "events" -> "title.en";
      case "figures" -> "reporter.en";
      case "places" -> "names.en";
      default -> "title";
    };
  }

  private static String changed(String plural) {
    return "Changed for a test of " + plural;
  }
}
