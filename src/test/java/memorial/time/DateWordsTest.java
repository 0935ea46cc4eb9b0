package memorial.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  private static final Locale AZERBAIJANI = Locale.forLanguageTag("az");

  @Test
  void a_year_is_shown_as_a_year() {
    assertEquals("1991", english("1991"));
  }

  @Test
  void a_month_is_shown_as_a_month() {
    assertEquals("August 2020", english("2020-08"));
  }

  @Test
  void a_day_is_shown_as_a_day() {
    assertEquals("17 October 2020", english("2020-10-17"));
    assertEquals("4 October 2020", english("2020-10-04"));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-09-27/2020-09-30, 27–30 September 2020",
    "2020-07-12/2020-07-16, 12–16 July 2020",
    "1993-04-30/1993-11-12, 30 April – 12 November 1993",
    "2020-08-04/2020-09-14, 4 August – 14 September 2020",
    "2020-07-29/2020-09, 29 July – September 2020",
    "2020-09/2020-10-17, September – 17 October 2020",
    "2020-09/2020-11, September–November 2020",
    "2020-11/2021-01, November 2020 – January 2021",
    "1994/2020, 1994–2020",
    "2020/2020-05, 2020 – May 2020",
    "1994/2020-09-27, 1994 – 27 September 2020",
    "2019-09-27/2020-09-27, 27 September 2019 – 27 September 2020",
    "2020-12-28/2021-01-02, 28 December 2020 – 2 January 2021",
  })
  void an_interval_says_once_what_its_ends_share(String text, String words) {
    assertEquals(words, english(text));
  }

  @ParameterizedTest
  @CsvSource({
    "1994/1994, 1994",
    "2020-10/2020-10, October 2020",
    "2020-10-17~/2020-10-17~, about 17 October 2020",
  })
  void an_interval_whose_ends_are_the_same_reads_as_one_date(String text, String words) {
    assertEquals(words, english(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2022~, about 2022",
    "2020-08~, about August 2020",
    "2020-10-22~, about 22 October 2020",
    "2020-10-17?, 17 October 2020 (uncertain)",
    "2020-08%, about August 2020 (uncertain)",
  })
  void a_marked_date_says_so(String text, String words) {
    assertEquals(words, english(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-09-27/2020-09-30~, 27 September 2020 – about 30 September 2020",
    "2020-07~/2020-09, about July 2020 – September 2020",
    "1994?/2020, 1994 (uncertain) – 2020",
    "1994~/2020%, about 1994 – about 2020 (uncertain)",
  })
  void an_interval_with_a_marked_end_writes_both_ends_in_full(String text, String words) {
    assertEquals(words, english(text));
  }

  @ParameterizedTest
  @CsvSource({
    "1991, 1991",
    "2020-08, avqust 2020",
    "2020-10-17, 17 oktyabr 2020",
    "2020-09-27/2020-09-30, 27–30 sentyabr 2020",
    "1993-04-30/1993-11-12, 30 aprel – 12 noyabr 1993",
    "2022~, təxminən 2022",
    "2020-10-17?, 17 oktyabr 2020 (dəqiq deyil)",
    "2020-08%, təxminən avqust 2020 (dəqiq deyil)",
  })
  void dates_speak_azerbaijani(String text, String words) {
    assertEquals(words, DateWords.in(EdtfDate.parse(text), AZERBAIJANI));
    assertEquals(words, DateWords.in(EdtfDate.parse(text), Locale.forLanguageTag("az-AZ")));
  }

  @ParameterizedTest
  @CsvSource({"en-GB", "en-US", "fr", "und"})
  void dates_speak_english_in_any_other_language(Locale locale) {
    assertEquals("about 17 October 2020", DateWords.in(EdtfDate.parse("2020-10-17~"), locale));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "2020-10-17  | 01:00    | Asia/Baku        | 17 October 2020, 01:00 (Baku)",
        "2020-10-18  | 00:00    | Asia/Baku        | 18 October 2020, 00:00 (Baku)",
        "2020-10-10  | 12:00    | unspecified      | 10 October 2020, 12:00 (time zone not stated)",
        "2020-10-10  | 12:00    | null             | 10 October 2020, 12:00 (time zone not stated)",
        "2020-11-09  | 18:30:15 | Asia/Baku        | 9 November 2020, 18:30 (Baku)",
        "2020-10-17~ | 01:00    | Asia/Baku        | about 17 October 2020, 01:00 (Baku)",
        "2020-10-30  | 14:00    | Europe/Moscow    | 30 October 2020, 14:00 (Moscow)",
        "2020-10-30  | 14:00    | America/New_York | 30 October 2020, 14:00 (New York)",
        "2020-10-30  | 14:00    | UTC              | 30 October 2020, 14:00 (UTC)",
      })
  void a_time_of_day_says_where_the_clock_hangs(
      String date, LocalTime time, String zone, String words) {
    assertEquals(words, DateWords.in(EdtfDate.parse(date), time, zone, Locale.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-10-17 | 01:00 | Asia/Baku   | 17 oktyabr 2020, 01:00 (Bakı)",
        "2020-10-10 | 12:00 | unspecified | 10 oktyabr 2020, 12:00 (saat qurşağı göstərilməyib)",
      })
  void a_time_of_day_speaks_azerbaijani(String date, LocalTime time, String zone, String words) {
    assertEquals(words, DateWords.in(EdtfDate.parse(date), time, zone, AZERBAIJANI));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-10, October 2020",
    "2020, 2020",
    "2020-09-27/2020-09-30, 27–30 September 2020",
  })
  void only_a_single_day_has_a_time_of_day(String date, String words) {
    var noon = LocalTime.NOON;
    assertEquals(words, DateWords.in(EdtfDate.parse(date), noon, "Asia/Baku", Locale.ENGLISH));
  }

  @Test
  void a_day_without_a_time_shows_the_day_alone() {
    var day = EdtfDate.parse("2020-10-17");
    assertEquals("17 October 2020", DateWords.in(day, null, null, Locale.ENGLISH));
  }

  @Test
  void a_day_of_the_calendar_is_shown_with_its_year() {
    var day = LocalDate.of(2020, 9, 27);
    assertEquals("27 September 2020", DateWords.day(day, Locale.ENGLISH));
    assertEquals("27 sentyabr 2020", DateWords.day(day, AZERBAIJANI));
  }

  private static String english(String text) {
    return DateWords.in(EdtfDate.parse(text), Locale.ENGLISH);
  }
}
