package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import memorial.curation.Difference.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
  /** A kind whose fields are called by their keys, and whose sources have words. */
  private static final Kind<EntryForm> KIND =
      new KindLike<>(null) {
        @Override
        public String fieldName(String field) {
          return field;
        }

        @Override
        public String words(String field, String value) {
          return field.equals("citations.source") ? "Source " + value : value;
        }
      };

  @Test
  void the_same_content_in_another_order_does_not_differ() {
    assertEquals(List.of(), between("{'a':'1','b':'2'}", "{'b':'2','a':'1'}"));
  }

  @Test
  void fields_that_differ_stand_in_the_order_of_the_later_form_and_those_that_are_gone_after() {
    assertEquals(
        List.of("unit: x>y", "note: >new", "district: old>"),
        between(
            "{'district':'old','unit':'x','same':'1'}", "{'unit':'y','same':'1','note':'new'}"));
  }

  @ParameterizedTest
  @CsvSource({"en, title", "ru, 'title, ru'"})
  void a_text_is_called_by_its_field_and_a_language_other_than_english(String code, String label) {
    assertEquals(
        List.of(label + ": one>two"),
        between("{'title':{'" + code + "':'one'}}", "{'title':{'" + code + "':'two'}}"));
  }

  @Test
  void a_row_that_was_taken_out_does_not_move_the_others() {
    assertEquals(
        List.of("citations 1, source: Source a>"),
        between(
            "{'citations':[{'source':'a'},{'source':'b'},{'source':'c'}]}",
            "{'citations':[{'source':'b'},{'source':'c'}]}"));
  }

  @Test
  void a_row_that_was_changed_is_compared_with_itself() {
    assertEquals(
        List.of("citations 2, locator: p. 1>p. 2"),
        between(
            "{'citations':[{'source':'a'},{'source':'b','locator':{'en':'p. 1'}}]}",
            "{'citations':[{'source':'a'},{'source':'b','locator':{'en':'p. 2'}}]}"));
  }

  @Test
  void rows_that_were_added_are_counted_from_one() {
    assertEquals(
        List.of("places 1: >shusha", "places 2: >lachin"),
        between("{}", "{'places':['shusha','lachin']}"));
  }

  @Test
  void a_text_is_compared_word_by_word() {
    var pieces = Difference.pieces("The town was shelled twice.", "The town was shelled again.");

    assertEquals(
        List.of(
            new Piece("The town was shelled ", false, false),
            new Piece("twice.", true, false),
            new Piece("again.", false, true)),
        pieces);
    var difference = new Difference("summary", "Summary", pieces);
    assertEquals("The town was shelled twice.", text(difference.before()));
    assertEquals("The town was shelled again.", text(difference.after()));
  }

  @Test
  void a_text_that_came_or_went_is_one_piece() {
    assertEquals(List.of(new Piece("New words", false, true)), Difference.pieces("", "New words"));
    assertEquals(List.of(new Piece("Old words", true, false)), Difference.pieces("Old words", ""));
    assertEquals(List.of(), Difference.pieces("", ""));
  }

  @Test
  void texts_with_too_many_words_to_compare_are_shown_whole() {
    var before = words("a", 4_000);
    var after = words("b", 4_000);

    var difference =
        Difference.between(
                KIND, json("{'note':'" + before + "'}"), json("{'note':'" + after + "'}"))
            .get(0);

    assertEquals(
        List.of(new Piece(before, true, false), new Piece(after, false, true)),
        difference.pieces());
    assertTrue(difference.field().equals("note"));
  }

  private static String words(String letter, int count) {
    return IntStream.range(0, count).mapToObj(i -> letter + i).collect(Collectors.joining(" "));
  }

  /** "label: words before>words after" for each. */
  private static List<String> between(String before, String after) {
    return Difference.between(KIND, json(before), json(after)).stream()
        .map(one -> one.label() + ": " + text(one.before()) + ">" + text(one.after()))
        .toList();
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static String json(String json) {
    return json.replace('\'', '"');
  }
}
