package memorial.roll;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    var figures =
        figures("where population = ?1 and published = ?2", population, published)
            .filter(figure -> !figure.isScoped())
            .sorted(Comparator.comparing(figure -> figure.measure))
            .toList();
    return new Statement(figures, laterKilled(population, published));
  }

  private static List<Figure> laterKilled(Population population, EdtfDate published) {
    return figures(
            """
            where population = ?1 and (published is null or published <> ?2) and measure = 'KILLED'
              and scope_place_id is null and scope_event_id is null and scope_text is null
              and not exists (select 1 from figure later where later.supersedes_id = figure.id)
            order by first_said desc nulls last, slug
            fetch first 3 rows only""",
            population,
            published)
        .toList();
  }

  /** In SQL, like all that the opening page asks: HQL would make the start longer by an eighth. */
  private static Stream<Figure> figures(String which, Population population, EdtfDate published) {
    return Panache.getSession()
        .createNativeQuery("select * from figure " + which, Figure.class)
        .setParameter(1, population.name())
        .setParameter(2, published.toString())
        .getResultStream();
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
