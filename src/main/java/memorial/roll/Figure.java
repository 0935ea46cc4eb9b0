package memorial.roll;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import memorial.chronology.Event;
import memorial.curation.Entry;
import memorial.curation.Revision;
import memorial.curation.Withdrawn;
import memorial.places.Place;
import memorial.sources.Citation;
import memorial.sources.Source;
import memorial.text.Slug;
import memorial.text.Text;
import memorial.time.EdtfDate;
import memorial.web.Keyed;

/** One published number: what was counted, of whom, by whom, as of when, said when. */
@Entity
public class Figure extends Entry {
  /** As they were published; those without any date come last. */
  static final Comparator<Figure> IN_ORDER =
      Comparator.comparing(Figure::firstSaid, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(figure -> figure.slug);

  /** Those of one ledger after another, in the order of the roll. */
  static final Comparator<Figure> BY_LEDGER =
      Comparator.<Figure, Population>comparing(figure -> figure.population)
          .thenComparing(figure -> figure.measure)
          .thenComparing(IN_ORDER);

  @Enumerated(EnumType.STRING)
  public Population population;

  @Enumerated(EnumType.STRING)
  public Measure measure;

  @Embedded public Amount amount;

  /** What is counted: persons, houses, kilometres. */
  public Text unit = Text.NONE;

  /** The day that the number describes, or null where that is not known. */
  public EdtfDate asOf;

  /** The day that it was published, or null where that is not known. */
  public EdtfDate published;

  private LocalDate firstSaid;

  public Text reporter = Text.NONE;
  public Text note = Text.NONE;

  @OneToOne(fetch = FetchType.LAZY)
  private Figure supersedes;

  @Enumerated(EnumType.STRING)
  private Reason supersession;

  /** The figure that this one is contained in, so that the two are never added. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Figure partOf;

  /** The place that alone is counted, or null. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Place scopePlace;

  /** The event that alone is counted, or null. */
  @ManyToOne(fetch = FetchType.LAZY)
  public Event scopeEvent;

  /** Where that is neither an event nor a place of the gazetteer. */
  public Text scopeText = Text.NONE;

  /** Figures that a reader of this one should see beside it. */
  @ManyToMany
  @JoinTable(name = "figure_read_with", inverseJoinColumns = @JoinColumn(name = "read_with_id"))
  @OrderColumn(name = "position")
  public List<Figure> readWith = new ArrayList<>();

  @ElementCollection
  @OrderColumn(name = "position")
  public List<Citation> citations = new ArrayList<>();

  protected Figure() {}

  Figure(UUID id) {
    super(id);
  }

  /** The published figure that has that slug, or had it once. */
  public static Optional<Figure> named(String slug) {
    return current(slug)
        .or(() -> Revision.entry("figure", slug).flatMap(id -> Figure.findByIdOptional(id)));
  }

  /** The published figures that a form names, by the slugs that it names them by. */
  private static Map<String, Figure> namedIn(FigureForm form) {
    var slugs = new HashSet<>(form.readWith());
    slugs.add(form.supersedes());
    slugs.add(form.partOf());
    slugs.remove(null);
    var figures = new HashMap<String, Figure>();
    if (!slugs.isEmpty()) {
      Figure.<Figure>list("slug in ?1", slugs).forEach(figure -> figures.put(figure.slug, figure));
    }
    slugs.removeAll(figures.keySet());
    slugs.forEach(former -> named(former).ifPresent(figure -> figures.put(former, figure)));
    return figures;
  }

  private static Optional<Figure> current(String slug) {
    return Slug.isValid(slug) ? find("slug", slug).firstResultOptional() : Optional.empty();
  }

  /**
   * The published figure with that slug.
   *
   * @throws jakarta.ws.rs.WebApplicationException 410 if it was withdrawn, 404 if there never was
   *     one
   */
  public static Figure bySlug(String slug) {
    return current(slug).orElseThrow(() -> Withdrawn.orNotFound("figure", slug, Figure::permalink));
  }

  Figure take(FigureForm form) {
    slug = form.slug();
    language = form.language();
    population = Keyed.of(Population.class, form.population()).orElse(null);
    measure = Keyed.of(Measure.class, form.measure()).orElse(null);
    amount =
        new Amount(
            Keyed.of(Qualifier.class, form.qualifier()).orElse(null),
            TypedNumber.read(form.number()).orElse(null),
            TypedNumber.read(form.upper()).orElse(null));
    unit = form.unit();
    asOf = EdtfDate.tryParse(form.asOf()).orElse(null);
    published = EdtfDate.tryParse(form.published()).orElse(null);
    firstSaid = said() == null ? null : said().earliest();
    reporter = form.reporter();
    note = form.note();
    var others = namedIn(form);
    supersedes = others.get(form.supersedes());
    supersession = Keyed.of(Reason.class, form.supersession()).orElse(null);
    partOf = others.get(form.partOf());
    scopePlace = Place.named(form.scopePlace()).orElse(null);
    scopeEvent = Event.named(form.scopeEvent()).orElse(null);
    scopeText = form.scopeText();
    readWith.clear();
    readWith.addAll(
        form.readWith().stream()
            .map(others::get)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(figure -> figure.slug))
            .toList());
    citations.clear();
    citations.addAll(Citation.from(form.citations(), Source.cited(form.citations())));
    return this;
  }

  /** The figure that this one took the place of, or null. */
  public Figure supersedes() {
    return supersedes;
  }

  /** Why it did, or null. */
  public Reason supersession() {
    return supersession;
  }

  /** When it was published or, where that is not known, the day that it describes; or null. */
  EdtfDate said() {
    return published != null ? published : asOf;
  }

  /** The first day that this can mean, or null. */
  LocalDate firstSaid() {
    return firstSaid;
  }

  /** Whether it counts one place or event only, and so is no total. */
  public boolean isScoped() {
    return scopePlace != null || scopeEvent != null || !scopeText.isBlank();
  }

  private static String permalink(String slug) {
    return current(slug).map(Figure::permalink).orElse("/roll");
  }

  /** An address that leads to its line, whichever page of the ledger that is on. */
  public String permalink() {
    return Ledger.address(population, measure) + "/figures/" + slug;
  }

  /** Its line in its ledger. */
  @Override
  public String address() {
    return Ledger.address(population, measure) + "#" + slug;
  }

  @Override
  public String history() {
    return permalink() + "/revisions";
  }
}
