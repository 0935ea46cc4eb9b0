package memorial.curation;

import java.util.UUID;

/**
 * In which state a page shows an entry: as it is, as one of its revisions, or as a draft would
 * look.
 *
 * @param isPreview whether a draft is shown instead of the live entry
 * @param revision the revision shown instead of the live entry, or null
 * @param latest the number of the latest revision; 0 where there is none
 * @param back where whoever looks at a draft or a revision came from: its form, its review, the
 *     entry's history; null with the live entry
 */
public record View(boolean isPreview, Revision revision, int latest, String back) {

  public static View live() {
    return new View(false, null, 0, null);
  }

  static View preview(UUID draft) {
    return new View(true, null, 0, "/admin/drafts/" + draft);
  }

  /** A preview for the reviewer. */
  static View inReview(UUID draft) {
    return new View(true, null, 0, "/admin/drafts/" + draft + "/review");
  }

  static View of(Revision revision, int latest, String history) {
    return new View(false, revision, latest, history);
  }

  public boolean isLive() {
    return !isPreview && revision == null;
  }

  public boolean isInReview() {
    return isPreview && back.endsWith("/review");
  }

  public boolean isRevision() {
    return revision != null;
  }
}
