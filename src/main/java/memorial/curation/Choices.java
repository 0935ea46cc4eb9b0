package memorial.curation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The entries that a field lets choose from. A form may have dozens of such fields, so their
 * options are written once for all of them.
 */
public final class Choices {
  private final Set<String> slugs;
  private final String options;

  /** What is written once. */
  @CheckedTemplate
  record Options(List<Choice> choices) implements TemplateInstance {}

  /** One entry. */
  public record Choice(String slug, String words) {}

  private Choices(List<Choice> choices) {
    slugs = choices.stream().map(Choice::slug).collect(Collectors.toSet());
    options = new Options(choices).render();
  }

  public static <E extends Entry> Choices of(List<E> entries, Function<E, String> words) {
    return new Choices(
        entries.stream().map(entry -> new Choice(entry.slug, words.apply(entry))).toList());
  }

  /** Whether an entry with that slug is among them, or none is asked for. */
  public boolean knows(String slug) {
    return slug.isEmpty() || slugs.contains(slug);
  }

  /** The options of a field in which the entry with that slug is chosen, if it is among them. */
  public RawString choosing(String slug) {
    var option = "<option value=\"" + slug + "\"";
    return new RawString(
        slugs.contains(slug) ? options.replace(option + ">", option + " selected>") : options);
  }
}
