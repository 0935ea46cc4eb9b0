package memorial.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import memorial.time.EdtfDate.Precision;

/**
 * Dates in words, at the precision they have and never more: {@code 2020-08} is "August 2020".
 *
 * <p>Speaks English and Azerbaijani; any other language gets English.
 */
public final class DateWords {

  private static final String DAY = "d MMMM";
  private static final String DAY_OF_MONTH = "d";
  private static final String MONTH = "MMMM";
  private static final String YEAR = "u";
  private static final String DASH = "–";

  private record Words(
      Locale locale,
      String about,
      String uncertain,
      String noTimeZone,
      Map<String, String> timeZones) {

    static Words in(Locale locale) {
      return locale.getLanguage().equals(AZERBAIJANI.locale.getLanguage()) ? AZERBAIJANI : ENGLISH;
    }

    String format(String pattern, TemporalAccessor time) {
      return DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }

    String timeZone(String id) {
      if (id == null || id.equals("unspecified")) {
        return noTimeZone;
      }
      return timeZones.getOrDefault(id, id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
    }
  }

  private static final Words ENGLISH =
      new Words(Locale.ENGLISH, "about", "uncertain", "time zone not stated", Map.of());

  private static final Words AZERBAIJANI =
      new Words(
          Locale.forLanguageTag("az"),
          "təxminən",
          "dəqiq deyil",
          "saat qurşağı göstərilməyib",
          Map.of("Asia/Baku", "Bakı"));

  private DateWords() {}

  /**
   * "17 October 2020", "August 2020", "27–30 September 2020", "about 2022" ({@code ~}), "17 October
   * 2020 (uncertain)" ({@code ?}). What both ends of an interval share is said once, unless one of
   * them is marked; an interval whose ends are the same reads as one date.
   */
  public static String in(EdtfDate date, Locale locale) {
    var words = Words.in(locale);
    return date.start().equals(date.end())
        ? marked(date.start(), words)
        : interval(date.start(), date.end(), words);
  }

  /**
   * "17 October 2020, 01:00 (Baku)". The time is left out where the date is not a single day.
   *
   * @param time to the minute; null if there is none
   * @param timeZone an identifier of the time-zone database, or {@code unspecified} or null where
   *     the sources do not say
   */
  public static String in(EdtfDate date, LocalTime time, String timeZone, Locale locale) {
    if (time == null || !date.isDay()) {
      return in(date, locale);
    }
    var words = Words.in(locale);
    return "%s, %s (%s)"
        .formatted(in(date, locale), words.format("HH:mm", time), words.timeZone(timeZone));
  }

  /** "27 September 2020". */
  public static String day(LocalDate day, Locale locale) {
    return Words.in(locale).format(DAY + " " + YEAR, day);
  }

  /** "September 2020". */
  static String month(YearMonth month, Locale locale) {
    return Words.in(locale).format(MONTH + " " + YEAR, month);
  }

  private static String interval(EdtfDate start, EdtfDate end, Words words) {
    if (isMarked(start) || isMarked(end)) {
      return joined(marked(start, words), marked(end, words));
    }
    if (shareMonth(start, end)) {
      return joined(
              words.format(DAY_OF_MONTH, start.earliest()),
              words.format(DAY_OF_MONTH, end.earliest()))
          + words.format(" " + MONTH + " " + YEAR, end.earliest());
    }
    if (shareYear(start, end)) {
      return joined(withoutYear(start, words), withoutYear(end, words))
          + words.format(" " + YEAR, end.earliest());
    }
    return joined(plain(start, words), plain(end, words));
  }

  private static String marked(EdtfDate date, Words words) {
    return (date.isApproximate() ? words.about + " " : "")
        + plain(date, words)
        + (date.isUncertain() ? " (" + words.uncertain + ")" : "");
  }

  private static String plain(EdtfDate date, Words words) {
    return date.precision() == Precision.YEAR
        ? words.format(YEAR, date.earliest())
        : withoutYear(date, words) + words.format(" " + YEAR, date.earliest());
  }

  private static String withoutYear(EdtfDate date, Words words) {
    return words.format(date.precision() == Precision.DAY ? DAY : MONTH, date.earliest());
  }

  private static String joined(String start, String end) {
    var severalWords = start.contains(" ") || end.contains(" ");
    return severalWords ? start + " " + DASH + " " + end : start + DASH + end;
  }

  private static boolean isMarked(EdtfDate date) {
    return date.isApproximate() || date.isUncertain();
  }

  private static boolean shareMonth(EdtfDate start, EdtfDate end) {
    return start.precision() == Precision.DAY
        && end.precision() == Precision.DAY
        && YearMonth.from(start.earliest()).equals(YearMonth.from(end.earliest()));
  }

  private static boolean shareYear(EdtfDate start, EdtfDate end) {
    return start.precision() != Precision.YEAR
        && end.precision() != Precision.YEAR
        && start.earliest().getYear() == end.earliest().getYear();
  }
}
