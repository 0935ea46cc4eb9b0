package memorial.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of an address that names one entry: small Latin letters, digits and single hyphens. */
public final class Slug {
  public static final int LONGEST = 80;

  /** Characters of a title that count: more than its slug can have, as many letters vanish. */
  private static final int LONGEST_TITLE = 4 * LONGEST;

  /** Characters. */
  private static final int LONGEST_PLAIN = 1000;

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Slug() {}

  public static boolean isValid(String slug) {
    return slug != null && slug.length() <= LONGEST && SHAPE.matcher(slug).matches();
  }

  /**
   * A slug made from a title: Azerbaijani and other accented letters become their nearest plain
   * one, letters of other scripts are transliterated. Empty where the title has neither letters nor
   * digits.
   */
  public static String from(String title) {
    var plain =
        plain(Latin.of(Words.upTo(LONGEST_TITLE, title)))
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.length() <= LONGEST
        ? plain
        : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
  }

  /**
   * A text's beginning in small letters without accents, whatever its script, to look for words in.
   * Normalizing takes time by the square of a text that is all accents.
   */
  static String plain(String text) {
    return Normalizer.normalize(
            Words.upTo(LONGEST_PLAIN, text)
                .replace('ə', 'e')
                .replace('Ə', 'e')
                .replace('ı', 'i')
                .replace('İ', 'i'),
            Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’]", "");
  }

  /** That slug with a number behind it, for the second and later entries of one title. */
  public static String numbered(String slug, int number) {
    var ending = "-" + number;
    var room = LONGEST - ending.length();
    return (slug.length() <= room ? slug : slug.substring(0, room).replaceAll("-+$", "")) + ending;
  }
}
