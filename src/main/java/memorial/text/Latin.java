package memorial.text;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/**
 * Texts of other scripts in Latin letters, as English maps spell names: Шуша and Շուշի are "Shusha"
 * and "Shushi". Russian, Armenian and Georgian by the tables of the BGN/PCGN, the rest by those of
 * CLDR.
 */
final class Latin {
  private static final Pattern OTHER_SCRIPT =
      Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{IsCommon}\\p{IsInherited}]]");

  /** Signs for sounds that Latin has no letter for. */
  private static final Pattern SIGNS = Pattern.compile("[ʹʺʼʻʾʿ‘’]");

  private Latin() {}

  /** The text with its Latin letters as they are and all others spelled in Latin ones. */
  static String of(String text) {
    return OTHER_SCRIPT.matcher(text).find()
        ? SIGNS.matcher(Tables.LATIN.transliterate(text)).replaceAll("")
        : text;
  }

  /** Read when the first text of another script comes: that takes about a second. */
  private static final class Tables {
    static final Transliterator LATIN =
        Transliterator.getInstance(
            "Russian-Latin/BGN; Armenian-Latin/BGN; Georgian-Latin/BGN; Any-Latin");
  }
}
