package memorial.curation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import memorial.curators.Curator;
import org.hibernate.annotations.Immutable;

/** What a curator did to a draft as a whole, and what they said of it. It stays with the draft. */
@Entity
@Immutable
@Table(name = "draft_comment")
public class Comment extends PanacheEntityBase {
  /** What was done to the draft. */
  public enum Step {
    SUBMITTED,
    SENT_BACK,
    /** Published with a remark of the reviewer. */
    PUBLISHED,
    DISCARDED,
    RECOVERED
  }

  @Id private UUID id = UUID.randomUUID();

  @ManyToOne(fetch = FetchType.LAZY)
  private Draft draft;

  @ManyToOne(fetch = FetchType.LAZY)
  private Curator curator;

  @Enumerated(EnumType.STRING)
  private Step step;

  private String text;
  private Instant at = Instant.now();

  protected Comment() {}

  Comment(Draft draft, Curator curator, Step step, String text) {
    this.draft = draft;
    this.curator = curator;
    this.step = step;
    this.text = text;
  }

  /** What was said of that draft, first to last. */
  static List<Comment> on(Draft draft) {
    return list("from Comment c join fetch c.curator where c.draft = ?1 order by c.at", draft);
  }

  /** What was said of the drafts that became revisions of that entry, by the revision's number. */
  static Map<Integer, List<Comment>> ofRevisions(UUID entry) {
    return Comment.<Comment>stream(
            "from Comment c join fetch c.curator join fetch c.draft d"
                + " where d.entry = ?1 and d.publishedRevision is not null order by c.at",
            entry)
        .collect(Collectors.groupingBy(comment -> comment.draft.publishedRevision()));
  }

  /** Who discarded each of the drafts that can be taken up again, as far as that is known. */
  static Map<UUID, String> discarders() {
    return Comment.<Comment>stream(
            "from Comment c join fetch c.curator join fetch c.draft"
                + " where c.step = ?1 and c.draft.discardedAt is not null order by c.at",
            Step.DISCARDED)
        .collect(
            Collectors.toMap(
                comment -> comment.draft.id(),
                comment -> comment.curator.name(),
                (earlier, later) -> later));
  }

  /** Who discarded that draft last, where that is known. */
  static Optional<String> discarder(Draft draft) {
    return Comment.<Comment>find(
            "from Comment c join fetch c.curator where c.draft = ?1 and c.step = ?2 order by c.at"
                + " desc",
            draft,
            Step.DISCARDED)
        .firstResultOptional()
        .map(comment -> comment.curator.name());
  }

  /** The open drafts that a reviewer sent back and nobody has submitted again. */
  static Set<UUID> returned() {
    return find(
            "select distinct c.draft.id from Comment c where c.step = ?1 and c.draft.submittedAt is"
                + " null and c.draft.publishedRevision is null and c.draft.discardedAt is null"
                + " and c.draft.mergedInto is null",
            Step.SENT_BACK)
        .project(UUID.class)
        .stream()
        .collect(Collectors.toSet());
  }

  public Curator curator() {
    return curator;
  }

  public Step step() {
    return step;
  }

  public boolean isReturn() {
    return step == Step.SENT_BACK;
  }

  /** May be blank, but where the draft was sent back. */
  public String text() {
    return text;
  }

  public Instant at() {
    return at;
  }
}
