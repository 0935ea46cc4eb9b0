package memorial.roll;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Optional;
import memorial.curation.EntryForm;
import memorial.sources.CitationForm;
import memorial.text.Text;
import memorial.text.Words;
import memorial.web.Keyed;

/**
 * The editable content of a figure.
 *
 * @param number as {@link TypedNumber} reads it; null with the qualifier "several"
 * @param upper the upper number with the qualifier "between", else null
 * @param asOf EDTF: the day that the number describes, or null where not known
 * @param published EDTF: the day that it was published, or null where not known
 * @param supersedes the slug of the figure that it takes the place of, or null
 * @param supersession why it does: a {@link Reason}
 * @param partOf the slug of the figure that it is contained in, or null
 * @param scopePlace the slug of the one place that is counted, or null
 * @param scopeEvent the slug of the one event that is counted, or null
 * @param scopeText what alone is counted, where it is neither
 * @param readWith slugs of figures that a reader should see beside it
 * @param curatorNote for the desk only
 */
public record FigureForm(
    String slug,
    String language,
    String population,
    String measure,
    String qualifier,
    String number,
    String upper,
    Text unit,
    String asOf,
    String published,
    Text reporter,
    String supersedes,
    String supersession,
    String partOf,
    String scopePlace,
    String scopeEvent,
    Text scopeText,
    List<String> readWith,
    Text note,
    List<CitationForm> citations,
    String curatorNote)
    implements EntryForm {
  public FigureForm {
    slug = Words.orNull(slug);
    language = Words.orNull(language);
    population = Words.orNull(population);
    measure = Words.orNull(measure);
    qualifier = Words.orNull(qualifier);
    number = Words.orNull(number);
    upper = Words.orNull(upper);
    unit = unit == null ? Text.NONE : unit;
    asOf = Words.orNull(asOf);
    published = Words.orNull(published);
    reporter = reporter == null ? Text.NONE : reporter;
    supersedes = Words.orNull(supersedes);
    supersession = Words.orNull(supersession);
    partOf = Words.orNull(partOf);
    scopePlace = Words.orNull(scopePlace);
    scopeEvent = Words.orNull(scopeEvent);
    scopeText = scopeText == null ? Text.NONE : scopeText;
    readWith = Words.all(readWith);
    note = note == null ? Text.NONE : note;
    citations = citations == null ? List.of() : List.copyOf(citations);
    curatorNote = Words.orNull(curatorNote);
  }

  /** Its number as it was said, with what and whom it counts: a figure has no title to go by. */
  @Override
  public Text label() {
    var texts = MessageBundles.get(RollTexts.class);
    var said = amount().map(Amount::toString).orElse(number == null ? "" : number);
    var words =
        new StringBuilder(
            Keyed.of(Measure.class, measure)
                .map(
                    counted ->
                        (counted.isLoss() ? "" : texts.heading(counted) + ": ")
                            + said
                            + " "
                            + counted())
                .orElse(said));
    Keyed.of(Population.class, population)
        .map(texts::population)
        .ifPresent(whom -> words.append(" (").append(whom).append(")"));
    return Text.of(language == null ? "en" : language, words.toString());
  }

  /** What stands behind its number: "killed", "kilometres". */
  String counted() {
    return Keyed.of(Measure.class, measure)
        .filter(Measure::isLoss)
        .map(MessageBundles.get(RollTexts.class)::measure)
        .orElseGet(unit::toString);
  }

  /** The number with its qualifier, where both can be read. */
  Optional<Amount> amount() {
    var low = TypedNumber.read(number).orElse(null);
    var high = TypedNumber.read(upper).orElse(null);
    return Keyed.of(Qualifier.class, qualifier)
        .filter(q -> low != null || q == Qualifier.SEVERAL)
        .filter(q -> high != null || q != Qualifier.BETWEEN)
        .map(q -> new Amount(q, low, high));
  }
}
