package memorial.roll;

import io.quarkus.arc.Unremovable;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import memorial.chronology.Event;
import memorial.curation.Editing;
import memorial.curation.Entry;
import memorial.curation.Kind;
import memorial.curation.Mention;
import memorial.curation.Reading;
import memorial.curation.View;
import memorial.places.Place;
import memorial.sources.CitationForm;
import memorial.sources.SourceDesk;
import memorial.text.Text;
import memorial.web.Keyed;
import memorial.web.Problems;

/** What the desk does with figures. */
@ApplicationScoped
@Unremovable
@Priority(10)
public class FigureDesk implements Kind<FigureForm> {

  record Edit(FigureForm form, Editing editing, Map<String, String> sources)
      implements TemplateInstance {}

  @Inject SourceDesk sources;

  @Override
  public String name() {
    return "figure";
  }

  @Override
  public String plural() {
    return "figures";
  }

  @Override
  public String labelField(FigureForm form) {
    return "unit." + form.language();
  }

  @Override
  public Class<FigureForm> form() {
    return FigureForm.class;
  }

  @Override
  public FigureForm blank() {
    return new FigureForm(
        null,
        "en",
        null,
        null,
        Qualifier.EXACT.key(),
        null,
        null,
        Text.english("persons"),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        List.of(new CitationForm(null, null)),
        null);
  }

  @Override
  public String fieldName(String field) {
    return MessageBundles.get(FigureFormTexts.class).fieldName(field);
  }

  @Override
  public String words(String field, String value) {
    var texts = MessageBundles.get(RollTexts.class);
    return switch (field) {
      case "population" -> Keyed.of(Population.class, value).map(texts::population).orElse(value);
      case "measure" -> Keyed.of(Measure.class, value).map(texts::measure).orElse(value);
      case "qualifier" -> Keyed.of(Qualifier.class, value).map(texts::qualifier).orElse(value);
      case "supersession" -> Keyed.of(Reason.class, value).map(texts::reason).orElse(value);
      case "number", "upper" -> TypedNumber.read(value).map(Amount::format).orElse(value);
      case "asOf", "published" -> Reading.dateInWords(value);
      case "supersedes", "partOf", "readWith" ->
          Figure.named(value).map(FigureDesk::words).orElse(value);
      case "scopePlace" -> Place.words(value);
      case "scopeEvent" -> Event.words(value);
      case "citations.source" -> sources.words(value);
      default -> value;
    };
  }

  @Override
  public Map<String, Reading> readings(FigureForm form) {
    var readings = new HashMap<String, Reading>();
    FigureCheck.reading(form).ifPresent(reading -> readings.put("number", reading));
    Reading.date(form.asOf()).ifPresent(reading -> readings.put("asOf", reading));
    Reading.date(form.published()).ifPresent(reading -> readings.put("published", reading));
    return readings;
  }

  @Override
  public void check(FigureForm form, UUID entry, Problems problems) {
    new FigureCheck(form, entry, problems).run();
  }

  @Override
  public Entry live(UUID entry, FigureForm form) {
    return Figure.<Figure>findByIdOptional(entry).orElseGet(() -> new Figure(entry)).take(form);
  }

  @Override
  public void withdraw(UUID entry) {
    Figure.deleteById(entry);
  }

  @Override
  public void unlink(Collection<UUID> entries) {
    if (!entries.isEmpty()) {
      Figure.update(
          "supersedes = null, supersession = null, partOf = null where id in ?1", entries);
    }
  }

  @Override
  public TemplateInstance page(UUID entry, FigureForm form, View view) {
    var shown = new Figure(entry).take(form);
    if (view.isPreview()) {
      sources.fillIn(shown.citations);
    }
    var figures =
        new ArrayList<Figure>(
            Figure.list(
                "population = ?1 and measure = ?2 and id <> ?3",
                shown.population,
                shown.measure,
                entry));
    figures.add(shown);
    var ledger = Ledger.of(shown.population, shown.measure, figures);
    return Roll.Show.of(ledger, shown, view);
  }

  @Override
  public TemplateInstance edit(FigureForm form, Editing editing) {
    return new Edit(form, editing, sources.words(form.citations()));
  }

  @Override
  public String address(FigureForm form) {
    return "/roll/" + form.population() + "/" + form.measure() + "#" + form.slug();
  }

  @Override
  public Map<String, String> groups() {
    return Keyed.names(Population.class, MessageBundles.get(RollTexts.class)::population);
  }

  @Override
  public String permalink(FigureForm form) {
    return "/roll/" + form.population() + "/" + form.measure() + "/figures/" + form.slug();
  }

  @Override
  public List<Row> rows() {
    return Ledger.all().stream()
        .flatMap(ledger -> Stream.concat(ledger.totals().stream(), ledger.scoped().stream()))
        .map(
            figure ->
                Row.of(
                    figure,
                    figure.address(),
                    Text.english(MessageBundles.get(RollTexts.class).line(figure)),
                    figure.reporter.toString(),
                    figure.population.key()))
        .toList();
  }

  @Override
  public List<Option> options() {
    return Figure.<Figure>listAll().stream()
        .sorted(Figure.BY_LEDGER)
        .map(figure -> new Option(figure.slug, words(figure)))
        .toList();
  }

  /** It in a few words: its line, who reported it, and as of when. */
  private static String words(Figure figure) {
    return MessageBundles.get(RollTexts.class).line(figure)
        + "; "
        + figure.reporter
        + (figure.asOf == null ? "" : " (" + figure.asOf + ")");
  }

  @Override
  public List<Lack> lacks() {
    return List.of(
        new Lack(
            "second-source",
            MessageBundles.get(RollTexts.class).lacksSecondSource(),
            Entry.ids(
                "select f.id from Figure f join f.citations c"
                    + " group by f.id having count(distinct c.source.id) = 1")));
  }

  @Override
  public List<Mention> mentioning(UUID entry) {
    return Figure.<Figure>list(
            "from Figure f where f.id in"
                + " (select x.id from Figure x join x.citations c where c.source.id = ?1"
                + " union select x.id from Figure x join x.readWith r where r.id = ?1"
                + " union select x.id from Figure x where x.supersedes.id = ?1"
                + " union select x.id from Figure x where x.partOf.id = ?1"
                + " union select x.id from Figure x where x.scopePlace.id = ?1"
                + " union select x.id from Figure x where x.scopeEvent.id = ?1)",
            entry)
        .stream()
        .sorted(Figure.IN_ORDER)
        .map(
            figure ->
                new Mention(
                    "figure",
                    MessageBundles.get(RollTexts.class).line(figure),
                    figure.address(),
                    figure.asOf,
                    figure.reporter.toString()))
        .toList();
  }
}
