package memorial.chronology;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import memorial.curation.Entry;
import memorial.curation.Revision;
import memorial.curation.Withdrawn;
import memorial.places.Place;
import memorial.sources.Citation;
import memorial.sources.Source;
import memorial.text.Language;
import memorial.text.Slug;
import memorial.text.Text;
import memorial.time.DateWords;
import memorial.time.EdtfDate;
import memorial.web.Keyed;
import org.hibernate.query.QueryFlushMode;

/** One dated entry of the chronology. */
@Entity
public class Event extends Entry {
  /** Those that tell of the very day that is the parameter {@code day}. */
  static final String ON = "datedByDay and earliest <= :day and latest >= :day";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

  /** Sorts behind every time of a day. */
  private static final String NO_TIME = "999999";

  @Enumerated(EnumType.STRING)
  public Phase phase;

  @Enumerated(EnumType.STRING)
  public Category category;

  public EdtfDate date;
  private LocalDate earliest;
  private LocalDate latest;

  /** Whether {@link #date} begins and ends with a day, so that it tells of every day in it. */
  private boolean datedByDay;

  /**
   * Where it stands in the chronology: by phase, then by day, then in the order that curators gave
   * within the day. All parts but the slug at its end have a fixed number of digits.
   */
  private String position;

  /** The time of day on the clocks of {@link #timeZone}, or null. */
  public LocalTime time;

  /** An IANA time zone, {@code unspecified} where the source gives none, or null without a time. */
  public String timeZone;

  /** Its place among the events that begin on the same day. */
  public int sequence;

  public Text title = Text.NONE;
  public Text summary = Text.NONE;

  /** Whose account the summary is. */
  public Text attribution = Text.NONE;

  /** Whether the accounts of what happened differ. */
  public boolean disputed;

  @ManyToMany
  @JoinTable(name = "event_place", inverseJoinColumns = @JoinColumn(name = "place_id"))
  @OrderColumn(name = "position")
  public List<Place> places = new ArrayList<>();

