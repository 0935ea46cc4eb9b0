package memorial.curation;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What every published entry has. Live rows hold published content only; drafts are elsewhere. */
@MappedSuperclass
public abstract class Entry extends PanacheEntityBase {
  @Id private UUID id;

  public String slug;
  public String language;

  private int revision;
  private Instant publishedAt;
  private Instant revisedAt;

  protected Entry() {}

  protected Entry(UUID id) {
    this.id = id;
  }

  /** The identities that a query finds. */
  public static Set<UUID> ids(String query, Object... parameters) {
    var ids = Panache.getEntityManager().createQuery(query, UUID.class);
    for (int i = 0; i < parameters.length; i++) {
      ids.setParameter(i + 1, parameters[i]);
    }
    return Set.copyOf(ids.getResultList());
  }

  public UUID id() {
    return id;
  }

  /** Its public address. */
  public abstract String address();

  /** The public address of its history. */
  public String history() {
    return address() + "/revisions";
  }

  /** The number of the revision that this row shows, from 1. */
  public int revision() {
    return revision;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  public Instant revisedAt() {
    return revisedAt;
  }

  public boolean isRevised() {
    return revision > 1;
  }

  /** Notes which revision this row now shows; the first one sets the day of publication. */
  public void show(Revision shown, Instant firstPublished) {
    revision = shown.number();
    publishedAt = firstPublished;
    revisedAt = shown.at();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entry entry && id != null && id.equals(entry.id());
  }

  @Override
  public int hashCode() {
    return id == null ? 0 : id.hashCode();
  }
}
