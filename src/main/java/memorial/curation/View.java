package memorial.curation;

import java.util.Map;
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
 * @param typed the fields of a decision that a reviewer has begun, which go back with them
 */
public record View(
    boolean isPreview, Revision revision, int latest, String back, Map<String, String> typed) {

  public static View live() {
    return new View(false, null, 0, null, Map.of());
  }

  static View preview(UUID draft) {
    return new View(true, null, 0, "/admin/drafts/" + draft, Map.of());
  }

  /** A preview for the reviewer, who has begun that decision; it may be empty. */
  static View inReview(UUID draft, Map<String, String> typed) {
    return new View(true, null, 0, "/admin/drafts/" + draft + "/review", typed);
  }

  static View of(Revision revision, int latest, String history) {
    return new View(false, revision, latest, history, Map.of());
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
