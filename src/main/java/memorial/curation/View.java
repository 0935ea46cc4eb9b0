package memorial.curation;

import java.util.UUID;

/**
 * In which state a page shows an entry: as it is, as one of its revisions, or as a draft would
 * look.
 *
 * @param draft the draft shown instead of the live entry, or null
 * @param revision the revision shown instead of the live entry, or null
 * @param latest the number of the latest revision; 0 where there is none
 * @param history the address of the entry's history with a revision, else null
 */
public record View(UUID draft, Revision revision, int latest, String history) {

  public static View live() {
    return new View(null, null, 0, null);
  }

  static View preview(UUID draft) {
    return new View(draft, null, 0, null);
  }

  static View of(Revision revision, int latest, String history) {
    return new View(null, revision, latest, history);
  }

  public boolean isLive() {
    return draft == null && revision == null;
  }

  public boolean isPreview() {
    return draft != null;
  }

  public boolean isRevision() {
    return revision != null;
  }
}
