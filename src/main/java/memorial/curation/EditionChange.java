package memorial.curation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import memorial.curators.Curator;

/**
 * What a new edition of the shipped content says of an entry that was left as it was, for curators
 * had changed it, withdrawn it or were drafting it. They take it into a draft, or set it aside.
 */
@Entity
public class EditionChange extends PanacheEntityBase {
  /** Those that somebody has still to decide about. */
  private static final String OPEN =
      " where c.setAsideAt is null and (d is null or d.publishedRevision is null)"
          + " and (c.form is not null or not exists (select 1 from Revision w where w.entry = c.entry"
          + " and w.act = WITHDRAWN"
          + " and w.number = (select max(r.number) from Revision r where r.entry = c.entry)))";

  @Id private UUID id = UUID.randomUUID();

  private String kind;
  private UUID entry;
  private int edition;
  private String slug;
  private String label;
  private String form;
  private String reason;

  @ManyToOne(fetch = FetchType.LAZY)
  private Draft draft;

  @ManyToOne(fetch = FetchType.LAZY)
  private Curator setAsideBy;

  private Instant setAsideAt;

  protected EditionChange() {}

  /**
   * Keeps what an edition says of that entry, in place of what an earlier one said.
   *
   * @param slug the address that the entry has in that edition, or had in the one before
   * @param form what it says, or null where it withdraws the entry
   * @param reason why it differs from the edition before
   */
  public static <F extends EntryForm> void leave(
      Kind<F> kind, UUID entry, int edition, String slug, String label, F form, String reason) {
    var change =
        of(entry)
            .orElseGet(
                () -> {
                  var created = new EditionChange();
                  created.kind = kind.name();
                  created.entry = entry;
                  return created;
                });
    change.edition = edition;
    change.slug = slug;
    change.label = label;
    change.form = form == null ? null : kind.json(form);
    change.reason = reason;
    change.draft = null;
    change.setAsideBy = null;
    change.setAsideAt = null;
    change.persist();
  }

  /** Forgets what was left of those entries: an edition has published or withdrawn them since. */
  public static void forget(Collection<UUID> entries) {
    if (!entries.isEmpty()) {
      delete("entry in ?1", entries);
    }
  }

  public static Optional<EditionChange> of(UUID entry) {
    return find("entry", entry).firstResultOptional();
  }

  /** Those that somebody has still to decide about, by kind and label. */
  static List<EditionChange> open() {
    return list(
        "from EditionChange c left join fetch c.draft d"
            + OPEN
            + " order by c.kind, c.label, c.id");
  }

  static long countOpen() {
    return find("select count(c) from EditionChange c left join c.draft d" + OPEN)
        .project(Long.class)
        .singleResult();
  }

  /** Whether it says that of the entry. */
  public <F extends EntryForm> boolean says(Kind<F> kind, F form) {
    return this.form != null && kind.says(this.form, form);
  }

  void takeInto(Draft draft) {
    this.draft = draft;
  }

  void setAside(Curator curator) {
    setAsideBy = curator;
    setAsideAt = Instant.now();
  }

  /** Whether somebody decided that the entry stays as it is. */
  public boolean isSetAside() {
    return setAsideAt != null;
  }

  /** Whether somebody has decided about it, or it is in a draft that was published. */
  boolean isDecided() {
    return isSetAside() || draft != null && draft.isPublished();
  }

  public UUID id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  public UUID entry() {
    return entry;
  }

  public int edition() {
    return edition;
  }

  public String slug() {
    return slug;
  }

  public String label() {
    return label;
  }

  /** The form record as JSON; null where the edition withdraws the entry. */
  String form() {
    return form;
  }

  public boolean isWithdrawal() {
    return form == null;
  }

  public String reason() {
    return reason;
  }

  /** The draft that it was taken into, while that is open; else null. */
  public Draft draft() {
    return draft != null && draft.isOpen() ? draft : null;
  }
}
