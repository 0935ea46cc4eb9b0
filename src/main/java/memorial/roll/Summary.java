package memorial.roll;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the roll shows of a ledger that has totals.
 *
 * @param ledger with the current figures that were said last, and with what led to them
 * @param totals how many totals it has in all
 * @param current how many of them nothing has superseded
 */
public record Summary(Ledger ledger, long totals, long current) {
  /** How many current figures of a ledger are shown; today no ledger has as many. */
  static final int MOST = 5;

  private static final String SHOWN =
      """
      with recursive chain (id, supersedes_id) as (
        select id, supersedes_id from (
          select f.id, f.supersedes_id, row_number() over (
              partition by f.population, f.measure order by f.first_said desc nulls last, f.slug desc)
            as n
          from figure f left join figure later on later.supersedes_id = f.id
          where later.id is null and f.scope_place_id is null and f.scope_event_id is null
            and f.scope_text is null) as current_figure
        where n <= :most
        union all
        select f.id, f.supersedes_id from figure f join chain on f.id = chain.supersedes_id)
      select id from chain""";

  private static final String COUNTS =
      "select f.population, f.measure, count(f), count(f) - count(later) from Figure f"
          + " left join Figure later on later.supersedes = f"
          + " where f.scopePlace is null and f.scopeEvent is null and f.scopeText is null"
          + " group by f.population, f.measure";

  /** One row of that. */
  public record Counts(Population population, Measure measure, long totals, long current) {
    private String address() {
      return Ledger.address(population, measure);
    }
  }

  /** Of every ledger that has totals, by population and measure in their orders. */
  static List<Summary> all() {
    var shown =
        Panache.getSession()
            .createNativeQuery(SHOWN, UUID.class)
            .setParameter("most", MOST)
            .getResultList();
    var counts =
        Figure.<Figure>find(COUNTS).project(Counts.class).stream()
            .collect(Collectors.toMap(Counts::address, Function.identity()));
    return Ledger.of(Figure.list("id in ?1", shown)).stream()
        .filter(ledger -> counts.containsKey(ledger.address()))
        .map(ledger -> of(ledger, counts.get(ledger.address())))
        .toList();
  }

  private static Summary of(Ledger ledger, Counts counts) {
    return new Summary(ledger, counts.totals, counts.current);
  }

  /** How many current figures are left out. */
  public long more() {
    return current - ledger.current().size();
  }
}
