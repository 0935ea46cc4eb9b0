package memorial.curation;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import memorial.text.Language;

/** What a curator calls the fields of a form, outside the form itself. */
final class FieldNames {
  private FieldNames() {}

  /** The field at that path without the places in lists and the language: citations.source. */
  static String field(List<String> path) {
    return path.stream()
        .filter(step -> !isPlace(step) && !isLanguage(step))
        .collect(Collectors.joining("."));
  }

  /** Its name in words: "Account 1, citation 2, where in it". */
  static String of(Kind<?> kind, List<String> path) {
    var words = new ArrayList<String>();
    for (int i = 0; i < path.size(); i++) {
      var step = path.get(i);
      if (isPlace(step)) {
        var last = words.size() - 1;
        words.set(last, words.get(last) + " " + step);
      } else if (!isLanguage(step)) {
        words.add(of(kind, step));
      } else if (!step.equals(Language.EN.code()) || path.get(0).equals("names")) {
        words.add(step);
      }
    }
    return String.join(", ", words);
  }

  private static String of(Kind<?> kind, String field) {
    return switch (field) {
      case "slug" -> texts().slug();
      case "language" -> texts().language();
      case "curatorNote" -> texts().curatorNote();
      default -> kind.fieldName(field);
    };
  }

  private static DeskTexts texts() {
    return MessageBundles.get(DeskTexts.class);
  }

  private static boolean isPlace(String step) {
    return !step.isEmpty() && Character.isDigit(step.charAt(0));
  }

  private static boolean isLanguage(String step) {
    return step.matches("[a-z]{2}(-[A-Z][a-z]{3})?");
  }
}
