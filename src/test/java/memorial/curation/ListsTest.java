package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import memorial.support.Colleague;
import memorial.support.DatabaseTest;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import memorial.text.Slug;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding an entry at the desk, published or not. */
@DatabaseTest
class ListsTest {
  @Inject SessionFactory sessions;

  private Visitor curator;
  private String mark;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
    mark = "m" + UUID.randomUUID().toString().substring(0, 8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Çağlı şəhər ", "cagli seher ", "SEHER cagli ", "seh cag ", "ŞƏHƏR "})
  void accents_letter_case_and_the_order_of_words_do_not_matter(String words) {
    var slug = place("Çağlı şəhər " + mark);

    assertEquals(List.of("/admin/places/" + slug), found("places?q=" + encoded(words + mark)));
  }

  @Test
  void every_word_has_to_be_there() {
    place("Çağlı " + mark);

    assertEquals(List.of(), found("places?q=" + encoded("Çağlı şəhər " + mark)));
    assertTrue(curator.text().contains("Nothing here matches."));
  }

  @Test
  void the_last_word_of_a_long_title_is_found_too() {
    var typed = Fresh.source();
    typed.put("title", "Words ".repeat(20) + mark);
    Fresh.publish(curator, "sources", typed);

    assertEquals(List.of("/admin/sources/" + typed.get("slug")), found("sources?q=" + mark));
  }

  @Test
  void words_in_another_script_are_found_and_do_not_find_everything() {
    var typed = Fresh.source();
    typed.putAll(Map.of("title", "Вечерняя газета " + mark, "sourceLanguage", "ru"));
    Fresh.publish(curator, "sources", typed);

    assertEquals(
        List.of("/admin/sources/" + typed.get("slug")),
        found("sources?q=" + encoded("вечерняя " + mark)));
    assertEquals(List.of(), found("sources?q=" + encoded("утренняя " + mark)));
  }

  @ParameterizedTest
  @CsvSource({
    "Şuşa, shusha",
    "susa, shusha",
    "Шуша, shusha",
    "Shushi, shusha",
    "Շուշի, shusha",
    "Xankəndi, khankendi",
    "Stepanakert, khankendi",
    "Ханкенди, khankendi",
    "Martakert, aghdara",
    "Terter, tartar"
  })
  void a_place_is_found_by_each_of_its_names_in_every_script(String name, String slug) {
    var places = found("places?q=" + encoded(name));

    assertTrue(places.contains("/admin/places/" + slug), places.toString());
  }

  @Test
  void a_place_that_is_a_draft_or_withdrawn_is_found_by_its_other_names_too() {
    var typed = Fresh.place();
    typed.putAll(Map.of("names.ru", "Посёлок " + mark, "aliases", "Alias " + mark));
    var draft = Drafts.saved(curator, "/admin/places/new", typed);
    assertEquals(List.of(draft), found("places?q=" + encoded("поселок " + mark)));
    assertEquals(List.of(draft), found("places?q=alias+" + mark));
    curator.get(draft).submit(Map.of(), "publish");
    Fresh.withdraw(curator, "places", typed.get("slug"));

    assertEquals(
        List.of("/admin/places/" + typed.get("slug") + "/restoration"),
        found("places?q=" + encoded("поселок " + mark)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2,783", "2783", "2 783", "2.783", "2\u00a0783", "2783 killed"})
  void a_figure_is_found_by_its_digits_however_they_are_grouped(String digits) {
    var figures = found("figures?q=" + encoded(digits));

    assertTrue(figures.contains("/admin/figures/az-killed-2020-12-03"), figures.toString());
    assertTrue(
        curator.page().select("table.desk tbody tr:not(:has(a[href*=/figure-]))").stream()
            .allMatch(line -> line.text().contains("2,783") || line.html().contains("2783")),
        curator.text());
  }

  @Test
  void a_source_is_found_by_its_web_address_however_it_is_written() {
    var typed = Fresh.source();
    typed.put("url", "https://www.example.org/News/" + mark + "?id=7");
    var slug = Fresh.publish(curator, "sources", typed);

    for (var address :
        List.of(
            "https://www.example.org/News/" + mark + "?id=7",
            "http://example.org/News/" + mark + "?id=7&utm_source=x#top",
            "example.org/news/" + mark,
            "www.example.org/news/" + mark)) {
      assertEquals(
          List.of("/admin/sources/" + slug), found("sources?q=" + encoded(address)), address);
    }
  }

  @Test
  void an_event_is_found_by_its_date_as_it_is_written() {
    var slug = Fresh.published(curator, "events");

    assertEquals(
        List.of("/admin/events/" + slug), found("events?q=2020-10-17+" + slug.substring(6)));
  }

  @Test
  void a_state_finds_what_is_published_begun_submitted_or_withdrawn() {
    var published = place("Published " + mark);
    var withdrawn = place("Withdrawn " + mark);
    Fresh.withdraw(curator, "places", withdrawn);
    var typed = Fresh.place();
    typed.put("names.en", "Begun " + mark);
    var begun = Drafts.saved(curator, "/admin/places/new", typed);
    typed = Fresh.place();
    typed.put("names.en", "Submitted " + mark);
    var submitted = Drafts.submitted(curator, "/admin/places/new", typed, "");

    assertEquals(4, found("places?q=" + mark).size());
    assertEquals(List.of("/admin/places/" + published), found("places?state=published&q=" + mark));
    assertEquals(List.of(begun), found("places?state=draft&q=" + mark));
    assertEquals(List.of(submitted), found("places?state=submitted&q=" + mark));
    assertEquals(
        List.of("/admin/places/" + withdrawn + "/restoration"),
        found("places?state=withdrawn&q=" + mark));
    assertTrue(row().text().contains("Made for a test"), "with its reason");
  }

  @Test
  void an_entry_with_a_draft_says_so_and_leads_to_the_draft() {
    var slug = place("Worked at " + mark);
    var draft =
        Drafts.saved(curator, "/admin/places/" + slug, Map.of("district", "D", "reason", "A test"));
    found("places?q=" + mark);

    assertEquals("/admin/places/" + slug, row().selectFirst("th a").attr("href"));
    assertEquals(draft, row().selectFirst("td a").attr("href"));
    assertEquals("Draft under way", row().selectFirst("td a").text());
    Drafts.submitted(curator, draft, Map.of(), "");
    found("places?q=" + mark);
    assertEquals("Waits for review", row().selectFirst("td a").text());
  }

  @Test
  void a_draft_of_a_withdrawn_entry_is_led_to_as_well() {
    var slug = place("Withdrawn " + mark);
    Fresh.withdraw(curator, "places", slug);
    curator.get("/admin/places/" + slug + "/history");
    curator.submitTo("/admin/places/" + slug + "/history/1/draft", Map.of());
    var draft = Drafts.address(curator.location());
    found("places?q=" + mark);

    assertEquals(1, curator.page().select("table.desk a[href=" + draft + "]").size());
  }

  @ParameterizedTest
  @CsvSource({
    "events, phase, war, aftermath, Phase",
    "figures, population, russia, un-peacekeepers, Of whom",
    "places, type, village, city, Kind of place"
  })
  void entries_are_divided_by_what_their_kind_is_divided_by(
      String plural, String field, String group, String otherGroup, String label) {
    curator.get("/admin/" + plural);
    var choice = curator.page().selectFirst("label:has(select[name=group])");
    assertTrue(choice.text().startsWith(label), choice.text());
    var typed = Fresh.entry(plural);
    typed.put(field, group);
    var slug = Fresh.publish(curator, plural, typed);
    var address = "/admin/" + plural + "/" + slug;

    assertEquals(List.of(address), found(plural + "?group=" + group + "&q=" + slug));
    var other =
        choice.select("option").eachAttr("value").stream()
            .filter(value -> !value.isEmpty() && !value.equals(group))
            .findFirst()
            .orElse(otherGroup);
    assertEquals(List.of(), found(plural + "?group=" + other + "&q=" + slug));
  }

  @Test
  void sources_are_divided_by_perspective() {
    var typed = Fresh.source();
    typed.putAll(Map.of("side", "cypriot", "voice", "analyst"));
    Fresh.publish(curator, "sources", typed);

    assertEquals(
        List.of("/admin/sources/" + typed.get("slug")),
        found("sources?group=cypriot.analyst&q=" + typed.get("slug")));
    assertEquals(
        "Cypriot · analyst",
        curator.page().selectFirst("select[name=group] option[selected]").text());
  }

  @Test
  void an_author_finds_what_they_wrote_before_and_after_somebody_else_published_it() {
    var colleague = Colleague.writer();
    var typed = Fresh.place();
    var draft = Drafts.submitted(colleague.signedIn(), "/admin/places/new", typed, "");
    assertEquals(List.of(draft), found("places?author=" + colleague.name()));
    Drafts.publish(curator, draft);

    var published = List.of("/admin/places/" + typed.get("slug"));
    assertEquals(published, found("places?author=" + colleague.name()));
    var both = "places?author=%s&publisher=%s";
    assertEquals(published, found(both.formatted(colleague.name(), Visitor.ADMINISTRATOR)));
    assertEquals(List.of(), found("places?publisher=" + colleague.name()));
    assertEquals(
        colleague.name(),
        curator.page().selectFirst("select[name=publisher] option[selected]").val());
    assertTrue(
        curator
            .get("/admin/places?author=" + colleague.name())
            .text()
            .contains(
                "written by %s, published by %s"
                    .formatted(colleague.name(), Visitor.ADMINISTRATOR)),
        curator.text());
  }

  @Test
  void what_lacks_something_is_found_and_counted() {
    var lacking = Fresh.event();
    Fresh.publish(curator, "events", lacking);
    var complete = Fresh.event();
    complete.put("citations.2.source", Fresh.OTHER_SOURCE);
    Fresh.publish(curator, "events", complete);
    var choice = curator.get("/admin/events").page().select("select[name=lacks] option").get(1);
    var lack = choice.val();
    var all = curator.get("/admin/events?lacks=" + lack).page().select("[role=status]").text();

    assertEquals(choice.text().replaceFirst(".*\\((\\d+)\\)$", "$1"), all.replaceFirst(" .*", ""));
    assertEquals(
        List.of("/admin/events/" + lacking.get("slug")),
        found("events?lacks=" + lack + "&q=" + lacking.get("slug")));
    assertEquals(List.of(), found("events?lacks=" + lack + "&q=" + complete.get("slug")));
  }

  @Test
  void an_account_of_another_source_is_a_second_source_and_the_same_one_twice_is_not() {
    var told = Fresh.event();
    told.put("accounts.1.party.en", "Somebody");
    told.put("accounts.1.text.en", "Told otherwise.");
    told.put("accounts.1.citations.1.source", Fresh.OTHER_SOURCE);
    Fresh.publish(curator, "events", told);
    var twice = Fresh.event();
    twice.put("citations.2.source", twice.get("citations.1.source"));
    twice.put("citations.2.locator.en", "Elsewhere in it");
    Fresh.publish(curator, "events", twice);
    var lack = "second-source";

    assertEquals(List.of(), found("events?lacks=" + lack + "&q=" + told.get("slug")));
    assertEquals(
        List.of("/admin/events/" + twice.get("slug")),
        found("events?lacks=" + lack + "&q=" + twice.get("slug")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures", "places", "sources"})
  void the_overview_counts_what_could_be_improved_and_leads_there(String plural) {
    var link = curator.get("/admin").page().selectFirst("a[href^=/admin/" + plural + "?lacks=]");
    var counted = link.nextElementSibling().text();

    assertEquals(
        counted,
        curator
            .get(link.attr("href"))
            .page()
            .select("[role=status]")
            .text()
            .replaceFirst(" .*", ""));
  }

  @Test
  void the_order_is_that_of_the_site_or_by_title_or_last_changed_first() {
    var b = place("B " + mark);
    var a = place("Ä " + mark);
    var c = place("Ç " + mark);

    assertEquals(slugs(a, b, c), found("places?order=title&q=" + mark));
    assertEquals(slugs(c, a, b), found("places?order=newest&q=" + mark));
    curator
        .get("/admin/places/" + b)
        .submit(Map.of("district", "D", "reason", "A test"), "publish");
    assertEquals(slugs(b, c, a), found("places?order=newest&q=" + mark));
    var site = new Visitor().get("/places").page().select("a[href^=/places/]").eachAttr("href");
    site.retainAll(List.of("/places/" + a, "/places/" + b, "/places/" + c));
    assertEquals(
        site.stream().distinct().map(address -> "/admin" + address).toList(),
        found("places?order=site&q=" + mark));
  }

  @Test
  void a_list_of_more_than_fifty_has_pages_that_lead_to_one_another() {
    var first = found("sources");
    assertEquals(50, first.size());
    assertTrue(curator.page().select("a[rel=prev]").isEmpty());
    var count = curator.page().select("[role=status]").text();
    var all = new ArrayList<>(first);
    while (!curator.page().select("a[rel=next]").isEmpty()) {
      var next = curator.page().selectFirst("a[rel=next]").attr("href");
      all.addAll(found(next.replace("/admin/", "")));
      assertEquals(1, curator.page().select("a[rel=prev]").size());
    }

    assertEquals(all.size() + " of " + all.size(), count);
    assertEquals(all.size(), all.stream().distinct().count(), "nothing twice");
  }

  @Test
  void a_search_stays_the_same_on_the_next_page() {
    curator.get("/admin/sources?q=2&order=title");
    var next = curator.page().selectFirst("a[rel=next]").attr("href");
    assertTrue(next.contains("q=2") && next.contains("order=title"), next);

    assertEquals("2", curator.get(next).page().selectFirst("input[name=q]").val());
  }

  @Test
  void a_page_after_the_last_shows_the_last() {
    curator.get("/admin/sources?page=999");
    var words = curator.page().selectFirst(".pager span").text();
    assertTrue(words.matches("Page (\\d+) of \\1"), words);
    assertTrue(curator.page().select("a[rel=next]").isEmpty());

    var pages = Integer.parseInt(words.replaceFirst(".* ", ""));
    assertTrue(
        curator.page().selectFirst("a[rel=prev]").attr("href").endsWith("page=" + (pages - 1)));
  }

  @Test
  void a_search_can_be_taken_back() {
    curator.get("/admin/places?q=" + mark);
    assertEquals("/admin/places", curator.page().selectFirst("a.clear").attr("href"));
    assertTrue(curator.text().contains("0 of "), curator.text());

    assertTrue(curator.get("/admin/places").page().select("a.clear").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "events?state=lost",
        "events?group=peace",
        "events?author=nobody-of-that-name",
        "events?lacks=everything",
        "events?order=random",
        "events?page=0",
        "events?page=-1",
        "events?page=one",
        "events?page=1.5",
        "events?page=99999999999",
        "figures?group=war",
        "pages?group=war"
      })
  void a_value_that_there_is_not_is_refused_with_those_that_there_are(String address) {
    curator.get("/admin/" + address);

    assertEquals(400, curator.status());
    assertFalse(curator.text().isBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%3Cscript%3E", "%27%22", "%25%5F", "%5C", "..", "%F0%9F%95%8A"})
  void whatever_somebody_looks_for_is_answered(String q) {
    assertEquals(200, curator.get("/admin/events?q=" + q).status());
    assertTrue(curator.page().select("main script").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures", "places", "sources", "pages"})
  void a_list_needs_no_more_statements_for_more_entries_and_drafts(String plural) {
    var before = statements("/admin/" + plural);
    for (int i = 0; i < 2 && !plural.equals("pages"); i++) {
      var slug = Fresh.published(curator, plural);
      Drafts.saved(
          Colleague.writer().signedIn(), "/admin/" + plural + "/" + slug, Map.of("reason", "x"));
      Drafts.saved(Colleague.writer().signedIn(), "/admin/" + plural + "/new", Fresh.entry(plural));
    }

    assertTrue(before <= 13, plural + ": " + before + " statements");
    assertEquals(before, statements("/admin/" + plural), plural);
  }

  private long statements(String address) {
    curator.get(address);
    var statistics = sessions.getStatistics();
    var before = statistics.getPrepareStatementCount();
    curator.get(address);
    assertEquals(200, curator.status());
    return statistics.getPrepareStatementCount() - before;
  }

  /** Where the lines of that list lead. */
  private List<String> found(String address) {
    curator.get("/admin/" + address);
    assertEquals(200, curator.status(), curator.text());
    return curator.page().select("table.desk tbody th a").eachAttr("href");
  }

  private Element row() {
    return curator.page().selectFirst("table.desk tbody tr");
  }

  private String place(String name) {
    var typed = Fresh.place();
    typed.put("names.en", name);
    typed.put("slug", Slug.from(name) + "-" + UUID.randomUUID().toString().substring(0, 4));
    return Fresh.publish(curator, "places", typed);
  }

  private static List<String> slugs(String... slugs) {
    return List.of(slugs).stream().map(slug -> "/admin/places/" + slug).toList();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
