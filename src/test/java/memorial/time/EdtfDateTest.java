package memorial.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import memorial.time.EdtfDate.Precision;
import memorial.time.EdtfDate.Problem;
import memorial.time.EdtfDate.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1991",
        "1992-05-08",
        "1993-04-30/1993-11-12",
        "1994",
        "1994-05-05/1994-05-12",
        "1994/2020",
        "2018-05-08",
        "2019-03~",
        "2019-08~",
        "2020-02",
        "2020-07-12/2020-07-16",
        "2020-07-29/2020-09",
        "2020-08",
        "2020-08-04/2020-09-14",
        "2020-09-27",
        "2020-09-27/2020-09-30",
        "2020-09~",
        "2020-10-17",
        "2020-10-22~",
        "2020-11-10",
        "2020-12-29~",
        "2021-01",
        "2021-08-24~",
        "2022-07",
        "2022~",
        "2024~",
        "2025-10-25",
        "2025~"
      })
  void every_kind_of_date_in_the_chronology_and_the_roll_is_read(String text) {
    assertEquals(text, EdtfDate.parse(text).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "1991, 1991-01-01, 1991-12-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2021-02, 2021-02-01, 2021-02-28",
    "2020-10-17, 2020-10-17, 2020-10-17",
    "2020-08~, 2020-08-01, 2020-08-31",
    "2020-07-29/2020-09, 2020-07-29, 2020-09-30",
    "1994/2020, 1994-01-01, 2020-12-31",
    "2020/2020-05, 2020-01-01, 2020-05-31",
    "0001, 0001-01-01, 0001-12-31",
    "9999-12-31, 9999-12-31, 9999-12-31",
  })
  void a_date_means_the_days_from_its_first_to_its_last(
      String text, LocalDate first, LocalDate last) {
    var date = EdtfDate.parse(text);
    assertEquals(first, date.earliest());
    assertEquals(last, date.latest());
    assertTrue(date.covers(first));
    assertTrue(date.covers(last));
    assertFalse(date.covers(first.minusDays(1)));
    assertFalse(date.covers(last.plusDays(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "1991, YEAR",
    "2020-08, MONTH",
    "2020-10-17?, DAY",
    "2020-09-27/2020-09-30, DAY",
    "2020-07-29/2020-09, MONTH",
    "2020-09/2020-10-17, MONTH",
    "1994/2020-09-27, YEAR",
  })
  void a_date_is_as_precise_as_its_less_precise_end(String text, Precision precision) {
    assertEquals(precision, EdtfDate.parse(text).precision());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-08, false, false",
    "2020-08~, true, false",
    "2020-08?, false, true",
    "2020-08%, true, true",
    "2020-08/2020-09~, true, false",
    "2020-08?/2020-09, false, true",
    "2020-08?/2020-09~, true, true",
  })
  void a_mark_says_what_is_approximate_and_what_uncertain(
      String text, boolean approximate, boolean uncertain) {
    assertEquals(approximate, EdtfDate.parse(text).isApproximate());
    assertEquals(uncertain, EdtfDate.parse(text).isUncertain());
  }

  @Test
  void an_interval_has_a_start_and_an_end() {
    var interval = EdtfDate.parse("2020-07-29/2020-09~");
    assertTrue(interval.isInterval());
    assertEquals(EdtfDate.parse("2020-07-29"), interval.start());
    assertEquals(EdtfDate.parse("2020-09~"), interval.end());
  }

  @Test
  void any_other_date_is_its_own_start_and_end() {
    var day = EdtfDate.parse("2020-10-17");
    assertFalse(day.isInterval());
    assertEquals(day, day.start());
    assertEquals(day, day.end());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-10-17, true",
    "2020-10-17~, true",
    "2020-10, false",
    "2020, false",
    "2020-09-27/2020-09-30, false",
  })
  void only_a_single_day_is_a_day(String text, boolean isDay) {
    assertEquals(isDay, EdtfDate.parse(text).isDay());
  }

  @ParameterizedTest
  @CsvSource({
    "1991, 1991",
    "2022~, 2022",
    "2020-08%, 2020-08",
    "2020-10-17?, 2020-10-17",
    "2020-07-29~/2020-09, 2020-07-29",
  })
  void browsers_get_the_date_without_mark_or_end(String text, String datetime) {
    assertEquals(datetime, EdtfDate.parse(text).datetime());
  }

  @Test
  void dates_sort_by_first_day_then_last_day_then_text() {
    var sorted =
        List.of(
            "1991",
            "1994",
            "1994/2020",
            "2020-07-29/2020-09",
            "2020-09-27",
            "2020-09-27~",
            "2020-09-27/2020-09-30",
            "2020-10-01",
            "2020-10");
    var dates = sorted.stream().sorted(Comparator.reverseOrder()).map(EdtfDate::parse);
    assertEquals(sorted, dates.sorted().map(EdtfDate::toString).toList());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\t\n", "\u00a0"})
  void nothing_is_not_a_date(String text) {
    assertEquals(
        "No date is given. Write year-month-day, for example 2020-10-17; a month as 2020-08;"
            + " a year as 1991.",
        refusal(text, Problem.EMPTY).getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "199",
        "19910",
        "-0044",
        "Y17000",
        "202X",
        "2020-W40",
        "{2020,2021}",
        "1985/86",
        "٢٠٢٠",
        "about 2022",
        "unknown",
        "2020-10-17T25",
        ".",
        "17.13.2020",
        "17 Octobre 20",
        "Monday 2020",
        "27.09.20",
        "20201317",
        "to 2020-1-5"
      })
  void what_is_not_written_as_a_date_is_refused_with_examples(String text) {
    var message = refusal(text, Problem.NOT_A_DATE).getMessage();
    assertTrue(
        message.endsWith(
            "is not a date this site can keep. Write year-month-day, for example 2020-10-17;"
                + " a month as 2020-08; a year as 1991."),
        message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "17 October 2020|2020-10-17",
        "17 october 2020|2020-10-17",
        "17 Oct. 2020|2020-10-17",
        "October 17, 2020|2020-10-17",
        "17th October 2020|2020-10-17",
        "17-Oct-2020|2020-10-17",
        "October 2020|2020-10",
        "17 oktyabr 2020|2020-10-17",
        "17 oktyabr 2020-ci il|2020-10-17",
        "17 октября 2020 г.|2020-10-17",
        "октябрь 2020|2020-10",
        "8 Kasım 2020|2020-11-08",
        "9 նոյեմբերի 2020|2020-11-09",
        "27.09.2020|2020-09-27",
        "27.9.2020|2020-09-27",
        "27. 9. 2020|2020-09-27",
        "27-09-2020|2020-09-27",
        "27/09/2020|2020-09-27",
        "10/17/2020|2020-10-17",
        "09.2020|2020-09",
        "9/2020|2020-09",
        "2020-9-27|2020-09-27",
        "2020-9|2020-09",
        "2020–09–27|2020-09-27",
        "2020‑09‑27|2020-09-27",
        "2020.09.27|2020-09-27",
        "2020/09/27|2020-09-27",
        "2020 09 27|2020-09-27",
        "20200927|2020-09-27",
        "27.09.2020?|2020-09-27?",
        "September 2020~|2020-09~",
        "27.09.2020 – 30.09.2020|2020-09-27/2020-09-30",
        "2020-09-27/30.9.2020|2020-09-27/2020-09-30",
        "2020-09-27 - 2020-09-30|2020-09-27/2020-09-30",
        "27–30 September 2020|2020-09-27/2020-09-30",
        "27 - 30.09.2020|2020-09-27/2020-09-30",
        "27.09 - 10.11.2020|2020-09-27/2020-11-10",
        "27 September to 10 November 2020|2020-09-27/2020-11-10",
        "September–November 2020|2020-09/2020-11"
      })
  void a_date_in_another_notation_is_refused_with_how_to_write_it(String text, String edtf) {
    var message = refusal(text, Problem.OTHER_NOTATION).getMessage();
    assertEquals(
        "\"%s\" is not how dates are written here. Write %s (%s)."
            .formatted(text, edtf, DateWords.in(EdtfDate.parse(edtf), Locale.ENGLISH)),
        message);
  }

  @ParameterizedTest
  @CsvSource({"31.04.2020, 31 in April 2020", "29 February 2021, 29 in February 2021"})
  void a_day_that_there_is_not_is_said_in_another_notation_too(String text, String day) {
    var message = refusal(text, Problem.NO_SUCH_DAY).getMessage();
    assertTrue(message.startsWith("There is no day " + day), message);
  }

  @Test
  void the_refusal_of_an_interval_quotes_the_end_at_fault() {
    assertEquals("30.9.2020", refusal("2020-09-27/30.9.2020", Problem.OTHER_NOTATION).text());
  }

  @Test
  void the_refusal_of_a_long_text_quotes_its_beginning() {
    var text = "\uD83D\uDD6F".repeat(10_000);
    var message = refusal(text, Problem.NOT_A_DATE).getMessage();
    assertTrue(message.startsWith("\"" + "\uD83D\uDD6F".repeat(40) + "…\" is not"), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-04-31    | There is no day 31 in April 2020. Write a day from 01 to 30;"
            + " if the day is not known, the month alone: 2020-04.",
        "2021-02-29    | There is no day 29 in February 2021. Write a day from 01 to 28;"
            + " if the day is not known, the month alone: 2021-02.",
        "2020-04-00    | There is no day 00 in April 2020. Write a day from 01 to 30;"
            + " if the day is not known, the month alone: 2020-04.",
        "2020/2020-04-31~ | There is no day 31 in April 2020. Write a day from 01 to 30;"
            + " if the day is not known, the month alone: 2020-04.",
      })
  void a_day_its_month_does_not_have_is_refused(String text, String message) {
    assertEquals(message, refusal(text, Problem.NO_SUCH_DAY).getMessage());
  }

  @ParameterizedTest
  @CsvSource({"2020-13, 13", "2020-00-01, 00", "2020-17-10, 17", "2020-21, 21"})
  void a_month_that_does_not_exist_is_refused(String text, String month) {
    assertEquals(
        "There is no month "
            + month
            + ". Write a month from 01 (January) to 12 (December) after the year, for example"
            + " 2020-08; if the month is not known, the year alone: 2020.",
        refusal(text, Problem.NO_SUCH_MONTH).getMessage());
  }

  @Test
  void the_year_0000_is_refused() {
    assertEquals(
        "There is no year 0000. Write a year from 0001 to 9999, for example 1991.",
        refusal("0000-01-01", Problem.NO_SUCH_YEAR).getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-10-17T01:00",
        "2020-10-17T01:00:00Z",
        "2020-10-17T01:00+04:00",
        "2020-10-17 01:00",
        "2020-10-17 1:00"
      })
  void a_time_of_day_is_refused(String text) {
    assertEquals(
        "\""
            + text
            + "\" has a time of day, which is not kept with the date."
            + " Write the date alone: 2020-10-17.",
        refusal(text, Problem.TIME_NOT_ALLOWED).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {" 2020-10-17", "2020-10-17\n", "2020 - 10 - 17", "2020-\u00a010-17"})
  void a_space_is_refused(String text) {
    assertEquals(
        "\"" + text + "\" has a space in it. Write it without: 2020-10-17.",
        refusal(text, Problem.SPACES).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"~2020", "2020~-10", "2020-?10-17", "2020-10~?", "2020~~", "2020~-10~"})
  void a_mark_anywhere_but_at_the_end_is_refused(String text) {
    assertEquals(
        "\""
            + text
            + "\" has its mark in the wrong place. Write ~ (about), ? (uncertain) or % (both)"
            + " once, at the end of the date, for example 2020-08~.",
        refusal(text, Problem.MARK_MISPLACED).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020/", "/2020", "/", "2020/..", "../2020", "2020 / "})
  void an_interval_without_start_or_end_is_refused(String text) {
    assertEquals(
        "\""
            + text
            + "\" needs a date on both sides of the slash,"
            + " for example 2020-09-27/2020-09-30. Write both, or one date without a slash.",
        refusal(text, Problem.OPEN_INTERVAL).getMessage());
  }

  @Test
  void an_interval_that_ends_before_it_begins_is_refused() {
    assertEquals(
        "\"2020-09-30/2020-09-27\" ends before it begins. Write the earlier date first:"
            + " 2020-09-27/2020-09-30.",
        refusal("2020-09-30/2020-09-27", Problem.END_BEFORE_START).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-09-15/2020-09", "2020-09/2020-09-15", "2020/2020", "2020-09/2020"})
  void an_interval_may_end_in_the_month_or_year_it_begins_in(String text) {
    assertTrue(EdtfDate.parse(text).isInterval());
  }

  private static Unreadable refusal(String text, Problem problem) {
    assertEquals(Optional.empty(), EdtfDate.tryParse(text));
    var refusal = assertThrows(Unreadable.class, () -> EdtfDate.parse(text));
    assertEquals(problem, refusal.problem(), refusal.getMessage());
    return refusal;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-09-27 / 2020-09-30|2020-09-27/2020-09-30",
        "2020-09-27/ 2020-09-30|2020-09-27/2020-09-30",
        "2020-09~ /2020-11?|2020-09~/2020-11?"
      })
  void a_space_in_an_interval_is_refused_without_dropping_an_end(String text, String edtf) {
    assertEquals(
        "\"" + text + "\" has a space in it. Write it without: " + edtf + ".",
        refusal(text, Problem.SPACES).getMessage());
  }

  @Test
  void an_interval_with_spaces_whose_ends_are_written_otherwise_is_told_both() {
    var message = refusal("2020-09-27 / 30.9.2020", Problem.OTHER_NOTATION).getMessage();
    assertTrue(message.contains("Write 2020-09-27/2020-09-30 ("), message);
    assertTrue(
        refusal("2020-09-30 / 2020-09-27", Problem.END_BEFORE_START)
            .getMessage()
            .endsWith("2020-09-27/2020-09-30."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "03/04/2020|2020-04-03 if you mean 3 April 2020, or 2020-03-04 if you mean 4 March 2020",
        "3-4-2020|2020-04-03 if you mean 3 April 2020, or 2020-03-04 if you mean 4 March 2020",
        "3/4/2020~|2020-04-03~ if you mean about 3 April 2020, or 2020-03-04~ if you mean about 4"
            + " March 2020"
      })
  void where_day_and_month_cannot_be_told_apart_both_are_named(String text, String both) {
    assertEquals(
        "\"%s\" is not how dates are written here. Write %s.".formatted(text, both),
        refusal(text, Problem.OTHER_NOTATION).getMessage());
  }

  @ParameterizedTest
  @CsvSource({"03.04.2020, 2020-04-03", "04/04/2020, 2020-04-04", "13/04/2020, 2020-04-13"})
  void where_they_can_one_is(String text, String edtf) {
    var message = refusal(text, Problem.OTHER_NOTATION).getMessage();
    assertTrue(message.contains("Write " + edtf + " ("), message);
  }
}
