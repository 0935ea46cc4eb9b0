package memorial.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "10, 1", "11, 2", "20, 2", "21, 3"})
  void there_are_as_many_pages_as_the_list_needs_and_at_least_one(long found, int pages) {
    assertEquals(pages, Paging.of(null, 10, found, "/list").pages());
  }

  @Test
  void the_last_page_has_what_is_left() {
    var last = Paging.of("3", 2, 5, "/list");

    assertEquals(List.of("e"), last.of(List.of("a", "b", "c", "d", "e")));
    assertTrue(last.isLast());
    assertFalse(last.isFirst());
  }

  @Test
  void an_empty_list_is_a_page_too() {
    assertEquals(List.of(), Paging.of("", 2, 0, "/list").of(List.of()));
  }

  @Test
  void the_first_page_has_the_address_of_the_list() {
    var paging = Paging.of("2", 10, 30, "/list");

    assertEquals("/list", paging.address(1));
    assertEquals("/list?page=3", paging.address(3));
  }

  @Test
  void other_pages_keep_what_the_reader_asked_for() {
    var paging = Paging.of(null, 10, 30, "/list", Map.of("by", "A & B {c}", "day", ""));

    assertEquals("/list?by=A+%26+B+%7Bc%7D&page=2", paging.address(2).replace("%20", "+"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "99999999999999999999"})
  void a_page_beyond_the_last_is_not_found(String page) {
    assertThrows(NotFoundException.class, () -> Paging.of(page, 10, 30, "/list"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "01", "1.5", "two", "١"})
  void what_is_no_number_of_a_page_is_refused_with_those_that_are(String page) {
    var refused = assertThrows(UnknownFilter.class, () -> Paging.of(page, 10, 30, "/list"));

    assertEquals(List.of("1", "2", "3"), refused.valid());
  }
}
