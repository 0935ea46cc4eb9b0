package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** A source that is not listed yet is added from within the form of what cites it. */
@SiteTest
class CitingNewSourcesTest {
  private Visitor curator;
  private String title;
  private String slug;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
    var mark = UUID.randomUUID().toString().substring(0, 8);
    title = "A newspaper of " + mark;
    slug = "a-newspaper-of-" + mark;
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures"})
  void a_new_source_is_published_at_once_and_cited_in_the_next_row(String plural) {
    var typed = Fresh.entry(plural);
    cite(curator, "/admin/" + plural + "/new", typed);

    assertEquals(303, curator.status(), curator.text());
    assertTrue(curator.location().endsWith("#citations.2.source"), curator.location());
    assertEquals(200, new Visitor().get("/sources/" + slug).status());
    var draft = Drafts.address(curator.location());
    curator.get(curator.location().replaceFirst("#.*", ""));
    assertTrue(curator.text().contains("Citation 2 is added."), curator.text());
    curator.get(draft);
    assertKept(curator, typed);
    assertEquals(slug, curator.fields().get("citations.2.source"));
    assertEquals("", curator.fields().get("newSource.title"), "ready for another one");
    assertFalse(curator.page().selectFirst("details.new-source").hasAttr("open"));
    curator.submit(Map.of(), "publish");
    assertEquals(303, curator.status(), curator.text());
    assertTrue(new Visitor().get("/sources/" + slug).page().select("main a").size() > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures"})
  void a_source_that_waits_for_review_is_called_by_its_title_wherever_it_is_cited(String plural) {
    var writer = Colleague.writer().signedIn();
    cite(writer, "/admin/" + plural + "/new", Fresh.entry(plural));
    var draft = Drafts.address(writer.location());
    for (var field : List.of("citations.1.source", "citations.2.source")) {
      writer.get(draft + "?find=" + field);
      var option = writer.page().getElementById(field).selectFirst("option[value=" + slug + "]");
      assertNotNull(option, "it can be chosen in every row");
      assertTrue(option.text().contains(title), option.text());
      assertTrue(option.text().contains("not published yet"), option.text());
    }
    writer.submit(Map.of(), "preview");
    assertEquals(draft + "/preview", writer.location());
    assertEquals(200, writer.follow().status());
    assertTrue(writer.text().contains("The publisher of it"), writer.text());
    writer.get(draft).submit(Map.of(), "submit");
    assertTrue(curator.get(draft + "/review").text().contains(title), curator.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"save", "add places.1", "publish", "submit", "preview"})
  void a_source_that_was_begun_is_kept_by_every_other_button(String button) {
    var typed = Fresh.event();
    typed.put("newSource.title", title);
    curator.get("/admin/events/new").submit(typed, button);

    var leadsAway = List.of("publish", "submit", "preview").contains(button);
    assertEquals(leadsAway ? 422 : 303, curator.status(), curator.text());
    if (!leadsAway) {
      curator.get(Drafts.address(curator.location()));
    }
    assertEquals(title, curator.fields().get("newSource.title"));
    assertKept(curator, typed);
    assertEquals(404, new Visitor().get("/chronology/" + typed.get("slug")).status());
  }

  @Test
  void a_source_that_was_begun_is_there_when_the_draft_is_opened_again_until_it_is_emptied() {
    var typed = Fresh.event();
    typed.putAll(
        Map.of(
            "newSource.published", "2020-12",
            "newSource.dateStatus", "inferred",
            "newSource.voice", "united-nations"));
    curator.get("/admin/events/new").submit(typed, "save");
    assertTrue(curator.location().endsWith("?saved=yes"), curator.location());
    var draft = Drafts.address(curator.location());

    var colleague = Colleague.writer().signedIn().get(draft);
    assertTodo(colleague, "You have begun a new source");
    assertTodo(curator.get(draft + "/review"), "a new source that is begun and not added");
    assertEquals("2020-12", colleague.fields().get("newSource.published"));
    assertEquals("inferred", colleague.fields().get("newSource.dateStatus"));
    assertEquals("united-nations", colleague.fields().get("newSource.voice"));
    assertTrue(colleague.page().selectFirst("details.new-source").hasAttr("open"));

    colleague.submit(Map.of("newSource.published", "", "newSource.voice", ""), "save");
    assertEquals("", curator.get(draft).fields().get("newSource.published"));
    assertFalse(curator.page().selectFirst("details.new-source").hasAttr("open"));
  }

  private static void assertTodo(Visitor visitor, String words) {
    var todo = visitor.page().select("#checks").text();
    assertTrue(todo.contains("Before this can be published"), todo);
    assertTrue(todo.contains(words), todo);
  }

  @Test
  void a_source_that_somebody_else_has_begun_since_is_not_overwritten() {
    var draft = Drafts.saved(curator, "/admin/events/new", Fresh.event());
    curator.get(draft);
    var other = Visitor.signedIn().get(draft);
    other.submit(Map.of("newSource.title", "Theirs"), "save");
    curator.submit(Map.of("newSource.title", "Mine"), "save");

    assertTrue(curator.location().contains("/merge?with="), curator.location());
    assertEquals("Theirs", other.get(draft).fields().get("newSource.title"));
    assertEquals(
        "Mine",
        curator
            .get(curator.location().replaceFirst("/merge.*", ""))
            .fields()
            .get("newSource.title"));
  }

  @Test
  void what_was_submitted_is_not_published_over_a_source_begun_since() {
    var writer = Colleague.writer().signedIn();
    var draft = Drafts.submitted(writer, "/admin/events/new", Fresh.event(), "");
    writer.get(draft).submit(Map.of("newSource.title", title), "save");
    curator.get(draft + "/review").submitTo(draft + "/review/publication", Map.of());

    assertEquals(422, curator.status());
    assertTrue(curator.text().contains("a new source that is begun"), curator.text());
  }

  @Test
  void a_row_that_nobody_has_filled_in_takes_it() {
    var typed = Fresh.event();
    typed.put("citations.1.source", "");
    typed.put("citations.1.locator.en", "");
    cite(curator, "/admin/events/new", typed);
    curator.get(Drafts.address(curator.location()));

    assertEquals(slug, curator.fields().get("citations.1.source"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures"})
  void a_source_chosen_since_the_page_was_made_stays_where_it_is(String plural) {
    var typed = Fresh.entry(plural);
    typed.putAll(newSource());
    curator.get("/admin/" + plural + "/new");
    curator.submit(typed, curator.page().selectFirst("button[value^=cite citations]").val());
    assertTrue(curator.location().endsWith("#citations.2.source"), curator.location());
    curator.get(Drafts.address(curator.location()));

    assertKept(curator, typed);
    assertEquals(Fresh.SOURCE, curator.fields().get("citations.1.source"));
    assertEquals(slug, curator.fields().get("citations.2.source"));
  }

  @Test
  void a_row_whose_source_is_still_missing_is_the_one_that_takes_it() {
    var typed = Fresh.event();
    typed.putAll(newSource());
    typed.put("citations.2.source", "");
    typed.put("citations.2.locator.en", "its third page");
    typed.put("citations.3.source", "");
    curator.get("/admin/events/new").submit(typed, "cite citations");
    curator.get(Drafts.address(curator.location()));

    assertEquals(Fresh.SOURCE, curator.fields().get("citations.1.source"));
    assertEquals(slug, curator.fields().get("citations.2.source"));
    assertEquals("its third page", curator.fields().get("citations.2.locator.en"));
  }

  @Test
  void what_is_typed_of_the_source_is_what_its_page_says() {
    cite(curator, "/admin/events/new", Fresh.event());
    var page = new Visitor().get("/sources/" + slug);

    assertTrue(page.text().contains(title));
    assertTrue(page.text().contains("The publisher of it"));
    assertTrue(page.text().contains("3 December 2020"), page.text());
    assertEquals(1, page.page().select("a[href^=https://example.org/it/]").size());
  }

  @Test
  void how_its_date_is_known_is_asked_there_too() {
    var typed = Fresh.event();
    typed.put("newSource.dateStatus", "inferred");
    cite(curator, "/admin/events/new", typed);
    assertEquals(303, curator.status(), curator.text());

    assertEquals("inferred", curator.get("/admin/sources/" + slug).fields().get("dateStatus"));
    assertEquals(
        "shown", curator.get("/admin/events/new").fields().get("newSource.dateStatus"), "at first");
  }

  @Test
  void a_source_without_a_date_has_an_unknown_one() {
    var typed = Fresh.event();
    typed.put("newSource.published", "");
    cite(curator, "/admin/events/new", typed);

    assertEquals(303, curator.status(), curator.text());
    assertEquals(200, new Visitor().get("/sources/" + slug).status());
  }

  @Test
  void how_its_date_is_known_stays_as_it_was_chosen_while_the_date_is_missing() {
    var typed = Fresh.event();
    typed.putAll(Map.of("newSource.published", "", "newSource.publisher", ""));
    cite(curator, "/admin/events/new", typed);
    assertEquals(422, curator.status());
    assertEquals("shown", curator.fields().get("newSource.dateStatus"));

    curator.submit(
        Map.of("newSource.publisher", "Somebody", "newSource.published", "2020-12-03"),
        "cite citations");
    assertEquals(303, curator.status(), curator.text());
  }

  @Test
  void a_date_that_is_said_to_be_inferred_has_to_be_given() {
    var typed = Fresh.event();
    typed.putAll(Map.of("newSource.published", "", "newSource.dateStatus", "inferred"));
    cite(curator, "/admin/events/new", typed);

    assertEquals(422, curator.status());
    assertEquals("inferred", curator.fields().get("newSource.dateStatus"));
    assertEquals(404, new Visitor().get("/sources/" + slug).status());
  }

  @Test
  void a_writer_s_new_source_waits_for_review_beside_what_cites_it() {
    var writer = Colleague.writer().signedIn();
    var typed = Fresh.event();
    cite(writer, "/admin/events/new", typed);
    assertEquals(303, writer.status(), writer.text());
    assertEquals(404, new Visitor().get("/sources/" + slug).status());
    var draft = Drafts.address(writer.location());
    assertEquals(slug, writer.get(draft).fields().get("citations.2.source"));
    Drafts.submitted(writer, draft, Map.of(), "Its source waits too");

    var source =
        curator.get("/admin/review").page().select("main a").stream()
            .filter(link -> link.text().equals(title))
            .findFirst()
            .orElseThrow()
            .attr("href")
            .replace("/review", "");
    curator.get(draft + "/review").submitTo(draft + "/review/publication", Map.of());
    assertEquals(422, curator.status(), "not before its source");
    assertTrue(curator.page().selectFirst(".error-summary").text().contains(title));
    assertFalse(curator.page().selectFirst(".error-summary").text().contains(slug));
    assertEquals(
        source + "/review", curator.page().selectFirst(".error-summary a.other").attr("href"));
    assertEquals(title, curator.page().selectFirst(".error-summary a.other").text());
    assertEquals(
        source, writer.get(draft).page().selectFirst(".checks a.other").attr("href"), "the form");
    Drafts.publish(curator, source);
    Drafts.publish(curator, draft);
    assertEquals(
        1,
        new Visitor()
            .get("/chronology/" + typed.get("slug"))
            .page()
            .select(".cites a[href=/sources/" + slug + "]")
            .size());
  }

  @Test
  void where_two_may_publish_an_editor_s_new_source_waits_for_review_too() {
    try (var colleague = Colleague.editor()) {
      cite(curator, "/admin/events/new", Fresh.event());

      assertEquals(303, curator.status(), curator.text());
      assertEquals(404, new Visitor().get("/sources/" + slug).status());
      assertTrue(colleague.signedIn().get("/admin/review").text().contains(title));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures"})
  void a_source_that_is_refused_leaves_everything_typed_where_it_is(String plural) {
    var typed = Fresh.entry(plural);
    typed.put("newSource.publisher", "");
    typed.put("newSource.url", "no web address");
    cite(curator, "/admin/" + plural + "/new", typed);

    assertEquals(422, curator.status());
    assertEquals(404, new Visitor().get("/sources/" + slug).status());
    assertKept(curator, typed);
    assertEquals(title, curator.fields().get("newSource.title"));
    assertEquals("described", curator.fields().get("newSource.titleStatus"));
    assertEquals("2020-12-03", curator.fields().get("newSource.published"));
    assertTrue(curator.page().selectFirst("details.new-source").hasAttr("open"));
    var links = curator.page().select(".error-summary a").eachAttr("href");
    assertTrue(links.contains("#newSource.publisher"), links.toString());
    assertTrue(links.contains("#newSource.url"), links.toString());
    assertLinksLeadSomewhere();

    curator.submit(
        Map.of("newSource.publisher", "Somebody", "newSource.url", ""), "cite citations");
    assertEquals(303, curator.status(), curator.text());
    assertEquals(200, new Visitor().get("/sources/" + slug).status());
  }

  @Test
  void the_draft_of_an_entry_whose_new_source_was_refused_is_kept() {
    var typed = Fresh.event();
    typed.put("newSource.publisher", "");
    cite(curator, "/admin/events/new", typed);
    var draft = curator.page().selectFirst("form.edit").attr("action");

    assertKept(Visitor.signedIn().get(draft), typed);
  }

  @ParameterizedTest
  @CsvSource({"Вечерняя газета, vechernyaya-gazeta", "Երեկոյան թերթ, yerekoyan-tert", "…, source"})
  void whatever_its_title_the_address_of_a_source_is_made(String titled, String beginning) {
    var typed = Fresh.event();
    typed.put("newSource.title", titled);
    cite(curator, "/admin/events/new", typed);

    assertEquals(303, curator.status(), curator.text());
    var made = curator.get(Drafts.address(curator.location())).fields().get("citations.2.source");
    assertTrue(made.matches(beginning + "(-\\d+)?"), made);
    assertTrue(new Visitor().get("/sources/" + made).text().contains(titled));
  }

  @Test
  void an_address_of_a_source_that_was_typed_is_taken() {
    var typed = Fresh.event();
    typed.put("newSource.slug", "typed-" + slug);
    cite(curator, "/admin/events/new", typed);

    assertEquals(200, new Visitor().get("/sources/typed-" + slug).status());
  }

  @Test
  void a_new_source_that_is_listed_already_is_named_before_it_is_added_again() {
    var listed = Fresh.source();
    Fresh.publish(curator, "sources", listed);
    var typed = Fresh.event();
    typed.put("newSource.url", listed.get("url").replace("https://", "http://www."));
    cite(curator, "/admin/events/new", typed);

    assertEquals(422, curator.status());
    assertEquals(404, new Visitor().get("/sources/" + slug).status());
    var other = curator.page().selectFirst(".error-summary a.other");
    assertEquals("/admin/sources/" + listed.get("slug"), other.attr("href"));
    assertEquals(listed.get("title"), other.text());
    assertKept(curator, typed);
    assertEquals(title, curator.fields().get("newSource.title"));
    curator.submit(Map.of(), "cite citations");

    assertEquals(303, curator.status(), curator.text());
    assertEquals(200, new Visitor().get("/sources/" + slug).status());
  }

  @Test
  void a_title_that_is_much_too_long_is_refused_where_it_is() {
    var typed = Fresh.event();
    typed.put("newSource.title", "A long title ".repeat(30));
    cite(curator, "/admin/events/new", typed);

    assertEquals(422, curator.status());
    assertLinksLeadSomewhere();
  }

  @Test
  void a_second_source_with_the_same_title_gets_an_address_of_its_own() {
    cite(curator, "/admin/events/new", Fresh.event());
    cite(curator, "/admin/events/new", Fresh.event());
    curator.get(Drafts.address(curator.location()));

    assertEquals(slug + "-2", curator.fields().get("citations.2.source"));
  }

  @Test
  void where_somebody_else_saved_the_draft_both_versions_are_kept() {
    var draft = Drafts.saved(curator, "/admin/events/new", Fresh.event());
    curator.get(draft);
    var other = Visitor.signedIn();
    other.get(draft).submit(Map.of("title.en", "Theirs"), "save");
    var typed = new HashMap<>(newSource());
    typed.put("title.en", "Mine");
    curator.submit(typed, "cite citations");

    assertTrue(curator.location().contains("/merge?with="), curator.location());
    assertEquals("Theirs", other.get(draft).fields().get("title.en"));
    curator.get(curator.location().replaceFirst("/merge.*", ""));
    assertEquals("Mine", curator.fields().get("title.en"));
    assertEquals(slug, curator.fields().get("citations.2.source"));
  }

  @Test
  void without_the_token_nothing_is_added() {
    curator.get("/admin/events/new");
    var fields = curator.fields();
    fields.putAll(newSource());
    fields.remove("csrf-token");
    fields.put("do", "cite citations");
    curator.post(curator.page().selectFirst("form.edit").attr("action"), fields);

    assertEquals(400, curator.status());
    assertEquals(404, new Visitor().get("/sources/" + slug).status());
  }

  private void cite(Visitor visitor, String form, Map<String, String> typed) {
    var fields = new HashMap<>(newSource());
    fields.putAll(typed);
    visitor.get(form);
    assertNotNull(visitor.page().selectFirst("button[value^=cite citations]"));
    var entry = new HashMap<>(typed);
    entry.keySet().removeIf(field -> field.startsWith("newSource."));
    visitor.submit(entry, "save");
    visitor.follow();
    visitor.submit(fields, visitor.page().selectFirst("button[value^=cite citations]").val());
  }

  private Map<String, String> newSource() {
    return Map.of(
        "newSource.title", title,
        "newSource.titleStatus", "described",
        "newSource.publisher", "The publisher of it",
        "newSource.published", "2020-12-03",
        "newSource.url", "https://example.org/it/" + UUID.randomUUID(),
        "newSource.sourceLanguage", "en",
        "newSource.voice", "united-nations");
  }

  private static void assertKept(Visitor visitor, Map<String, String> typed) {
    var shown = visitor.fields();
    typed.forEach(
        (field, value) -> {
          if (!field.startsWith("newSource.")) {
            assertEquals(value, shown.get(field), field);
          }
        });
  }

  private void assertLinksLeadSomewhere() {
    for (var link : curator.page().select(".error-summary a")) {
      assertNotNull(
          curator.page().getElementById(link.attr("href").substring(1)),
          link.attr("href") + " leads nowhere");
    }
  }

  @Test
  void two_sources_that_wait_never_want_the_same_address() {
    var one = Colleague.writer().signedIn();
    var other = Colleague.writer().signedIn();
    cite(one, "/admin/events/new", Fresh.event());
    cite(other, "/admin/events/new", Fresh.event());

    one.get(Drafts.address(one.location()));
    other.get(Drafts.address(other.location()));
    assertEquals(slug, one.fields().get("citations.2.source"));
    assertEquals(slug + "-2", other.fields().get("citations.2.source"));
  }
}
