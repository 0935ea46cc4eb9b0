package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.UUID;
import memorial.web.Problems;

/**
 * What surrounds the fields of an entry's form.
 *
 * @param draft what the form saves to; it may not be in the database yet
 * @param latest the latest revision of the entry, or null where it was never published
 * @param problems what was found wrong
 * @param saved whether it was saved just now
 * @param mayPublish whether who is signed in may publish
 * @param others other open drafts of the same entry
 */
public record Editing(
    Kind<?> kind,
    Draft draft,
    Revision latest,
    Problems problems,
    boolean saved,
    boolean mayPublish,
    List<Draft> others) {

  /** The page with that draft's form. */
  static <F extends EntryForm> TemplateInstance page(
      Kind<F> kind, Draft draft, Problems problems, boolean saved, boolean mayPublish) {
    var latest = Revision.latest(draft.entry()).orElse(null);
    var others =
        Draft.open(draft.entry()).stream().filter(other -> !other.id().equals(draft.id())).toList();
    return kind.edit(
        kind.read(draft.form()),
        new Editing(kind, draft, latest, problems, saved, mayPublish, others));
  }

  public UUID entry() {
    return draft.entry();
  }

  /** The public address, or null where the entry was never published. */
  public String published() {
    return latest == null ? null : kind.address(latest);
  }

  /** The slug that the entry is published under. */
  public String slug() {
    return latest.slug();
  }

  public boolean isNew() {
    return draft.baseRevision() == 0;
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
