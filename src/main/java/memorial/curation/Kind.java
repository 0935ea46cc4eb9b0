package memorial.curation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import memorial.text.Text;
import memorial.web.Problems;

/**
 * One kind of entry, as far as writing and publishing it goes. Each feature has one; the desk, the
 * seed and publishing know entries through it alone.
 *
 * @param <F> its form record
 */
public interface Kind<F extends EntryForm> {

  /**
   * A published entry in a list of the desk.
   *
   * @param group the key of the group that it belongs to: {@link #groups}
   * @param others what else it is looked for by: {@link #others}
   */
  record Row(
      UUID entry,
      String slug,
      String address,
      String label,
      String detail,
      String group,
      List<String> others,
      Instant revisedAt) {

    public static Row of(Entry entry, String address, Text label, String detail, String group) {
      return new Row(
          entry.id(),
          entry.slug,
          address,
          label.toString(),
          detail,
          group,
          List.of(),
          entry.revisedAt());
    }

    /** The same, looked for by those words too. */
    public Row alsoBy(List<String> others) {
      return new Row(entry, slug, address, label, detail, group, others, revisedAt);
    }
  }

  /**
   * An entry that a field lets choose.
   *
   * @param words what it is known by among others of its kind
   * @param others what else it is looked for by: {@link #others}
   */
  record Option(String slug, String words, List<String> others) {
    public Option(String slug, String words) {
      this(slug, words, List.of());
    }
  }

  /**
   * Something that entries would be better for having.
   *
   * @param key what addresses call it
   * @param words what a list of the entries without it is called
   * @param entries those without it; may be empty
   */
  record Lack(String key, String words, Set<UUID> entries) {}

  /** The singular noun that drafts, revisions and the seed know it by: event, figure, … */
  String name();

  /** The plural in the desk's addresses: events, figures, … */
  String plural();

  Class<F> form();

  F blank();

  /** The field that an entry of this kind is mostly called by. */
  default String labelField(F form) {
    return "title." + form.language();
  }

  /** Whether curators may add entries of this kind, and withdraw them. */
  default boolean isOpenEnded() {
    return true;
  }

  /** Adds what keeps the form from being published. Slug and language are checked elsewhere. */
  void check(F form, UUID entry, Problems problems);

  /** The live row of that entry, or a new one, with the content of a form without problems. */
  Entry live(UUID entry, F form);

  /** Takes the live row away. */
  void withdraw(UUID entry);

  /**
   * Takes those entries out of the order in which entries of this kind follow each other, before
   * they are published anew: between two of them it would break the rules for the order.
   */
  default void unlink(Collection<UUID> entries) {}

  /** The public page of the entry with the form's content instead of the live one. */
  TemplateInstance page(UUID entry, F form, View view);

  /** The form's page at the desk. */
  TemplateInstance edit(F form, Editing editing);

  /** The public address of an entry with that content. */
  String address(F form);

  /** What the desk's list of this kind is divided by: names by key, in order; may be empty. */
  default Map<String, String> groups() {
    return Map.of();
  }

  /** The address that answers for the entry for good, where it was withdrawn with the reason. */
  default String permalink(F form) {
    return address(form);
  }

  /** The published entries of this kind, as the desk lists them. */
  List<Row> rows();

  /** The entries of this kind that a form lets choose from, in order. */
  default List<Option> options() {
    return List.of();
  }

  /**
   * What else somebody may know an entry with that content by than its label: other names, an
   * address.
   */
  default List<String> others(F form) {
    return List.of();
  }

  /** What published entries of this kind would be better for having, and which ones. */
  default List<Lack> lacks() {
    return List.of();
  }

  /** The published entries of this kind that refer to that entry, whatever its kind. */
  List<Mention> mentioning(UUID entry);

  /** What a curator calls that field of the form, or the rows of that list. */
  String fieldName(String field);

  /** How numbers and dates of the form will read, by their fields, as far as they are filled in. */
  default Map<String, Reading> readings(F form) {
    return Map.of();
  }

  /**
   * The value of a field in words, where the form holds a key or another entry's slug.
   *
   * @param field its path without places in lists: {@code citations.source}
   */
  default String words(String field, String value) {
    return value;
  }

  /**
   * What makes the form's JSON of each released version into that of the next, from version 1 on. A
   * change of the form record that JSON in a database does not fit any longer adds a step here; a
   * step is never changed after its release. It meets drafts too, which may lack any field.
   */
  default List<Consumer<ObjectNode>> upgrades() {
    return List.of();
  }

  /** The form's JSON with the version of its record. */
  default String json(F form) {
    return Forms.json(form, upgrades().size() + 1);
  }

  /**
   * The fields of a form's JSON, whichever version wrote it, those of a list in its order.
   *
   * @throws IllegalArgumentException where it is no JSON, or a later release wrote it
   */
  default ObjectNode tree(String json) {
    return Forms.upgraded(Forms.tree(json), upgrades());
  }

  /**
   * The form of that JSON, whichever version wrote it.
   *
   * @throws IllegalArgumentException naming the field, where it is no such form
   */
  default F read(String json) {
    return Forms.read(tree(json), form());
  }

  /** Whether that JSON, whichever version wrote it, says the same as the form. */
  default boolean says(String json, F form) {
    return tree(json).equals(tree(json(form)));
  }

  /** The same of what that revision says. */
  default boolean says(Revision revision, F form) {
    return says(revision.form(), form);
  }

  /** The fields of that revision's content. */
  default ObjectNode tree(Revision revision) {
    return tree(revision.form());
  }

  /** The content of that revision. */
  default F read(Revision revision) {
    return read(revision.form());
  }

  /** The public address of the entry as of that revision. */
  default String address(Revision revision) {
    return address(read(revision));
  }

  /** The address that answers for the entry of that revision for good. */
  default String permalink(Revision revision) {
    return permalink(read(revision));
  }
}
