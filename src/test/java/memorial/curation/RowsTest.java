package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows of a form come, go and come back without touching each other. */
class RowsTest {
  private static final MultivaluedMap<String, String> SENT =
      sent(
          Map.of(
              "title.en", "A title",
              "citations.1.source", "first",
              "citations.2.source", "",
              "citations.2.locator.en", "page 2",
              "citations.10.source", "tenth",
              "accounts.1.citations.1.source", "of an account",
              "places.1", "shusha"));

  @Test
  void a_row_is_added_after_the_last_where_the_one_that_the_button_names_is_filled_in() {
    assertEquals("citations.11.source", Rows.added(SENT, "citations.2.source"));
    assertEquals("accounts.2.party.en", Rows.added(SENT, "accounts.1.party.en"));
    assertEquals(
        "accounts.1.citations.2.source", Rows.added(SENT, "accounts.1.citations.1.source"));
    assertEquals("places.2", Rows.added(SENT, "places.1"));
    assertEquals("readWith.1", Rows.added(SENT, "readWith.1"));
    assertEquals("title.en", Rows.added(SENT, "title.en"));
  }

  @Test
  void a_new_source_goes_after_the_last_row_that_has_one() {
    assertEquals("citations.11", Rows.free(SENT, "citations", "source"));
    var two = sent(Map.of("citations.1.source", "first", "citations.2.source", " "));
    assertEquals("citations.2", Rows.free(two, "citations", "source"));
    assertEquals("citations.2", Rows.free(two, "citations.7", "source"));
    assertEquals("citations.1", Rows.free(sent(Map.of()), "citations", "source"));
  }

  @Test
  void a_row_is_removed_with_its_fields_alone() {
    var rest = Rows.without(SENT, "citations.1");

    assertEquals(SENT.size() - 1, rest.size());
    assertEquals("tenth", rest.getFirst("citations.10.source"));
    assertEquals(Map.of("places.1", "shusha"), Rows.fields(SENT, "places.1"));
  }

  @Test
  void a_row_that_is_put_back_moves_those_after_it() {
    var back = Rows.with(SENT, "citations.2", Map.of("citations.2.source", "second"));
    assertEquals("first", back.getFirst("citations.1.source"));
    assertEquals("second", back.getFirst("citations.2.source"));
    assertEquals("page 2", back.getFirst("citations.3.locator.en"));
    assertEquals("tenth", back.getFirst("citations.11.source"));
    assertEquals("of an account", back.getFirst("accounts.1.citations.1.source"));
  }

  @Test
  void a_row_that_is_put_back_takes_the_place_of_one_that_nobody_has_filled_in() {
    var blank = sent(Map.of("citations.1.source", "", "citations.1.locator.en", " "));
    var back = Rows.with(blank, "citations.1", Map.of("citations.1.source", "first"));

    assertEquals(sent(Map.of("citations.1.source", "first")), back);
  }

  private static MultivaluedMap<String, String> sent(Map<String, String> fields) {
    return new MultivaluedHashMap<>(fields);
  }
}
