package memorial.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import memorial.support.SeedFile;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map of the places, and what it shows of a day. */
@SiteTest
class MapTest {
  /** What the map of the war spans, in degrees. */
  private static boolean isOnIt(double longitude, double latitude) {
    return longitude > 44.3 && longitude < 47.95 && latitude > 38.68 && latitude < 41.12;
  }

  @ParameterizedTest
  @ValueSource(strings = {"wide", "narrow"})
  void every_place_with_a_point_of_its_own_in_the_region_is_a_link_on_the_map(String look) {
    var expected = new HashSet<String>();
    for (var place : SeedFile.entries("places")) {
      if (place.path("pointRole").asText().equals("location")
          && isOnIt(place.get("longitude").asDouble(), place.get("latitude").asDouble())) {
        expected.add("/places/" + place.get("slug").asText());
      }
    }

    assertTrue(expected.size() > 20, expected.toString());
    var shown = Set.copyOf(page("/places").select(".region." + look + " a").eachAttr("href"));
    assertTrue(shown.containsAll(expected), shown.toString());
  }

  @Test
  void places_lie_where_they_are() {
    var page = page("/places");

    assertTrue(y(page, "shusha") > y(page, "khankendi"), "Shusha lies south of Khankendi");
    assertTrue(x(page, "lachin") < x(page, "shusha"), "Lachin lies west of Shusha");
    var kilometre = (y(page, "shusha") - y(page, "khankendi")) / (39.8177 - 39.76006) / 111.2;
    var across = (x(page, "fuzuli") - x(page, "gubadli")) / (47.1453 - 46.5797) / 85.4;
    assertEquals(kilometre, across, kilometre * .03, "a kilometre is as long both ways");
  }

  @Test
  void countries_are_named_and_every_country_in_the_same_form() {
    var names = page("/places").select(".region.wide .country").eachText();

    assertTrue(names.contains("Armenia"), names.toString());
    assertTrue(names.contains("Azerbaijan"), names.toString());
  }

  @Test
  void a_day_lights_the_places_where_something_happened_and_lists_it() {
    var page = page("/places?day=2020-10-17");

    assertEquals(
        Set.of("/places/ganja", "/places/fuzuli"),
        Set.copyOf(page.select(".region.wide .lit").eachAttr("href")));
    assertNotNull(page.selectFirst(".aside a[href=/chronology/fuzuli]"));
    assertTrue(page.select(".region.wide a").size() > 20, "the others stay, faint");
    assertEquals("/places?day=2020-10-18", page.selectFirst(".day-shown [rel=next]").attr("href"));
  }

  @Test
  void a_day_without_an_entry_says_that_it_is_a_gap() {
    assertTrue(page("/places?day=2020-10-02").text().contains("a gap in our record"));
  }

  @Test
  void an_unknown_day_is_a_400() {
    assertEquals(400, new Visitor().get("/places?day=2020-11-12").status());
  }

  @Test
  void a_place_beyond_the_map_is_in_the_list_and_says_so() {
    var beyond = page("/places").selectFirst(".gazetteer li:has(a[href=/places/baku])");

    assertTrue(beyond.text().endsWith("not on the map"), beyond.text());
  }

  @Test
  void an_event_and_a_place_have_a_small_map_of_their_own_where_they_have_points() {
    assertEquals("/places/fuzuli", small("/chronology/fuzuli").selectFirst("a.lit").attr("href"));
    assertEquals("/places/shusha", small("/places/shusha").selectFirst("a.lit").attr("href"));
    assertNull(small("/places/moscow"));
    assertNull(small("/places/sugovushan"));
  }

  @Test
  void what_is_drawn_fits_the_sheet_and_is_not_heavy() {
    var map = page("/places").selectFirst(".region.wide");

    assertFalse(map.selectFirst(".borders").attr("d").isEmpty());
    assertTrue(map.outerHtml().length() < 60_000, () -> map.outerHtml().length() + "");
    assertTrue(small("/chronology/fuzuli").outerHtml().length() < 15_000);
  }

  private static Document page(String address) {
    return new Visitor().get(address).page();
  }

  private static Element small(String address) {
    return page(address).selectFirst(".region.small");
  }

  private static double x(Document page, String slug) {
    return Double.parseDouble(point(page, slug).attr("cx"));
  }

  private static double y(Document page, String slug) {
    return Double.parseDouble(point(page, slug).attr("cy"));
  }

  private static Element point(Document page, String slug) {
    return page.selectFirst(".region.wide a[href=/places/" + slug + "] .at");
  }
}
