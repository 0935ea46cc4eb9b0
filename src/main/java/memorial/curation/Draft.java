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
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import memorial.curators.Curator;

/** A form's content, saved and not public, on its way to the next revision of an entry. */
@Entity
public class Draft extends PanacheEntityBase {
  @Id private UUID id;

  private String kind;
  private UUID entry;
  private int baseRevision;
  private String label;
  private String form;
  private String reason;

  @ManyToMany
  @JoinTable(name = "draft_author", inverseJoinColumns = @JoinColumn(name = "curator_id"))
  private Set<Curator> authors = new HashSet<>();

  @ManyToOne(fetch = FetchType.LAZY)
  private Curator savedBy;

  private Instant createdAt = Instant.now();
  private Instant savedAt;
  private Integer publishedRevision;
  private Instant discardedAt;

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
    draft.form = Forms.json(kind.blank());
    return draft;
  }

  /** A draft that goes on from that revision; the database does not have it yet. */
  static Draft after(Revision base) {
    var draft = new Draft(UUID.randomUUID(), base.kind(), base.entry(), base.number());
    draft.form = base.form();
    return draft;
  }

  static Optional<Draft> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Drafts that somebody is at work on, last saved first. */
  static List<Draft> open() {
    return list(
        "from Draft d join fetch d.savedBy where d.publishedRevision is null and d.discardedAt is"
            + " null order by d.savedAt desc");
  }

  static List<Draft> open(UUID entry) {
    return list("entry = ?1 and publishedRevision is null and discardedAt is null", entry);
  }

  void save(String form, String label, String reason, Curator curator) {
    this.form = form;
    this.label = label;
    this.reason = reason;
    this.savedBy = curator;
    this.savedAt = Instant.now();
    this.authors.add(curator);
  }

  void published(Revision revision) {
    publishedRevision = revision.number();
  }

  void discard() {
    discardedAt = Instant.now();
  }

  /** Whether it is in the database. */
  public boolean isSaved() {
    return savedAt != null;
  }

  boolean isPublished() {
    return publishedRevision != null;
  }

  boolean isOpen() {
    return publishedRevision == null && discardedAt == null;
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

  public Set<Curator> authors() {
    return authors;
  }

  public Curator savedBy() {
    return savedBy;
  }

  public Instant savedAt() {
    return savedAt;
  }
}
