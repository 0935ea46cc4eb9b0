package memorial.roll;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All figures of one measure and population, from first to latest. Those that count one place or
 * event only are kept apart: they are no totals.
 */
public final class Ledger {
  /** From first to latest; of those said on one day, the superseded one first. */
  private static final Comparator<Figure> BY_PUBLICATION =
      Comparator.comparing(Figure::firstSaid, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Ledger::chainLength)
          .thenComparing(figure -> figure.slug);

  private final Population population;
  private final Measure measure;
  private final List<Figure> totals;
  private final List<Figure> scoped;
  private final Map<Figure, Figure> successors = new HashMap<>();

  private Ledger(Population population, Measure measure, Collection<Figure> figures) {
    this.population = population;
    this.measure = measure;
    totals = figures.stream().filter(f -> !f.isScoped()).sorted(BY_PUBLICATION).toList();
    scoped = figures.stream().filter(Figure::isScoped).sorted(BY_PUBLICATION).toList();
    figures.stream()
        .filter(figure -> figure.supersedes() != null)
        .forEach(figure -> successors.put(figure.supersedes(), figure));
  }

  private static int chainLength(Figure figure) {
    int length = 0;
    for (var one = figure.supersedes(); one != null; one = one.supersedes()) {
      length++;
    }
    return length;
  }

  static Ledger of(Population population, Measure measure) {
    return of(
        population, measure, Figure.list("population = ?1 and measure = ?2", population, measure));
  }

  static Ledger of(Population population, Measure measure, Collection<Figure> figures) {
    return new Ledger(population, measure, figures);
  }

  /** Every ledger there is, by population and measure in their orders. */
  static List<Ledger> all() {
    return of(Figure.listAll());
  }

  /** The ledgers of those figures, by population and measure in their orders. */
  static List<Ledger> of(Collection<Figure> figures) {
    return figures.stream()
        .collect(
            Collectors.groupingBy(
                figure -> figure.population,
                () -> new EnumMap<>(Population.class),
                Collectors.groupingBy(
                    figure -> figure.measure,
                    () -> new EnumMap<>(Measure.class),
                    Collectors.toList())))
        .entrySet()
        .stream()
        .flatMap(
            byPopulation ->
                byPopulation.getValue().entrySet().stream()
                    .map(
                        byMeasure ->
                            new Ledger(
                                byPopulation.getKey(), byMeasure.getKey(), byMeasure.getValue())))
        .toList();
  }

  static String address(Population population, Measure measure) {
    return "/roll/" + population.key() + "/" + measure.key();
  }

  public Population population() {
    return population;
  }

  public Measure measure() {
    return measure;
  }

  public String address() {
    return address(population, measure);
  }

  /** All totals, superseded ones too. */
  public List<Figure> totals() {
    return totals;
  }

  /** The figures of one place or event only. */
  public List<Figure> scoped() {
    return scoped;
  }

  /** The totals that nothing has superseded: one of each chain, side by side. */
  public List<Figure> current() {
    return totals.stream().filter(figure -> successor(figure) == null).toList();
  }

  /** Those of them that were said last, not more than fit into a few words. */
  public List<Figure> latest() {
    var current = current();
    return current.subList(Math.max(0, current.size() - Summary.MOST), current.size());
  }

  /** Its totals and then its other figures. */
  List<Figure> figures() {
    return Stream.concat(totals.stream(), scoped.stream()).toList();
  }

  boolean hasTotal(Figure figure) {
    return figure.population == population && figure.measure == measure && !figure.isScoped();
  }

  /** The figure that superseded that one, or null. */
  public Figure successor(Figure figure) {
    return successors.get(figure);
  }

  /** Drawn for a wide screen; null where it has no two totals to draw. */
  public Chart wideChart() {
    return Chart.wide(this).orElse(null);
  }

  /** Drawn for a phone; null where it has no two totals to draw. */
  public Chart narrowChart() {
    return Chart.narrow(this).orElse(null);
  }

  /** A small line of what led to that figure; null where nothing did. */
  public Chart smallChart(Figure current) {
    return Chart.small(this, current);
  }

  public boolean isEmpty() {
    return totals.isEmpty() && scoped.isEmpty();
  }
}
