package memorial.curators;

import com.nulabinc.zxcvbn.Zxcvbn;
import io.quarkus.qute.i18n.MessageBundles;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import memorial.web.SiteTexts;

/**
 * What a password has to be: long enough and hard to guess. Any characters will do. Which ones are
 * common is known to zxcvbn, whose lists hold passwords that were stolen, names and words.
 */
final class Password {
  static final int SHORTEST = 12;

  /** Bytes of UTF-8 that bcrypt reads; whatever follows would be ignored without a word. */
  static final int LONGEST = 72;

  /**
   * What somebody who tries common passwords first must need at least. Fewer are enough for a
   * listed password with another year, spelling or sign at its end.
   */
  private static final double FEWEST_GUESSES = 1e9;

  private static final int SHORTEST_WORD = 4;
  private static final Zxcvbn ZXCVBN = new Zxcvbn();

  private Password() {}

  /** What is wrong with a password that the curator of that name wants to take, if anything is. */
  static Optional<String> refusal(String password, String name) {
    var texts = MessageBundles.get(CuratorTexts.class);
    if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of(texts.passwordTooShort(SHORTEST));
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      return Optional.of(texts.passwordTooLong(LONGEST));
    }
    var names = new ArrayList<String>();
    names.addAll(spellings(name));
    names.addAll(spellings(MessageBundles.get(SiteTexts.class).name()));
    if (isGuessable(password, names)) {
      return Optional.of(
          isGuessable(password, List.of()) ? texts.passwordCommon() : texts.passwordIsName());
    }
    return Optional.empty();
  }

  private static boolean isGuessable(String password, List<String> names) {
    return ZXCVBN.measure(password, names).getGuesses() < FEWEST_GUESSES;
  }

  /** A name, its words, and both without white space, signs and accents. */
  private static List<String> spellings(String name) {
    var spellings = new ArrayList<String>();
    if (name != null) {
      var small = name.strip().toLowerCase(Locale.ROOT);
      spellings.add(small);
      spellings.addAll(List.of(small.split("\\s+")));
      var plain =
          spellings.stream()
              .map(spelling -> Normalizer.normalize(spelling, Normalizer.Form.NFD))
              .map(spelling -> spelling.replaceAll("[^\\p{L}\\p{N}]", ""))
              .toList();
      spellings.addAll(plain);
    }
    return spellings.stream().filter(s -> s.length() >= SHORTEST_WORD).distinct().toList();
  }
}
