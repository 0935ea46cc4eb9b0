package memorial.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates as people write them elsewhere: 27.09.2020, 2020–9–27, 17 October 2020, 17 октября 2020 г.
 * They are not taken, for 4/5/2020 is one day here and another one there, but whoever types them is
 * told how to write them.
 */
final class OtherNotation {
  private static final int LONGEST = 60;

  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");
  private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\s]+");
  private static final Pattern MARKED =
      Pattern.compile("(?<date>.*?) ?(?<mark>[~?%]?)", Pattern.DOTALL);

  private static final String BETWEEN = " ?[-./ ] ?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<year>\\d{4})%1$s(?<month>\\d{1,2})(?:%1$s(?<day>\\d{1,2}))?".formatted(BETWEEN));
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:(?<day>\\d{1,2})%1$s)?(?<month>\\d{1,2})%1$s(?<year>\\d{4})".formatted(BETWEEN));

  private static final String NAME = "(?<name>\\p{L}+)\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?\\.?";
  private static final String YEAR =
      "(?<year>\\d{4})(?:-?c[iıuü])?(?: ?(?:il|yılı|год|года|г|թ)\\.?)?";
  private static final List<Pattern> NAMED =
      List.of(
          Pattern.compile("(?:" + DAY + "[ -]?)?" + NAME + ",?[ -]" + YEAR),
          Pattern.compile(NAME + " " + DAY + ",? " + YEAR));

  private static final Pattern TO = Pattern.compile(" ?/ ?| ?- ?| to ");

  private final Predicate<String> isDate;
  private final boolean isMonthFirst;

  private OtherNotation(Predicate<String> isDate, boolean isMonthFirst) {
    this.isDate = isDate;
    this.isMonthFirst = isMonthFirst;
  }

  /**
   * The same date as EDTF has it, where it is one: two where day and month cannot be told apart, as
   * in 3/4/2020. It may have a day that its month does not have.
   *
   * @param isDate whether a text is a date already
   */
  static List<String> readings(String typed, Predicate<String> isDate) {
    if (typed.length() > LONGEST) {
      return List.of();
    }
    var dashed = DASH.matcher(typed).replaceAll("-");
    var text = SPACES.matcher(dashed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return Stream.of(false, true)
        .map(isMonthFirst -> new OtherNotation(isDate, isMonthFirst))
        .flatMap(notation -> notation.edtf(text).stream())
        .distinct()
        .toList();
  }

  private Optional<String> edtf(String text) {
    return single(text).or(() -> interval(text));
  }

  private Optional<String> single(String text) {
    var parts = MARKED.matcher(text);
    parts.matches();
    var date = parts.group("date");
    return Stream.of(YEAR_FIRST, RUN_TOGETHER, DAY_FIRST)
        .map(pattern -> pattern.matcher(date))
        .filter(Matcher::matches)
        .flatMap(numbers -> numbered(numbers).stream())
        .findFirst()
        .or(() -> named(date))
        .map(edtf -> edtf + parts.group("mark"));
  }

  /**
   * What stands before the year is day and month, unless it can be month and day alone; with points
   * between them nobody writes the month first.
   */
  private Optional<String> numbered(Matcher date) {
    var month = Integer.parseInt(date.group("month"));
    var day = Optional.ofNullable(date.group("day")).map(Integer::valueOf);
    var isMonthThere =
        isMonthFirst
            && day.filter(OtherNotation::isMonth).isPresent()
            && !date.group().contains(".");
    if (isMonth(month) && !(isMonthThere && date.pattern() == DAY_FIRST)) {
      return Optional.of(edtf(date.group("year"), month, day));
    }
    return day.filter(first -> isMonth(first) && date.pattern() == DAY_FIRST)
        .map(first -> edtf(date.group("year"), first, Optional.of(month)));
  }

  private static Optional<String> named(String date) {
    for (var pattern : NAMED) {
      var parts = pattern.matcher(date);
      if (parts.matches()) {
        var month = Months.BY_NAME.get(parts.group("name"));
        if (month != null) {
          var day = Optional.ofNullable(parts.group("day")).map(Integer::valueOf);
          return Optional.of(edtf(parts.group("year"), month.getValue(), day));
        }
      }
    }
    return Optional.empty();
  }

  /** Two dates, of which the first leaves out what they share: 27–30 September 2020. */
  private Optional<String> interval(String text) {
    var between = TO.matcher(text);
    while (between.find()) {
      var from = text.substring(0, between.start());
      var end = date(text.substring(between.end()));
      if (end.isPresent() && !from.isBlank()) {
        var start = start(from, end.get());
        if (start.isPresent()) {
          return Optional.of(start.get() + "/" + end.get());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> start(String from, String end) {
    var year = end.substring(0, 4);
    var isDayOfMonth = from.matches("\\d{1,2}\\.?") && end.matches("\\d{4}-\\d{2}-\\d{2}[~?%]?");
    return isDayOfMonth
        ? Optional.of(end.substring(0, 8) + two(Integer.parseInt(from.replace(".", ""))))
        : Stream.of(from, from + " " + year, from + "." + year, from + year)
            .map(this::date)
            .flatMap(Optional::stream)
            .findFirst();
  }

  private Optional<String> date(String text) {
    return isDate.test(text) ? Optional.of(text) : single(text);
  }

  private static String edtf(String year, int month, Optional<Integer> day) {
    return year + "-" + two(month) + day.map(number -> "-" + two(number)).orElse("");
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }

  private static String two(int number) {
    return "%02d".formatted(number);
  }

  /** What months are called in the languages of those who write here. */
  private static final class Months {
    static final Map<String, Month> BY_NAME = byName();

    private static Map<String, Month> byName() {
      var months = new HashMap<String, Month>();
      for (var language : List.of("en", "az", "ru", "tr", "hy", "ka")) {
        var locale = Locale.forLanguageTag(language);
        for (var style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          for (var month : Month.values()) {
            var name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
            months.putIfAbsent(name.replace(".", ""), month);
          }
        }
      }
      months.put("sept", Month.SEPTEMBER);
      return months;
    }
  }
}
