package memorial.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a curator may type where a number is asked for. */
class FigureNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "7|7",
        "2783|2783",
        "2,783|2783",
        "1,234,567|1234567",
        "0.5|0.5",
        "132.125|132.125",
        "20.50|20.5",
        "100.000|100",
        "007|7",
        "999999999999|999999999999",
        "2 783|2783",
        "2\u00a0783|2783",
        "2\u202f783|2783",
        "2\u2009783|2783",
        "1 234 567|1234567",
        "1 234.5|1234.5",
        "2.783.000|2783000",
        "2.915|2.915"
      })
  void digits_in_groups_or_without_and_a_decimal_point_are_a_number(String typed, String number) {
    assertEquals(Optional.of(new BigDecimal(number)), TypedNumber.read(typed));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "-1",
        "+1",
        "1e5",
        "1E5",
        "0x10",
        "NaN",
        "Infinity",
        "٣",
        "３",
        "2  783",
        "27 83",
        "2 783,000",
        "2,783 000",
        "0,915",
        "0 915",
        "1.2345",
        "1.",
        ".5",
        ",",
        "about 100",
        "100+",
        "²",
        "1000000000000",
        "2783;",
        "2783\n1"
      })
  void anything_else_is_none(String typed) {
    assertEquals(Optional.empty(), TypedNumber.read(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.915|2915",
        "100.000|100000",
        "1,234.567|1234567",
        "1 234.567|1234567",
        "40.000|40000"
      })
  void what_may_be_thousands_is_asked_of_persons_and_things(String typed, String number) {
    assertEquals(Optional.of(new BigDecimal(number)), TypedNumber.meant(typed, true));
    assertEquals(Optional.empty(), TypedNumber.meant(typed, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"13,2|13.2", "0,915|0.915", "27,83|27.83", "1.234,5|1234.5", "2915,125|2915.125"})
  void a_decimal_comma_is_asked_of_what_is_measured(String typed, String number) {
    assertEquals(Optional.of(new BigDecimal(number)), TypedNumber.meant(typed, false));
    assertEquals(Optional.empty(), TypedNumber.meant(typed, true));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"2915", "2,915", "2 915", "2.915.000", "0.915", "2.9", "2.91", "many"})
  void what_can_be_only_one_number_is_not_asked(String typed) {
    assertEquals(Optional.empty(), TypedNumber.meant(typed, true));
    assertEquals(Optional.empty(), TypedNumber.meant(typed, false));
  }

  @Test
  void a_whole_number_has_no_decimals_however_many_noughts_it_ends_in() {
    assertEquals(0, TypedNumber.read("2000").orElseThrow().scale());
    assertEquals(0, TypedNumber.read("2000.000").orElseThrow().scale());
    assertEquals("2000", TypedNumber.read("2,000").orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource({"2.9, true", "0.5, true", "2915, false", "2915.0, false", "many, false"})
  void a_part_of_a_person_is_no_count(String typed, boolean isPart) {
    assertEquals(isPart, TypedNumber.isFraction(typed));
  }
}
