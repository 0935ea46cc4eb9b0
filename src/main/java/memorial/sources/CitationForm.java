package memorial.sources;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import memorial.text.Text;
import memorial.text.Words;
import memorial.web.Problems;

/**
 * A citation as it was typed.
 *
 * @param source the slug of the source
 */
public record CitationForm(String source, Text locator) {
  public CitationForm {
    source = Words.orNull(source);
    locator = locator == null ? Text.NONE : locator;
  }

  /** Those rows or, where there is none, a blank one to begin with. */
  @TemplateExtension(matchName = "orBlank")
  static List<CitationForm> orBlank(List<CitationForm> citations) {
    return citations.isEmpty() ? List.of(new CitationForm(null, null)) : citations;
  }

  /** A row that nobody has filled in: left out when the entry is published. */
  @JsonIgnore
  public boolean isBlank() {
    return source == null && locator.isBlank();
  }

  /** The same place in a source, by the slug that it has now. */
  private CitationForm of(Source now) {
    return new CitationForm(now.slug, locator);
  }

  /** Whether a single source stands behind a statement. */
  public static boolean isSingle(List<CitationForm> citations) {
    return citations.stream().map(CitationForm::source).filter(Objects::nonNull).distinct().count()
        == 1;
  }

  /**
   * Checks a list of citations: at least so many, each of a published source, none twice.
   *
   * @param path the list's name in the form, such as {@code citations}
   * @param missing what to say where there is none
   */
  public static void check(
      List<CitationForm> citations, String path, String missing, Problems problems) {
    var texts = MessageBundles.get(SourceTexts.class);
    problems.when(citations.stream().allMatch(CitationForm::isBlank), path + ".1.source", missing);
    var published = Source.published(citations);
    var seen = new HashSet<CitationForm>();
    for (int i = 0; i < citations.size(); i++) {
      var citation = citations.get(i);
      var field = path + "." + (i + 1) + ".source";
      if (citation.isBlank()) {
        continue;
      }
      if (citation.source() == null) {
        problems.add(field, texts.citationWithoutSource());
      } else if (!published.containsKey(citation.source())) {
        problems.add(field, texts.noSuchSource(citation.source()));
      } else if (!seen.add(citation.of(published.get(citation.source())))) {
        problems.add(field, texts.citationTwice());
      }
    }
  }
}
