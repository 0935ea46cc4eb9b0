package memorial.curation;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import memorial.text.Words;

/**
 * The entries that a field lets choose from, as far as they have the words looked for.
 *
 * @param found the first of them
 * @param note what to say of those that are not listed, or null where all are
 */
public record Options(List<Found> found, String note) {
  static final int MOST = 200;

  /**
   * An entry that was found.
   *
   * @param also the other name that it was found by, or null where its own words were looked for
   */
  public record Found(String slug, String words, String also) {}

  static Options of(Kind<?> kind, String words) {
    var searches = Words.searches(words);
    var all =
        kind.options().stream()
            .flatMap(
                option ->
                    searches.stream()
                        .map(search -> found(option, search))
                        .filter(Objects::nonNull)
                        .limit(1))
            .toList();
    return all.size() <= MOST
        ? new Options(all, null)
        : new Options(
            all.subList(0, MOST),
            MessageBundles.get(DeskTexts.class).searchTooMany(MOST, all.size()));
  }

  private static Found found(Kind.Option option, Predicate<String> search) {
    var own = option.words() + " " + option.slug();
    if (search.test(own)) {
      return new Found(option.slug(), option.words(), null);
    }
    return option.others().stream()
        .filter(other -> search.test(other + " " + own))
        .findFirst()
        .map(other -> new Found(option.slug(), option.words(), other))
        .orElse(null);
  }
}
