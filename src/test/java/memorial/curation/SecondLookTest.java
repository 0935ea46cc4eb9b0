package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
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

/** What looks odd is pointed out and keeps nobody from going on; what is wrong does. */
@SiteTest
class SecondLookTest {
  private Visitor curator;
  private String preview;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
  }

  @Test
  void a_figure_lower_than_the_one_it_supersedes_is_pointed_out_and_published() {
    var earlier = Fresh.published(curator, "figures");
    var typed = Fresh.figureAfter(earlier);
    typed.put("number", "1,000");

    assertPointedOutAndPublished("figures", typed, "#number", "lower than the one");
  }

  @Test
  void a_fraction_of_persons_is_pointed_out_and_published() {
    var typed = Fresh.figure();
    typed.put("number", "2.9");

    assertPointedOutAndPublished("figures", typed, "#number", "counted whole");
  }

  @Test
  void a_figure_as_high_as_the_one_it_supersedes_is_not() {
    var typed = Fresh.figureAfter(Fresh.published(curator, "figures"));
    var draft = Drafts.saved(curator, "/admin/figures/new", typed);
    curator.get(draft);

    assertTrue(curator.page().select(".checks a[href=#number]").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-09-26", "2020-11-11", "1991", "2021-01-01/2021-02-01"})
  void an_event_of_the_war_outside_its_days_is_pointed_out_and_published(String date) {
    var typed = Fresh.event();
    typed.put("date", date);

    assertPointedOutAndPublished("events", typed, "#date", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-09-27", "2020-11-10", "2020-10", "2020", "2020-09-01/2020-09-27"})
  void an_event_of_the_war_within_its_days_is_not(String date) {
    var typed = Fresh.event();
    typed.put("date", date);
    curator.get(Drafts.saved(curator, "/admin/events/new", typed));

    assertTrue(curator.page().select(".checks a[href=#date]").isEmpty());
  }

  @Test
  void an_event_of_another_phase_may_be_at_any_time() {
    var typed = Fresh.event();
    typed.putAll(Map.of("date", "1992-02-26", "phase", "background"));
    curator.get(Drafts.saved(curator, "/admin/events/new", typed));

    assertTrue(curator.page().select(".checks a[href=#date]").isEmpty());
  }

  @Test
  void a_source_without_a_link_is_pointed_out_and_published() {
    var typed = Fresh.source();
    typed.put("url", "");

    assertPointedOutAndPublished("sources", typed, "#url", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures"})
  void a_single_source_is_pointed_out_and_published(String plural) {
    assertPointedOutAndPublished(plural, Fresh.entry(plural), "#citations.1.source", "single");
  }

  @Test
  void two_places_in_one_source_are_a_single_source() {
    var typed = Fresh.event();
    typed.putAll(Map.of("citations.2.source", Fresh.SOURCE, "citations.2.locator.en", "its end"));
    curator.get(Drafts.saved(curator, "/admin/events/new", typed));
    assertEquals(1, curator.page().select(".checks a[href=#citations.1.source]").size());
    curator.submit(Map.of("citations.2.source", Fresh.OTHER_SOURCE), "save");

    assertTrue(curator.follow().page().select(".checks").isEmpty(), curator.text());
  }

  @Test
  void what_is_missing_is_listed_beside_the_form_before_anybody_publishes() {
    curator.get("/admin/events/new");
    assertTrue(curator.page().select(".checks").isEmpty(), "not before anything was typed");
    curator.submit(Map.of("title.en", "Half an event"), "save");
    curator.follow();

    var links = curator.page().select(".checks a").eachAttr("href");
    assertTrue(
        links.containsAll(
            List.of("#date", "#category", "#summary.en", "#attribution.en", "#citations.1.source")),
        links.toString());
    for (var link : links) {
      assertNotNull(curator.page().getElementById(link.substring(1)), link);
    }
  }

  @Test
  void a_refused_form_says_each_thing_once() {
    var typed = Fresh.event();
    typed.put("summary.en", "");
    curator.get("/admin/events/new").submit(typed, "publish");

    assertEquals(422, curator.status());
    assertEquals(1, curator.page().select("main li a[href=#summary.en]").size());
  }

  @Test
  void superseding_another_reporter_s_figure_is_pointed_out_with_that_figure_and_published() {
    var earlier = Fresh.published(curator, "figures");

    assertPointedOutAndPublished(
        "figures",
        Fresh.figureAfter(earlier),
        "#supersedes",
        "by another reporter: The reporter of " + earlier);
    var typed = Fresh.figureAfter(Fresh.published(curator, "figures"));
    curator.get(Drafts.saved(curator, "/admin/figures/new", typed));
    assertLeadsTo("#supersedes", "/admin/figures/" + typed.get("supersedes"), "over 1,234 wounded");
  }

  @Test
  void superseding_a_figure_of_the_same_reporter_is_not() {
    var earlier = Fresh.figure();
    Fresh.publish(curator, "figures", earlier);
    var typed = Fresh.figureAfter(earlier.get("slug"));
    typed.put("reporter.en", earlier.get("reporter.en").toUpperCase(Locale.ROOT));
    curator.get(Drafts.saved(curator, "/admin/figures/new", typed));

    assertEquals(0, curator.page().select(".checks a[href=#supersedes]").size(), curator.text());
  }

  @Test
  void a_second_source_of_one_web_address_is_pointed_out_with_the_first_and_published() {
    var first = Fresh.source();
    first.put("url", first.get("url").replace("https://", "http://www.") + "/");
    Fresh.publish(curator, "sources", first);
    var second = Fresh.source();
    second.put("url", first.get("url").replace("http://www.", "https://").replaceFirst("/$", ""));
    curator.get(Drafts.saved(curator, "/admin/sources/new", second));

    assertLeadsTo("#url", "/admin/sources/" + first.get("slug"), first.get("title"));
    assertPointedOutAndPublished(
        "sources", withSlugOf(Fresh.source(), second), "#url", "listed already");
    curator.get("/admin/sources/" + first.get("slug"));
    assertEquals(
        1, curator.page().select(".checks a[href=#url]").size(), "the first one says so too");
  }

  @Test
  void a_source_that_waits_with_the_same_web_address_is_pointed_out() {
    var first = Fresh.source();
    var draft = Drafts.saved(Colleague.writer().signedIn(), "/admin/sources/new", first);
    var second = Fresh.source();
    second.put("url", first.get("url"));
    curator.get(Drafts.saved(curator, "/admin/sources/new", second));

    assertLeadsTo("#url", draft, first.get("title"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-2", "?page=2"})
  void a_source_of_its_own_web_address_is_not(String ending) {
    var first = Fresh.source();
    Fresh.publish(curator, "sources", first);
    curator.get("/admin/sources/" + first.get("slug"));
    assertEquals(0, curator.page().select(".checks a[href=#url]").size(), curator.text());
    var second = Fresh.source();
    second.put("url", ending.isEmpty() ? second.get("url") : first.get("url") + ending);
    curator.get(Drafts.saved(curator, "/admin/sources/new", second));

    assertEquals(0, curator.page().select(".checks a[href=#url]").size(), curator.text());
  }

  @Test
  void a_second_event_of_one_title_and_date_is_pointed_out_with_the_first_and_published() {
    var first = Fresh.event();
    Fresh.publish(curator, "events", first);
    var second = Fresh.event();
    second.put("title.en", first.get("title.en").toUpperCase(Locale.ROOT) + ".");
    curator.get(Drafts.saved(curator, "/admin/events/new", second));
    assertLeadsTo("#title.en", "/admin/events/" + first.get("slug"), first.get("title.en"));
    curator.submit(Map.of("date", "2020-10-18"), "save").follow();
    assertEquals(0, curator.page().select(".checks a[href=#title.en]").size(), curator.text());
    curator.submit(Map.of(), "discard");

    assertPointedOutAndPublished(
        "events", withSlugOf(Fresh.event(), second), "#title.en", "of this title and date");
  }

  @Test
  void an_event_that_somebody_else_begins_with_the_same_title_and_date_is_pointed_out() {
    var first = Fresh.event();
    var draft = Drafts.saved(Colleague.writer().signedIn(), "/admin/events/new", first);
    var second = Fresh.event();
    second.put("title.en", first.get("title.en"));
    curator.get(Drafts.saved(curator, "/admin/events/new", second));

    assertLeadsTo("#title.en", draft, first.get("title.en"));
  }

  /** The same once more under an address of its own. */
  private static Map<String, String> withSlugOf(
      Map<String, String> other, Map<String, String> typed) {
    typed.put("slug", other.get("slug"));
    return typed;
  }

  private void assertLeadsTo(String field, String address, String label) {
    var line = curator.page().selectFirst(".checks li:has(a[href=" + field + "]) a.other");
    assertNotNull(line, curator.text());
    assertEquals(address, line.attr("href"));
    assertTrue(line.text().contains(label), line.text());
  }

  @Test
  void an_account_without_a_source_is_refused() {
    var typed = Fresh.event();
    typed.putAll(
        Map.of(
            "accounts.1.party.en", "A party",
            "accounts.1.text.en", "Its words",
            "accounts.1.citations.1.source", ""));
    curator.get("/admin/events/new").submit(typed, "publish");

    assertEquals(422, curator.status());
    assertEquals(
        "#accounts.1.citations.1.source",
        curator.page().selectFirst(".error-summary a").attr("href"));
    curator.submit(Map.of("accounts.1.citations.1.source", Fresh.SOURCE), "publish");
    assertEquals(303, curator.status(), curator.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/no-such-page",
        "/places/no-such-place",
        "/chronology/no-such-event",
        "/chronology/",
        "/admin",
        "/roll/russia/no-such-measure",
        "/sources/no-such-source#note"
      })
  void a_link_of_a_page_that_leads_nowhere_is_refused(String link) {
    write("See [there](" + link + ") for more.");

    assertEquals(422, curator.status(), link);
    assertEquals("#body.en", curator.page().selectFirst(".error-summary a").attr("href"));
    assertTrue(curator.page().selectFirst(".error-summary").text().contains(link));
    assertTrue(curator.fields().get("body.en").contains(link), "it is kept");
    curator.submit(Map.of(), "discard");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/changes",
        "/chronology",
        "/chronology?phase=war",
        "/chronology#war",
        "/places/shusha",
        "/chronology/war-begins",
        "/sources/azkurs-essay",
        "/roll/azerbaijan-armed-forces/killed",
        "/roll/azerbaijan-armed-forces/killed#az-killed-2020-12-03",
        "/methodology#section-sources",
        "https://example.org/no-such-page",
        "mailto:desk@example.org",
        "#section-names"
      })
  void a_link_that_leads_somewhere_is_fine(String link) {
    write("See [there](" + link + ") for more.");

    assertEquals(200, curator.status(), link + ": " + curator.text());
    curator.get(preview.replace("/preview", "")).submit(Map.of(), "discard");
  }

  @Test
  void a_link_to_where_an_entry_was_once_leads_somewhere() {
    var place = Fresh.published(curator, "places");
    curator
        .get("/admin/places/" + place)
        .submit(Map.of("slug", "moved-" + place, "reason", "A better address"), "publish");
    write("See [there](/places/" + place + ") for more.");

    assertEquals(200, curator.status(), curator.text());
    curator.get(preview.replace("/preview", "")).submit(Map.of(), "discard");
  }

  @Test
  void a_text_that_is_too_deeply_nested_or_too_long_is_refused_and_kept() {
    for (var body :
        List.of("> ".repeat(21) + "deep", "- ".repeat(500) + "deep", "word ".repeat(13_000))) {
      write(body);

      assertEquals(422, curator.status());
      assertEquals("#body.en", curator.page().selectFirst(".error-summary a").attr("href"));
      assertEquals(body.strip(), curator.fields().get("body.en").strip());
      curator.submit(Map.of(), "discard");
    }
  }

  /** Saves that text of an editorial page and asks for its preview, which checks it first. */
  private void write(String body) {
    curator.get("/admin/pages/about?draft=new").submit(Map.of("body.en", body), "preview");
    assertEquals(303, curator.status(), curator.text());
    preview = curator.location();
    curator.follow();
  }

  private void assertPointedOutAndPublished(
      String plural, Map<String, String> typed, String field, String words) {
    var draft = Drafts.submitted(curator, "/admin/" + plural + "/new", typed, "");
    for (var page : List.of(draft, draft + "/review")) {
      var checks = curator.get(page).page().selectFirst(".checks");
      assertNotNull(checks, page + ": " + curator.text());
      assertTrue(checks.text().contains("Worth a second look"), checks.text());
      assertTrue(checks.text().contains(words), checks.text());
    }
    assertEquals(1, curator.get(draft).page().select(".checks a[href=" + field + "]").size());
    curator.submit(Map.of(), "publish");

    assertEquals(303, curator.status(), curator.text());
    assertTrue(curator.page().select(".error-summary").isEmpty());
  }

  @Test
  void accounts_that_are_not_said_to_differ_are_pointed_out_and_published() {
    var typed = Fresh.event();
    for (var n : List.of("1", "2")) {
      typed.put("accounts." + n + ".party.en", "Party " + n);
      typed.put("accounts." + n + ".text.en", "What it says");
      typed.put("accounts." + n + ".citations.1.source", Fresh.SOURCE);
    }

    assertPointedOutAndPublished("events", typed, "#disputed", "Accounts of this event differ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "azerbaijani|“azerbaijani” is written here as az.",
        "Russian|“Russian” is written here as ru.",
        "azərbaycanca|“azərbaycanca” is written here as az.",
        "русский|“русский” is written here as ru.",
        "qq|“qq” is no language’s two-letter code."
      })
  void a_language_that_is_written_otherwise_is_told_its_code(String language, String message) {
    var typed = Fresh.source();
    typed.put("sourceLanguage", language);
    curator.get("/admin/sources/new").submit(typed, "publish");

    assertEquals(422, curator.status());
    assertTrue(curator.text().contains(message), curator.text());
  }

  @Test
  void the_code_of_a_language_may_have_capitals() {
    var typed = Fresh.source();
    typed.put("sourceLanguage", "AZ");
    Fresh.publish(curator, "sources", typed);

    var title =
        new Visitor()
            .get("/sources/" + typed.get("slug"))
            .page()
            .selectFirst("h1 [lang], h1[lang]");
    assertEquals("az", title.attr("lang"));
  }
}
