package memorial.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import memorial.time.EdtfDate.Problem;
import memorial.time.EdtfDate.Unreadable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(EdtfDates.class)
@Domain(DomainContext.Global.class)
class EdtfDatePropertyTest {

  @Property
  void a_date_is_written_as_it_was_read(@ForAll("dates") String text) {
    assertEquals(text, EdtfDate.parse(text).toString());
    assertEquals(Optional.of(EdtfDate.parse(text)), EdtfDate.tryParse(text));
  }

  @Property
  void a_date_can_first_mean_a_day_not_after_the_one_it_can_last_mean(@ForAll EdtfDate date) {
    assertFalse(date.earliest().isAfter(date.latest()));
    assertTrue(date.covers(date.earliest()));
    assertTrue(date.covers(date.latest()));
  }

  @Property
  void a_date_covers_the_days_between_its_first_and_last(
      @ForAll EdtfDate date, @ForAll LocalDate day) {
    var between = day.compareTo(date.earliest()) >= 0 && day.compareTo(date.latest()) <= 0;
    assertEquals(between, date.covers(day));
  }

  @Property
  void an_interval_reaches_from_its_start_to_its_end(@ForAll("intervals") String text) {
    var date = EdtfDate.parse(text);
    assertTrue(date.isInterval());
    assertEquals(date.start().earliest(), date.earliest());
    assertEquals(date.end().latest(), date.latest());
    assertEquals(text, date.start() + "/" + date.end());
  }

  @Property
  void any_two_dates_have_one_order(@ForAll EdtfDate one, @ForAll EdtfDate other) {
    assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
    assertEquals(one.compareTo(other) == 0, one.equals(other));
    if (one.equals(other)) {
      assertEquals(one.hashCode(), other.hashCode());
    }
  }

  @Property
  void a_date_equals_itself_read_again(@ForAll("dates") String text) {
    assertEquals(EdtfDate.parse(text), EdtfDate.parse(text));
    assertEquals(0, EdtfDate.parse(text).compareTo(EdtfDate.parse(text)));
    assertEquals(EdtfDate.parse(text).hashCode(), EdtfDate.parse(text).hashCode());
  }

  @Property
  void order_carries_over(@ForAll EdtfDate a, @ForAll EdtfDate b, @ForAll EdtfDate c) {
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertTrue(a.compareTo(c) <= 0);
    }
  }

  @Property
  void the_date_that_can_begin_first_comes_first(@ForAll EdtfDate one, @ForAll EdtfDate other) {
    var byFirst = one.earliest().compareTo(other.earliest());
    var byLast = one.latest().compareTo(other.latest());
    if (byFirst != 0) {
      assertEquals(Integer.signum(byFirst), Integer.signum(one.compareTo(other)));
    } else if (byLast != 0) {
      assertEquals(Integer.signum(byLast), Integer.signum(one.compareTo(other)));
    }
  }

  @Property
  void browsers_get_a_date_they_can_read(@ForAll EdtfDate date) {
    assertTrue(date.datetime().matches("\\d{4}(-\\d{2}(-\\d{2})?)?"), date.datetime());
    assertEquals(date.earliest(), EdtfDate.parse(date.datetime()).earliest());
  }

  @Property(tries = 5000)
  void nonsense_is_refused_with_advice_and_nothing_else_goes_wrong(
      @ForAll("nonsense") String text) {
    try {
      assertEquals(text, EdtfDate.parse(text).toString());
    } catch (Unreadable refusal) {
      assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
      assertTrue(refusal.getMessage().contains("rite "), refusal.getMessage());
      assertTrue(text.contains(refusal.text()));
      assertEquals(Optional.empty(), EdtfDate.tryParse(text));
    }
  }

  @Property
  void an_interval_that_ends_before_it_begins_is_refused(
      @ForAll EdtfDate one, @ForAll EdtfDate other) {
    var text = one.end() + "/" + other.start();
    var endsBefore = other.start().latest().isBefore(one.end().earliest());
    assertEquals(endsBefore ? Problem.END_BEFORE_START : null, problem(text));
  }

  @Provide
  Arbitrary<String> dates() {
    return EdtfDates.texts();
  }

  @Provide
  Arbitrary<String> intervals() {
    return EdtfDates.intervals();
  }

  @Provide
  Arbitrary<String> nonsense() {
    var anything = Arbitraries.strings().all().ofMaxLength(80);
    var nearly = Arbitraries.strings().withChars("0123459-/~?%. :TZ").ofMaxLength(22);
    var spoilt =
        EdtfDates.texts()
            .flatMap(
                text ->
                    Arbitraries.integers()
                        .between(0, text.length() - 1)
                        .map(at -> text.substring(0, at) + text.substring(at + 1)));
    var misnumbered =
        Arbitraries.strings()
            .numeric()
            .ofLength(8)
            .map(n -> n.replaceFirst("(....)(..)", "$1-$2-"));
    return Arbitraries.oneOf(anything, nearly, spoilt, misnumbered);
  }

  private static Problem problem(String text) {
    try {
      EdtfDate.parse(text);
      return null;
    } catch (Unreadable refusal) {
      return refusal.problem();
    }
  }
}
