package memorial.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text in one or more languages, by BCP 47 code, the original first. Blank entries do not exist:
 * they are dropped when a text is made, and surrounding white space with them.
 */
public record Text(@JsonValue Map<String, String> byLanguage) {

  public static final Text NONE = new Text(Map.of());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Text {
    var kept = new LinkedHashMap<String, String>();
    if (byLanguage != null) {
      byLanguage.forEach(
          (language, text) -> {
            if (Words.orNull(text) != null && Words.orNull(language) != null) {
              kept.put(Words.clean(language), Words.clean(text));
            }
          });
    }
    byLanguage = Collections.unmodifiableMap(kept);
  }

  /** The same in those languages only. */
  public Text only(Collection<String> languages) {
    var kept = new LinkedHashMap<>(byLanguage);
    kept.keySet().retainAll(languages);
    return new Text(kept);
  }

  public static Text of(String language, String text) {
    var one = new LinkedHashMap<String, String>();
    one.put(language, text);
    return new Text(one);
  }

  public static Text english(String text) {
    return of("en", text);
  }

  public boolean isBlank() {
    return byLanguage.isEmpty();
  }

  /** The text in that language only; empty where it has not been translated. */
  public String exactly(String language) {
    return byLanguage.getOrDefault(language, "");
  }

  /** The text in that language, else in its first language, else empty. */
  public String in(String language) {
    var text = byLanguage.get(language);
    return text != null ? text : byLanguage.values().stream().findFirst().orElse("");
  }

  /** The text in the language of this request: what a template prints. */
  @Override
  public String toString() {
    return in(Language.current().code());
  }
}
