package memorial.curation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memorial.curators.Curator;
import memorial.text.Slug;
import memorial.text.Words;
import memorial.web.Problem;

/** A form's content, saved and not public, on its way to the next revision of an entry. */
@Entity
public class Draft extends PanacheEntityBase {
  /** How long a discarded draft can be taken up again. */
  static final Duration DISCARDED_FOR = Duration.ofDays(30);

  private static final int LONGEST_LABEL = 200;
  private static final String OPEN =
      "from Draft d join fetch d.savedBy left join fetch d.authors"
          + " where d.publishedRevision is null and d.discardedAt is null and d.mergedInto is null";

  @Id private UUID id;

  private String kind;
  private UUID entry;
  private int baseRevision;
  private String label;
  private String form;
  private String reason;
  private String note;

  @ManyToMany
  @JoinTable(name = "draft_author", inverseJoinColumns = @JoinColumn(name = "curator_id"))
  private Set<Curator> authors = new HashSet<>();

  @ManyToOne(fetch = FetchType.LAZY)
  private Curator savedBy;

  private Instant createdAt = Instant.now();
  private Instant savedAt;
  private int saves;
  private Instant submittedAt;
  private Integer publishedRevision;
  private Instant discardedAt;
  private String removed;
  private String untouched;
  private String newSource;

  @ManyToOne(fetch = FetchType.LAZY)
  private Draft mergedInto;

  protected Draft() {}

  Draft(UUID id, String kind, UUID entry, int baseRevision) {
    this.id = id;
    this.kind = kind;
    this.entry = entry;
    this.baseRevision = baseRevision;
  }

  /** A draft of a new entry that begins with that content; the database does not have it yet. */
  static <F extends EntryForm> Draft beginning(Kind<F> kind) {
    var draft = new Draft(UUID.randomUUID(), kind.name(), UUID.randomUUID(), 0);
    draft.form = kind.json(kind.blank());
    return draft;
  }

  /** A draft that goes on from that revision; the database does not have it yet. */
  static Draft after(Kind<?> kind, Revision base) {
    var draft = new Draft(UUID.randomUUID(), base.kind(), base.entry(), base.number());
    draft.form = base.formToday(kind);
    return draft;
  }

  /**
   * Shows what was sent of it and is not to be saved; the database does not have it.
   *
   * @param saves what the form that was sent took for the number of saves
   */
  void show(String form, String reason, String note, NewSource source, int saves) {
    this.form = form;
    this.reason = reason;
    this.note = note;
    this.newSource = source == null ? null : source.json();
    this.saves = saves;
  }

  static Optional<Draft> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Drafts that somebody is at work on, last saved first. */
  static List<Draft> open() {
    return list(OPEN + " order by d.savedAt desc");
  }

  static List<Draft> open(UUID entry) {
    return list(OPEN + " and d.entry = ?1 order by d.savedAt desc", entry);
  }

  /** The forms of new entries of that kind that are not published yet, by the entry. */
  public static <F extends EntryForm> Map<UUID, F> unpublished(Kind<F> kind) {
    return Draft.<Draft>list(OPEN + " and d.kind = ?1 and d.baseRevision = 0", kind.name()).stream()
        .collect(
            Collectors.toMap(Draft::entry, draft -> kind.read(draft.form), (one, other) -> one));
  }

  /** The same but for one entry, by where they are written. */
  public static <F extends EntryForm> Map<String, F> begunBeside(UUID entry, Kind<F> kind) {
    return Draft.<Draft>list(
            OPEN + " and d.kind = ?1 and d.baseRevision = 0 and d.entry <> ?2", kind.name(), entry)
        .stream()
        .collect(
            Collectors.toMap(draft -> "/admin/drafts/" + draft.id, draft -> kind.read(draft.form)));
  }

