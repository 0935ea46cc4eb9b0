package memorial.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import memorial.curation.Refused;
import memorial.support.DatabaseTest;
import memorial.support.Html;
import memorial.support.Publisher;
import memorial.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists that are longer than today's. */
@DatabaseTest
class LongListsTest {
  private static final int MANY = 110;
  private static final String PEACEKEEPERS = "/roll/russia/peacekeepers";

  @Inject Publisher publisher;

  private final Visitor visitor = new Visitor();
  private final List<UUID> added = new ArrayList<>();

  @AfterEach
  void take_it_away_again() throws Refused {
    for (int n = added.size() - 1; n >= 0; n--) {
      publisher.withdraw(added.get(n));
    }
  }

  @Test
  void a_long_chronology_goes_on_on_another_page() throws Refused {
    var before = together(pages("/chronology", "article.entry", "id"));
    int ofShusha = slugs("/chronology?phase=war&place=shusha", "article.entry", "id").size();
    add("event", EVENT);
    var pages = pages("/chronology", "article.entry", "id");

    assertEquals(2, pages.size());
    assertEquals(before.size() + MANY, together(pages).size());
    assertEquals(before, together(pages).stream().filter(before::contains).toList());
    assertTrue(visitor.get("/chronology?page=2").page().title().contains("Page 2 of 2"));
    assertEquals(404, visitor.get("/chronology?page=3").status());

    var ofWar = visitor.get("/chronology?phase=war&place=shusha").page();
    assertEquals(List.of(), ofWar.select(".pager").eachText());
    assertEquals(MANY + ofShusha, ofWar.select("article.entry").size());
    assertEquals(2, pages("/places/shusha", "ol.taken a", "href").size());

    var day = visitor.get("/places?day=2020-10-03").page();
    assertEquals(50, day.select(".aside .list > li").size());
    assertTrue(day.select(".aside a[href='/chronology?day=2020-10-03']").text().contains("more"));
  }

  @Test
  void a_long_list_of_sources_goes_on_on_another_page() throws Refused {
    var before = slugs("/sources", ".sources a", "href");
    add("source", SOURCE);
    var pages = pages("/sources", ".sources a", "href");

    assertEquals(2, pages.size());
    assertEquals(before, together(pages).stream().filter(before::contains).toList());
    assertEquals(1, pages("/sources?side=belgian&voice=student-work", ".sources a", "href").size());
    assertTrue(visitor.text().contains(MANY + " of " + (before.size() + MANY)), visitor.text());
  }

  @Test
  void a_long_ledger_goes_on_on_another_page() throws Refused {
    add("figure", FIGURE);
    var pages = pages(PEACEKEEPERS, "table.ledger tr[id]", "id");
    assertEquals(2, pages.size());
    assertTrue(together(pages).size() > MANY);

    var first = visitor.get(PEACEKEEPERS).page();
    assertTrue(first.select("figcaption").text().contains("the 8 counts that were said last"));
    var onFirst = "long-lists-test-1";
    var onLast = "long-lists-test-99";
    assertEquals(PEACEKEEPERS + "#" + onFirst, permalink(onFirst));
    assertEquals(PEACEKEEPERS + "?page=2#" + onLast, permalink(onLast));
    assertTrue(
        visitor.get(PEACEKEEPERS + "/figures/" + onLast + "/revisions/1").text().contains(onLast));

    var roll = visitor.get("/roll").page().select("tr:has(a[href=" + PEACEKEEPERS + "])");
    assertEquals(6, roll.size());
    assertTrue(roll.text().contains("more counts that stand beside these"), roll.text());
    assertTrue(roll.text().contains("Reporter 99"), roll.text());
  }

  @Test
  void a_figure_is_linked_to_the_one_after_it_on_another_page() throws Refused {
    add("figure", CHAIN);
    var row = visitor.get(PEACEKEEPERS).page().select("table.ledger tr[id]").last();
    var next = row.selectFirst("td:eq(3) a").attr("href");

    assertTrue(next.startsWith(PEACEKEEPERS + "/figures/long-lists-chain-"), next);
    assertTrue(visitor.get(next).location().startsWith(PEACEKEEPERS + "?page=2#"));
  }

  @Test
  void a_long_gazetteer_goes_on_on_another_page_and_the_map_says_what_it_has() throws Refused {
    add("place", PLACE);
    add("place", PLACE.replace("test", "more"));
    var pages = pages("/places", ".gazetteer a", "href");

    assertEquals(2, pages.size());
    assertTrue(visitor.get("/places").page().select("figcaption").text().contains("most entries"));
  }

  private String permalink(String slug) {
    return visitor.get(PEACEKEEPERS + "/figures/" + slug).location();
  }

  /** What stands on each page of a list, going on by its links. */
  private List<List<String>> pages(String address, String select, String attribute) {
    var pages = new ArrayList<List<String>>();
    for (var next = address; !next.isEmpty(); ) {
      pages.add(slugs(next, select, attribute));
      assertEquals(List.of(), Html.errors(visitor.answer().body()), next);
      next = visitor.page().select(".pager [rel=next]").attr("href");
    }
    assertEquals(together(pages).size(), together(pages).stream().distinct().count(), address);
    return pages;
  }

  private List<String> slugs(String address, String select, String attribute) {
    return visitor.get(address).page().select(select).eachAttr(attribute);
  }

  private static List<String> together(List<List<String>> pages) {
    return pages.stream().flatMap(List::stream).toList();
  }

  private void add(String kind, String json) throws Refused {
    for (int n = 1; n <= MANY; n++) {
      var after = n == 1 ? "" : AFTER.formatted(n - 1);
      var form = json.replace("%after", after).replace("%", String.valueOf(n));
      added.add(publisher.publish(kind, form));
    }
  }

  private static final String SOURCE =
      """
      {"slug": "long-lists-test-%", "language": "en", "title": "A title",
       "titleStatus": "described", "publisher": "Publisher %", "dateStatus": "unknown",
       "url": "https://example.org/", "sourceLanguage": "en", "formVersion": 2,
       "side": "belgian", "voice": "student-work"}""";

  private static final String PLACE =
      """
      {"slug": "long-lists-test-%", "language": "en", "names": {"en": "Place % of a test"},
       "type": "village", "pointRole": "none", "country": "AZ"}""";

  private static final String EVENT =
      """
      {"slug": "long-lists-test-%", "language": "en", "phase": "war", "category": "military",
       "date": "2020-10-03", "title": {"en": "Event %"}, "summary": {"en": "A summary"},
       "attribution": {"en": "Tests"}, "disputed": false, "places": ["shusha"],
       "citations": [{"source": "yenisafak-2020-12-03"}]}""";

  private static final String FIGURE =
      """
      {"slug": "long-lists-test-%", "language": "en", "population": "russia",
       "measure": "peacekeepers", "qualifier": "about", "number": "1%", "unit": {"en": "persons"},
       "published": "2022-01-01", "reporter": {"en": "Reporter %"},
       "citations": [{"source": "yenisafak-2020-12-03"}]}""";

  private static final String AFTER =
      """
      "supersedes": "long-lists-chain-%d", "supersession": "update",""";

  private static final String CHAIN =
      """
      {"slug": "long-lists-chain-%", "language": "en", "population": "russia",
       "measure": "peacekeepers", "qualifier": "about", "number": "1%", "unit": {"en": "persons"},
       "published": "2022-01-01", "reporter": {"en": "Reporter"},
  %after
       "citations": [{"source": "yenisafak-2020-12-03"}]}""";
}
