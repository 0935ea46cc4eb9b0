package memorial.curation;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was done to a row of a draft's form just now.
 *
 * @param row its list and its place there: {@code citations.2}
 * @param words what was done, for whoever did it
 * @param undo the button that takes it back, or null where a blank row was removed
 */
public record RowChange(String row, String words, String undo) {
  private static final Pattern ROW =
      Pattern.compile("[a-zA-Z]+\\.\\d{1,3}(\\.[a-zA-Z]+\\.\\d{1,3})?");

  /**
   * What a form says that was sent with such a button.
   *
   * @param did {@code added}, {@code removed} or {@code back}
   * @return null where nothing of the kind was done, or it can no longer be taken back
   */
  static RowChange of(Kind<?> kind, Draft draft, String row, String did) {
    if (row == null || did == null || !ROW.matcher(row).matches()) {
      return null;
    }
    var texts = MessageBundles.get(DeskTexts.class);
    var name = FieldNames.of(kind, List.of(row.split("\\.")));
    var removed = draft.removed();
    return switch (did) {
      case "added" -> new RowChange(row, texts.rowAdded(name), "remove " + row);
      case "back" -> new RowChange(row, texts.rowBack(name), "remove " + row);
      case "removed" ->
          removed != null && removed.row().equals(row)
              ? new RowChange(
                  row,
                  texts.rowRemoved(name, removed.words(kind)),
                  removed.isBlank() ? null : "undo " + row)
              : null;
      default -> null;
    };
  }
}