  /**
   * What open drafts have chosen in those fields of an entry of that kind, a new source that is
   * begun within another form included; each by the fields.
   */
  public static List<Map<String, String>> chosenIn(Kind<?> kind, Set<String> fields) {
    return open().stream()
        .flatMap(draft -> draft.written(kind))
        .map(
            written ->
                fields.stream()
                    .filter(written::containsKey)
                    .collect(Collectors.toMap(Function.identity(), written::get)))
        .toList();
  }

  private Stream<Map<String, String>> written(Kind<?> kind) {
    if (this.kind.equals(kind.name())) {
      var form = new HashMap<String, String>();
      kind.tree(this.form).properties().forEach(f -> form.put(f.getKey(), f.getValue().asText()));
      return Stream.of(form);
    }
    return kind.name().equals("source")
        ? newSource().map(NewSource::fields).stream()
        : Stream.empty();
  }

  /**
   * Where the new entry of that kind is written that is to have that slug, and what it is called.
   */
  static Optional<Problem.Other> begun(String kind, String slug) {
    if (!Slug.isValid(slug)) {
      return Optional.empty();
    }
    return Draft.<Draft>list(OPEN + " and d.kind = ?1 and d.baseRevision = 0", kind).stream()
        .filter(draft -> slug.equals(Forms.tree(draft.form).path("slug").asText()))
        .map(draft -> new Problem.Other("/admin/drafts/" + draft.id, draft.label))
        .findFirst();
  }

  /** Drafts that wait for review, those that wait longest first. */
  static List<Draft> submitted() {
    return list(OPEN + " and d.submittedAt is not null order by d.submittedAt");
  }

  /** Drafts that were discarded and can still be taken up again, last discarded first. */
  static List<Draft> discarded() {
    return list(
        "from Draft d join fetch d.savedBy left join fetch d.authors where d.discardedAt > ?1 order by d.discardedAt desc",
        Instant.now().minus(DISCARDED_FOR));
  }

  /** Keeps what was typed. Whoever changes the reason alone has written nothing of the entry. */
  <F extends EntryForm> void save(Kind<F> kind, F form, String reason, Curator curator) {
    var isChanged = !isSaved() || !kind.says(this.form, form);
    if (isChanged) {
      untouched()
          .ifPresent(
              parts -> {
                var still = Parts.of(kind, this.form).sameAs(Parts.of(kind, kind.json(form)));
                still.retainAll(parts);
                leave(still);
              });
      var label = form.label().toString();
      var beginning = Words.upTo(LONGEST_LABEL, label);
      this.form = kind.json(form);
      this.label = beginning.length() == label.length() ? label : beginning + "…";
      this.savedBy = curator;
      this.authors.add(curator);
    }
    if (isChanged || !Objects.equals(reason, this.reason)) {
      this.reason = reason;
      this.savedAt = Instant.now();
      this.saves++;
    }
  }

  /** Keeps what the reviewer should know. */
  void note(String note) {
    this.note = note;
  }

  /** Keeps what was typed of a source that is not added yet, or null where none is begun. */
  void begin(NewSource source) {
    var json = source == null ? null : source.json();
    if (!Objects.equals(json, newSource)) {
      newSource = json;
      savedAt = Instant.now();
      saves++;
    }
  }

  /** What was typed of a source that is not added yet. */
  Optional<NewSource> newSource() {
    return Optional.ofNullable(newSource).map(NewSource::read);
  }

  /** Keeps the row that was taken out of the form last, or null where it was put back. */
  void remember(RemovedRow row) {
    removed = row == null ? null : row.json();
  }

  /** The row that was taken out of the form last, or null. */
  RemovedRow removed() {
    return removed == null ? null : RemovedRow.read(removed);
  }

  /** Notes which parts of the form whoever typed it left as they found them. */
  void leave(Set<String> parts) {
    untouched = String.join(" ", parts);
  }

  /** Those parts; empty where that is not known. */
  Optional<Set<String>> untouched() {
    return Optional.ofNullable(untouched).map(parts -> Set.of(parts.split(" ")));
  }

  /** Takes the reason for publishing as a reviewer worded it. */
  void explain(String reason) {
    this.reason = reason;
  }

