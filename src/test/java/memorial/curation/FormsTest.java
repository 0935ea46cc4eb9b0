package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import memorial.chronology.EventForm;
import memorial.places.PlaceForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
  @Test
  void a_field_is_bound_by_its_path_and_rows_count_from_one() {
    var form =
        bind(
            EventForm.class,
            Map.of(
                "slug", "an-event",
                "title.en", "Title",
                "places.1", "shusha",
                "places.2", "lachin",
                "citations.1.source", "a",
                "citations.2.source", "b",
                "citations.2.locator.en", "p. 2",
                "accounts.1.citations.1.source", "c"));

    assertEquals("an-event", form.slug());
    assertEquals("Title", form.title().exactly("en"));
    assertEquals(List.of("shusha", "lachin"), form.places());
    assertEquals("b", form.citations().get(1).source());
    assertEquals("p. 2", form.citations().get(1).locator().exactly("en"));
    assertEquals("c", form.accounts().get(0).citations().get(0).source());
  }

  @Test
  void of_a_field_that_was_sent_twice_the_last_value_counts() {
    var sent = new MultivaluedHashMap<String, String>();
    sent.addAll("slug", "first", "last");

    assertEquals("last", Forms.bind(sent, EventForm.class).slug());
  }

  @Test
  void fields_that_a_form_does_not_have_are_ignored() {
    assertEquals(
        "a", bind(EventForm.class, Map.of("slug", "a", "_csrf", "x", "role", "ADMIN")).slug());
    assertEquals("a", bind(EventForm.class, Map.of("slug", "a", "x".repeat(101), "x")).slug());
  }

  @Test
  void a_text_takes_only_languages_that_forms_show_and_a_name_takes_any() {
    assertEquals(
        Map.of("en", "Title"),
        bind(EventForm.class, Map.of("title.en", "Title", "title.xx", "Hidden"))
            .title()
            .byLanguage());
    assertEquals("Շուշի", bind(PlaceForm.class, Map.of("names.hy", "Շուշի")).names().exactly("hy"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"citations.100.source", "places.1000", "accounts.999999999.citations.1"})
  void a_row_beyond_any_form_is_refused(String field) {
    var fields = Map.of(field, "x");

    assertThrows(BadRequestException.class, () -> bind(EventForm.class, fields));
  }

  @ParameterizedTest
  @CsvSource({
    "slug, slug",
    "title.en, title/en",
    "citations.2.source, citations/1/source",
    "accounts.1.citations.10.locator.en, accounts/0/citations/9/locator/en",
    "places.1, places/0"
  })
  void the_pointer_of_a_field_counts_rows_from_zero(String field, String pointer) {
    assertEquals(pointer, Forms.pointer(field));
  }

  @Test
  void a_form_comes_back_from_its_json_and_empty_fields_are_not_written() {
    var form = bind(EventForm.class, Map.of("slug", "a", "title.en", "Title", "summary.en", " "));

    var json = Forms.json(form, 1);

    assertEquals(form, read(json));
    assertFalse(json.contains("summary"), json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"slug\":{}}", "{\"unknown\":1}", "{} {}"})
  void what_is_no_json_of_the_form_is_refused(String json) {
    assertThrows(IllegalArgumentException.class, () -> read(json));
  }

  @Test
  void a_uuid_is_read() {
    var uuid = UUID.randomUUID();

    assertEquals(uuid, Forms.uuid(uuid.toString()));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"x", "0-0-0-0", "1234567890"})
  void what_is_no_uuid_or_number_is_refused(String text) {
    assertThrows(BadRequestException.class, () -> Forms.uuid(text));
    assertThrows(BadRequestException.class, () -> Forms.number(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "+1", "1.0", " 1", "١"})
  void a_number_has_digits_only(String text) {
    assertThrows(BadRequestException.class, () -> Forms.number(text));
    assertEquals(999_999_999, Forms.number("999999999"));
  }

  private static EventForm read(String json) {
    return Forms.read(Forms.upgraded(Forms.tree(json), List.of()), EventForm.class);
  }

  private static <F> F bind(Class<F> type, Map<String, String> fields) {
    return Forms.bind(new MultivaluedHashMap<>(fields), type);
  }
}
