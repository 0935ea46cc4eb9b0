package memorial.roll;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memorial.text.Language;
import memorial.time.EdtfDate;
import memorial.web.Sheet.Box;

/**
 * The totals of a ledger over time, as lengths and positions that a template writes as SVG. Each
 * chain of figures that superseded one another is a line of steps; a figure without a number or
 * without a date is in the table only.
 */
public final class Chart {
  /** The size of a drawing in pixels, and the margins that its labels need. */
  record Size(int width, int height, int left, int right, int top, int bottom) {
    static final Size WIDE = new Size(840, 340, 58, 26, 34, 34);
    static final Size NARROW = new Size(360, 300, 48, 18, 34, 34);
    static final Size SMALL = new Size(92, 28, 4, 5, 5, 4);

    double pixels() {
      return width - left - right;
    }
  }

  /** Where the lowest number is above this part of the highest, the axis does not begin at zero. */
  private static final double NEARLY_LEVEL = .6;

  /** Of more chains those that end last are drawn. */
  private static final int MOST_LINES = 8;

  private static final int ROWS = 4;
  private static final int PIXELS_A_TICK = 105;
  private static final int DAYS_A_MONTH = 30;
  private static final int SOME_MONTHS = 100;
  private static final List<Integer> MONTHS = List.of(1, 2, 3, 6);
  private static final List<Integer> DAYS = List.of(1, 2, 7, 14, 28);

  private final Size size;
  private final ChartLabels labels;
  private final List<Line> lines;
  private final boolean isWhole;
  private final double floor;
  private final double step;
  private final double ceiling;
  private final LocalDate from;
  private final LocalDate to;

  /** A value and a place on an axis. */
  public record Tick(String at, String label) {}

  /** Where the words at a point stand. */
  public record Label(String x, String y, String anchor) {}

  /**
   * One figure.
   *
   * @param since where the time begins that its date can mean, and where it ends
   * @param upper where the upper number of a range lies, or null
   * @param label null where it would cover something else
   */
  public record Point(
      Figure figure,
      String x,
      String y,
      String since,
      String until,
      String upper,
      boolean isCurrent,
      Label label) {
    /** {@code exact}, {@code over}, {@code under}, {@code about} or {@code between}. */
    public String look() {
      return switch (figure.amount.qualifier) {
        case OVER, AT_LEAST -> "over";
        case NEARLY, UP_TO -> "under";
        case ABOUT -> "about";
        case BETWEEN -> "between";
        case EXACT, SEVERAL -> "exact";
      };
    }
  }

  /**
   * The figures that superseded one another.
   *
   * @param letter what the key calls it, from A; empty where there is one line only
   */
  public record Line(String letter, String path, List<Point> points) {
    /** Who reported them, each once, first to latest. */
    public String reporters() {
      return points.stream()
          .map(point -> point.figure.reporter.toString())
          .distinct()
          .collect(Collectors.joining(" → "));
    }

    public Point last() {
      return points.get(points.size() - 1);
    }
  }

  private Chart(Size size, List<List<Figure>> all, boolean fromZero) {
    this.size = size;
    var chains = all.subList(Math.max(0, all.size() - MOST_LINES), all.size());
    isWhole = chains.size() == all.size();
    var figures = chains.stream().flatMap(List::stream).toList();
    var lowest = figures.stream().mapToDouble(f -> f.amount.number.doubleValue()).min().orElse(0);
    var highest = figures.stream().mapToDouble(Chart::highest).max().orElse(0);
    var isNearlyLevel = !fromZero && lowest > NEARLY_LEVEL * highest && lowest < highest;
    step = round((isNearlyLevel ? highest - lowest : highest) / ROWS);
    floor = isNearlyLevel ? Math.floor((lowest - step / 2) / step) * step : 0;
    ceiling = Math.ceil((highest + step / 4) / step) * step;
    var first = figures.stream().map(f -> date(f).earliest()).min(LocalDate::compareTo).get();
    var last = figures.stream().map(f -> date(f).latest()).max(LocalDate::compareTo).get();
    var margin = Math.max(2, ChronoUnit.DAYS.between(first, last) / 16);
    from = first.minusDays(margin);
    to = last.plusDays(margin);
    labels =
        new ChartLabels(
            new Box(size.left - 6, 2, size.width - size.left + 4, size.height - size.bottom - 2));
    lines = lines(chains);
  }

