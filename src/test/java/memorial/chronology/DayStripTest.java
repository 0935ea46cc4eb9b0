package memorial.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memorial.support.SeedFile;
import memorial.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayStripTest {
  @Test
  void it_has_the_forty_four_days_of_the_war_and_the_day_on_which_it_ended() {
    var marks = strip().marks();

    assertEquals(45, marks.size());
    assertEquals("27 September 2020", marks.get(0).words());
    assertEquals("10 November 2020", marks.get(44).words());
    assertEquals(List.of(44), ends(marks));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-09-28, 1",
    "2020-09-27/2020-09-30, 4",
    "2020-09-01/2020-09-28, 2",
    "2020-10-17~, 1",
    "2020-10, 0",
    "2020, 0",
    "1994/2020, 0",
    "2020-10/2020-11-03, 0",
    "2020-09-26, 0"
  })
  void an_entry_counts_on_the_days_that_it_tells_of_and_on_no_others(String date, int days) {
    assertEquals(days, strip(date).marks().stream().mapToInt(DayStrip.Mark::entries).sum());
  }

  @Test
  void a_mark_grows_with_the_entries_of_its_day_up_to_the_tallest() {
    var day = "2020-10-17";

    assertTrue(look(strip(), 20).startsWith("h0"));
    assertTrue(look(strip(day, day), 20).startsWith("h2"));
    assertTrue(look(strip(day, day, day, day, day, day, day, day), 20).startsWith("h6"));
  }

  @Test
  void the_day_that_is_looked_at_knows_those_before_and_after_it() {
    var first = DayStrip.of(Map.of(), "/chronology", War.FIRST_DAY);
    var last = DayStrip.of(Map.of(), "/chronology", War.LAST_DAY);

    assertNull(first.before());
    assertEquals("28 September 2020", first.after().words());
    assertEquals("9 November 2020", last.before().words());
    assertNull(last.after());
    assertNull(strip().chosen());
    assertNull(strip().before());
  }

  @Test
  void each_ceasefire_is_an_entry_of_the_content() {
    var days =
        SeedFile.entries("events").stream()
            .filter(event -> event.get("slug").asText().endsWith("-ceasefire"))
            .map(event -> LocalDate.parse(event.get("date").asText()))
            .toList();

    assertEquals(3, days.size());
    assertTrue(War.CEASEFIRES.containsAll(days));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-17, 2020-10-17",
    "2031-09-27, 2020-09-27",
    "2021-11-10, 2020-11-10",
    "2026-09-26,",
    "2026-11-11,",
    "2028-02-29,"
  })
  void today_has_a_day_of_the_war_only_while_the_war_lasted(LocalDate today, LocalDate day) {
    assertEquals(Optional.ofNullable(day), War.sameDayAs(today));
  }

  private static DayStrip strip(String... dates) {
    return DayStrip.of(
        Stream.of(dates).collect(Collectors.groupingBy(EdtfDate::parse, Collectors.counting())),
        "/chronology",
        null);
  }

  private static String look(DayStrip strip, int day) {
    return strip.marks().get(day).look();
  }

  private static List<Integer> ends(List<DayStrip.Mark> marks) {
    return marks.stream().filter(DayStrip.Mark::isEnd).map(marks::indexOf).toList();
  }
}
