package memorial.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import memorial.curators.SignedIn;
import memorial.text.Slug;
import memorial.text.Words;

/** Keeps what was typed into a form, whatever else has happened since the form was opened. */
@ApplicationScoped
@Transactional
public class Saving {
  @Inject Kinds kinds;
  @Inject SignedIn signedIn;

  /**
   * Where it was kept.
   *
   * @param draft the draft that holds what was typed
   * @param other the draft that somebody else saved in the meantime, or null
   * @param isOvertaken whether somebody published the entry in the meantime
   */
  record Saved(Draft draft, Draft other, boolean isOvertaken) {

    /** Whether it has to be brought together with what others did. */
    boolean isApart() {
      return isBeside() || isOvertaken;
    }

    /** Whether it was kept beside what somebody else saved. */
    boolean isBeside() {
      return other != null;
    }

    String mergeAddress() {
      return "/admin/drafts/"
          + draft.id()
          + "/merge"
          + (other == null ? "" : "?with=" + other.id());
    }
  }

  /**
   * Saves what was sent: to that draft, to a new one where it has been published or discarded and
   * something else was typed since, or to a new one beside it where somebody else has saved it
   * since the form was opened, or beside the one that it went on in.
   *
   * @param proposesSlug whether an entry without an address gets one from its title
   */
  Saved save(UUID id, MultivaluedMap<String, String> sent, boolean proposesSlug) {
    var found = Draft.locked(id);
    var draft = found.orElseGet(() -> started(id, sent));
    return save(kinds.named(draft.kind()), draft, sent, proposesSlug);
  }

  /**
   * Saves what has been typed so far, unless somebody else was quicker: then the whole form has to
   * be sent, for both versions to be kept.
   */
  Optional<Draft> autosave(UUID id, MultivaluedMap<String, String> sent) {
    var draft = Draft.locked(id).orElseGet(() -> started(id, sent));
    return autosave(kinds.named(draft.kind()), draft, sent);
  }

  private <F extends EntryForm> Optional<Draft> autosave(
      Kind<F> kind, Draft draft, MultivaluedMap<String, String> sent) {
    var form = Forms.bind(sent, kind.form());
    if (!draft.isOpen() || isSavedSince(kind, draft, sent, form)) {
      return Optional.empty();
    }
    if (!isStale(draft, sent)) {
      keep(kind, draft, form, sent);
    }
    return Optional.of(draft);
  }

  /** What was sent, as a draft that the database does not have. */
  Draft unsaved(UUID id, MultivaluedMap<String, String> sent) {
    var typed = started(id, sent);
    var kind = kinds.named(typed.kind());
    typed.show(
        json(kind, sent),
        Words.orNull(sent.getFirst("reason")),
        Words.orNull(sent.getFirst("note")),
        NewSource.of(sent).orElse(null),
        Forms.number(sent.getFirst("saves")));
    return typed;
  }

  private static <F extends EntryForm> String json(
      Kind<F> kind, MultivaluedMap<String, String> sent) {
    return kind.json(Forms.bind(sent, kind.form()));
  }

  /** Whether somebody else has saved since the form was opened, and what was typed says more. */
  private static <F extends EntryForm> boolean isSavedSince(
      Kind<F> kind, Draft draft, MultivaluedMap<String, String> sent, F form) {
    return isStale(draft, sent)
        && !(kind.says(draft.form(), form)
            && saysNoMore(sent.getFirst("reason"), draft.reason())
            && saysNoMore(sent.getFirst("note"), draft.note())
            && NewSource.of(sent).map(draft.newSource().stream().toList()::contains).orElse(true));
  }

  private static boolean isStale(Draft draft, MultivaluedMap<String, String> sent) {
    return draft.isSaved() && Forms.number(sent.getFirst("saves")) != draft.saves();
  }

  private static boolean saysNoMore(String typed, String kept) {
    return Words.orNull(typed) == null || Words.orNull(typed).equals(kept);
  }

