package memorial.curation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import memorial.text.Words;

/**
 * The rows of the lists in a form as it was sent. A row is called by its list and its place there,
 * from 1: {@code citations.2}; its fields have names that begin so.
 */
final class Rows {
  /** A list, the place of a row, and the field of the row that follows; the last place counts. */
  private static final Pattern FIELD = Pattern.compile("(.+)\\.(\\d{1,3})((?:\\.\\D[^.]*)*)");

  private Rows() {}

  /**
   * The field of a row that nobody has filled in: that one or, where somebody has, the one after
   * all others of its list.
   */
  static String added(MultivaluedMap<String, String> sent, String field) {
    var parts = FIELD.matcher(field);
    return parts.matches() && !isBlank(sent, parts.group(1) + "." + parts.group(2))
        ? parts.group(1) + "." + (last(sent, parts.group(1), row -> true) + 1) + parts.group(3)
        : field;
  }

  /**
   * The row after the last one of the list in which that field is filled in.
   *
   * @param list the list, or any row of it
   */
  static String free(MultivaluedMap<String, String> sent, String list, String field) {
    var name = list.replaceFirst("\\.\\d+$", "");
    var last = last(sent, name, row -> Words.orNull(sent.getFirst(row + "." + field)) != null);
    return name + "." + (last + 1);
  }

  private static boolean isBlank(MultivaluedMap<String, String> sent, String row) {
    return sent.keySet().stream()
        .filter(name -> name.equals(row) || name.startsWith(row + "."))
        .allMatch(name -> Words.orNull(sent.getFirst(name)) == null);
  }

  /** The place of the last row of that list that fits; 0 where none does. */
  private static int last(
      MultivaluedMap<String, String> sent, String list, Predicate<String> fits) {
    return places(sent, list).filter(n -> fits.test(list + "." + n)).reduce(0, Math::max);
  }

  private static Stream<Integer> places(MultivaluedMap<String, String> sent, String list) {
    var place = Pattern.compile(Pattern.quote(list) + "\\.(\\d{1,3})(\\..*)?");
    return sent.keySet().stream()
        .map(place::matcher)
        .filter(name -> name.matches())
        .map(name -> Integer.valueOf(name.group(1)))
        .distinct();
  }
}
