package memorial.sources;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import memorial.text.Text;

/** Where a statement comes from: a source, and the place in it. */
@Embeddable
public class Citation {
  @ManyToOne(fetch = FetchType.LAZY)
  public Source source;

  /** The place in the source: a paragraph, a page, a point of a statement. */
  public Text locator = Text.NONE;

  protected Citation() {}

  Citation(Source source, Text locator) {
    this.source = source;
    this.locator = locator;
  }

  /**
   * The citations of a form.
   *
   * @param sources those that the form names, by slug: {@link Source#cited}
   */
  public static List<Citation> from(List<CitationForm> forms, Map<String, Source> sources) {
    return forms.stream()
        .filter(form -> !form.isBlank())
        .map(form -> new Citation(sources.get(form.source()), form.locator()))
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Citation citation
        && source.equals(citation.source)
        && Objects.equals(locator, citation.locator);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }
}