  /** The chart of that ledger for a wide screen; empty where it has no two totals to draw. */
  static Optional<Chart> wide(Ledger ledger) {
    return of(ledger, Size.WIDE);
  }

  /** The same for a phone. */
  static Optional<Chart> narrow(Ledger ledger) {
    return of(ledger, Size.NARROW);
  }

  /** A small line of what led to that figure, from zero; null where nothing did. */
  static Chart small(Ledger ledger, Figure current) {
    var chain = chain(ledger, current);
    return chain.size() < 2 ? null : new Chart(Size.SMALL, List.of(chain), true);
  }

  private static Optional<Chart> of(Ledger ledger, Size size) {
    var chains =
        ledger.current().stream()
            .map(current -> chain(ledger, current))
            .filter(chain -> !chain.isEmpty())
            .toList();
    return chains.stream().mapToInt(List::size).sum() < 2
        ? Optional.empty()
        : Optional.of(new Chart(size, chains, false));
  }

  /** The figures that led to that one, first to latest. */
  private static List<Figure> chain(Ledger ledger, Figure current) {
    var chain = new ArrayList<Figure>();
    Stream.iterate(current, Objects::nonNull, Figure::supersedes)
        .filter(ledger::hasTotal)
        .filter(figure -> figure.amount.number != null && date(figure) != null)
        .forEach(chain::add);
    Collections.reverse(chain);
    return chain;
  }

  private static EdtfDate date(Figure figure) {
    return figure.asOf == null ? figure.published : figure.asOf;
  }

  private static double highest(Figure figure) {
    var amount = figure.amount;
    return (amount.upper == null ? amount.number : amount.upper).doubleValue();
  }

  /** The next higher of 1, 2, 5, 10, 20, 50, …, for there is no half of a person. */
  private static double round(double least) {
    var power = Math.pow(10, Math.floor(Math.log10(Math.max(least, 1))));
    return Stream.of(1, 2, 5, 10).map(n -> n * power).filter(n -> n >= least).findFirst().get();
  }

  private List<Line> lines(List<List<Figure>> chains) {
    for (var chain : chains) {
      chain.forEach(
          figure ->
              labels.keepOff(x(figure), y(figure), figure.amount.qualifier != Qualifier.EXACT));
      drawSteps(chain);
    }
    var lines = new ArrayList<Line>();
    for (var chain : chains) {
      var letter = chains.size() == 1 ? "" : String.valueOf((char) ('A' + lines.size()));
      lines.add(new Line(letter, path(chain), points(chain, letter)));
    }
    return lines;
  }

  private void drawSteps(List<Figure> chain) {
    for (int i = 0; i < chain.size(); i++) {
      var from = chain.get(i);
      var to = i == chain.size() - 1 ? from : chain.get(i + 1);
      var end = to == from ? size.width - size.right : x(to);
      labels.avoid(new Box(x(from), y(from), end - x(from), 1));
      labels.avoid(new Box(end, Math.min(y(from), y(to)), 1, Math.abs(y(to) - y(from))));
    }
  }

  private String path(List<Figure> chain) {
    var path = new StringBuilder("M" + format(x(chain.get(0))) + " " + format(y(chain.get(0))));
    chain.stream()
        .skip(1)
        .forEach(figure -> path.append("H" + format(x(figure)) + "V" + format(y(figure))));
    return path.append("H" + format(size.width - size.right)).toString();
  }

  /** The latest figure gets its words first, then the first one, then the others. */
  private List<Point> points(List<Figure> chain, String letter) {
    var placed = new Label[chain.size()];
    var order = new LinkedHashSet<Integer>(List.of(chain.size() - 1, 0));
    for (int i = 1; i < chain.size(); i++) {
      order.add(i);
    }
    for (var i : order) {
      var isLast = i == chain.size() - 1;
      var figure = chain.get(i);
      var words = (isLast ? letter + " " : "") + figure.amount;
      placed[i] = labels.place(words.strip(), x(figure), y(figure));
    }
    var points = new ArrayList<Point>();
    for (int i = 0; i < chain.size(); i++) {
      var figure = chain.get(i);
      var upper = figure.amount.upper;
      points.add(
          new Point(
              figure,
              format(x(figure)),
              format(y(figure)),
              format(x(date(figure).earliest())),
              format(x(date(figure).latest())),
              upper == null ? null : format(y(upper.doubleValue())),
              i == chain.size() - 1,
              placed[i]));
    }
    return points;
  }

