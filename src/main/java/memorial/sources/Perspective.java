package memorial.sources;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memorial.text.Text;

/**
 * What a source speaks as.
 *
 * @param side null where it speaks for none, or none is known
 * @param voice null where its kind is not known
 * @param note what the two do not say; may be blank
 */
public record Perspective(Term side, Term voice, Text note) {
  private static final String BETWEEN = " · ";

  /** What addresses call the two terms together: {@code azerbaijani.media}. */
  String key() {
    return terms().map(Term::code).collect(Collectors.joining("."));
  }

  public boolean isBlank() {
    return toString().isEmpty();
  }

  private Stream<Term> terms() {
    return Stream.of(side, voice).filter(Objects::nonNull);
  }

  /** As it stands beside a source, in the language of this request. */
  @Override
  public String toString() {
    return Stream.concat(terms().map(Term::name), Stream.of(note))
        .map(Text::toString)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(BETWEEN));
  }
}
