package memorial.chronology;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import memorial.web.UnknownFilter;

/** The days of the war: forty-four of fighting, and the day on which it ended. */
public final class War {
  public static final LocalDate FIRST_DAY = LocalDate.of(2020, 9, 27);

  /** The statement of 9 and 10 November ended the fighting at midnight in Moscow, 01:00 in Baku. */
  public static final LocalDate LAST_DAY = LocalDate.of(2020, 11, 10);

  /**
   * The days on which a ceasefire was to begin, as the entries {@code moscow-ceasefire}, {@code
   * second-ceasefire} and {@code third-ceasefire} have them.
   */
  static final Set<LocalDate> CEASEFIRES =
      Set.of(LocalDate.of(2020, 10, 10), LocalDate.of(2020, 10, 18), LocalDate.of(2020, 10, 26));

  private War() {}

  public static List<LocalDate> days() {
    return FIRST_DAY.datesUntil(LAST_DAY.plusDays(1)).toList();
  }

  static boolean includes(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  /**
   * The day that a reader asked for, as {@code 2020-10-17}; null where the address names none.
   *
   * @throws UnknownFilter with the days there are, where it is none of them
   */
  public static LocalDate day(String asked) {
    if (asked == null || asked.isEmpty()) {
      return null;
    }
    var days = days().stream().map(LocalDate::toString).toList();
    UnknownFilter.unless(days.contains(asked), "day", asked, days);
    return LocalDate.parse(asked);
  }

  /** The day of the war that has the same day and month as that one, if there was one. */
  public static Optional<LocalDate> sameDayAs(LocalDate today) {
    return Optional.of(MonthDay.from(today).atYear(FIRST_DAY.getYear())).filter(War::includes);
  }
}
