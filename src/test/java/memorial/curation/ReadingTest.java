package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

/** Beneath numbers and dates stands how they will read on the site. */
@SiteTest
class ReadingTest {
  private Visitor curator;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "over|2,915||killed|persons|Shown as: over 2,915 killed",
        "exact|2 915||killed|persons|Shown as: 2,915 killed",
        "several|||wounded|persons|Shown as: several wounded",
        "between|1000|1.234.567|missing|persons|Shown as: between 1,000 and 1,234,567 missing",
        "exact|132.125||border-section-retaken|kilometres|Shown as: 132.125 kilometres",
        "exact|2.915||killed|persons|",
        "between|1000|||persons|"
      })
  void a_number_reads_as_the_ledger_says_it(
      String qualifier, String number, String upper, String measure, String unit, String words) {
    var typed = Fresh.figure();
    typed.putAll(
        Map.of(
            "qualifier", qualifier,
            "number", orEmpty(number),
            "upper", orEmpty(upper),
            "measure", orEmpty(measure),
            "unit.en", unit));
    curator.get(Drafts.saved(curator, "/admin/figures/new", typed));

    if (words != null) {
      assertEquals(words, reading("number"));
    } else {
      assertFalse(reading("number").startsWith("Shown as"), reading("number"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-10-15?|Shown as: 15 October 2020 (uncertain)",
        "2020-10~|Shown as: about October 2020",
        "2020-09-27/2020-09-30|Shown as: 27–30 September 2020"
      })
  void a_date_reads_as_the_page_says_it(String date, String words) {
    var figure = Fresh.figure();
    figure.putAll(Map.of("asOf", date, "published", date));
    curator.get(Drafts.saved(curator, "/admin/figures/new", figure));
    assertEquals(words, reading("asOf"));
    assertEquals(words, reading("published"));
    var source = Fresh.source();
    source.put("published", date);
    curator.get(Drafts.saved(curator, "/admin/sources/new", source));
    assertEquals(words, reading("published"));
    var event = Fresh.event();
    event.put("date", date);
    curator.get(Drafts.saved(curator, "/admin/events/new", event));
    assertEquals(words, reading("date"));
  }

  @Test
  void a_date_with_a_time_reads_with_its_clock() {
    var event = Fresh.event();
    event.putAll(Map.of("time", "05:45", "timeZone", "Asia/Baku"));
    curator.get(Drafts.saved(curator, "/admin/events/new", event));

    assertEquals("Shown as: 17 October 2020, 05:45 (Baku)", reading("date"));
  }

  @Test
  void what_is_saved_and_cannot_stand_says_so_and_a_refused_form_says_it_once() {
    var event = Fresh.event();
    event.put("date", "27.09.2020");
    curator.get(Drafts.saved(curator, "/admin/events/new", event));
    assertTrue(reading("date").endsWith("Write 2020-09-27 (27 September 2020)."), reading("date"));
    curator.submit(Map.of(), "publish");

    assertEquals(422, curator.status());
    assertTrue(curator.page().getElementById("date-error").text().contains("Write 2020-09-27"));
    assertEquals("", reading("date"));
  }

  @Test
  void a_time_that_cannot_stand_says_how_to_write_it() {
    curator.get("/admin/reading/events?date=2020-10-17&time=5.45");

    assertTrue(curator.text().contains("05:45"), curator.text());
    assertTrue(curator.text().contains("\"time\""), curator.text());
  }

  @Test
  void nothing_is_said_of_what_is_empty() {
    curator.get("/admin/events/new");
    assertEquals("", reading("date"));
    curator.get("/admin/figures/new");
    assertEquals("", reading("number") + reading("asOf") + reading("published"));
  }

  @Test
  void the_date_of_a_new_source_that_was_begun_reads_too() {
    var event = Fresh.event();
    event.putAll(Map.of("newSource.title", "Begun", "newSource.published", "2020-12~"));
    curator.get(Drafts.saved(curator, "/admin/events/new", event));

    assertEquals("Shown as: about December 2020", reading("newSource.published"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "figures?qualifier=over&number=2,915&measure=killed|{'number':{'words':'Shown as: over 2,915 killed','refused':false}}",
        "figures?number=|{}",
        "events?date=2020-10-15%3F|{'date':{'words':'Shown as: 15 October 2020 (uncertain)','refused':false}}",
        "sources?published=2020-12|{'published':{'words':'Shown as: December 2020','refused':false}}",
        "places?names.en=x|{}",
        "pages|{}"
      })
  void the_script_of_a_form_asks_for_the_same_words(String query, String json) {
    curator.get("/admin/reading/" + query);

    assertEquals(200, curator.status());
    assertEquals("application/json;charset=UTF-8", curator.answer().header("Content-Type"));
    assertEquals(json.replace('\'', '"'), curator.text());
  }

  @Test
  void the_script_is_told_what_cannot_stand_and_what_was_meant() {
    curator.get("/admin/reading/figures?qualifier=exact&number=2.915&measure=killed");

    assertTrue(curator.text().contains("Do you mean 2,915?"), curator.text());
    assertTrue(curator.text().contains("\"refused\":true"), curator.text());
  }

  @ParameterizedTest
  @CsvSource({
    "date=%00, 200",
    "date=%3Cb%3E%26, 200",
    "=, 200",
    "&&, 200",
    "date.en=x, 400",
    "date.1=x, 400",
    "citations=x, 400"
  })
  void whatever_is_asked_is_answered(String query, int status) {
    assertEquals(status, curator.get("/admin/reading/events?" + query).status());
  }

  @Test
  void a_long_text_keeps_nobody_waiting() {
    var long_ = URLEncoder.encode("1-".repeat(800), StandardCharsets.UTF_8);

    assertEquals(200, curator.get("/admin/reading/events?date=" + long_).status());
  }

  @Test
  void writers_may_ask_and_visitors_may_not() {
    assertEquals(200, Colleague.writer().signedIn().get("/admin/reading/events").status());
    assertEquals(303, new Visitor().get("/admin/reading/events").status());
    assertEquals(404, curator.get("/admin/reading/curators").status());
  }

  @ParameterizedTest
  @CsvSource({
    "/admin/events/new, date",
    "/admin/figures/new, asOf",
    "/admin/sources/new, published"
  })
  void the_hint_of_a_date_names_its_marks(String form, String field) {
    var hint = curator.get(form).page().getElementById(field + "-hint").text();

    assertTrue(hint.contains("~ means about, ? uncertain, % both"), hint);
  }

  private String reading(String field) {
    var line = curator.page().getElementById(field + "-reading");
    assertTrue(line != null, "no reading beneath " + field);
    assertEquals("status", line.attr("role"));
    return line.text();
  }

  private static String orEmpty(String cell) {
    return cell == null ? "" : cell;
  }
}
