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
        "999999999999|999999999999"
      })
  void digits_with_thousands_commas_and_a_decimal_point_are_a_number(String typed, String number) {
    assertEquals(Optional.of(new BigDecimal(number)), FigureForm.number(typed));
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
        "2 783",
        "2.783.000",
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
    assertEquals(Optional.empty(), FigureForm.number(typed));
  }

  @Test
  void a_whole_number_has_no_decimals_however_many_noughts_it_ends_in() {
    assertEquals(0, FigureForm.number("2000").orElseThrow().scale());
    assertEquals(0, FigureForm.number("2000.000").orElseThrow().scale());
    assertEquals("2000", FigureForm.number("2,000").orElseThrow().toString());
  }
}
