package memorial.curation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import memorial.text.Words;

/**
 * A source that the form of an entry is to cite and that is not added yet, as far as it has been
 * typed. A form sends its fields with names that begin with {@code newSource.}.
 *
 * @param fields what was typed, by the names of the source's fields
 */
record NewSource(Map<String, String> fields) {
  static final String PREFIX = "newSource.";

  /** The web address of a new source of which the form has said that it is listed already. */
  static final String LISTED = "listed";

  private static final int VERSION = 1;
  private static final List<String> FIELDS =
      List.of(
          "title",
          "titleStatus",
          "slug",
          "publisher",
          "published",
          "dateStatus",
          "url",
          "sourceLanguage",
          "side",
          "voice",
          LISTED);

  /** What a form always sends, also where nobody has typed anything. */
  private static final Set<String> PRESET = Set.of("titleStatus", "dateStatus", LISTED);

  NewSource {
    fields = fields == null ? Map.of() : fields;
  }

  /** What was typed of one; empty where nothing was. */
  static Optional<NewSource> of(MultivaluedMap<String, String> sent) {
    var typed = new LinkedHashMap<String, String>();
    for (var field : FIELDS) {
      var value = Words.orNull(sent.getFirst(PREFIX + field));
      if (value != null) {
        typed.put(field, value);
      }
    }
    return PRESET.containsAll(typed.keySet())
        ? Optional.empty()
        : Optional.of(new NewSource(typed));
  }

  /** Whether that form has fields for one. */
  static boolean isAskedFor(MultivaluedMap<String, String> sent) {
    return sent.containsKey(PREFIX + "title");
  }

  /** Empties its fields, as a form does when it has been added. */
  static void empty(MultivaluedMap<String, String> sent) {
    FIELDS.forEach(field -> sent.putSingle(PREFIX + field, ""));
  }

  static NewSource read(String json) {
    return Forms.read(Forms.upgraded(Forms.tree(json), List.of()), NewSource.class);
  }

  String json() {
    return Forms.json(this, VERSION);
  }

  /** What was typed, by the names that the form's fields have. */
  Map<String, String> sent() {
    return fields.entrySet().stream()
        .collect(Collectors.toMap(field -> PREFIX + field.getKey(), Map.Entry::getValue));
  }
}
