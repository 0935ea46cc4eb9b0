package memorial.curation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import memorial.curators.Curator;
import memorial.text.Slug;
import org.hibernate.annotations.Immutable;

/** An entry as it was published, with when, why and by whom. Never changed, never deleted. */
@Entity
@Immutable
public class Revision extends PanacheEntityBase {
  /** What was done to the entry. */
  public enum Act {
    PUBLISHED,
    WITHDRAWN,
    RESTORED
  }

  /** What was done after the content that an installation began with. */
  private static final String CHANGES =
      "(edition is null or edition > (select min(i.edition) from Revision i))";

  @Id private UUID id = UUID.randomUUID();

  private String kind;
  private UUID entry;
  private String slug;
  private int number;

  @Enumerated(EnumType.STRING)
  private Act act;

  private String label;
  private String form;
  private String reason;

  @ManyToOne(fetch = FetchType.LAZY)
  private Curator curator;

  @ManyToMany
  @JoinTable(name = "revision_author", inverseJoinColumns = @JoinColumn(name = "curator_id"))
  private Set<Curator> authors = new HashSet<>();

  private Instant at;
  private Integer edition;

  protected Revision() {}

  Revision(
      String kind,
      UUID entry,
      int number,
      Act act,
      String slug,
      String label,
      String form,
      String reason,
      Curator curator,
      Collection<Curator> authors,
      Integer edition) {
    this.kind = kind;
    this.entry = entry;
    this.number = number;
    this.act = act;
    this.slug = slug;
    this.label = label;
    this.form = form;
    this.reason = reason;
    this.curator = curator;
    this.authors.addAll(authors);
    this.edition = edition;
    this.at = Instant.now();
  }

  /** The revisions of that entry, latest first. */
  public static List<Revision> of(UUID entry) {
    return list("entry = ?1 order by number desc", entry);
  }

  /** The same, with who wrote and who published them. */
  static List<Revision> withCurators(UUID entry) {
    return list(
        "from Revision r left join fetch r.curator left join fetch r.authors"
            + " where r.entry = ?1 order by r.number desc",
        entry);
  }

  public static Optional<Revision> of(UUID entry, int number) {
    return find("entry = ?1 and number = ?2", entry, number).firstResultOptional();
  }

  public static Optional<Revision> latest(UUID entry) {
    return find("entry = ?1 order by number desc", entry).firstResultOptional();
  }

  /** The latest revision of any entry of that kind that was ever published under that slug. */
  public static Optional<Revision> latest(String kind, String slug) {
    if (!Slug.isValid(slug)) {
      return Optional.empty();
    }
    return find(
            "from Revision l where l.entry = (select r.entry from Revision r"
                + " where r.kind = ?1 and r.slug = ?2 order by r.at desc, r.number desc limit 1)"
                + " order by l.number desc",
            kind,
            slug)
        .firstResultOptional();
  }

  /** The entry of that kind that was once published under that slug. */
  public static Optional<UUID> entry(String kind, String slug) {
    return latest(kind, slug).map(Revision::entry);
  }

  /** Who published the latest revision of each entry of that kind, but for initial content. */
  static Map<UUID, String> latestCurators(String kind) {
    return Revision.<Revision>find(
            "select r.entry, r.curator.name from Revision r where r.kind = ?1 and r.number ="
                + " (select max(l.number) from Revision l where l.entry = r.entry)",
            kind)
        .project(EntryCurator.class)
        .stream()
        .collect(Collectors.toMap(EntryCurator::entry, EntryCurator::name));
  }

  /** Who wrote what stands in each entry of that kind, as far as that is known. */
  static Map<UUID, Set<String>> latestAuthors(String kind) {
    return Revision.<Revision>find(
            "select r.entry, a.name from Revision r join r.authors a where r.kind = ?1"
                + " and r.number = (select max(l.number) from Revision l"
                + " where l.entry = r.entry and l.act = ?2)",
            kind,
            Act.PUBLISHED)
        .project(EntryCurator.class)
        .stream()
        .collect(
            Collectors.groupingBy(
                EntryCurator::entry, Collectors.mapping(EntryCurator::name, Collectors.toSet())));
  }

  /** One row of that. */
  public record EntryCurator(UUID entry, String name) {}

  /** The latest revision of each entry of that kind. */
  public static List<Revision> latestOf(String kind) {
    return list(
        "from Revision l where l.kind = ?1 and l.number ="
            + " (select max(r.number) from Revision r where r.entry = l.entry)",
        kind);
  }

  /** The latest revision of that entry that came with an edition of the shipped content. */
  public static Optional<Revision> latestShipped(UUID entry) {
    return find("entry = ?1 and edition is not null order by number desc", entry)
        .firstResultOptional();
  }

  /** The latest revisions of those entries. */
  static List<Revision> latest(Collection<UUID> entries) {
    return list(
        "from Revision l where l.entry in ?1 and l.number ="
            + " (select max(r.number) from Revision r where r.entry = l.entry)",
        entries);
  }

  /** A page of that many changes, latest first, counted from 0; the initial content is none. */
  static List<Revision> changes(int page, int size) {
    return Revision.<Revision>find(CHANGES + " order by at desc, number desc, id")
        .page(page, size)
        .list();
  }

  static long countChanges() {
    return count(CHANGES);
  }

  /** What the installation began with. */
  static Initial initialContent() {
    return find("select count(r), max(r.at) from Revision r where not " + CHANGES)
        .project(Initial.class)
        .singleResult();
  }

  /**
   * The initial content in one line.
   *
   * @param at when it was published, or null where there is none
   */
  public record Initial(long entries, Instant at) {}

  /** The last revisions of entries that are withdrawn, latest first. */
  static List<Revision> withdrawn() {
    return list(
        "from Revision w left join fetch w.curator where w.act = ?1 and w.number ="
            + " (select max(r.number) from Revision r where r.entry = w.entry) order by w.at desc",
        Act.WITHDRAWN);
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

  public String slug() {
    return slug;
  }

  public int number() {
    return number;
  }

  public Act act() {
    return act;
  }

  public boolean isWithdrawal() {
    return act == Act.WITHDRAWN;
  }

  public boolean isRestoration() {
    return act == Act.RESTORED;
  }

  public String label() {
    return label;
  }

  /** The form record as JSON. */
  String form() {
    return form;
  }

  /** That field of its form as its version of the form had it; null where it had none. */
  public String asWritten(String field) {
    return Forms.tree(form).path(field).asText(null);
  }

  /** The form record as JSON, with the desk's note as it stands today. */
  <F extends EntryForm> String formToday(Kind<F> kind) {
    return kind.json(DeskNote.kept(kind, this, kind.read(form)));
  }

  public String reason() {
    return reason;
  }

  public Optional<Curator> curator() {
    return Optional.ofNullable(curator);
  }

  /** Who published it, or null where it came with the project. */
  public String curatorName() {
    return curator().map(Curator::name).orElse(null);
  }

  /** Who wrote it, in the order of the alphabet; nobody where that is not known. */
  public String authorNames() {
    return authors.stream().map(Curator::name).sorted().collect(Collectors.joining(", "));
  }

  /** Whether somebody published what they had written alone. */
  public boolean isByOne() {
    return curator != null
        && authors.size() == 1
        && authors.iterator().next().id().equals(curator.id());
  }

  public Instant at() {
    return at;
  }

  /** The edition of the shipped content that it came with; empty where curators published it. */
  public Optional<Integer> edition() {
    return Optional.ofNullable(edition);
  }
}
