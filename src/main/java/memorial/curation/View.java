package memorial.curation;

/**
 * In which state a page shows an entry: as it is, as one of its revisions, or as a draft would
 * look.
 *
 * @param revision the revision shown instead of the live entry, or null
 * @param latest the number of the latest revision; 0 where there is none
 * @param history the address of the entry's history with a revision, else null
 */
public record View(boolean isPreview, Revision revision, int latest, String history) {

  public static View live() {
    return new View(false, null, 0, null);
  }

  static View preview() {
    return new View(true, null, 0, null);
  }

  static View of(Revision revision, int latest, String history) {
    return new View(false, revision, latest, history);
  }

  public boolean isLive() {
    return !isPreview && revision == null;
  }

  public boolean isRevision() {
    return revision != null;
  }
}
