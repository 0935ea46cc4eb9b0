package memorial.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import memorial.support.SeedFile;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SiteTest
class ChronologyTest {
  private final Visitor visitor = new Visitor();

  @Test
  void each_phase_is_a_section_in_its_order() {
    var page = visitor.get("/chronology").page();

    assertEquals(
        List.of("background", "war", "aftermath"), page.select("section.phase").eachAttr("id"));
    assertEquals(
        List.of("Background", "The war", "Aftermath"),
        page.select("section.phase > h2").stream().map(Element::ownText).toList());
  }

  @Test
  void each_event_stands_in_the_section_of_its_phase() {
    var page = visitor.get("/chronology").page();

    for (var event : SeedFile.entries("events")) {
      var slug = event.get("slug").asText();
      var entry = page.getElementById(slug);
      assertNotNull(entry, slug);
      assertEquals(event.get("phase").asText(), entry.closest("section.phase").id(), slug);
    }
  }

  @Test
  void a_day_gathers_what_happened_on_it() {
    var day = visitor.get("/chronology").page().getElementById("war-begins").closest(".day");

    assertEquals("27 September 2020", day.select("h3").text());
    assertEquals("2020-09-27", day.select("h3 time").attr("datetime"));
    assertNotNull(day.selectFirst("#azerbaijan-martial-law"));
    assertNull(day.selectFirst("#partial-mobilisation"));
  }

  @Test
  void days_follow_each_other() {
    var days =
        visitor.get("/chronology").page().select("#war h3 time").eachAttr("datetime").stream()
            .map(day -> day.replaceFirst("/.*", ""))
            .toList();

    assertTrue(days.size() > 20, days::toString);
    assertEquals(days.stream().sorted().toList(), days);
  }

  @Test
  void the_war_begins_before_anything_else_of_its_day() {
    var entries = visitor.get("/chronology").page().select("#war .entry").eachAttr("id");

    assertEquals("war-begins", entries.get(0));
    var firstDay =
        List.of(
            "war-begins",
            "hajiyev-statement",
            "counter-offensive",
            "armenia-martial-law",
            "azerbaijan-martial-law",
            "statements-of-support");
    assertEquals(firstDay, entries.stream().filter(firstDay::contains).toList());
  }

  @Test
  void dates_are_in_words_at_the_precision_they_have() {
    assertEquals("1991", dateOf("conflict-begins-1991"));
    assertEquals("August 2020", dateOf("hakobyan-training-2020"));
    assertEquals("27–30 September 2020", dateOf("statements-of-support"));
    assertEquals("29 July – September 2020", dateOf("turkey-exercises-2020"));
    assertEquals("1994–2020", dateOf("long-negotiations"));
    assertEquals("17 October 2020, 01:00 (Baku)", dateOf("ganja-2020-10-17"));
  }

  @Test
  void an_entry_of_the_chronology_says_its_time_of_day() {
    var entry = visitor.get("/chronology").page().getElementById("ganja-2020-10-17");

    assertTrue(entry.text().contains("01:00 (Baku)"), entry::text);
  }

  @Test
  void an_entry_says_whose_account_it_is_and_where_it_happened() {
    var entry = visitor.get("/chronology").page().getElementById("war-begins");

    assertTrue(
        entry.select(".attr").text().contains("Azerbaijan's Foreign and Defence Ministries"));
    assertTrue(entry.select("a").eachAttr("href").contains("/places/tartar"));
    assertEquals("/chronology/war-begins", entry.selectFirst("h4 a").attr("href"));
  }

  @Test
  void a_mark_shows_where_accounts_differ_and_only_there() {
    var page = visitor.get("/chronology").page();

    for (var event : SeedFile.entries("events")) {
      var slug = event.get("slug").asText();
      var mark = page.getElementById(slug).selectFirst("a.differ");
      assertEquals(event.get("disputed").asBoolean(), mark != null, slug);
      if (mark != null) {
        assertEquals("/chronology/" + slug + "#accounts", mark.attr("href"));
        assertEquals("Accounts differ", mark.text());
      }
    }
  }

  @Test
  void a_filter_leaves_only_what_matches() {
    assertEquals(List.of("background"), phases("/chronology?phase=background"));
    var diplomatic = entries("/chronology?category=diplomatic");
    assertTrue(diplomatic.contains("moscow-ceasefire"), diplomatic::toString);
    assertFalse(diplomatic.contains("war-begins"), diplomatic::toString);
    var ganja = entries("/chronology?place=ganja");
    assertTrue(ganja.contains("ganja-2020-10-04"), ganja::toString);
    assertFalse(ganja.contains("war-begins"), ganja::toString);
  }

