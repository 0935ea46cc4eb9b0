package memorial.curation;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import memorial.text.Text;
import memorial.web.Problems;

/**
 * What surrounds the fields of an entry's form.
 *
 * @param draft what the form saves to; it may not be in the database yet
 * @param latest the latest revision of the entry, or null where it was never published
 * @param problems why the form was refused
 * @param checks what to look at before it is published
 * @param done what was done to the draft just now, in words, or null
 * @param change what was done to one of its rows just now, or null
 * @param mayPublish whether who is signed in may publish what they are writing
 * @param mayWithdraw whether who is signed in may take the entry off the site
 * @param mayDiscard whether who is signed in may throw the draft away
 * @param others other open drafts of the same entry
 * @param comments what was said of the draft in review
 * @param sentOpened what the form said that it opened with that was sent and not saved; null where
 *     the page shows the draft as it is kept
 * @param source the fields of a new source to cite, as they were typed
 * @param readings how numbers and dates will read, by their fields
 */
public record Editing(
    Kind<?> kind,
    Draft draft,
    Revision latest,
    Problems problems,
    Problems checks,
    String done,
    RowChange change,
    boolean mayPublish,
    boolean mayWithdraw,
    boolean mayDiscard,
    List<Draft> others,
    List<Comment> comments,
    String sentOpened,
    Map<String, String> source,
    Map<String, Reading> readings) {

  /** The public address, or null where nothing is published. */
  public String published() {
    return latest == null || latest.isWithdrawal() ? null : kind.address(latest);
  }

  /** What was typed to call the entry by, or what it was published as; null where it is neither. */
  public String label(Text typed) {
    return !typed.isBlank() ? typed.toString() : latest == null ? null : latest.label();
  }

  /** What each part of the form says, by which it is told later which of them were changed. */
  public String opened() {
    return isUnsaved() ? sentOpened : Parts.of(kind, draft.form()).toString();
  }

  /** Whether what stands in the form was sent and not saved. */
  public boolean isUnsaved() {
    return sentOpened != null;
  }

  public UUID entry() {
    return draft.entry();
  }

  public boolean isNew() {
    return latest == null;
  }

  /** Whether somebody published after the draft was begun. */
  public boolean isOvertaken() {
    return latest != null && latest.number() != draft.baseRevision();
  }

  /** Whether the entry is withdrawn, so that publishing puts it back. */
  public boolean isWithdrawn() {
    return latest != null && latest.isWithdrawal();
  }

  /** What is still to do before it can be published; of a refusal, what it does not say itself. */
  public Problems todo() {
    return problems.any() ? checks.without(problem -> !problem.isWarning()) : checks;
  }

  /** What was typed into that field of a new source to cite. */
  public String source(String field) {
    return source.getOrDefault(NewSource.PREFIX + field, "");
  }

  /** How what stands in that field will read, or empty: a refusal stands beside it already. */
  public String reading(String field) {
    return Optional.ofNullable(readings.get(field))
        .filter(reading -> !reading.refused() || problems.of(field) == null)
        .map(Reading::words)
        .orElse("");
  }

  /** Where the script of the form asks how that field will read. */
  public String readingAddress(String field) {
    return "/admin/reading/" + (field.startsWith(NewSource.PREFIX) ? "sources" : kind.plural());
  }

  /** What was done just now at that place of a list, or null. */
  public RowChange changeAt(String list, int n) {
    return change != null && change.row().equals(item(list, n)) ? change : null;
  }

  /** What a curator calls that field, or the row of a list, wherever it stands. */
  public String name(String path) {
    return FieldNames.of(kind, List.of(path.split("\\.")));
  }

  /** What the row is called that has that list in it, or null where the entry itself has it. */
  public String rowWith(String list) {
    var end = list.lastIndexOf('.');
    return end < 0 ? null : name(list.substring(0, end));
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
}
