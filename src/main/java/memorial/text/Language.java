package memorial.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** A language that the site can be read in: one that has interface texts. Content may know more. */
public enum Language {
  EN("en", "English");

  /** Letters of a name that another word of the same language may begin with: azərbaycanca. */
  private static final int SHORTEST = 5;

  private final String code;
  private final String name;

  Language(String code, String name) {
    this.code = code;
    this.name = name;
  }

  /** The BCP 47 code, as {@code lang} attributes and stored texts use it. */
  public String code() {
    return code;
  }

  /** The language's name in itself. */
  public String label() {
    return name;
  }

  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /** The language of the pages: MEMORIAL_LANGUAGE. */
  public static Language current() {
    return Chosen.LANGUAGE;
  }

  private static final class Chosen {
    static final Language LANGUAGE =
        ConfigProvider.getConfig()
            .getOptionalValue("memorial.language", String.class)
            .flatMap(Language::of)
            .orElse(EN);
  }

  /** The English name of the language of that code; the code itself where it has none. */
  public static String nameOf(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).isEmpty()
        ? code
        : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /** The two-letter code of the language whose English or own name that is, or begins with. */
  public static Optional<String> codeOf(String name) {
    var typed = Words.sortable(name);
    return Arrays.stream(Locale.getISOLanguages())
        .filter(code -> isNamed(typed, Locale.forLanguageTag(code)))
        .findFirst();
  }

  private static boolean isNamed(String typed, Locale language) {
    return Stream.of(Locale.ENGLISH, language)
        .map(language::getDisplayLanguage)
        .map(Words::sortable)
        .anyMatch(
            name -> name.equals(typed) || name.length() >= SHORTEST && typed.startsWith(name));
  }

  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