  @Test
  void filters_combine() {
    var found = entries("/chronology?phase=war&category=humanitarian&place=ganja");

    assertTrue(found.contains("ganja-2020-10-17"), found::toString);
    assertFalse(found.contains("turkey-exercises-2020"), "another phase");
    assertFalse(found.contains("amnesty-report"), "another phase");
    assertFalse(found.contains("barda"), "another place");
    assertFalse(found.contains("war-begins"), "another kind");
  }

  @Test
  void a_day_shows_what_happened_on_it_and_leads_to_the_days_beside_it() {
    var page = new Visitor().get("/chronology?day=2020-10-17").page();

    assertEquals("17 October 2020", page.select("h2.of-day").text());
    assertTrue(page.select(".entry").eachAttr("id").contains("ganja-2020-10-17"));
    assertTrue(
        page.select(".day h3 time").eachAttr("datetime").stream().allMatch("2020-10-17"::equals));
    assertEquals(
        List.of("/chronology?day=2020-10-16", "/chronology?day=2020-10-18"),
        page.select(".day-shown a").eachAttr("href"));
    assertEquals(
        "17 October 2020", page.select(".strip a[aria-current=date] .vh").text().split(":")[0]);
    assertEquals("2020-10-17", page.select(".filters input[name=day]").val());
  }

  @Test
  void days_in_a_row_are_shown_on_each_of_them() {
    var page = new Visitor().get("/chronology?day=2020-09-29&category=diplomatic").page();

    assertTrue(page.select(".entry").eachAttr("id").contains("statements-of-support"));
  }

