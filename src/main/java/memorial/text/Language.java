package memorial.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** A language that the site can be read in: one that has interface texts. Content may know more. */
public enum Language {
  EN("en", "English");

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

  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