  private <F extends EntryForm> Saved save(
      Kind<F> kind, Draft draft, MultivaluedMap<String, String> sent, boolean proposesSlug) {
    var form = proposesSlug ? form(kind, draft, sent) : Forms.bind(sent, kind.form());
    var goneOn = draft.mergedInto().filter(Draft::isOpen);
    if (goneOn.isPresent()) {
      return beside(kind, goneOn.get(), form, sent);
    }
    if (!draft.isOpen()) {
      return draft.isPublished() && kind.says(draft.form(), form)
          ? new Saved(draft, null, false)
          : save(kind, started(UUID.randomUUID(), sent), sent, proposesSlug);
    }
    if (isSavedSince(kind, draft, sent, form)) {
      return beside(kind, draft, form, sent);
    }
    if (!isStale(draft, sent)) {
      keep(kind, draft, form, sent);
    }
    var latest = Revision.latest(draft.entry()).map(Revision::number).orElse(0);
    return new Saved(draft, null, latest != draft.baseRevision());
  }

  /** Keeps it beside that draft, in which somebody else went on. */
  private <F extends EntryForm> Saved beside(
      Kind<F> kind, Draft other, F form, MultivaluedMap<String, String> sent) {
    var beside = started(UUID.randomUUID(), sent);
    keep(kind, beside, form, sent);
    if (sent.containsKey("opened")) {
      beside.leave(Parts.read(sent.getFirst("opened")).sameAs(Parts.of(kind, kind.json(form))));
    }
    return new Saved(beside, other, false);
  }

  <F extends EntryForm> void keep(Kind<F> kind, Draft draft, F form) {
    keep(kind, draft, form, new MultivaluedHashMap<>());
  }

  /**
   * Keeps the form, what was said about it (why, and what the reviewer should know), and a source
   * that is not added yet.
   */
  private <F extends EntryForm> void keep(
      Kind<F> kind, Draft draft, F form, MultivaluedMap<String, String> sent) {
    var reason = Words.orNull(sent.getFirst("reason"));
    draft.save(kind, form, reason, signedIn.curator());
    if (sent.containsKey("note")) {
      draft.note(Words.orNull(sent.getFirst("note")));
    }
    if (NewSource.isAskedFor(sent)) {
      draft.begin(NewSource.of(sent).orElse(null));
    }
    draft.persist();
  }

  /** What was sent; an entry without an address gets one from its title. */
  <F extends EntryForm> F form(Kind<F> kind, Draft draft, MultivaluedMap<String, String> sent) {
    var form = Forms.bind(sent, kind.form());
    if (form.slug() != null || form.label().isBlank()) {
      return form;
    }
    var fields = new MultivaluedHashMap<>(sent);
    fields.putSingle("slug", freeSlug(kind, draft.entry(), form.label().in("en")));
    return Forms.bind(fields, kind.form());
  }

  /**
   * An address made from the title, or from the kind where a title has neither letters nor digits,
   * that no other entry has, had or is to have: with a number if need be.
   */
  private static <F extends EntryForm> String freeSlug(Kind<F> kind, UUID entry, String title) {
    var made = Slug.from(title);
    var slug = made.isEmpty() ? kind.name() : made;
    var free = slug;
    var waiting = slugsOfOthers(kind, entry);
    for (int n = 2; waiting.contains(free) || isTaken(kind, free, entry); n++) {
      free = Slug.numbered(slug, n);
    }
    return free;
  }

  /** What new entries want to be called that are drafts so far. */
  private static <F extends EntryForm> Set<String> slugsOfOthers(Kind<F> kind, UUID entry) {
    var others = Draft.unpublished(kind);
    others.remove(entry);
    return others.values().stream().map(EntryForm::slug).collect(Collectors.toSet());
  }

  private static boolean isTaken(Kind<?> kind, String slug, UUID entry) {
    return Publishing.RESERVED.contains(slug)
        || Revision.latest(kind.name(), slug).filter(r -> !r.entry().equals(entry)).isPresent();
  }

  /** A new draft for the form that was sent, of a new entry or of the one it names. */
  private Draft started(UUID id, MultivaluedMap<String, String> sent) {
    var kind = kinds.named(sent.getFirst("kind"));
    var entry = Forms.uuid(sent.getFirst("entry"));
    var base = Revision.latest(entry);
    if (base.isEmpty() && !kind.isOpenEnded() || isOfAnotherKind(entry, kind)) {
      throw new NotFoundException();
    }
    return new Draft(id, kind.name(), entry, Forms.number(sent.getFirst("base")));
  }

  private static boolean isOfAnotherKind(UUID entry, Kind<?> kind) {
    return Revision.count("entry = ?1 and kind <> ?2", entry, kind.name())
            + Draft.count("entry = ?1 and kind <> ?2", entry, kind.name())
        > 0;
  }
}
