package memorial.chronology;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import memorial.text.Language;
import memorial.time.DateWords;
import memorial.time.EdtfDate;

/**
 * The war at a glance: one mark a day, the taller the more entries tell of it.
 *
 * @param address where a day leads, which is added as the query {@code day}
 */
public record DayStrip(List<Mark> marks, String address) {
  /** Taller than this no mark becomes. */
  private static final int TALLEST = 6;

  /** How many marks stand in a row on a phone, and how many on a wider screen. */
  private static final Set<Integer> ROWS = Set.of(9, 15);

  /** One day. */
  public record Mark(LocalDate day, int entries, boolean isCeasefire, boolean isChosen) {
    public boolean isBeginning() {
      return day.equals(War.FIRST_DAY);
    }

    public boolean isEnd() {
      return day.equals(War.LAST_DAY);
    }

    /** How tall the mark is, from 0 to 6. */
    int height() {
      return Math.min(entries, TALLEST);
    }

    public String words() {
      return DateWords.day(day, Language.current().locale());
    }

    /** The month in three letters or so, for marks that show it. */
    public String month() {
      return day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale());
    }

    public boolean beginsMonth() {
      return day.equals(War.FIRST_DAY) || day.getDayOfMonth() == 1;
    }

    /** The CSS classes: height, row beginnings, what kind of day it was. */
    public String look() {
      var look = new StringBuilder("h" + height());
      var n = (int) (day.toEpochDay() - War.FIRST_DAY.toEpochDay());
      ROWS.stream().sorted().filter(row -> n % row == 0).forEach(row -> look.append(" row" + row));
      look.append(beginsMonth() ? " month" : "");
      look.append(isCeasefire ? " truce" : "").append(isEnd() ? " end" : "");
      return look.toString();
    }

    private static Locale locale() {
      return Language.current().locale();
    }
  }

  /**
   * The strip for so many entries of those dates. A day counts entries of that day and of days in a
   * row that include it; those of a month or a year say nothing of a single day.
   *
   * @param chosen the day that is being looked at, or null
   */
  public static DayStrip of(Map<EdtfDate, Long> dates, String address, LocalDate chosen) {
    return new DayStrip(
        War.days().stream()
            .map(
                day ->
                    new Mark(
                        day, entries(dates, day), War.CEASEFIRES.contains(day), day.equals(chosen)))
            .toList(),
        address);
  }

  private static int entries(Map<EdtfDate, Long> dates, LocalDate day) {
    return dates.entrySet().stream()
        .filter(entry -> tellsOf(entry.getKey(), day))
        .mapToInt(entry -> entry.getValue().intValue())
        .sum();
  }

  /** How many entries tell of that day of the war. */
  public int entries(LocalDate day) {
    return marks.stream()
        .filter(mark -> mark.day.equals(day))
        .mapToInt(Mark::entries)
        .findFirst()
        .orElse(0);
  }

  /** The day that is being looked at, or null. */
  public Mark chosen() {
    return marks.stream().filter(Mark::isChosen).findFirst().orElse(null);
  }

  /** The day before the one that is being looked at, or null. */
  public Mark before() {
    return beside(-1);
  }

  /** The day after the one that is being looked at, or null. */
  public Mark after() {
    return beside(1);
  }

  private Mark beside(int step) {
    var n = marks.indexOf(chosen()) + step;
    return chosen() == null || n < 0 || n >= marks.size() ? null : marks.get(n);
  }

  /** Whether an entry with that date tells of that very day. */
  static boolean tellsOf(EdtfDate date, LocalDate day) {
    return date.start().isDay() && date.end().isDay() && date.covers(day);
  }
}
