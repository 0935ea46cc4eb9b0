package memorial.chronology;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** One dated entry of the chronology. */
@Entity
public class Event extends Entry {
  static final Comparator<Event> IN_ORDER = Comparator.comparing(Event::position);

  @Enumerated(EnumType.STRING)
  public Phase phase;

  @Enumerated(EnumType.STRING)
  public Category category;

  public EdtfDate date;
  private LocalDate earliest;
  private LocalDate latest;

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

  /** Where an event stands in the chronology. */
  record Position(
      Phase phase, LocalDate earliest, int sequence, LocalTime time, LocalDate latest, String slug)
      implements Comparable<Position> {
    /** By phase, then by day, then in the order that curators gave within the day. */
    private static final Comparator<Position> ORDER =
        Comparator.comparing(Position::phase)
            .thenComparing(Position::earliest)
            .thenComparing(Position::sequence)
            .thenComparing(Position::time, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Position::latest)
            .thenComparing(Position::slug);

    @Override
    public int compareTo(Position other) {
      return ORDER.compare(this, other);
    }

    /** Those of all events, in order. */
    static List<Position> all() {
      return Event.<Event>find(
              "select e.phase, e.earliest, e.sequence, e.time, e.latest, e.slug from Event e")
          .project(Position.class)
          .stream()
          .sorted()
          .toList();
    }
  }

  Position position() {
    return new Position(phase, earliest, sequence, time, latest, slug);
  }

  public static List<Event> inOrder() {
    return Event.<Event>listAll().stream().sorted(IN_ORDER).toList();
  }

  /** Phase and date of an event. */
  public record Dated(Phase phase, EdtfDate date) {}

  /** Phase and date of every event. */
  public static List<Dated> dated() {
    return Event.<Event>find("select e.phase, e.date from Event e").project(Dated.class).list();
  }

  /** The events that tell of that very day, in order. */
  public static List<Event> on(LocalDate day) {
    return Event.<Event>stream("earliest <= ?1 and latest >= ?1", day)
        .filter(event -> event.tellsOf(day))
        .sorted(IN_ORDER)
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
    time = EventForm.time(form.time()).orElse(null);
    timeZone = time == null ? null : form.timeZone();
    sequence = EventForm.sequence(form.sequence()).orElse(0);
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

  private static String address(String slug) {
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
