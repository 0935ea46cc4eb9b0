package memorial.curation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import memorial.text.Words;

/**
 * The entries that a field lets choose from. A form may have dozens of such fields, so their
 * options are written once for all of them.
 */
public final class Choices {
  /** Characters: drafts hold whatever was typed, and a form repeats the options for each field. */
  private static final int LONGEST = 200;

  /** By slug; they are HTML. */
  private final Map<String, String> optionOf = new HashMap<>();

  private final String options;

  /** What is written once. */
  @CheckedTemplate
  record Options(List<Choice> choices) implements TemplateInstance {}

  /** One entry. */
  public record Choice(String slug, String words) {}

  private Choices(List<Choice> choices) {
    options = new Options(choices).render();
    var each = options.split("(?=<option )");
    for (int n = 0; n < choices.size(); n++) {
      optionOf.put(choices.get(n).slug, each[n]);
    }
  }

  public static <E extends Entry> Choices of(List<E> entries, Function<E, String> words) {
    return new Choices(
        entries.stream()
            .map(entry -> new Choice(entry.slug, Words.upTo(LONGEST, words.apply(entry))))
            .toList());
  }

  /** Whether an entry with that slug is among them, or none is asked for. */
  public boolean knows(String slug) {
    return slug.isEmpty() || optionOf.containsKey(slug);
  }

  /** The options of a field in which the entry with that slug is chosen, if it is among them. */
  public RawString choosing(String slug) {
    var chosen = optionOf.get(slug);
    return new RawString(
        chosen == null ? options : options.replace(chosen, chosen.replaceFirst(">", " selected>")));
  }
}
