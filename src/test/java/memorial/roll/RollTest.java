package memorial.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SiteTest
class RollTest {
  private static final String CIVILIANS_KILLED = "/roll/azerbaijan-civilians/killed";
  private static final String FORCES = "/roll/azerbaijan-armed-forces/";

  private final Visitor visitor = new Visitor();

  @Test
  void a_number_stands_with_the_words_it_was_said_in() {
    assertEquals("over 100 persons", amount(FORCES + "missing", "az-missing-2020-12-03"));
    assertEquals("up to 40 persons", amount(FORCES + "missing", "az-missing-2020-12-21"));
    assertEquals("at least 21 persons", amount(CIVILIANS_KILLED, "barda-killed"));
    assertEquals("2,783 persons", amount(FORCES + "killed", "az-killed-2020-12-03"));
    assertEquals(
        "nearly 300 settlements and villages",
        amount("/roll/azerbaijan/settlements-taken", "settlements-2020-12-03"));
  }

  @Test
  void where_no_number_was_given_none_is_shown() {
    assertEquals("several cities", amount("/roll/azerbaijan/cities-taken", "cities-2020-12-03"));
  }

  @Test
  void the_opening_page_shows_the_statement_of_december_2020() {
    var page = visitor.get("/").page();

    assertTrue(page.select("h1").text().startsWith("2,783"), page.select("h1")::text);
    var counts = page.select("dl.counts > div");
    for (var words : List.of("2,783", "103", "over 100", "1,245")) {
      var count =
          counts.stream()
              .filter(row -> row.select("dd b").text().equals(words))
              .findFirst()
              .orElseThrow(() -> new AssertionError(words + " in " + counts.text()));
      assertTrue(
          count.text().contains("Ministry of Defence of Azerbaijan, 3 December 2020"), count::text);
    }
  }

  @Test
  void reporters_of_one_measure_stand_side_by_side() {
    var reporters =
        rows("azerbaijan-civilians").stream()
            .filter(row -> row.selectFirst("th").text().equals("killed"))
            .map(row -> row.select("td").get(1).ownText())
            .toList();

    for (var reporter :
        List.of(
            "TRT World (agency figures)",
            "Prosecutor General's Office of Azerbaijan",
            "Amnesty International")) {
      assertEquals(
          1, reporters.stream().filter(reporter::equals).count(), reporter + " in " + reporters);
    }
    var ledger = visitor.get(CIVILIANS_KILLED).page();
    assertTrue(ledger.select("main").text().contains("must not be added up"));
  }

  @Test
  void a_row_of_the_roll_says_reporter_day_and_number_of_sources() {
    var row = row(rows("azerbaijan-armed-forces"), "in treatment");

    assertEquals("1,245", row.select(".fig").text());
    assertTrue(row.text().contains("Ministry of Defence of Azerbaijan"), row::text);
    assertTrue(row.text().contains("as of 3 December 2020 · 3 sources"), row::text);
    assertEquals(FORCES + "in-treatment", row.select("a").attr("href"));
  }

  @Test
  void the_roll_shows_the_current_figures_only() {
    var page = visitor.get("/roll").page();
    var shown = page.select("#azerbaijan-civilians .fig").eachText();

    assertTrue(shown.contains("100"), shown::toString);
    for (var superseded : List.of("41", "47", "61", "91")) {
      assertFalse(shown.contains(superseded), superseded);
    }
  }

  @Test
  void figures_of_every_population_have_the_same_form() {
    var page = visitor.get("/roll").page();
    var sections =
        List.of(
            "azerbaijan-armed-forces",
            "armenia-armed-forces",
            "azerbaijan-civilians",
            "armenia-civilians");
    var columns = page.select("#azerbaijan-armed-forces thead th").eachText();

    assertEquals(List.of("Measure", "Figure", "Reporter", "Ledger"), columns);
    for (var section : sections) {
      assertEquals(columns, page.select("#" + section + " thead th").eachText(), section);
      assertFalse(page.select("#" + section + " h2").text().isBlank(), section);
      assertFalse(page.select("#" + section + " caption").text().isBlank(), section);
    }
  }

  @Test
  void the_roll_says_that_figures_must_not_be_added() {
    assertTrue(visitor.get("/roll").text().contains("must not be added up"));
  }

