package memorial.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import memorial.time.EdtfDate.Precision;
import memorial.time.EdtfDate.Problem;
import memorial.time.EdtfDate.Unreadable;

/** Reads {@link EdtfDate}s, and explains to a curator why a text is not one. */
final class EdtfReader {

  private static final Pattern DATE =
      Pattern.compile("(?<year>\\d{4})(-(?<month>\\d{2})(-(?<day>\\d{2}))?)?[~?%]?");
  private static final Pattern DATE_AND_TIME =
      Pattern.compile("(?<date>\\d{4}-\\d{2}-\\d{2})[Tt ]\\d{1,2}:\\d{2}.*", Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("\\s", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern MARK = Pattern.compile("[~?%]");

  private static final String HOW_TO_WRITE =
      "Write year-month-day, for example 2020-10-17; a month as 2020-08; a year as 1991.";
  private static final int QUOTED_AT_MOST = 40;

  private EdtfReader() {}

  static EdtfDate read(String text) {
    if (text == null || SPACE.matcher(text).replaceAll("").isEmpty()) {
      throw new Unreadable(
          Problem.EMPTY, text == null ? "" : text, "No date is given. " + HOW_TO_WRITE);
    }
    try {
      return asWritten(text);
    } catch (Unreadable unreadable) {
      throw switch (unreadable.problem()) {
        case NOT_A_DATE -> otherwiseWritten(text, unreadable);
        case SPACES -> spaced(text, unreadable);
        default -> unreadable;
      };
    }
  }

  /** What to say of a text with spaces, of both of its ends where it is an interval. */
  private static Unreadable spaced(String text, Unreadable unreadable) {
    var closed = SPACE.matcher(text).replaceAll("");
    try {
      asWritten(closed);
      return new Unreadable(
          Problem.SPACES,
          text,
          quoted(text) + " has a space in it. Write it without: %s.".formatted(closed));
    } catch (Unreadable other) {
      return other.problem() == Problem.NOT_A_DATE ? otherwiseWritten(text, unreadable) : other;
    }
  }

  private static EdtfDate asWritten(String text) {
    var slash = text.indexOf('/');
    return slash < 0 ? date(text) : interval(text, slash);
  }

  /** What to say of a text that is no date here: how to write it, if it is one elsewhere. */
  private static Unreadable otherwiseWritten(String text, Unreadable unreadable) {
    var readings = OtherNotation.readings(text, one -> DATE.matcher(one).matches());
    if (readings.isEmpty()) {
      return unreadable;
    }
    try {
      var form = readings.size() == 1 ? "%s (%s)" : "%s if you mean %s";
      return new Unreadable(
          Problem.OTHER_NOTATION,
          unreadable.text(),
          readings.stream()
              .map(edtf -> form.formatted(edtf, DateWords.in(asWritten(edtf), Locale.ENGLISH)))
              .collect(
                  Collectors.joining(
                      ", or ", quoted(text) + " is not how dates are written here. Write ", ".")));
    } catch (Unreadable impossible) {
      return new Unreadable(impossible.problem(), unreadable.text(), impossible.getMessage());
    }
  }

  private static EdtfDate interval(String text, int slash) {
    if (text.indexOf('/', slash + 1) >= 0) {
      throw misshapen(text);
    }
    var from = text.substring(0, slash);
    var to = text.substring(slash + 1);
    if (isOpen(from) || isOpen(to)) {
      throw new Unreadable(
          Problem.OPEN_INTERVAL,
          text,
          quoted(text)
              + " needs a date on both sides of the slash, for example 2020-09-27/2020-09-30."
              + " Write both, or one date without a slash.");
    }
    var start = date(from);
    var end = date(to);
    if (end.latest().isBefore(start.earliest())) {
      throw new Unreadable(
          Problem.END_BEFORE_START,
          text,
          quoted(text)
              + " ends before it begins. Write the earlier date first: %s/%s."
                  .formatted(end, start));
    }
    return new EdtfDate(start, end);
  }

  private static boolean isOpen(String end) {
    return end.isBlank() || end.strip().equals("..");
  }

  private static EdtfDate date(String text) {
    var parts = DATE.matcher(text);
    if (!parts.matches()) {
      throw misshapen(text);
    }
    var year = year(parts, text);
    if (parts.group("month") == null) {
      return new EdtfDate(
          text, Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    var month = YearMonth.of(year, month(parts, text));
    if (parts.group("day") == null) {
      return new EdtfDate(text, Precision.MONTH, month.atDay(1), month.atEndOfMonth());
    }
    var day = month.atDay(day(parts, month, text));
    return new EdtfDate(text, Precision.DAY, day, day);
  }

  private static int year(Matcher parts, String text) {
    var year = Integer.parseInt(parts.group("year"));
    if (year == 0) {
      throw new Unreadable(
          Problem.NO_SUCH_YEAR,
          text,
          "There is no year 0000. Write a year from 0001 to 9999, for example 1991.");
    }
    return year;
  }

  private static int month(Matcher parts, String text) {
    var month = Integer.parseInt(parts.group("month"));
    if (month < 1 || month > 12) {
      throw new Unreadable(
          Problem.NO_SUCH_MONTH,
          text,
          "There is no month %s. Write a month from 01 (January) to 12 (December) after the year, "
                  .formatted(parts.group("month"))
              + "for example 2020-08; if the month is not known, the year alone: %s."
                  .formatted(parts.group("year")));
    }
    return month;
  }

  private static int day(Matcher parts, YearMonth month, String text) {
    var day = Integer.parseInt(parts.group("day"));
    if (day < 1 || day > month.lengthOfMonth()) {
      throw new Unreadable(
          Problem.NO_SUCH_DAY,
          text,
          "There is no day %s in %s. Write a day from 01 to %s; if the day is not known, "
                  .formatted(
                      parts.group("day"),
                      DateWords.month(month, Locale.ENGLISH),
                      month.lengthOfMonth())
              + "the month alone: %s-%s.".formatted(parts.group("year"), parts.group("month")));
    }
    return day;
  }

  private static Unreadable misshapen(String text) {
    var timed = DATE_AND_TIME.matcher(text);
    if (timed.matches()) {
      return new Unreadable(
          Problem.TIME_NOT_ALLOWED,
          text,
          quoted(text)
              + " has a time of day, which is not kept with the date. Write the date alone: %s."
                  .formatted(timed.group("date")));
    }
    var closed = SPACE.matcher(text).replaceAll("");
    if (DATE.matcher(closed).matches()) {
      return new Unreadable(
          Problem.SPACES,
          text,
          quoted(text) + " has a space in it. Write it without: %s.".formatted(closed));
    }
    if (DATE.matcher(MARK.matcher(closed).replaceAll("")).matches()) {
      return new Unreadable(
          Problem.MARK_MISPLACED,
          text,
          quoted(text)
              + " has its mark in the wrong place. Write ~ (about), ? (uncertain) or "
              + "% (both) once, at the end of the date, for example 2020-08~.");
    }
    return new Unreadable(
        Problem.NOT_A_DATE,
        text,
        quoted(text) + " is not a date this site can keep. " + HOW_TO_WRITE);
  }

  private static String quoted(String text) {
    var tooLong = text.codePointCount(0, text.length()) > QUOTED_AT_MOST;
    return tooLong
        ? "\"%s…\"".formatted(text.substring(0, text.offsetByCodePoints(0, QUOTED_AT_MOST)))
        : "\"%s\"".formatted(text);
  }
}
