package memorial.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking for words in a text. */
class WordsTest {
  @ParameterizedTest
  @CsvSource({"3, abc", "2, ab", "4, abc🕊", "9, abc🕊"})
  void a_beginning_of_so_many_characters_halves_none(int most, String beginning) {
    assertEquals(beginning, Words.upTo(most, "abc🕊"));
  }

  @ParameterizedTest
  @CsvSource({"3, abc", "4, abc", "5, abc🕊", "9, abc🕊", "0, ''"})
  void a_beginning_that_fits_a_column_halves_no_character(int most, String beginning) {
    assertEquals(beginning, Words.fitting(most, "abc🕊"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2783|over 2,783 killed|true",
        "2,783|over 2783 killed|true",
        "2 783 killed|over 2,783 killed|true",
        "1234567|1,234,567 persons|true",
        "1.234.567|1,234,567 persons|true",
        "2,783|over 2,784 killed, 783 wounded|false",
        "2020 100|100 villages in 2020|true",
        "2020-10-17|2020-10-17|true",
        "0.5|up to 0.5 percent|true",
        "12783|2,783|false"
      })
  void the_digits_of_a_number_are_found_however_they_are_grouped(
      String typed, String text, boolean isFound) {
    assertEquals(isFound, Words.search(typed).test(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.org/A/b.html?id=7",
        "HTTP://example.org/A/b.html?id=7",
        "https://EXAMPLE.org/A/b.html?id=7#section",
        "https://example.org/A/b.html?id=7&utm_source=x&utm_medium=y",
        "https://example.org/A/b.html?fbclid=zz&id=7",
        "https://example.org/A/b.html?id=7&"
      })
  void spellings_of_one_web_address_are_alike(String spelling) {
    assertEquals("example.org/A/b.html?id=7", WebAddress.plain(spelling));
    assertTrue(Words.search(spelling).test("https://example.org/A/b.html?id=7"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org, example.org",
    "https://example.org/, example.org",
    "https://www.example.org/a/, example.org/a",
    "https://example.org/a?b=1, example.org/a?b=1",
    "https://example.org/A, example.org/A"
  })
  void two_web_addresses_stay_two(String address, String plain) {
    assertEquals(plain, WebAddress.plain(address));
  }

  @ParameterizedTest
  @CsvSource({
    "Степанакерт, Stepanakert",
    "Ստեփանակերտ, Stepanakert",
    "Шуша, Shusha",
    "Мартакерт, Martakert",
    "Шуша, Шуша",
    "шуша 2020, Shusha in 2020"
  })
  void what_is_typed_in_another_script_finds_its_spelling_in_latin_letters(
      String typed, String text) {
    assertTrue(Words.search(typed).test(text));
    assertFalse(Words.search(typed).test("Fuzuli"));
  }
}