  @Test
  void a_superseded_figure_stays_in_its_ledger_with_the_reason() {
    var page = visitor.get(CIVILIANS_KILLED).page();

    for (var slug :
        List.of(
            "az-civ-killed-2020-10-11", "az-civ-killed-2020-10-16", "az-civ-killed-2020-10-31")) {
      var row = page.getElementById(slug);
      assertTrue(row.hasClass("sup"), slug);
      assertTrue(row.text().contains("superseded"), row::text);
      assertTrue(row.text().contains("a later count"), row::text);
    }
    var current = page.getElementById("az-civ-killed-2020-12-08");
    assertTrue(current.hasClass("now"));
    assertFalse(current.text().contains("superseded"), current::text);
  }

  @Test
  void a_ledger_goes_from_first_to_latest() {
    var rows = visitor.get(CIVILIANS_KILLED).page().select("table.ledger").first().select("tr[id]");
    var ministry =
        rows.eachAttr("id").stream().filter(id -> id.matches("az-civ-killed-\\d.*")).toList();

    assertTrue(ministry.size() >= 5, ministry::toString);
    assertEquals(ministry.stream().sorted().toList(), ministry);
  }

  @Test
  void a_ledger_has_the_definition_of_its_measure() {
    assertTrue(
        visitor
            .get(FORCES + "unidentified")
            .text()
            .contains("Remains still to be identified, among those killed."));
  }

  @Test
  void a_figure_that_is_part_of_another_says_so() {
    var sentence = "Contained in the 2,783 killed; not to be added.";

    assertTrue(
        row(FORCES + "unidentified", "az-unidentified-2020-12-03").text().contains(sentence));
    assertTrue(row(FORCES + "buried", "az-buried-2020-12-09").text().contains(sentence));
  }

  @Test
  void figures_of_one_place_or_event_are_not_among_the_totals() {
    var killed =
        rows("azerbaijan-civilians").stream()
            .filter(row -> row.selectFirst("th").text().equals("killed"))
            .toList();
    for (var row : killed) {
      var reporter = row.select("td").get(1).ownText();
      assertFalse(reporter.equals("Trend"), "ganja-killed");
      assertFalse(reporter.startsWith("Human Rights Watch"), "barda-killed");
      assertFalse(reporter.contains("Vestnik Kavkaza"), "gashalti-killed");
    }
    var totals = visitor.get(CIVILIANS_KILLED).page().select("table.ledger").first();
    for (var slug : List.of("ganja-killed", "barda-killed", "gashalti-killed")) {
      assertNull(totals.getElementById(slug), slug);
    }
  }

  @Test
  void figures_of_one_place_or_event_stand_below_the_ledger() {
    var scoped = visitor.get(CIVILIANS_KILLED).page().getElementById("scoped");

    assertTrue(scoped.text().contains("These are no totals."), scoped::text);
    assertEquals(
        "/places/ganja", scoped.selectFirst("#ganja-killed a[href^=/places]").attr("href"));
    assertEquals(
        "/chronology/barda", scoped.selectFirst("#barda-killed a[href^=/chronology]").attr("href"));
    assertTrue(
        scoped.selectFirst("#gashalti-killed").text().contains("Gashalti, Naftalan district"));
  }

  @Test
  void figures_of_one_place_or_event_stand_on_its_page() {
    var ganja = visitor.get("/places/ganja").page().select("main a").eachAttr("href");
    assertTrue(ganja.contains(CIVILIANS_KILLED + "#ganja-killed"), ganja::toString);
    assertTrue(ganja.contains(CIVILIANS_KILLED + "#ganja-killed-amnesty"), ganja::toString);

    visitor.get("/chronology/barda");
    assertTrue(
        visitor
            .page()
            .select("main a")
            .eachAttr("href")
            .contains(CIVILIANS_KILLED + "#barda-killed"),
        visitor::text);
    assertTrue(visitor.text().contains("at least 21"), visitor::text);
  }

  @Test
  void the_two_readings_of_1245_point_at_each_other() {
    var wounded = visitor.get(FORCES + "wounded").page();
    assertEquals("1,245 persons", row(wounded, "az-wounded-2020-12-03").select("th").text());
    assertTrue(
        wounded
            .select("main a")
            .eachAttr("href")
            .contains(FORCES + "in-treatment#az-in-treatment-2020-12-03"));

    var treated = visitor.get(FORCES + "in-treatment").page();
    assertEquals("1,245 persons", row(treated, "az-in-treatment-2020-12-03").select("th").text());
    assertTrue(
        treated
            .select("main a")
            .eachAttr("href")
            .contains(FORCES + "wounded#az-wounded-2020-12-03"));
  }

