package memorial.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A date kept at the precision at which it is known.
 *
 * <p>Written in a part of the Extended Date/Time Format (Library of Congress, EDTF specification of
 * 4 February 2019, now part of ISO 8601-2:2019):
 *
 * <ul>
 *   <li>a year, a month or a day: {@code 1991}, {@code 2020-08}, {@code 2020-10-17}, in the years
 *       0001 to 9999 of the Gregorian calendar;
 *   <li>with one mark after it if need be: {@code ~} approximate, {@code ?} uncertain, {@code %}
 *       both;
 *   <li>an interval of two of these: {@code 2020-07-29/2020-09}.
 * </ul>
 *
 * <p>Two dates are equal if they are written alike. They sort by the first day they can mean, then
 * by the last, then as text.
 */
public final class EdtfDate implements Comparable<EdtfDate> {

  /** How much of a date is known. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  /** Why a text is not a date that can be kept. */
  public enum Problem {
    /** Nothing is written, or only spaces. */
    EMPTY,
    /** It is not written as year, year-month or year-month-day. */
    NOT_A_DATE,
    /** It is a date, but one written in another way than EDTF. */
    OTHER_NOTATION,
    /** It would be a date if it had no spaces. */
    SPACES,
    /** A date is followed by a time of day. */
    TIME_NOT_ALLOWED,
    /** A mark ({@code ~}, {@code ?}, {@code %}) is repeated or is not at the end of a date. */
    MARK_MISPLACED,
    /** An interval lacks its start or its end. */
    OPEN_INTERVAL,
    /** There is no year 0000. */
    NO_SUCH_YEAR,
    /** The month is not one of 01 to 12. */
    NO_SUCH_MONTH,
    /** The month does not have that day. */
    NO_SUCH_DAY,
    /** An interval is over before it begins. */
    END_BEFORE_START
  }

  /**
   * A text is not a date that can be kept. The message is for the person who typed it: it says in
   * plain English what is wrong and what to type instead.
   */
  public static final class Unreadable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String text;

    Unreadable(Problem problem, String text, String message) {
      super(message);
      this.problem = problem;
      this.text = text;
    }

    public Problem problem() {
      return problem;
    }

    /** What could not be read: all that was typed, or the end of the interval that is at fault. */
    public String text() {
      return text;
    }
  }

  private static final Comparator<EdtfDate> IN_TIME =
      Comparator.comparing(EdtfDate::earliest)
          .thenComparing(EdtfDate::latest)
          .thenComparing(EdtfDate::toString);

  private final String text;
  private final Precision precision;
  private final LocalDate earliest;
  private final LocalDate latest;
  private final EdtfDate start;
  private final EdtfDate end;

  EdtfDate(String text, Precision precision, LocalDate earliest, LocalDate latest) {
    this.text = text;
    this.precision = precision;
    this.earliest = earliest;
    this.latest = latest;
    this.start = this;
    this.end = this;
  }

  EdtfDate(EdtfDate start, EdtfDate end) {
    this.text = start.text + "/" + end.text;
    this.precision = start.precision.compareTo(end.precision) < 0 ? start.precision : end.precision;
    this.earliest = start.earliest;
    this.latest = end.latest;
    this.start = start;
    this.end = end;
  }

  /**
   * Reads a date exactly as written: spaces around it are refused, so that {@link #toString()}
   * always gives back what was read.
   *
   * @param text may be null, which is read as nothing written
   * @throws Unreadable if the text is anything but the formats above
   */
  public static EdtfDate parse(String text) {
    return EdtfReader.read(text);
  }

  /** As {@link #parse}, but empty where that throws. */
  public static Optional<EdtfDate> tryParse(String text) {
    try {
      return Optional.of(parse(text));
    } catch (Unreadable refused) {
      return Optional.empty();
    }
  }

  /** The first day the date can mean, as if it had no mark. */
  public LocalDate earliest() {
    return earliest;
  }

  /** The last day the date can mean, as if it had no mark. */
  public LocalDate latest() {
    return latest;
  }

  /** Whether the day lies from {@link #earliest()} to {@link #latest()}, both included. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }

  /** Of an interval, the precision of its less precise end. */
  public Precision precision() {
    return precision;
  }

  /** Whether this is one single day: the only kind of date that can have a time of day. */
  public boolean isDay() {
    return precision == Precision.DAY && !isInterval();
  }

  /** Whether it is written with a slash, even if both ends are the same. */
  public boolean isInterval() {
    return start != this;
  }

  /** Whether the date, or an end of the interval, is marked {@code ~} or {@code %}. */
  public boolean isApproximate() {
    return text.contains("~") || text.contains("%");
  }

  /** Whether the date, or an end of the interval, is marked {@code ?} or {@code %}. */
  public boolean isUncertain() {
    return text.contains("?") || text.contains("%");
  }

  /** The first part of an interval; any other date is its own start. */
  public EdtfDate start() {
    return start;
  }

  /** The second part of an interval; any other date is its own end. */
  public EdtfDate end() {
    return end;
  }

  /**
   * The value for HTML's {@code <time datetime>}, which takes a year, a month or a day but neither
   * marks nor intervals: the date without its mark, and of an interval the start.
   */
  public String datetime() {
    return isInterval() ? start.datetime() : text.replaceAll("[~?%]", "");
  }

  @Override
  public int compareTo(EdtfDate other) {
    return IN_TIME.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EdtfDate date && text.equals(date.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The date in EDTF, as it was read. */
  @Override
  public String toString() {
    return text;
  }
}
