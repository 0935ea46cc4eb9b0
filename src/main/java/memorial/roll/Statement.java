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
  private static final int MOST_LATER = 3;

  /**
   * The statement that the memorial opens with: Azerbaijan's Ministry of Defence, 3 December 2020.
   */
  public static Statement ofDecember2020() {
    return of(Population.AZERBAIJAN_ARMED_FORCES, EdtfDate.parse("2020-12-03"));
  }

  static Statement of(Population population, EdtfDate published) {
    var figures =
        Figure.<Figure>list("population = ?1 and published = ?2", population, published).stream()
            .filter(figure -> !figure.isScoped())
            .sorted(Comparator.comparing(figure -> figure.measure))
            .toList();
    return new Statement(figures, laterKilled(population, published));
  }

  private static List<Figure> laterKilled(Population population, EdtfDate published) {
    return Figure.<Figure>find(
            "from Figure f where f.population = ?1 and f.measure = ?2"
                + " and f.scopePlace is null and f.scopeEvent is null and f.scopeText is null"
                + " and (f.published is null or f.published <> ?3)"
                + " and not exists (select 1 from Figure later where later.supersedes = f)"
                + " order by f.firstSaid desc nulls last, f.slug",
            population,
            Measure.KILLED,
            published)
        .range(0, MOST_LATER - 1)
        .list();
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
