package memorial.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a figure must satisfy, and its place in its ledger. */
@SiteTest
class FigureRulesTest {
  private Visitor curator;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EXACT|2783||2,783",
        "OVER|100||over 100",
        "NEARLY|300||nearly 300",
        "ABOUT|40000||about 40,000",
        "AT_LEAST|93||at least 93",
        "UP_TO|0.5||up to 0.5",
        "BETWEEN|1000|1500|between 1,000 and 1,500",
        "SEVERAL|||several",
        "EXACT|132.125||132.125",
        "EXACT|2783.000||2,783",
        "EXACT|0||0"
      })
  void a_number_is_said_in_the_words_of_its_reporter(
      Qualifier qualifier, BigDecimal number, BigDecimal upper, String words) {
    assertEquals(words, new Amount(qualifier, number, upper).toString());
  }

  @Test
  void two_amounts_are_the_same_where_words_and_numbers_are() {
    var hundred = new Amount(Qualifier.OVER, new BigDecimal("100"), null);

    assertEquals(hundred, new Amount(Qualifier.OVER, new BigDecimal("100.000"), null));
    assertNotEquals(hundred, new Amount(Qualifier.EXACT, new BigDecimal("100"), null));
    assertNotEquals(hundred, new Amount(Qualifier.OVER, new BigDecimal("101"), null));
    assertNotEquals(hundred, new Amount(Qualifier.SEVERAL, null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "several|100||number|leave the number out",
        "exact|||number|Give the number in digits",
        "over|many||number|Give the number in digits",
        "over|1e5||number|Give the number in digits",
        "exact|-1||number|Give the number in digits",
        "exact|٣||number|Give the number in digits",
        "between|100||upper|Give the upper number",
        "between|100|lots|upper|Give the upper number",
        "between|100|99|upper|has to be higher",
        "between|100|100|upper|has to be higher",
        "between|100|100.00|upper|has to be higher",
        "exact|2.915||number|Do you mean 2,915?",
        "over|100.000||number|Do you mean 100,000?",
        "exact|1,234.567||number|Do you mean 1,234,567?",
        "between|2,000|2.915|upper|Do you mean 2,915?",
        "exact|27,83||number|Give the number in digits",
        "over|100|200|upper|leave it out",
        "several||200|upper|leave it out",
        "perhaps|100||qualifier|how exactly",
        "|100||qualifier|how exactly"
      })
  void a_number_that_does_not_fit_its_words_is_refused(
      String qualifier, String number, String upper, String field, String message) {
    var typed = Fresh.figure();
    typed.put("qualifier", orEmpty(qualifier));
    typed.put("number", orEmpty(number));
    typed.put("upper", orEmpty(upper));
    publish(typed);

    assertRefused(field, message);
    assertEquals(orEmpty(number), curator.fields().get("number"));
    assertEquals(orEmpty(upper), curator.fields().get("upper"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "several|||several",
        "between|1,000|1,500|between 1,000 and 1,500",
        "at-least|0.5||at least 0.5",
        "exact|2 915||2,915",
        "over|2\u00a0915||over 2,915",
        "nearly|2\u202f915||nearly 2,915",
        "about|1.234.567||about 1,234,567"
      })
  void a_number_that_fits_its_words_stands_in_the_ledger(
      String qualifier, String number, String upper, String words) {
    var typed = Fresh.figure();
    typed.put("qualifier", qualifier);
    typed.put("number", orEmpty(number));
    typed.put("upper", orEmpty(upper));
    publish(typed);

    assertEquals(303, curator.status(), curator.text());
    assertTrue(row(typed.get("slug")).contains(words), row(typed.get("slug")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "border-section-retaken|kilometres|132.125|132.125",
        "territory-lost-first-war|percent|13.200|13.2",
        "border-section-retaken|kilometres|2,915|2,915"
      })
  void a_point_before_three_digits_is_a_decimal_point_where_something_is_measured(
      String measure, String unit, String number, String words) {
    var typed = Fresh.figure();
    typed.putAll(Map.of("measure", measure, "unit.en", unit, "number", number));
    publish(typed);

    assertEquals(303, curator.status(), curator.text());
    var line = new Visitor().get("/roll/russia/" + measure).page();
    assertTrue(
        line.getElementById(typed.get("slug")).text().contains("over " + words), line.text());
  }

  @Test
  void a_decimal_comma_is_refused_with_the_number_that_was_meant() {
    var typed = Fresh.figure();
    typed.putAll(
        Map.of("measure", "border-section-retaken", "unit.en", "kilometres", "number", "132,5"));
    publish(typed);

    assertRefused("number", "Do you mean 132.5?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"asOf", "published"})
  void a_date_that_is_none_is_refused_in_the_parsers_words(String field) {
    var typed = Fresh.figure();
    typed.put(field, "2020-13");
    publish(typed);

    assertRefused(field, "There is no month 13");
  }

  @Test
  void a_figure_needs_no_date_at_all() {
    var typed = Fresh.figure();
    typed.putAll(Map.of("asOf", "", "published", ""));
    publish(typed);

    assertEquals(303, curator.status(), curator.text());
  }

  @Test
  void a_superseded_figure_stays_in_its_ledger_with_the_reason() {
    var earlier = Fresh.publish(curator, "figures", Fresh.saidToday(Fresh.figure()));
    var later = Fresh.publish(curator, "figures", Fresh.saidToday(Fresh.figureAfter(earlier)));

    assertTrue(isSuperseded(earlier));
    assertTrue(row(earlier).contains("a later count"), row(earlier));
    assertFalse(isSuperseded(later));
    assertFalse(new Visitor().get("/roll").text().contains("The reporter of " + earlier));
    assertTrue(new Visitor().get("/roll").text().contains("The reporter of " + later));
  }

  @Test
  void withdrawing_a_superseding_figure_makes_the_earlier_one_current_again() {
    var earlier = Fresh.publish(curator, "figures", Fresh.saidToday(Fresh.figure()));
    var later = Fresh.publish(curator, "figures", Fresh.saidToday(Fresh.figureAfter(earlier)));
    assertTrue(isSuperseded(earlier));
    Fresh.withdraw(curator, "figures", later);

    assertFalse(isSuperseded(earlier));
    assertTrue(new Visitor().get("/roll").text().contains("The reporter of " + earlier));
  }

  @Test
  void a_correction_may_let_go_of_the_figure_it_superseded() {
    var earlier = Fresh.published(curator, "figures");
    var later = Fresh.publish(curator, "figures", Fresh.figureAfter(earlier));
    correct(later, Map.of("supersedes", "", "supersession", ""));

    assertEquals(303, curator.status(), curator.text());
    assertFalse(isSuperseded(earlier));
  }

  @Test
  void a_figure_cannot_supersede_itself() {
    var slug = Fresh.published(curator, "figures");
    correct(slug, Map.of("supersedes", slug, "supersession", "update"));

    assertRefused("supersedes", "cannot supersede itself");
  }

  @Test
  void a_new_figure_cannot_supersede_itself() {
    var typed = Fresh.figure();
    typed.putAll(Map.of("supersedes", typed.get("slug"), "supersession", "update"));
    publish(typed);

    assertRefused("supersedes", "cannot supersede itself");
  }

  @Test
  void two_figures_cannot_supersede_each_other() {
    var a = Fresh.published(curator, "figures");
    var b = Fresh.publish(curator, "figures", Fresh.figureAfter(a));
    correct(a, Map.of("supersedes", b, "supersession", "update"));

    assertRefused("supersedes", "would be a circle");
  }

  @Test
  void three_figures_cannot_supersede_each_other_in_a_circle() {
    var a = Fresh.published(curator, "figures");
    var b = Fresh.publish(curator, "figures", Fresh.figureAfter(a));
    var c = Fresh.publish(curator, "figures", Fresh.figureAfter(b));
    correct(a, Map.of("supersedes", c, "supersession", "update"));

    assertRefused("supersedes", "would be a circle");
    assertFalse(isSuperseded(c));
  }

  @ParameterizedTest
  @CsvSource({"measure, missing", "population, armenia"})
  void a_figure_supersedes_one_of_its_own_ledger_only(String field, String other) {
    var earlier = Fresh.published(curator, "figures");
    var typed = Fresh.figureAfter(earlier);
    typed.put(field, other);
    publish(typed);

    assertRefused("supersedes", "belongs to another ledger");
  }

  @ParameterizedTest
  @CsvSource({"scopePlace, shusha", "scopeEvent, partial-mobilisation", "scopeText.en, one town"})
  void a_figure_of_one_place_or_event_does_not_supersede_a_total(String field, String scope) {
    var earlier = Fresh.published(curator, "figures");
    var typed = Fresh.figureAfter(earlier);
    typed.put(field, scope);
    publish(typed);

    assertRefused("supersedes", "cannot supersede each other");
  }

  @Test
  void a_figure_of_one_place_does_not_supersede_one_of_another() {
    var earlier = Fresh.figure();
    earlier.put("scopePlace", Fresh.PLACE);
    Fresh.publish(curator, "figures", earlier);
    var typed = Fresh.figureAfter(earlier.get("slug"));
    typed.put("scopePlace", Fresh.OTHER_PLACE);
    publish(typed);
    assertRefused("supersedes", "cannot supersede each other");

    curator.submit(Map.of("scopePlace", Fresh.PLACE), "publish");
    assertEquals(303, curator.status(), curator.text());
  }

  @Test
  void a_figure_of_one_place_is_no_total() {
    var typed = Fresh.figure();
    typed.put("scopePlace", Fresh.PLACE);
    var slug = Fresh.publish(curator, "figures", typed);
    var reader = new Visitor();

    assertFalse(reader.get("/roll").text().contains("The reporter of " + slug));
    assertTrue(reader.get(Fresh.LEDGER).page().selectFirst("#scoped").html().contains(slug));
    assertTrue(reader.get("/places/" + Fresh.PLACE).text().contains("The reporter of " + slug));
    Fresh.withdraw(curator, "figures", slug);
  }

  @Test
  void a_figure_does_not_supersede_one_published_later() {
    var later = Fresh.figure();
    later.put("published", "2021-05-01");
    Fresh.publish(curator, "figures", later);
    var typed = Fresh.figureAfter(later.get("slug"));
    typed.put("published", "2021-04-30");
    publish(typed);
    assertRefused("supersedes", "published later than this one");

    curator.submit(Map.of("published", "2021-05"), "publish");
    assertEquals(303, curator.status(), "the same month may be later: " + curator.text());
  }

  @Test
  void a_figure_is_superseded_by_one_other_only() {
    var earlier = Fresh.published(curator, "figures");
    var first = Fresh.figureAfter(earlier);
    first.put("number", "9,871");
    Fresh.publish(curator, "figures", first);
    publish(Fresh.figureAfter(earlier));

    assertRefused("supersedes", "is superseded already, by: over 9,871 wounded");
  }

  @Test
  void a_figure_that_supersedes_says_why() {
    var typed = Fresh.figureAfter(Fresh.published(curator, "figures"));
    typed.put("supersession", "");
    publish(typed);

    assertRefused("supersession", "Say why this figure takes the place");
  }

  @Test
  void a_reason_to_supersede_needs_a_figure() {
    var typed = Fresh.figure();
    typed.put("supersession", "correction");
    publish(typed);

    assertRefused("supersession", "no figure that this one supersedes");
  }

  @Test
  void a_figure_that_does_not_exist_cannot_be_superseded() {
    publish(Fresh.figureAfter("no-such-figure"));

    assertRefused("supersedes", "No figure is published under “no-such-figure”");
    assertEquals("no-such-figure", curator.fields().get("supersedes"));
  }

  @Test
  void a_figure_cannot_be_part_of_itself() {
    var slug = Fresh.published(curator, "figures");
    correct(slug, Map.of("partOf", slug));

    assertRefused("partOf", "cannot be part of itself");
  }

  @Test
  void what_a_figure_is_part_of_is_said_beside_it() {
    var whole = Fresh.published(curator, "figures");
    var typed = Fresh.figure();
    typed.put("partOf", whole);
    var slug = Fresh.publish(curator, "figures", typed);

    assertTrue(row(slug).contains("Contained in the over 1,234 wounded; not to be added"));
  }

  @ParameterizedTest
  @CsvSource({
    "partOf, No figure is published",
    "readWith.1, No figure is published",
    "scopePlace, No place is published",
    "scopeEvent, No event is published"
  })
  void what_is_not_published_cannot_be_referred_to(String field, String message) {
    var typed = Fresh.figure();
    typed.put(field, "no-such-thing");
    publish(typed);

    assertRefused(field, message + " under “no-such-thing”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"population", "measure"})
  void a_ledger_is_one_of_those_there_are(String field) {
    var typed = Fresh.figure();
    typed.put(field, "mars");
    publish(typed);

    assertRefused(field, "Choose");
  }

  private void publish(Map<String, String> typed) {
    curator.get("/admin/figures/new").submit(typed, "publish");
  }

  private void correct(String slug, Map<String, String> changes) {
    var typed = new HashMap<>(changes);
    typed.put("reason", "We copied it wrongly");
    curator.get("/admin/figures/" + slug).submit(typed, "publish");
  }

  private void assertRefused(String field, String message) {
    assertEquals(422, curator.status(), curator.text());
    var link = curator.page().selectFirst(".error-summary a[href=#" + field + "]");
    assertTrue(link != null, curator.page().select(".error-summary").text());
    assertTrue(link.text().contains(message), link.text());
    assertEquals("true", curator.page().getElementById(field).attr("aria-invalid"));
  }

  private static String row(String slug) {
    return new Visitor().get(Fresh.LEDGER).page().getElementById(slug).text();
  }

  private static boolean isSuperseded(String slug) {
    return new Visitor().get(Fresh.LEDGER).page().getElementById(slug).hasClass("sup");
  }

  private static String orEmpty(String cell) {
    return cell == null ? "" : cell;
  }
}
