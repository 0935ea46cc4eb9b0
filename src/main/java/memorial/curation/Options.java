package memorial.curation;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import memorial.text.Words;

/**
 * The entries that a field lets choose from, as far as they have the words looked for.
 *
 * @param found the first of them
 * @param note what to say of those that are not listed, or null where all are
 */
public record Options(List<Kind.Option> found, String note) {
  static final int MOST = 200;

  static Options of(Kind<?> kind, String words) {
    var search = Words.search(words);
    var all =
        kind.options().stream()
            .filter(option -> search.test(option.words() + " " + option.slug()))
            .toList();
    return all.size() <= MOST
        ? new Options(all, null)
        : new Options(
            all.subList(0, MOST),
            MessageBundles.get(DeskTexts.class).searchTooMany(MOST, all.size()));
  }
}
