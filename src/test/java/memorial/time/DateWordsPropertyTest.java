package memorial.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import memorial.time.EdtfDate.Precision;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(EdtfDates.class)
@Domain(DomainContext.Global.class)
class DateWordsPropertyTest {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  @Property
  void words_hold_no_number_that_the_date_does_not(
      @ForAll EdtfDate date, @ForAll("locales") Locale locale) {
    var known = new ArrayList<Integer>();
    for (var end : List.of(date.start(), date.end())) {
      known.add(end.earliest().getYear());
      if (end.precision() == Precision.DAY) {
        known.add(end.earliest().getDayOfMonth());
      }
    }
    for (var number : numbers(DateWords.in(date, locale))) {
      assertTrue(known.contains(number), () -> number + " is not in " + date);
    }
  }

  @Property
  void a_month_or_a_year_is_shown_without_a_day(
      @ForAll("withoutDays") EdtfDate date, @ForAll("locales") Locale locale) {
    assertEquals(List.of(date.earliest().getYear()), numbers(DateWords.in(date, locale)));
  }

  @Property
  void a_year_is_shown_without_a_month(@ForAll EdtfDate date, @ForAll("locales") Locale locale) {
    var words = DateWords.in(date.start(), locale);
    var namesMonth =
        Stream.of(Month.values())
            .anyMatch(month -> words.contains(month.getDisplayName(TextStyle.FULL, locale)));
    assertEquals(date.start().precision() != Precision.YEAR, namesMonth, words);
  }

  @Property
  void a_mark_is_always_told(@ForAll EdtfDate date) {
    var words = DateWords.in(date, Locale.ENGLISH);
    assertEquals(date.isApproximate(), words.contains("about "), words);
    assertEquals(date.isUncertain(), words.contains(" (uncertain)"), words);
  }

  @Property
  void an_interval_with_two_ends_has_one_dash_between_them(@ForAll EdtfDate date) {
    var words = DateWords.in(date, Locale.ENGLISH);
    var dashes = words.chars().filter(letter -> letter == '–').count();
    assertEquals(date.start().equals(date.end()) ? 0 : 1, dashes, words);
    assertFalse(words.matches(".*( –\\S|\\S– |  ).*"), words);
  }

  @Property
  void a_time_of_day_is_told_of_single_days_only(@ForAll EdtfDate date) {
    var words = DateWords.in(date, LocalTime.of(1, 0), "Asia/Baku", Locale.ENGLISH);
    var day = DateWords.in(date, Locale.ENGLISH);
    assertEquals(date.isDay() ? day + ", 01:00 (Baku)" : day, words);
  }

  @Provide
  Arbitrary<Locale> locales() {
    return Arbitraries.of(Locale.ENGLISH, Locale.forLanguageTag("az"));
  }

  @Provide
  Arbitrary<EdtfDate> withoutDays() {
    return EdtfDates.singles()
        .map(EdtfDate::parse)
        .filter(date -> date.precision() != Precision.DAY);
  }

  private static List<Integer> numbers(String words) {
    return NUMBER.matcher(words).results().map(found -> Integer.valueOf(found.group())).toList();
  }
}
