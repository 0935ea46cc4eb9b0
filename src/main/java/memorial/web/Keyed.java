package memorial.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
}
