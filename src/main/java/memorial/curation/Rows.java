package memorial.curation;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.TreeMap;
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
    return parts.matches() && !isBlank(sent, rowOf(field))
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

  /** The row that a field belongs to; the field itself where it belongs to none. */
  static String rowOf(String field) {
    var parts = FIELD.matcher(field);
    return parts.matches() ? parts.group(1) + "." + parts.group(2) : field;
  }

  /** The fields of that row, by their names. */
  static Map<String, String> fields(MultivaluedMap<String, String> sent, String row) {
    var fields = new TreeMap<String, String>();
    sent.forEach(
        (name, values) -> {
          if (isOf(row, name)) {
            fields.put(name, values.get(values.size() - 1));
          }
        });
    return fields;
  }

  /** The same without that row. */
  static MultivaluedMap<String, String> without(MultivaluedMap<String, String> sent, String row) {
    var rest = new MultivaluedHashMap<>(sent);
    rest.keySet().removeIf(name -> isOf(row, name));
    return rest;
  }

  /** The same with that row where it was; those that moved up move down again. */
  static MultivaluedMap<String, String> with(
      MultivaluedMap<String, String> sent, String row, Map<String, String> fields) {
    var parts = FIELD.matcher(row);
    if (!parts.matches()) {
      return sent;
    }
    var list = parts.group(1);
    var place = Integer.parseInt(parts.group(2));
    var all = new MultivaluedHashMap<String, String>();
    var isBlank = isBlank(sent, row);
    sent.forEach((name, values) -> all.put(isBlank ? name : moved(name, list, place), values));
    all.keySet().removeIf(name -> isOf(row, name));
    fields.forEach(all::putSingle);
    return all;
  }

  /** What a field is called when a row comes in at that place of that list. */
  private static String moved(String name, String list, int place) {
    var of = Pattern.compile(Pattern.quote(list) + "\\.(\\d{1,3})(\\..*)?").matcher(name);
    if (!of.matches() || Integer.parseInt(of.group(1)) < place) {
      return name;
    }
    var after = of.group(2) == null ? "" : of.group(2);
    return list + "." + (Integer.parseInt(of.group(1)) + 1) + after;
  }

  private static boolean isBlank(MultivaluedMap<String, String> sent, String row) {
    return fields(sent, row).values().stream().allMatch(typed -> Words.orNull(typed) == null);
  }

  private static boolean isOf(String row, String name) {
    return name.equals(row) || name.startsWith(row + ".");
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
