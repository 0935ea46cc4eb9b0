package memorial.curation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import memorial.text.Words;

/**
 * A row that was taken out of a draft's form, as long as it can be put back.
 *
 * @param row its list and its place there: {@code citations.2}
 * @param fields what was typed in it, by the names of its fields; none where it was blank
 */
record RemovedRow(String row, Map<String, String> fields) {
  private static final int VERSION = 1;

  RemovedRow {
    fields = fields == null ? Map.of() : fields;
  }

  static RemovedRow read(String json) {
    return Forms.read(Forms.upgraded(Forms.tree(json), List.of()), RemovedRow.class);
  }

  String json() {
    return Forms.json(this, VERSION);
  }

  boolean isBlank() {
    return fields.values().stream().allMatch(typed -> Words.orNull(typed) == null);
  }

  /** What it was about, in words; empty where nobody could tell. */
  String words(Kind<?> kind) {
    return Stream.of(row, row + ".source", row + ".party.en")
        .filter(name -> Words.orNull(fields.get(name)) != null)
        .map(name -> kind.words(FieldNames.field(List.of(name.split("\\."))), fields.get(name)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}
