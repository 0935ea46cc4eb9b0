package memorial.curation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import memorial.text.Language;

/**
 * How one field of an entry differs between two versions of its form.
 *
 * @param field the form's part that it belongs to, such as {@code citations}
 * @param label what a curator calls the field
 * @param pieces the words of both versions, in order
 */
public record Difference(String field, String label, List<Piece> pieces) {

  /** Some words that are in both versions, or in one of them. */
  public record Piece(String text, boolean isRemoved, boolean isAdded) {}

  /** The words of the earlier version. */
  public List<Piece> before() {
    return pieces.stream().filter(piece -> !piece.isAdded()).toList();
  }

  /** The words of the later version. */
  public List<Piece> after() {
    return pieces.stream().filter(piece -> !piece.isRemoved()).toList();
  }

  /** What differs, field by field, in the order of the form. */
  static List<Difference> between(Kind<?> kind, String before, String after) {
    var walk = new Walk(kind);
    walk.node(List.of(), kind.tree(before), kind.tree(after));
    return walk.found;
  }

  /**
   * How many pairs of words of one page are compared with each other, about a second's work; longer
   * texts are shown whole, the earlier one removed and the later one added.
   */
  private static final long MOST_PAIRS = 10_000_000;

  /** Both forms, field by field. */
  private static final class Walk {
    private final Kind<?> kind;
    private final List<Difference> found = new ArrayList<>();
    private long pairsLeft = MOST_PAIRS;

    Walk(Kind<?> kind) {
      this.kind = kind;
    }

    void node(List<String> path, JsonNode before, JsonNode after) {
      if (before.equals(after)) {
        return;
      }
      if (before.isObject() || after.isObject()) {
        var names = new LinkedHashSet<String>();
        after.fieldNames().forEachRemaining(names::add);
        before.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> node(with(path, name), before.path(name), after.path(name)));
      } else if (before.isArray() || after.isArray()) {
        items(path, items(before), items(after));
      } else {
        leaf(path, before, after);
      }
    }

    /** Rows that stayed the same are skipped, so that one removed row does not move all others. */
    private void items(List<String> path, List<JsonNode> before, List<JsonNode> after) {
      for (var delta : DiffUtils.diff(before, after).getDeltas()) {
        var gone = delta.getSource().getLines();
        var come = delta.getTarget().getLines();
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
          var position =
              i < come.size()
                  ? delta.getTarget().getPosition() + i
                  : delta.getSource().getPosition() + i;
          node(
              with(path, String.valueOf(position + 1)),
              i < gone.size() ? gone.get(i) : MissingNode.getInstance(),
              i < come.size() ? come.get(i) : MissingNode.getInstance());
        }
      }
    }

    private void leaf(List<String> path, JsonNode before, JsonNode after) {
      var was = words(path, before);
      var is = words(path, after);
      if (!was.equals(is)) {
        found.add(new Difference(path.get(0), FieldNames.of(kind, path), compared(was, is)));
      }
    }

    private List<Piece> compared(String was, String is) {
      var pairs = (long) tokens(was).size() * tokens(is).size();
      if (pairs == 0 || pairs > pairsLeft) {
        var pieces = new ArrayList<Piece>();
        add(pieces, was, true, false);
        add(pieces, is, false, true);
        return pieces;
      }
      pairsLeft -= pairs;
      return pieces(was, is);
    }

    private String words(List<String> path, JsonNode value) {
      var field = FieldNames.field(path);
      return value.isMissingNode()
          ? ""
          : field.equals("language")
              ? Language.nameOf(value.asText())
              : kind.words(field, value.asText());
    }

    private static List<JsonNode> items(JsonNode array) {
      var items = new ArrayList<JsonNode>();
      array.forEach(items::add);
      return items;
    }

    private static List<String> with(List<String> path, String name) {
      var longer = new ArrayList<>(path);
      longer.add(name);
      return longer;
    }
  }

  /** Both texts, word by word. */
  static List<Piece> pieces(String before, String after) {
    var was = tokens(before);
    var is = tokens(after);
    var pieces = new ArrayList<Piece>();
    for (var delta : DiffUtils.diff(was, is, true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        add(pieces, String.join("", delta.getSource().getLines()), false, false);
      } else {
        add(pieces, String.join("", delta.getSource().getLines()), true, false);
        add(pieces, String.join("", delta.getTarget().getLines()), false, true);
      }
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean isRemoved, boolean isAdded) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, isRemoved, isAdded));
    }
  }

  /** Words with the white space after them. */
  private static List<String> tokens(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
  }
}
