package memorial.roll;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import memorial.time.EdtfDate;

/**
 * What one reporter published of one population on one day. The same number given under two
 * measures is one statement read in two ways.
 *
 * @param laterKilled the figures that stand in the ledger of the killed today, where they are
 *     others
 */
public record Statement(List<Figure> figures, List<Figure> laterKilled) {

  /**
   * The statement that the memorial opens with: Azerbaijan's Ministry of Defence, 3 December 2020.
   */
  public static Statement ofDecember2020() {
    return of(Population.AZERBAIJAN_ARMED_FORCES, EdtfDate.parse("2020-12-03"));
  }

  static Statement of(Population population, EdtfDate published) {
    var all = Figure.<Figure>list("population", population);
    var figures =
        all.stream()
            .filter(figure -> published.equals(figure.published) && !figure.isScoped())
            .sorted(Comparator.comparing(figure -> figure.measure))
            .toList();
    var killed = all.stream().filter(figure -> figure.measure == Measure.KILLED).toList();
    var later =
        Ledger.of(population, Measure.KILLED, killed).current().stream()
            .filter(figure -> !figures.contains(figure))
            .toList();
    return new Statement(figures, later);
  }

  /** The figure of that measure, or null. */
  public Figure of(Measure measure) {
    return figures.stream().filter(f -> f.measure == measure).findFirst().orElse(null);
  }

  public Figure killed() {
    return of(Measure.KILLED);
  }

  public Figure unidentified() {
    return of(Measure.UNIDENTIFIED);
  }

  public Figure missing() {
    return of(Measure.MISSING);
  }

  public Figure wounded() {
    return of(Measure.WOUNDED);
  }

  public Figure inTreatment() {
    return of(Measure.IN_TREATMENT);
  }

  /** Whether one number is reported both as the wounded and as those in treatment. */
  public boolean isReadInTwoWays() {
    return Optional.ofNullable(wounded())
        .filter(w -> inTreatment() != null && w.amount.equals(inTreatment().amount))
        .isPresent();
  }
}
