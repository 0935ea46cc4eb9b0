package memorial.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers drawn over time. */
@SiteTest
class ChartTest {
  private static final String KILLED = "/roll/azerbaijan-armed-forces/killed";

  @Test
  void a_chain_of_figures_is_one_line_of_steps_with_a_point_for_each() {
    var chart = chart(KILLED);

    assertEquals(1, chart.select(".line").size());
    assertEquals(5, chart.selectFirst(".steps").attr("d").split("V").length - 1, "five steps");
    assertEquals(6, chart.select(".dot").size());
    assertEquals(1, chart.select(".dot.last").size(), "one stands");
    assertEquals("2,908", chart.select(".value.now").text());
    assertTrue(chart.select(".value").eachText().contains("2,783"));
  }

  @Test
  void an_axis_that_does_not_begin_at_zero_says_so() {
    var figure = figure(KILLED);

    assertEquals("The axis begins at 2,750, not at zero.", figure.select("strong").text());
    assertEquals(1, figure.select(".wide .break").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/roll/azerbaijan-civilians/killed", "/roll/azerbaijan-armed-forces/missing"})
  void an_axis_that_begins_at_zero_shows_it(String ledger) {
    var figure = figure(ledger);

    assertTrue(figure.select("strong, .break").isEmpty());
    assertEquals("0", figure.selectFirst(".wide .rows text").text());
  }

  @Test
  void each_reporter_that_stands_beside_others_has_a_line_and_a_letter() {
    var figure = figure("/roll/azerbaijan-civilians/killed");

    assertEquals(3, figure.select(".wide .line").size());
    assertEquals(List.of("A", "B", "C"), figure.select(".lines b").eachText());
    assertEquals(
        "B Prosecutor General's Office of Azerbaijan", figure.select(".lines li").get(1).text());
    assertTrue(figure.select(".wide .value.now").eachText().contains("B 100"));
  }

  @Test
  void reporters_that_followed_each_other_are_named_in_their_order() {
    assertEquals(
        0, figure(KILLED).select(".lines").size(), "one line needs no key; the table names them");
  }

  @Test
  void a_number_that_was_not_said_exactly_is_drawn_as_it_was_said() {
    var missing = chart("/roll/azerbaijan-armed-forces/missing");
    var civilians = figure("/roll/armenia-civilians/killed");

    assertEquals(3, missing.select(".open").size(), "over 100, up to 40, over 30");
    assertEquals(1, missing.select(".open[d*=v24]").size(), "up to 40 is open downward");
    assertEquals(1, civilians.select(".wide .soft").size(), "about 52");
    assertTrue(civilians.text().contains("A ring: about."), civilians.text());
    assertFalse(civilians.text().contains("An arrow"), civilians.text());
  }

  @Test
  void a_range_is_a_bar_and_what_has_no_number_is_in_the_table_only() {
    var curator = Visitor.signedIn();
    var first = Fresh.figure();
    first.putAll(Map.of("population", "russia", "measure", "missing", "number", "10"));
    var slug = Fresh.publish(curator, "figures", first);
    var range = Fresh.figureAfter(slug);
    range.putAll(Map.of("population", "russia", "measure", "missing", "qualifier", "between"));
    range.putAll(Map.of("number", "20", "upper", "30", "asOf", "2020-12-20"));
    Fresh.publish(curator, "figures", range);
    var several = Fresh.figure();
    several.putAll(Map.of("population", "russia", "measure", "missing", "qualifier", "several"));
    several.put("number", "");
    Fresh.publish(curator, "figures", several);

    var page = new Visitor().get("/roll/russia/missing").page();
    assertEquals(1, page.select(".wide .band").size());
    assertEquals(2, page.select(".wide .dot").size());
    assertEquals(3, page.select("table.ledger tbody tr").size());
  }

  @Test
  void a_mistyped_year_makes_no_more_ticks_than_fit() {
    var curator = Visitor.signedIn();
    var first = Fresh.figure();
    first.putAll(Map.of("population", "russia", "measure", "buried", "asOf", "0001"));
    var slug = Fresh.publish(curator, "figures", first);
    var later = Fresh.figureAfter(slug);
    later.putAll(Map.of("population", "russia", "measure", "buried", "asOf", "9999-12-31"));
    Fresh.publish(curator, "figures", later);

    var page = new Visitor().get("/roll/russia/buried").page();
    assertTrue(page.select(".wide .times text").size() <= 10);
    assertTrue(page.select(".narrow .times text").size() <= 5);
  }

  @Test
  void a_date_that_is_no_single_day_is_drawn_as_long_as_it_can_mean() {
    assertEquals(2, chart(KILLED).select(".span").size(), "January 2021 and July 2022");
  }

  @Test
  void a_single_figure_is_no_chart() {
    assertNull(figure("/roll/both-civilians/killed"));
  }

  @Test
  void the_roll_shows_a_small_line_beside_each_figure_that_others_led_to() {
    var page = new Visitor().get("/roll").page();
    var line = page.select("tr:has(a[href=" + KILLED + "]) .spark");

    assertEquals(1, line.size());
    assertEquals("true", line.attr("aria-hidden"));
    assertTrue(page.select("tr:has(a[href=/roll/both-civilians/killed]) .spark").isEmpty());
  }

  private static Element figure(String ledger) {
    return new Visitor().get(ledger).page().selectFirst(".charted");
  }

  private static Element chart(String ledger) {
    return figure(ledger).selectFirst(".chart.wide");
  }
}