  @ElementCollection
  @OrderColumn(name = "position")
  public List<Citation> citations = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "event_id", nullable = false)
  @OrderColumn(name = "position")
  public List<Account> accounts = new ArrayList<>();

  protected Event() {}

  Event(UUID id) {
    super(id);
  }

  /**
   * The published event with that slug.
   *
   * @throws jakarta.ws.rs.WebApplicationException 410 if it was withdrawn, 404 if there never was
   *     one
   */
  public static Event bySlug(String slug) {
    return current(slug).orElseThrow(() -> Withdrawn.orNotFound("event", slug, Event::address));
  }

  /** The published event that has that slug, or had it once. */
  public static Optional<Event> named(String slug) {
    return current(slug)
        .or(() -> Revision.entry("event", slug).flatMap(id -> Event.findByIdOptional(id)));
  }

  private static Optional<Event> current(String slug) {
    return Slug.isValid(slug) ? find("slug", slug).firstResultOptional() : Optional.empty();
  }

  /** That event with all that its page shows of it, at once. */
  static Event whole(String slug) {
    var event = bySlug(slug);
    Event.list(
        "from Event e left join fetch e.places left join fetch e.citations c"
            + " left join fetch c.source where e.id = ?1",
        event.id());
    Event.list(
        "from Event e left join fetch e.accounts a left join fetch a.citations c"
            + " left join fetch c.source where e.id = ?1",
        event.id());
    return event;
  }

  public static List<Event> inOrder() {
    return list("order by position");
  }

  /** That event in a few words. */
  public static String words(String slug) {
    return named(slug).map(Event::words).orElse(slug);
  }

  /** It in a few words: when it was, and its title. */
  String words() {
    return DateWords.in(date, Language.current().locale()) + ": " + title;
  }

  /** The event right before this one in the chronology, or null. */
  Event before() {
    return Event.<Event>find("position < ?1 order by position desc", position).firstResult();
  }

  /** The event right after this one in the chronology, or null. */
  Event after() {
    return Event.<Event>find("position > ?1 order by position", position).firstResult();
  }

  /** How many events there are of each phase that has any. */
  public static Map<Phase, Long> countByPhase() {
    var counts = new EnumMap<Phase, Long>(Phase.class);
    Panache.getSession()
        .createNativeQuery("select phase, count(*) from event group by phase", OfPhase.class)
        .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
        .getResultList()
        .forEach(row -> counts.put(Phase.valueOf(row.phase), row.events));
    return counts;
  }

  private record OfPhase(String phase, long events) {}

  /** How many events tell of days of the war, by their dates. */
  public static Map<EdtfDate, Long> datesInTheWar() {
    return Panache.getSession()
        .createNativeQuery(
            "select date, count(*) from event"
                + " where dated_by_day and earliest <= ?1 and latest >= ?2 group by date",
            OfDate.class)
        .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
        .setParameter(1, War.LAST_DAY)
        .setParameter(2, War.FIRST_DAY)
        .getResultStream()
        .collect(Collectors.toMap(row -> EdtfDate.parse(row.date), OfDate::events));
  }

  private record OfDate(String date, long events) {}

  /** The first events that tell of that very day, in order. */
  public static List<Event> on(LocalDate day, int most) {
    return Event.<Event>find(ON + " order by position", Map.of("day", day))
        .range(0, most - 1)
        .list();
  }

  /**
   * The places that the most events name, by name.
   *
   * @param asked the slug of a place that is among them whenever any event names it, or blank
   */
  public static List<Place> mostNamedPlaces(int most, String asked) {
    return Place.<Place>stream(
            "from Place p where p.id in (select q.id from Event e join e.places q"
                + " group by q.id order by count(e) desc, q.id limit ?1) or p.slug = ?2"
                + " and exists (select 1 from Event e join e.places q where q = p)",
            most,
            Slug.isValid(asked) ? asked : "")
        .sorted(Place.BY_NAME)
        .toList();
  }

  boolean tellsOf(LocalDate day) {
    return DayStrip.tellsOf(date, day);
  }

  Event take(EventForm form) {
    slug = form.slug();
    language = form.language();
    phase = Keyed.of(Phase.class, form.phase()).orElse(null);
    category = Keyed.of(Category.class, form.category()).orElse(null);
    date = EdtfDate.parse(form.date());
    earliest = date.earliest();
    latest = date.latest();
    datedByDay = date.start().isDay() && date.end().isDay();
    time = EventForm.time(form.time()).orElse(null);
    timeZone = time == null ? null : form.timeZone();
    sequence = EventForm.sequence(form.sequence()).orElse(0);
    position = placeInOrder();
    title = form.title();
    summary = form.summary();
    attribution = form.attribution();
    disputed = form.disputed();
    replace(places, Place.from(form.places()));
    var sources = Source.cited(form.allCitations());
    replace(citations, Citation.from(form.citations(), sources));
    replace(accounts, Account.from(form.accounts(), sources));
    return this;
  }

  /** Its {@link #position}, from what it is made of. */
  private String placeInOrder() {
    return phase.ordinal()
        + DateTimeFormatter.BASIC_ISO_DATE.format(earliest)
        + String.format(Locale.ROOT, "%02d", sequence)
        + (time == null ? NO_TIME : TIME.format(time))
        + DateTimeFormatter.BASIC_ISO_DATE.format(latest)
        + "-"
        + slug;
  }

  /** Its citations, then those of its accounts that say more. */
  public List<Citation> allCitations() {
    var all = new LinkedHashSet<>(citations);
    accounts.stream()
        .flatMap(account -> account.citations.stream())
        .filter(citation -> !citation.locator.isBlank() || !isCited(citation.source))
        .forEach(all::add);
    return List.copyOf(all);
  }

  private boolean isCited(Source source) {
    return citations.stream().anyMatch(citation -> citation.source.equals(source));
  }

  private static <T> void replace(List<T> list, List<T> by) {
    list.clear();
    list.addAll(by);
  }

  static String address(String slug) {
    return "/chronology/" + slug;
  }

  @Override
  public String address() {
    return address(slug);
  }

  public LocalDate earliest() {
    return earliest;
  }

  public LocalDate latest() {
    return latest;
  }
}