  @Test
  void the_other_numbers_of_the_war_stand_below_with_their_units() {
    var page = visitor.get("/roll").page();
    var others = page.getElementById("other-numbers");

    assertTrue(others.text().contains("44 days"), others::text);
    assertTrue(others.text().contains("132 kilometres"), others::text);
    assertTrue(others.text().contains("several cities"), others::text);
    assertTrue(others.text().contains("over 1,000 tons"), others::text);
    assertNull(others.nextElementSibling());
    assertNull(others.selectFirst("a[href$=/killed]"));
    assertNull(page.selectFirst("section:not(#other-numbers) a[href=/roll/both/war-duration]"));
  }

  @Test
  void an_unknown_ledger_is_a_404_page() {
    for (var address :
        List.of(
            "/roll/nobody/killed",
            "/roll/azerbaijan-civilians/happy",
            "/roll/azerbaijan-civilians/peacekeepers",
            "/roll/azerbaijan-civilians")) {
      assertEquals(404, visitor.get(address).status(), address);
      assertEquals("There is no such page", visitor.page().select("h1").text(), address);
    }
  }

  @Test
  void the_address_of_a_figure_leads_to_its_line() {
    visitor.get(FORCES + "killed/figures/az-killed-2020-12-03");

    assertEquals(303, visitor.status());
    assertEquals(FORCES + "killed#az-killed-2020-12-03", visitor.location());
  }

  @Test
  void a_figure_has_a_history() {
    var history = FORCES + "killed/figures/az-killed-2020-12-03/revisions";

    assertEquals(
        history,
        row(FORCES + "killed", "az-killed-2020-12-03").select("a[href$=revisions]").attr("href"));
    assertTrue(visitor.get(history).text().contains("First publication"));
    assertEquals(history + "/1", visitor.page().select("ol.history a").last().attr("href"));
    visitor.get(history + "/1");
    assertEquals(200, visitor.status());
    assertTrue(visitor.text().contains("You are reading revision 1"), visitor::text);
    assertTrue(visitor.page().getElementById("az-killed-2020-12-03").hasClass("shown"));
  }

  @Test
  void a_history_that_does_not_exist_is_a_404_page() {
    for (var address :
        List.of(
            FORCES + "killed/figures/no-such-figure",
            FORCES + "killed/figures/no-such-figure/revisions",
            FORCES + "killed/figures/no-such-figure/revisions/1",
            FORCES + "killed/figures/az-killed-2020-12-03/revisions/0",
            FORCES + "killed/figures/az-killed-2020-12-03/revisions/9999",
            FORCES + "killed/figures/az-killed-2020-12-03/revisions/first")) {
      assertEquals(404, visitor.get(address).status(), address);
    }
  }

  @Test
  void a_figure_is_not_found_below_a_ledger_that_it_was_never_in() {
    visitor.get(FORCES + "missing/figures/az-killed-2020-12-03/revisions");

    assertEquals(404, visitor.status());
  }

  private String amount(String ledger, String slug) {
    return row(ledger, slug).selectFirst("th").text();
  }

  private Element row(String ledger, String slug) {
    return row(visitor.get(ledger).page(), slug);
  }

  private static Element row(Document page, String slug) {
    var row = page.getElementById(slug);
    assertNotNull(row, slug);
    return row;
  }

  private List<Element> rows(String population) {
    return visitor.get("/roll").page().select("#" + population + " tbody tr");
  }

  private static Element row(List<Element> rows, String measure) {
    return rows.stream()
        .filter(row -> row.selectFirst("th").text().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void every_measure_has_a_name_a_heading_and_a_definition(Measure measure) {
    var texts = MessageBundles.get(RollTexts.class);

    assertFalse(texts.measure(measure).isBlank());
    assertEquals(
        texts.measure(measure).toLowerCase(Locale.ENGLISH),
        texts.heading(measure).toLowerCase(Locale.ENGLISH));
    assertTrue(texts.definition(measure).endsWith("."), texts.definition(measure));
  }

  @ParameterizedTest
  @EnumSource
  void every_population_has_a_name(Population population) {
    assertFalse(MessageBundles.get(RollTexts.class).population(population).isBlank());
  }
}
