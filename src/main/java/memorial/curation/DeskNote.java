package memorial.curation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import memorial.curators.Curator;
import org.hibernate.annotations.Immutable;

/**
 * The desk's note of a published entry, as somebody changed it without changing anything that
 * readers see. It holds until the next revision, which carries a note of its own. Never changed,
 * never deleted.
 */
@Entity
@Immutable
public class DeskNote extends PanacheEntityBase {
  /** The field of every form that holds the note. */
  static final String FIELD = "curatorNote";

  /** Puts the note of one form into another, or takes it out where there is none. */
  static void carry(ObjectNode from, ObjectNode to) {
    to.remove(FIELD);
    if (from.has(FIELD)) {
      to.set(FIELD, from.get(FIELD));
    }
  }

  @Id private UUID id = UUID.randomUUID();

  private UUID entry;
  private String text;

  @ManyToOne(fetch = FetchType.LAZY)
  private Curator curator;

  private Instant at = Instant.now();

  protected DeskNote() {}

  DeskNote(UUID entry, String text, Curator curator) {
    this.entry = entry;
    this.text = text;
    this.curator = curator;
  }

  /** The note that has taken the place of that revision's, if one has. */
  static Optional<DeskNote> since(Revision revision) {
    return find("entry = ?1 and at > ?2 order by at desc", revision.entry(), revision.at())
        .firstResultOptional();
  }

  /** The form with the note that somebody changed since that revision, where somebody did. */
  static <F extends EntryForm> F kept(Kind<F> kind, Revision latest, F form) {
    return since(latest)
        .map(note -> Forms.read(kind.tree(kind.json(form)).put(FIELD, note.text()), kind.form()))
        .orElse(form);
  }

  /** All notes of that entry that were changed without a revision, latest first. */
  static List<DeskNote> of(UUID entry) {
    return list(
        "from DeskNote n join fetch n.curator where n.entry = ?1 order by n.at desc", entry);
  }

  /** Empty where the note was taken away. */
  public String text() {
    return text;
  }

  public Curator curator() {
    return curator;
  }

  public Instant at() {
    return at;
  }
}