  @Test
  void a_day_without_an_entry_is_called_a_gap_in_the_record() {
    var visitor = new Visitor().get("/chronology?day=2020-10-02");

    assertEquals(200, visitor.status());
    assertTrue(visitor.text().contains("a gap in our record"), visitor.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-11-11", "2020-10", "yesterday", "2020-9-27"})
  void a_day_outside_the_war_is_a_400_that_names_those_there_are(String day) {
    var visitor = new Visitor().get("/chronology?day=" + day);

    assertEquals(400, visitor.status());
    assertTrue(visitor.text().contains("2020-10-17"), visitor.text());
  }

  @Test
  void filters_survive_in_the_form() {
    var form =
        visitor
            .get("/chronology?phase=war&category=humanitarian&place=ganja")
            .page()
            .select("form");

    assertEquals(
        List.of("war", "humanitarian", "ganja"), form.select("option[selected]").eachAttr("value"));
    assertEquals("get", form.attr("method"));
    assertEquals("/chronology", visitor.page().selectFirst("a.clear").attr("href"));
  }

  @Test
  void blank_filters_are_none() {
    assertTrue(entries("/chronology?phase=&category=&place=").contains("war-begins"));
    assertNull(visitor.page().selectFirst("a.clear"));
  }

  @Test
  void filters_that_nothing_matches_say_so() {
    visitor.get("/chronology?phase=background&category=military&place=geneva");

    assertEquals(200, visitor.status());
    assertEquals(0, visitor.page().select(".entry").size());
    assertTrue(visitor.text().contains("No entry matches these filters."), visitor::text);
  }

  @Test
  void a_wrong_filter_is_a_400_that_names_the_valid_values() {
    visitor.get("/chronology?phase=peace");
    assertEquals(400, visitor.status());
    assertTrue(visitor.text().contains("“peace”"), visitor::text);
    assertEquals(
        List.of("background", "war", "aftermath"), visitor.page().select("main code").eachText());

    visitor.get("/chronology?category=naval");
    assertEquals(400, visitor.status());
    assertEquals(
        List.of("military", "diplomatic", "humanitarian", "political"),
        visitor.page().select("main code").eachText());

    visitor.get("/chronology?place=atlantis");
    assertEquals(400, visitor.status());
    assertTrue(visitor.page().select("main code").eachText().contains("shusha"), visitor::text);
  }

  @Test
  void an_unknown_event_is_a_404_page() {
    visitor.get("/chronology/never-happened");

    assertEquals(404, visitor.status());
    assertEquals("There is no such page", visitor.page().select("h1").text());
    assertTrue(visitor.page().select("main a").eachAttr("href").contains("/chronology"));
  }

  @Test
  void an_event_leads_to_those_before_and_after_it() {
    var entries = visitor.get("/chronology").page().select(".entry").eachAttr("id");
    int here = entries.indexOf("moscow-ceasefire");

    var page = visitor.get("/chronology/moscow-ceasefire").page();
    assertEquals(
        "/chronology/" + entries.get(here - 1), page.selectFirst("a[rel=prev]").attr("href"));
    assertEquals(
        "/chronology/" + entries.get(here + 1), page.selectFirst("a[rel=next]").attr("href"));
  }

  @Test
  void the_first_and_the_last_event_have_one_neighbour() {
    var entries = visitor.get("/chronology").page().select(".entry").eachAttr("id");

    var first = visitor.get("/chronology/" + entries.get(0)).page();
    assertNull(first.selectFirst("a[rel=prev]"));
    assertNotNull(first.selectFirst("a[rel=next]"));
    var last = visitor.get("/chronology/" + entries.get(entries.size() - 1)).page();
    assertNotNull(last.selectFirst("a[rel=prev]"));
    assertNull(last.selectFirst("a[rel=next]"));
  }

  @Test
  void accounts_stand_side_by_side_under_the_names_of_the_parties() {
    var accounts =
        visitor.get("/chronology/war-begins").page().select("#accounts .accounts > section");

    assertEquals(
        List.of("Azerbaijan", "Karabakh Armenian authorities", "Independent regional media"),
        accounts.select("h3").eachText());
    for (var account : accounts) {
      assertFalse(account.select("p").first().text().isBlank());
      assertFalse(account.select("a[href^=/sources/]").isEmpty(), account::text);
    }
  }

  @Test
  void an_event_that_is_not_disputed_shows_no_accounts() {
    assertNull(visitor.get("/chronology/jabrayil").page().getElementById("accounts"));
  }

  @Test
  void an_event_shows_its_sources_with_their_locators() {
    var cites = visitor.get("/chronology/war-begins").page().select("ol.cites > li");

    assertTrue(cites.size() >= 7, cites::text);
    assertTrue(cites.text().contains("first paragraph; fifth paragraph"), cites::text);
    assertTrue(cites.select("a").eachAttr("href").contains("/sources/yenisafak-2020-12-03"));
  }

  @Test
  void a_description_is_not_shown_as_a_title() {
    var page = visitor.get("/chronology/war-begins").page();

    var described = page.selectFirst("ol.cites a[href=/sources/yenisafak-2020-12-03]");
    assertNull(described.selectFirst("cite"));
    assertTrue(described.text().matches("\\[.*]"), described::text);
    assertNotNull(page.selectFirst("ol.cites a[href=/sources/commonspace-2020-09-27] cite"));
  }

  @Test
  void an_event_says_when_it_was_published_and_leads_to_its_history() {
    visitor.get("/chronology/war-begins");

    assertTrue(visitor.page().select(".rev").text().contains("Published on"), visitor::text);
    assertEquals("/chronology/war-begins/revisions", visitor.page().select(".rev a").attr("href"));
  }

  @Test
  void the_notes_of_curators_are_on_no_event_and_on_no_revision() {
    int noted = 0;
    for (var event : SeedFile.entries("events")) {
      var note = event.path("curatorNote").asText();
      if (note.isBlank()) {
        continue;
      }
      noted++;
      var address = "/chronology/" + event.get("slug").asText();
      for (var page : List.of(address, address + "/revisions", address + "/revisions/1")) {
        visitor.get(page);
        assertEquals(200, visitor.status(), page);
        assertFalse(visitor.answer().body().contains(note), page);
        assertFalse(visitor.text().contains(note), page);
      }
    }
    assertTrue(noted > 0);
  }

  @Test
  void the_first_revision_is_the_initial_content() {
    visitor.get("/chronology/war-begins/revisions");
    assertTrue(visitor.text().contains("First publication"), visitor::text);
    assertTrue(
        visitor
            .page()
            .select("ol.history a")
            .eachAttr("href")
            .contains("/chronology/war-begins/revisions/1"));

    visitor.get("/chronology/war-begins/revisions/1");
    assertEquals(200, visitor.status());
    assertTrue(
        visitor.page().select(".notice").text().contains("You are reading revision 1"),
        visitor::text);
    assertTrue(visitor.page().select("#accounts h3").eachText().contains("Azerbaijan"));
  }

  @Test
  void a_revision_that_does_not_exist_is_a_404_page() {
    for (var number : List.of("0", "-1", "9999", "99999999999999999999", "first", "1.5", "1x")) {
      visitor.get("/chronology/war-begins/revisions/" + number);
      assertEquals(404, visitor.status(), number);
      assertEquals("There is no such page", visitor.page().select("h1").text(), number);
    }
  }

  @Test
  void an_unknown_event_has_no_history() {
    assertEquals(404, visitor.get("/chronology/never-happened/revisions").status());
    assertEquals(404, visitor.get("/chronology/never-happened/revisions/1").status());
  }

  private String dateOf(String slug) {
    return visitor.get("/chronology/" + slug).page().select(".when time").text();
  }

  private List<String> entries(String address) {
    return visitor.get(address).page().select(".entry").eachAttr("id");
  }

  private List<String> phases(String address) {
    return visitor.get(address).page().select("section.phase").eachAttr("id");
  }
}
