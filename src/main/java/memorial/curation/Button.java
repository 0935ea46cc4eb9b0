package memorial.curation;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import memorial.text.Words;
import memorial.web.Problems;

/**
 * The button of a draft's form that was pressed.
 *
 * @param verb what to do: save, preview, submit, publish, discard, add, remove, undo, find, cite
 * @param field the field that a new row begins with, the row to remove or to put back, the field to
 *     look for an entry in, or the row that cites a new source; empty with other verbs
 */
record Button(String verb, String field) {
  private static final Pattern FIELD = Pattern.compile("[\\w.-]{0,100}");

  private static final String SEARCH = "find.";

  /** What is sent instead of any button for a form that waited until somebody signed in again. */
  static final String RESUME = "resume";

  /**
   * Lets a decision be made only by somebody who has seen it.
   *
   * @throws Refused where the form waited until somebody signed in again
   */
  static void refuseResumed(String pressed) throws Refused {
    if (RESUME.equals(pressed)) {
      var problems = Problems.none();
      problems.add("", MessageBundles.get(DeskTexts.class).notDone());
      throw new Refused(problems);
    }
  }

  /**
   * Where a new row goes depends on the rows that were sent: the page that has the button was made
   * before they were filled in. Enter in a field to search in sends the form as if to save it.
   */
  static Button of(MultivaluedMap<String, String> sent) {
    var pressed = of(sent.getFirst("do"));
    return switch (pressed.verb) {
      case "add" -> new Button("add", Rows.added(sent, pressed.field));
      case "cite" -> new Button("cite", Rows.free(sent, pressed.field, "source"));
      case "save" -> searched(sent).orElse(pressed);
      default -> pressed;
    };
  }

  private static Optional<Button> searched(MultivaluedMap<String, String> sent) {
    return sent.keySet().stream()
        .filter(name -> name.startsWith(SEARCH) && !sent.getFirst(name).isBlank())
        .map(name -> name.substring(SEARCH.length()))
        .filter(field -> FIELD.matcher(field).matches())
        .findFirst()
        .map(field -> new Button("find", field));
  }

  private static Button of(String pressed) {
    var words = (pressed == null ? "save" : pressed).split(" ", 2);
    var field = words.length == 2 ? words[1] : "";
    if (!FIELD.matcher(field).matches()) {
      throw new BadRequestException(field);
    }
    return new Button(words[0], field);
  }

  /** Whether another page follows than the form itself. */
  boolean leadsAway() {
    return Set.of("publish", "submit", "preview").contains(verb);
  }

  /** Whether the form was sent as something finished rather than between two steps of writing. */
  boolean isFinal() {
    return !Set.of("add", "remove", "undo", "find").contains(verb);
  }

  /** Whether the form is to offer entries to choose from in the button's field. */
  boolean offers() {
    return verb.equals("add") || verb.equals("find");
  }

  /** The same, or a button that saves where the row that it puts back is not there any more. */
  Button given(RemovedRow removed) {
    var isVain = verb.equals("undo") && (removed == null || !removed.row().equals(field));
    return isVain ? new Button("save", "") : this;
  }

  /** The row that the button adds, removes or puts back; null with other verbs. */
  String row() {
    return switch (verb) {
      case "add" -> Rows.rowOf(field);
      case "remove", "undo" -> field;
      default -> null;
    };
  }

  /** What the button does to that row, as {@link RowChange#of} knows it; null with other verbs. */
  String did() {
    return switch (verb) {
      case "add" -> "added";
      case "remove" -> "removed";
      case "undo" -> "back";
      default -> null;
    };
  }

  /** The words that were typed to look for in the button's field. */
  String search(MultivaluedMap<String, String> sent) {
    return Words.upTo(
        Words.LONGEST_SEARCH, Objects.requireNonNullElse(sent.getFirst(SEARCH + field), ""));
  }

  /**
   * The fields as the button leaves them: with a row more, or one less.
   *
   * @param removed the row of the draft that was removed last, or null
   */
  MultivaluedMap<String, String> applied(MultivaluedMap<String, String> sent, RemovedRow removed) {
    return switch (verb) {
      case "add" -> {
        var fields = new MultivaluedHashMap<String, String>(sent);
        fields.putSingle(field, "");
        yield fields;
      }
      case "remove" -> Rows.without(sent, field);
      case "undo" -> Rows.with(sent, field, removed.fields());
      default -> sent;
    };
  }
}
