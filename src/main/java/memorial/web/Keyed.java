package memorial.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A choice among few, written in addresses, forms and the seed by its key: {@code in-treatment}.
 */
public interface Keyed {
  String name();

  /** The constant's name in small letters, with hyphens. */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E> & Keyed> Optional<E> of(Class<E> type, String key) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.key().equals(key)).findFirst();
  }

  /** What each choice is called, by its key, in order. */
  static <E extends Enum<E> & Keyed> Map<String, String> names(
      Class<E> type, Function<E, String> name) {
    var names = new LinkedHashMap<String, String>();
    for (var choice : type.getEnumConstants()) {
      names.put(choice.key(), name.apply(choice));
    }
    return names;
  }
}