  /** Goes on from that revision instead of the one it started from. */
  void rebase(int revision) {
    baseRevision = revision;
  }

  /** Hands it over; the note goes with it. */
  void submit() {
    submittedAt = Instant.now();
    note = null;
  }

  void sendBack() {
    submittedAt = null;
  }

  void published(Revision revision) {
    publishedRevision = revision.number();
  }

  /** Ends with the desk's note alone, which changes no revision but the one it began from. */
  void noted() {
    publishedRevision = baseRevision;
  }

  /** Whether it ended so. */
  boolean isNoteAlone() {
    return publishedRevision != null && publishedRevision == baseRevision;
  }

  void discard(Curator curator) {
    discardedAt = Instant.now();
    submittedAt = null;
    new Comment(this, curator, Comment.Step.DISCARDED, "").persist();
  }

  /** Takes it up again. */
  void recover(Curator curator) {
    discardedAt = null;
    new Comment(this, curator, Comment.Step.RECOVERED, "").persist();
  }

  /** Goes on in the other draft, which is from now on written by those of both. */
  void mergeInto(Draft other) {
    mergedInto = other;
    submittedAt = null;
    other.authors.addAll(authors);
  }

  /** Whether nobody else has written in it. */
  boolean isBy(Curator curator) {
    return authors.stream().allMatch(author -> author.id().equals(curator.id()));
  }

  /** Whether that curator is one of those who wrote in it. */
  boolean isAlsoBy(Curator curator) {
    return authors.stream().anyMatch(author -> author.id().equals(curator.id()));
  }

  /** Whether that curator may let it go on in another one: an editor, or who wrote in it. */
  public boolean mayBeEndedBy(Curator curator) {
    return curator.mayPublish() || isAlsoBy(curator);
  }

  boolean isRecoverable() {
    return discardedAt != null && discardedAt.isAfter(Instant.now().minus(DISCARDED_FOR));
  }

  /** Whether it is in the database. */
  public boolean isSaved() {
    return savedAt != null;
  }

  boolean isPublished() {
    return publishedRevision != null;
  }

  /** The number of the revision that it became, or null. */
  Integer publishedRevision() {
    return publishedRevision;
  }

  boolean isOpen() {
    return publishedRevision == null && discardedAt == null && mergedInto == null;
  }

  public UUID id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  /** The identity of the entry it becomes, whether that has been published yet or not. */
  public UUID entry() {
    return entry;
  }

  /** The revision it started from; 0 where the entry is new. */
  public int baseRevision() {
    return baseRevision;
  }

  public String label() {
    return label;
  }

  String form() {
    return form;
  }

  public String reason() {
    return reason;
  }

  /** What the reviewer should know, as far as it has been typed; or null. */
  public String note() {
    return note;
  }

  public Set<Curator> authors() {
    return authors;
  }

  Set<String> authorSet() {
    return authors.stream().map(Curator::name).collect(Collectors.toSet());
  }

  /** Their names, for a sentence. */
  public String authorNames() {
    return authorSet().stream().sorted().collect(Collectors.joining(", "));
  }

  /** Whether one alone has written in it. */
  public boolean isByOne() {
    return authors.size() == 1;
  }

  public Curator savedBy() {
    return savedBy;
  }

  public Instant savedAt() {
    return savedAt;
  }

  /** How often it was saved: what a form compares to know whether somebody else has saved since. */
  public int saves() {
    return saves;
  }

  /**
   * What a review compares to know whether somebody has saved the draft since, sent it back or
   * submitted it again.
   */
  public String stage() {
    return saves + (submittedAt == null ? "" : "@" + submittedAt.toEpochMilli());
  }

  public boolean isSubmitted() {
    return submittedAt != null;
  }

  /** Since when it has been waiting for review, or null. */
  public Instant submittedAt() {
    return submittedAt;
  }

  /** The draft that it went on in, if that happened. */
  Optional<Draft> mergedInto() {
    return Optional.ofNullable(mergedInto);
  }

  public Instant discardedAt() {
    return discardedAt;
  }
}
