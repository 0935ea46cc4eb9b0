package memorial.sources;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
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

  /** The citations of a form; a source that is not published is shown by its slug. */
  public static List<Citation> from(List<CitationForm> forms) {
    return forms.stream()
        .filter(form -> !form.isBlank())
        .map(
            form ->
                new Citation(
                    Source.named(form.source()).orElseGet(() -> Source.missing(form.source())),
                    form.locator()))
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
