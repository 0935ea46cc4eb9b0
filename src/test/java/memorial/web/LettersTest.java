package memorial.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Words in pictures. */
class LettersTest {
  private static final String WORDS = "Azerbaijan announces the taking of Fuzuli";

  @Test
  void words_that_fit_are_set_in_the_largest_size() {
    var lines = Letters.REGULAR.fit("Killed", 500, 100, 60, 40);

    assertEquals(60, lines.size());
    assertEquals(1, lines.lines().size());
  }

  @Test
  void longer_words_are_set_smaller_and_in_more_lines_and_none_is_lost() {
    var lines = Letters.REGULAR.fit(WORDS, 500, 100, 60, 40);

    assertEquals(40, lines.size());
    assertEquals(WORDS, String.join(" ", lines.lines()));
    assertTrue(lines.height() <= 100);
  }

  @Test
  void what_does_not_fit_in_the_smallest_size_is_cut_visibly() {
    var lines = Letters.REGULAR.fit(WORDS.repeat(9), 500, 100, 60, 40);

    assertEquals(2, lines.lines().size());
    assertTrue(lines.lines().get(1).endsWith("…"), lines.toString());
  }

  @Test
  void a_single_line_is_cut_too_where_not_even_that_fits() {
    assertEquals(1, Letters.REGULAR.fit(WORDS, 200, 10, 40).lines().size());
  }

  @Test
  void a_word_longer_than_a_line_is_broken() {
    assertTrue(Letters.SEMIBOLD.fit("a".repeat(200), 300, 1000, 40).lines().size() > 5);
  }

  @Test
  void no_words_take_no_room() {
    assertEquals(0, Letters.REGULAR.fit(" ", 500, 100, 40).height());
  }
}
