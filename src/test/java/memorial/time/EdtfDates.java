package memorial.time;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * The dates that property tests try: any year, and often the same few years, so that dates meet.
 */
class EdtfDates extends DomainContextBase {

  static Arbitrary<LocalDate> days() {
    var years =
        Arbitraries.oneOf(
            Arbitraries.integers().between(2019, 2021), Arbitraries.integers().between(1, 9999));
    var months =
        Combinators.combine(years, Arbitraries.integers().between(1, 12)).as(YearMonth::of);
    return months.flatMap(
        month -> Arbitraries.integers().between(1, month.lengthOfMonth()).map(month::atDay));
  }

  static Arbitrary<String> singles() {
    var shapes = Arbitraries.of("YYYY", "YYYY-MM", "YYYY-MM-DD");
    var marks = Arbitraries.of("", "", "~", "?", "%");
    return Combinators.combine(days(), shapes, marks)
        .as((day, shape, mark) -> day.toString().substring(0, shape.length()) + mark)
        .withoutEdgeCases();
  }

  static Arbitrary<String> intervals() {
    return Combinators.combine(singles(), singles())
        .as((one, other) -> one.compareTo(other) <= 0 ? one + "/" + other : other + "/" + one)
        .withoutEdgeCases();
  }

  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(singles(), intervals());
  }

  @Provide
  Arbitrary<LocalDate> anyDay() {
    return days();
  }

  @Provide
  Arbitrary<EdtfDate> anyDate() {
    return texts().map(EdtfDate::parse);
  }
}
