package memorial.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One page of a list that may grow; a list that fits is on one page.
 *
 * @param number of the page, from 1
 * @param pages how many there are, at least one
 * @param found how many things the list has on all its pages
 * @param address of the list's first page, with what the reader asked for
 */
public record Paging(int number, int pages, int size, long found, String address) {

  /**
   * The page that a reader asked for.
   *
   * @param size how many things a page has
   * @param typed what the address says of the page; null or empty for the first one
   * @throws UnknownFilter where that is no number
   * @throws NotFoundException where there is no such page
   */
  public static Paging of(String typed, int size, long found, String address) {
    int pages = (int) Math.max(1, (found + size - 1) / size);
    var asked = typed == null || typed.isEmpty() ? "1" : typed;
    var valid = IntStream.rangeClosed(1, pages).mapToObj(String::valueOf).toList();
    UnknownFilter.unless(asked.matches("[1-9]\\d*"), "page", asked, valid);
    if (!valid.contains(asked)) {
      throw new NotFoundException();
    }
    return new Paging(Integer.parseInt(asked), pages, size, found, address);
  }

  /** The same, where the reader can ask for more than a page; what is null or empty is left out. */
  public static Paging of(
      String typed, int size, long found, String path, Map<String, ?> questions) {
    var address = UriBuilder.fromPath(path);
    questions.forEach(
        (name, value) -> {
          if (value != null && !value.toString().isEmpty()) {
            address.queryParam(name, "{" + name + "}");
            address.resolveTemplate(name, value);
          }
        });
    return of(typed, size, found, address.build().toString());
  }

  /** Where that page is. */
  public String address(int page) {
    return page == 1 ? address : address + (address.indexOf('?') < 0 ? "?" : "&") + "page=" + page;
  }

  /** What of that list is on this page. */
  public <T> List<T> of(List<T> all) {
    var from = (number - 1) * size;
    return all.subList(from, Math.min(all.size(), from + size));
  }

  public boolean isFirst() {
    return number == 1;
  }

  public boolean isLast() {
    return number == pages;
  }
}
