package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import memorial.support.DatabaseTest;
import memorial.support.Fresh;
import memorial.support.Html;
import memorial.support.SeedFile;
import memorial.support.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class ChangesTest {
  @Inject BackAndForth backAndForth;

  private final Visitor reader = new Visitor();
  private Visitor curator;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
  }

  @ParameterizedTest
  @CsvSource({
    "events, event, /chronology/%s, /chronology/%s",
    "figures, figure, /roll/russia/wounded#%s, /roll/russia/wounded/figures/%s",
    "places, place, /places/%s, /places/%s",
    "sources, source, /sources/%s, /sources/%s"
  })
  void a_publication_is_the_first_line(String plural, String kind, String address, String entry) {
    var slug = Fresh.published(curator, plural);
    var line = lines().get(0);

    assertEquals(address.formatted(slug), line.select("h2 a").attr("href"));
    assertTrue(line.select(".meta").text().endsWith("· Published · " + kind), line::text);
    assertTrue(line.text().contains("First publication"), line::text);
    assertFalse(line.select("time").attr("datetime").isBlank());
    var asItStood = line.select("a:contains(Revision 1 as it stood)").attr("href");
    assertEquals(entry.formatted(slug) + "/revisions/1", asItStood);
    assertEquals(200, reader.get(asItStood).status());
    assertEquals(200, reader.get(address.formatted(slug)).status());
  }

  @ParameterizedTest
  @CsvSource({
    "events, /chronology/%s",
    "figures, /roll/russia/wounded/figures/%s",
    "places, /places/%s",
    "sources, /sources/%s"
  })
  void a_withdrawn_entry_leads_to_the_reason_and_a_restored_one_back(
      String plural, String address) {
    var slug = Fresh.published(curator, plural);
    withdraw(plural, slug, "Recorded twice");
    var lines = lines();
    var withdrawn = lines.get(0);

    assertTrue(withdrawn.select(".meta").text().contains("· Withdrawn ·"), withdrawn::text);
    assertTrue(withdrawn.text().contains("Recorded twice"), withdrawn::text);
    for (var line : lines.subList(0, 2)) {
      assertEquals(address.formatted(slug), line.select("h2 a").attr("href"));
      assertTrue(line.select("a[href*=/revisions]").isEmpty(), line::text);
    }
    reader.get(address.formatted(slug));
    assertEquals(410, reader.status());
    assertTrue(reader.text().contains("Recorded twice"), reader::text);

    curator
        .get("/admin/" + plural + "/" + slug + "/restoration")
        .submit(Map.of("reason", "It was not"));
    var restored = lines().get(0);
    assertTrue(restored.select(".meta").text().contains("· Restored ·"), restored::text);
    assertTrue(restored.text().contains("It was not"), restored::text);
    for (var link : restored.select("a").eachAttr("href")) {
      assertEquals(200, reader.get(link).status(), link);
    }
  }

  @Test
  void a_revision_says_what_the_entry_was_called_then_and_why() {
    var slug = Fresh.published(curator, "events");
    revise("events", slug, "title.en", "Another title " + slug, "A slip of the pen");
    var lines = lines();

    assertEquals("Another title " + slug, lines.get(0).select("h2").text());
    assertTrue(lines.get(0).select(".meta").text().contains("· Revised · event"));
    assertTrue(lines.get(0).text().contains("A slip of the pen"));
    assertEquals("The event " + slug, lines.get(1).select("h2").text());
  }

  @Test
  void a_figure_is_called_what_it_is_called_on_the_roll() {
    Fresh.published(curator, "figures");
    assertEquals("over 1,234 wounded (Russia)", lines().get(0).select("h2").text());

    var typed = Fresh.figure();
    typed.putAll(
        Map.of("measure", "war-duration", "qualifier", "exact", "number", "44", "unit.en", "days"));
    Fresh.withdraw(curator, "figures", Fresh.publish(curator, "figures", typed));
    assertEquals("Length of the war: 44 days (Russia)", lines().get(0).select("h2").text());
  }

  @Test
  void a_figure_that_moved_is_found_where_it_is_now() {
    var slug = Fresh.published(curator, "figures");
    revise("figures", slug, "measure", "missing", "It counted the missing");

    for (var line : lines().subList(0, 2)) {
      assertEquals("/roll/russia/missing#" + slug, line.select("h2 a").attr("href"));
      assertEquals(200, reader.get(line.select("a[href*=revisions]").attr("href")).status());
    }
  }

  @Test
  void markup_in_titles_and_reasons_is_text() {
    var typed = Fresh.event();
    typed.put("title.en", "<b>Bold</b> & \"quoted\"");
    var slug = Fresh.publish(curator, "events", typed);
    withdraw("events", slug, "<i>Not</i> & so");
    var line = lines().get(0);

    assertEquals("<b>Bold</b> & \"quoted\"", line.select("h2").text());
    assertTrue(line.text().contains("<i>Not</i> & so"), line::text);
    assertTrue(line.select("b, i").isEmpty());
  }

  @Test
  void every_change_is_on_one_page_and_they_run_from_latest_to_first() {
    backAndForth.changes(Changes.PER_PAGE);
    var total = QuarkusTransaction.requiringNew().call(Revision::countChanges);
    var stamps = new ArrayList<Instant>();
    var address = "/changes";
    int pages = 0;
    while (!address.isEmpty()) {
      var lines = lines(address);
      assertTrue(lines.size() <= Changes.PER_PAGE, address);
      lines.forEach(line -> stamps.add(Instant.parse(line.select("time").attr("datetime"))));
      assertEquals(List.of(), Html.errors(reader.answer().body()), address);
      assertEquals(List.of(), Html.headings(reader.page()), address);
      var isLast = reader.page().select("a[rel=next]").isEmpty();
      assertEquals(isLast ? 1 : 0, reader.page().select("#initial-content").size(), address);
      assertEquals(pages == 0, reader.page().select("a[rel=prev]").isEmpty(), address);
      address = reader.page().select("a[rel=next]").attr("href");
      pages++;
    }

    assertEquals(total, stamps.size());
    assertEquals((total + Changes.PER_PAGE - 1) / Changes.PER_PAGE, pages);
    assertEquals(stamps.stream().sorted(Comparator.reverseOrder()).toList(), stamps);
    assertEquals(404, reader.get("/changes?page=" + (pages + 1)).status());
    assertEquals(404, reader.get("/changes?page=99999999999999999999").status());
    reader.get("/changes?page=2");
    assertEquals("/changes", reader.page().select("a[rel=prev]").attr("href"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "01", "1.5", "two", "%D9%A1", "1%00", "%3Cb%3E"})
  void a_wrong_page_names_the_pages_there_are(String page) {
    reader.get("/changes?page=" + page);

    assertEquals(400, reader.status());
    assertTrue(reader.text().contains("The address asks for “page” to be"), reader::text);
    assertEquals("1", reader.page().selectFirst("li code").text());
  }

  @Test
  void a_blank_page_is_the_first() {
    assertEquals(200, reader.get("/changes?page=").status());
    assertEquals(200, reader.get("/changes?page=1").status());
  }

  @Test
  void the_initial_content_is_one_line() {
    var entries =
        List.of("events", "figures", "places", "sources", "pages").stream()
            .mapToInt(kind -> SeedFile.entries(kind).size())
            .sum();
    reader.get("/changes");
    while (!reader.page().select("a[rel=next]").isEmpty()) {
      reader.get(reader.page().select("a[rel=next]").attr("href"));
    }
    var line = reader.page().getElementById("initial-content");
    var said = line.selectFirst("h2").text().replaceAll("\\D", "");

    assertEquals(line, line.parent().lastElementChild());
    assertTrue(Integer.parseInt(said) >= entries, line::text);
    assertEquals(
        List.of("/chronology", "/roll", "/places", "/sources"), line.select("a").eachAttr("href"));
  }

  @Test
  void the_footer_leads_to_the_changes_and_they_to_the_feed() {
    for (var address : List.of("/", "/chronology/war-begins", "/nowhere")) {
      reader.get(address);
      assertEquals("Changes", reader.page().select("footer a[href=/changes]").text(), address);
      var feed = reader.page().selectFirst("head link[rel=alternate][type=application/atom+xml]");
      assertEquals("/changes.atom", feed.attr("href"), address);
    }
    assertFalse(reader.get("/changes").page().select("main a[href=/changes.atom]").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "places, /places/%s, names.en",
    "sources, /sources/%s, title",
    "events, /chronology/%s, title.en"
  })
  void an_entry_leads_to_its_history(String plural, String address, String title) {
    var slug = Fresh.published(curator, plural);
    revise(plural, slug, title, "Another name", "A slip of the pen");
    var own = address.formatted(slug);
    var history = own + "/revisions";

    assertEquals(history, reader.get(own).page().select(".rev a").attr("href"));
    reader.get(history);
    assertEquals("History", reader.page().select("h1").text());
    assertTrue(reader.page().title().contains("Another name"), reader.page()::title);
    assertEquals(List.of(), Html.errors(reader.answer().body()));
    assertEquals(own, reader.page().select(".crumbs a").last().attr("href"));
    var items = reader.page().select("ol.history > li");
    assertEquals(2, items.size());
    assertTrue(items.get(0).text().contains("Revised: A slip of the pen"), items::text);
    assertTrue(items.get(1).text().contains("Published: First publication"), items::text);
    reader.get(items.get(1).select("a").attr("href"));
    assertTrue(reader.page().select("h1").text().contains(slug), reader::text);
    assertTrue(reader.text().contains("You are reading revision 1 of 2"), reader::text);
    assertTrue(reader.page().select(".rev").isEmpty());
    assertEquals(history, reader.page().select(".notice a").attr("href"));
    for (var number : List.of("0", "3", "x")) {
      assertEquals(404, reader.get(history + "/" + number).status(), number);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/about", "/methodology"})
  void a_page_leads_to_its_history(String page) {
    assertEquals(page + "/revisions", reader.get(page).page().select(".rev a").attr("href"));
    reader.get(page + "/revisions");
    assertTrue(reader.text().contains("First publication"), reader::text);
    assertEquals(page, reader.page().select(".crumbs a").attr("href"));
    assertEquals(1, reader.page().select(".crumbs a").size());
    assertEquals(200, reader.get(page + "/revisions/1").status());
    assertTrue(reader.text().contains("You are reading revision 1"), reader::text);
    assertEquals(404, reader.get(page + "/revisions/9999").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"places", "sources"})
  void the_history_of_a_withdrawn_entry_is_gone_with_it(String plural) {
    var slug = Fresh.published(curator, plural);
    withdraw(plural, slug, "Recorded twice");
    var history = "/" + plural + "/" + slug + "/revisions";

    assertEquals(410, reader.get(history).status());
    assertEquals(410, reader.get(history + "/1").status());
    assertEquals(404, reader.get("/" + plural + "/never-was/revisions").status());
    assertEquals(404, reader.get("/" + plural + "/never-was/revisions/1").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures", "places", "sources"})
  void the_public_does_not_learn_who_published(String plural) {
    var slug = Fresh.published(curator, plural);

    for (var address : List.of("/changes", "/changes.atom", history(plural, slug))) {
      var said = reader.get(address).answer().body();
      assertEquals(200, reader.status(), address);
      assertTrue(said.contains(slug), address);
      assertFalse(said.contains(Visitor.ADMINISTRATOR), address);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures", "places", "sources"})
  void the_public_learns_who_published_where_the_operator_wants_it(String plural) {
    QuarkusMock.installMockForType(new Editors(true), Editors.class);
    var slug = Fresh.published(curator, plural);
    var line = lines().get(0);

    assertTrue(line.select(".meta").text().contains("Published by administrator"), line::text);
    reader.get(history(plural, slug));
    assertTrue(reader.text().contains("Published by administrator: First"), reader::text);
    assertTrue(reader.get("/about/revisions").text().contains("Published: First publication"));
  }

  @Test
  void nothing_is_said_of_the_changes_in_other_ways() {
    assertEquals(404, reader.get("/changes/1").status());
    assertEquals(405, RestAssured.given().accept("text/html").post("/changes").statusCode());
    assertNull(reader.get("/changes").answer().header("Set-Cookie"));
  }

  private List<Element> lines() {
    return lines("/changes");
  }

  private List<Element> lines(String address) {
    reader.get(address);
    assertEquals(200, reader.status(), address);
    return reader.page().select("ol.history > li:not(#initial-content)");
  }

  private static String history(String plural, String slug) {
    return switch (plural) {
          case "events" -> "/chronology/";
          case "figures" -> Fresh.LEDGER + "/figures/";
          default -> "/" + plural + "/";
        }
        + slug
        + "/revisions";
  }

  private void revise(String plural, String slug, String field, String value, String reason) {
    curator
        .get("/admin/" + plural + "/" + slug)
        .submit(Map.of(field, value, "reason", reason), "publish");
    assertEquals(303, curator.status(), curator::text);
  }

  private void withdraw(String plural, String slug, String reason) {
    curator.get("/admin/" + plural + "/" + slug + "/withdrawal").submit(Map.of("reason", reason));
    assertEquals(303, curator.status(), curator::text);
  }
}
