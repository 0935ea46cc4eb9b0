package memorial.text;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Plain strings as forms send them. */
public final class Words {
  /** Characters of what somebody looks for. */
  public static final int LONGEST_SEARCH = 200;

  private Words() {}

  /**
   * Control characters, which no text needs and PostgreSQL and XML refuse; not tab and new line.
   */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");

  /** What leaves no mark: spaces of all kinds, and characters that only format others. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{C}\\u3164\\u2800]*");

  /** What nobody sees, by which one name could pass for another. */
  private static final Pattern HIDDEN =
      Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\u115F\\u1160\\u3164\\u2800]");

  /** What stands between groups of three digits, and a space that may. */
  private static final Pattern GROUPED =
      Pattern.compile("(?<=\\d)[,.\\u00A0\\u2009\\u202F](?=\\d{3}(?!\\d))");

  private static final Pattern SPACED = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");

  /** The string without white space around it; null where nothing is left that can be seen. */
  public static String orNull(String typed) {
    var clean = typed == null ? "" : clean(typed);
    return UNSEEN.matcher(clean).matches() ? null : clean;
  }

  /** Whether a name has characters that nobody sees. */
  public static boolean hides(String name) {
    return HIDDEN.matcher(name).find();
  }

  /** The string as it can be kept: without control characters, and with one kind of line end. */
  static String clean(String typed) {
    return CONTROL.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
  }

  /** The string's beginning, of at most that many characters (code points). */
  public static String upTo(int most, String text) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most));
  }

  /**
   * The string's beginning that fits a column of that length, which H2 counts in UTF-16 units; a
   * character that only half fits is left out.
   */
  public static String fitting(int most, String text) {
    if (text.length() <= most) {
      return text;
    }
    var halves = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, halves ? most - 1 : most);
  }

  /**
   * Whether a text has all of those words, or parts of words, whatever their accents and case and
   * however the digits of their numbers are grouped. A web address is looked for as such, and words
   * of another script also as Latin letters spell them.
   *
   * @param typed what somebody looks for; its beginning counts
   */
  public static Predicate<String> search(String typed) {
    return searches(typed).stream().reduce(Predicate::or).orElseThrow();
  }

  /** The parts of that search: as it was typed and, of another script, in Latin letters. */
  public static List<Predicate<String>> searches(String typed) {
    var beginning = upTo(LONGEST_SEARCH, WebAddress.is(typed) ? WebAddress.plain(typed) : typed);
    return Stream.of(beginning, Latin.of(beginning)).distinct().map(Words::searchSpelled).toList();
  }

  private static Predicate<String> searchSpelled(String beginning) {
    var plain = GROUPED.matcher(Slug.plain(beginning)).replaceAll("");
    var words = words(plain);
    var spacedNumbers = words(SPACED.matcher(plain).replaceAll(""));
    if (words.stream().allMatch(String::isEmpty)) {
      return text -> true;
    }
    return text -> {
      var whole = Slug.plain(text);
      var searched =
          whole + " " + SPACED.matcher(GROUPED.matcher(whole).replaceAll("")).replaceAll("");
      return words.stream().allMatch(searched::contains)
          || spacedNumbers.stream().allMatch(searched::contains);
    };
  }

  private static List<String> words(String plain) {
    return List.of(plain.split("[^\\p{L}\\p{N}]+"));
  }

  /** The text without accents, case and punctuation, to be put in order by. */
  public static String sortable(String text) {
    return String.join(" ", words(Slug.plain(text))).strip();
  }

  /** Whether two texts are the same but for accents, case and punctuation. */
  public static boolean areAlike(String one, String other) {
    return sortable(one).equals(sortable(other));
  }

  /** Those strings, cleaned; what is missing becomes empty. */
  public static List<String> all(List<String> typed) {
    return typed == null
        ? List.of()
        : typed.stream().map(one -> one == null ? "" : clean(one)).toList();
  }
}
