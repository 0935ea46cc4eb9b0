package memorial.curation;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.UUID;
import memorial.web.Problems;

/**
 * What surrounds the fields of an entry's form.
 *
 * @param draft the identity of the draft it saves to, fixed when the form was first shown
 * @param entry the identity of the entry
 * @param base the revision it started from; 0 where the entry is new
 * @param slug the slug it is published under, or null
 * @param published the public address, or null where the entry was never published
 * @param reason the reason for publishing as typed so far
 * @param problems what was found wrong
 * @param saved whether it was saved just now
 * @param mayPublish whether who is signed in may publish
 * @param others open drafts of the same entry
 */
public record Editing(
    Kind<?> kind,
    UUID draft,
    UUID entry,
    int base,
    String slug,
    String published,
    String reason,
    Problems problems,
    boolean saved,
    boolean isSavedDraft,
    boolean mayPublish,
    List<Draft> others) {

  public boolean isNew() {
    return base == 0;
  }

  public String reasonHint() {
    return isNew()
        ? MessageBundles.get(DeskTexts.class).firstReasonHint()
        : MessageBundles.get(DeskTexts.class).reasonHint();
  }

  /** The name of a field of the n-th item of a list. */
  public String path(String list, int n, String field) {
    return list + "." + n + "." + field;
  }

  /** The name of a field within another. */
  public String path(String outer, String field) {
    return outer + "." + field;
  }

  /** The name of the n-th item of a list of plain values. */
  public String item(String list, int n) {
    return list + "." + n;
  }

  /** Whether an entry with that slug is among those to choose from. */
  public boolean knows(List<? extends Entry> choices, String slug) {
    return slug.isEmpty() || choices.stream().anyMatch(entry -> entry.slug.equals(slug));
  }
}
