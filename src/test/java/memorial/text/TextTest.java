package memorial.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextTest {
  private final TextColumn column = new TextColumn();

  @Test
  void a_text_is_read_in_the_language_asked_for() {
    var shusha = text("az", "Şuşa", "en", "Shusha");

    assertEquals("Shusha", shusha.in("en"));
    assertEquals("Şuşa", shusha.in("az"));
    assertEquals("Shusha", shusha.exactly("en"));
  }

  @Test
  void what_nobody_can_see_is_no_text() {
    for (var unseen :
        List.of("\u200b", " \u2060\u00a0", "\ufeff", "\u0001\u0008", "\u3164", "\u00ad")) {
      assertTrue(Text.english(unseen).isBlank(), () -> Integer.toHexString(unseen.charAt(0)));
    }
    assertFalse(Text.english("🕯").isBlank());
  }

  @Test
  void control_characters_are_left_out_and_lines_stay() {
    assertEquals("one\n\ttwo", Text.english("on\u0001e\r\n\tt\u0085wo\u0000").in("en"));
  }

  @Test
  void a_text_that_is_not_translated_is_read_in_its_first_language() {
    var shusha = text("az", "Şuşa", "hy", "Շուշի");

    assertEquals("Şuşa", shusha.in("ru"));
    assertEquals("", shusha.exactly("ru"));
  }

  @Test
  void a_page_prints_the_language_of_the_request() {
    assertEquals("Shusha", text("az", "Şuşa", "en", "Shusha").toString());
    assertEquals("", Text.NONE.toString());
  }

  @Test
  void blank_entries_do_not_exist() {
    var text = text("en", " ", "az", "Şuşa");

    assertEquals(Map.of("az", "Şuşa"), text.byLanguage());
    assertTrue(Text.of("en", "").isBlank());
    assertTrue(Text.of("en", null).isBlank());
    assertTrue(new Text(null).isBlank());
    assertEquals(Text.NONE, Text.english("\n\t "));
    assertFalse(text.isBlank());
  }

  @Test
  void white_space_around_it_goes_and_line_ends_are_plain() {
    assertEquals("one\ntwo", Text.english("  one\r\ntwo\r\n").in("en"));
  }

  @Test
  void a_text_never_changes() {
    var languages = new LinkedHashMap<String, String>();
    languages.put("en", "one");
    var text = new Text(languages);
    languages.put("az", "bir");

    assertEquals("", text.exactly("az"));
    assertThrows(UnsupportedOperationException.class, () -> text.byLanguage().put("az", "bir"));
  }

  @Test
  void the_original_stays_first_in_the_database() {
    var text = text("hy-Latn", "Shushi", "az", "Şuşa", "en", "Shusha");

    var stored = column.convertToEntityAttribute(column.convertToDatabaseColumn(text));
    assertEquals(List.of("hy-Latn", "az", "en"), List.copyOf(stored.byLanguage().keySet()));
  }

  @Test
  void a_blank_text_is_null_in_the_database() {
    assertEquals(null, column.convertToDatabaseColumn(Text.NONE));
    assertEquals(null, column.convertToDatabaseColumn(null));
    assertEquals(Text.NONE, column.convertToEntityAttribute(null));
  }

  @Test
  void a_column_that_holds_no_text_is_reported() {
    assertThrows(IllegalStateException.class, () -> column.convertToEntityAttribute("Shusha"));
  }

  @Property
  void what_is_stored_is_read_back(
      @ForAll @AlphaChars @StringLength(min = 2, max = 3) String language, @ForAll String words) {
    var text = Text.of(language, words);

    assertEquals(text, column.convertToEntityAttribute(column.convertToDatabaseColumn(text)));
  }

  @Property
  void json_is_the_texts_by_language(@ForAll String words) throws JsonProcessingException {
    var json = JsonMapper.builder().build();
    var text = Text.english(words);

    assertEquals(text, json.readValue(json.writeValueAsString(text), Text.class));
    assertEquals(text.isBlank() ? 0 : 1, json.valueToTree(text).size());
  }

  @Property
  void making_a_text_again_changes_nothing(@ForAll String words) {
    var text = Text.english(words);

    assertEquals(text, Text.english(text.in("en")));
    assertEquals(text, new Text(text.byLanguage()));
  }

  private static Text text(String... languagesAndWords) {
    var languages = new LinkedHashMap<String, String>();
    for (int i = 0; i < languagesAndWords.length; i += 2) {
      languages.put(languagesAndWords[i], languagesAndWords[i + 1]);
    }
    return new Text(languages);
  }
}