  private double x(Figure figure) {
    var date = date(figure);
    return (x(date.earliest()) + x(date.latest())) / 2;
  }

  private double x(LocalDate day) {
    return size.left
        + size.pixels() * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
  }

  private double y(Figure figure) {
    return y(figure.amount.number.doubleValue());
  }

  private double y(double value) {
    var pixels = size.height - size.top - size.bottom;
    return size.height - size.bottom - pixels * (value - floor) / (ceiling - floor);
  }

  static String format(double pixels) {
    return String.format(Locale.ROOT, "%.1f", pixels);
  }

  public int width() {
    return size.width;
  }

  public int height() {
    return size.height;
  }

  public int left() {
    return size.left;
  }

  public int right() {
    return size.width - size.right;
  }

  public int bottom() {
    return size.height - size.bottom;
  }

  public List<Line> lines() {
    return lines;
  }

  /** Whether there was room for all chains. */
  public boolean isWhole() {
    return isWhole;
  }

  /** What the key calls the line that ends with that figure; empty where there is no such line. */
  String letter(Figure figure) {
    return lines.stream()
        .filter(line -> line.last().figure == figure)
        .map(Line::letter)
        .findFirst()
        .orElse("");
  }

  /** Where the axis of numbers begins, where that is not zero; else null. */
  public String floor() {
    return floor == 0 ? null : number(floor);
  }

  /** The values on the axis of numbers. */
  public List<Tick> rows() {
    var rows = new ArrayList<Tick>();
    for (var value = floor; value <= ceiling + step / 2; value += step) {
      rows.add(new Tick(format(y(value)), number(value)));
    }
    return rows;
  }

  /** The days, months or years on the axis of time, no more than fit. */
  public List<Tick> times() {
    var fit = size.pixels() / PIXELS_A_TICK;
    var days = ChronoUnit.DAYS.between(from, to);
    return days < SOME_MONTHS ? days(days / fit) : months(days / (fit * DAYS_A_MONTH));
  }

  private List<Tick> days(double least) {
    var step = DAYS.stream().filter(n -> n >= least).findFirst().orElse(DAYS.get(DAYS.size() - 1));
    var ticks = new ArrayList<Tick>();
    for (var day = from.plusDays(1); day.isBefore(to); day = day.plusDays(step)) {
      ticks.add(tick(day, ticks.isEmpty() ? "d MMM yyyy" : "d MMM"));
    }
    return ticks;
  }

  private List<Tick> months(double least) {
    var step =
        MONTHS.stream()
            .filter(n -> n >= least)
            .findFirst()
            .orElseGet(() -> 12 * (int) round(least / 12));
    var ticks = new ArrayList<Tick>();
    var day = from.withDayOfMonth(1);
    while (day.isBefore(from) || (day.getMonthValue() - 1) % Math.min(step, 12) != 0) {
      day = day.plusMonths(1);
    }
    for (; day.isBefore(to); day = day.plusMonths(step)) {
      var isYear = step >= 12;
      ticks.add(
          tick(
              day,
              isYear ? "yyyy" : ticks.isEmpty() || day.getMonthValue() == 1 ? "MMM yyyy" : "MMM"));
    }
    return ticks;
  }

  private Tick tick(LocalDate day, String pattern) {
    return new Tick(
        format(x(day)),
        DateTimeFormatter.ofPattern(pattern, Language.current().locale()).format(day));
  }

  private static String number(double value) {
    return NumberFormat.getNumberInstance(Language.current().locale())
        .format(new BigDecimal(value, MathContext.DECIMAL32));
  }

  /** How the numbers were said, other than exactly: the looks of points that need a key. */
  public Set<String> looks() {
    return lines.stream()
        .flatMap(line -> line.points.stream())
        .map(Point::look)
        .filter(look -> !look.equals("exact"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
