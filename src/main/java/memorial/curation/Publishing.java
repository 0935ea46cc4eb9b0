package memorial.curation;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import memorial.cache.ContentVersion;
import memorial.curation.Revision.Act;
import memorial.curators.Curator;
import memorial.text.Language;
import memorial.text.Slug;
import memorial.text.Words;
import memorial.web.Problem;
import memorial.web.Problems;

/**
 * The one way by which anything becomes public: a form record is checked, written to the live row
 * and kept as a revision, in one transaction.
 */
@ApplicationScoped
@Transactional
public class Publishing {
  private static final int LONGEST_REASON = 1000;
  private static final int LONGEST_LABEL = 300;

  /** What addresses of the desk, parts of pages and phases are called. */
  static final Set<String> RESERVED =
      Set.of("new", "main", "revisions", "background", "war", "aftermath");

  @Inject Mentions mentions;
  @Inject FourEyes fourEyes;
  @Inject ContentVersion content;

  /**
   * Publishes a draft. A draft that was published before is left as it is, so that sending a form
   * twice publishes once.
   *
   * <p>Where readers would see no difference there is no revision: only the desk's note is kept.
   *
   * @param remark what a reviewer said of it, for curators alone; may be null
   * @throws Refused with what keeps the draft from being published, say that it changes nothing
   */
  public <F extends EntryForm> void publish(
      Kind<F> kind, Draft draft, Curator curator, String remark) throws Refused {
    if (!draft.isOpen() || keepsNoteAlone(kind, draft, curator)) {
      return;
    }
    var problems = problems(kind, draft);
    problems.when(
        !fourEyes.permit(draft, curator), "", MessageBundles.get(ReviewTexts.class).fourEyes());
    checkReason(draft.reason(), draft.baseRevision() > 0, problems);
    checkLength(remark, "comment", problems);
    if (problems.any()) {
      throw new Refused(problems);
    }
    if (Words.orNull(remark) != null) {
      new Comment(draft, curator, Comment.Step.PUBLISHED, remark.strip()).persist();
    }
    var form = kind.read(draft.form());
    draft.published(
        publish(
            kind,
            draft.entry(),
            draft.baseRevision() + 1,
            form,
            Act.PUBLISHED,
            draft.reason(),
            curator,
            draft.authors(),
            null));
  }

  /**
   * Keeps the desk's note of a draft that changes nothing else of what is published.
   *
   * @return whether that was all there was to keep
   * @throws Refused where it changes nothing at all
   */
  private <F extends EntryForm> boolean keepsNoteAlone(Kind<F> kind, Draft draft, Curator curator)
      throws Refused {
    var latest =
        Revision.latest(draft.entry())
            .filter(last -> !last.isWithdrawal() && last.number() == draft.baseRevision());
    if (latest.isEmpty()) {
      return false;
    }
    var published = kind.tree(latest.get().formToday(kind));
    var typed = kind.tree(draft.form());
    var problems = Problems.none();
    problems.when(
        published.equals(typed), "", MessageBundles.get(DeskTexts.class).nothingChanged());
    if (problems.any()) {
      throw new Refused(problems);
    }
    var note = typed.path(DeskNote.FIELD).asText();
    published.remove(DeskNote.FIELD);
    typed.remove(DeskNote.FIELD);
    if (!published.equals(typed)) {
      return false;
    }
    new DeskNote(draft.entry(), note, curator).persist();
    draft.noted();
    return true;
  }

  /**
   * Publishes content that comes from no draft but with an edition of the shipped content. A note
   * for the desk that a curator has changed since stays.
   *
   * @param latest the latest revision of the entry, or null where it is new
   * @param reason why it differs from that revision; may be null where it is new
   * @throws Refused with what keeps it from being published
   */
  public <F extends EntryForm> void publish(
      Kind<F> kind, UUID entry, Revision latest, F form, String reason, int edition)
      throws Refused {
    var problems = problems(kind, entry, form);
    if (problems.any()) {
      throw new Refused(problems);
    }
    publish(
        kind,
        entry,
        latest == null ? 1 : latest.number() + 1,
        latest == null ? form : DeskNote.kept(kind, latest, form),
        Act.PUBLISHED,
        reason,
        null,
        Set.of(),
        edition);
  }

  /** The entries that somebody is at work on. */
  public Set<UUID> drafted() {
    return Draft.open().stream().map(Draft::entry).collect(Collectors.toSet());
  }

  /**
   * Hands a draft over for review; where only the desk's note has changed, that is kept at once.
   *
   * @throws Refused with what would keep it from being published, say that it changes nothing
   */
  <F extends EntryForm> void submit(Kind<F> kind, Draft draft, Curator curator) throws Refused {
    if (keepsNoteAlone(kind, draft, curator)) {
      return;
    }
    var note = draft.note();
    var problems = Problems.none();
    problemsButSources(kind, draft)
        .errors()
        .forEach(problem -> problems.add(problem.field(), problem.message(), problem.other()));
    checkReason(draft.reason(), draft.baseRevision() > 0, problems);
    checkLength(note, "note", problems);
    if (problems.any()) {
      throw new Refused(problems);
    }
    draft.submit();
    new Comment(draft, curator, Comment.Step.SUBMITTED, note == null ? "" : note).persist();
  }

  /** What is wrong with a draft for those who look at it before its sources are published. */
  <F extends EntryForm> Problems problemsButSources(Kind<F> kind, Draft draft) {
    return problems(kind, draft).without(problem -> concernsCitedSource(kind, problem, draft));
  }

  /** A source that waits for review too is no reason against looking at what cites it. */
  private static boolean concernsCitedSource(Kind<?> kind, Problem problem, Draft draft) {
    return problem.field().endsWith(".source") && !cited(kind, problem, draft).isEmpty();
  }

  /** The slug of the source in the field that the problem concerns; empty where there is none. */
  private static String cited(Kind<?> kind, Problem problem, Draft draft) {
    return kind.tree(draft.form()).at("/" + Forms.pointer(problem.field())).asText();
  }

  /** The same problem; where a source is cited that somebody is writing, it leads there. */
  private static Problem leadingToSource(Kind<?> kind, Problem problem, Draft draft) {
    return problem.isWarning() || !problem.field().endsWith(".source")
        ? problem
        : Draft.begun("source", cited(kind, problem, draft))
            .map(
                source ->
                    new Problem(
                        problem.field(),
                        MessageBundles.get(DeskTexts.class).sourceNotPublished(),
                        false,
                        source))
            .orElse(problem);
  }

  /**
   * Gives a draft back to those who wrote it.
   *
   * @throws Refused where the comment is missing or too long
   */
  void sendBack(Draft draft, String comment, Curator curator) throws Refused {
    var problems = Problems.none();
    problems.when(
        comment == null || comment.isBlank(),
        "comment",
        MessageBundles.get(ReviewTexts.class).commentMissing());
    checkLength(comment, "comment", problems);
    if (problems.any()) {
      throw new Refused(problems);
    }
    draft.sendBack();
    new Comment(draft, curator, Comment.Step.SENT_BACK, comment.strip()).persist();
  }

  /** What keeps that draft from being published, but for the reason and the review. */
  <F extends EntryForm> Problems problems(Kind<F> kind, Draft draft) {
    var problems =
        problems(kind, draft.entry(), kind.read(draft.form()))
            .each(problem -> leadingToSource(kind, problem, draft));
    var latest = Revision.latest(draft.entry()).map(Revision::number).orElse(0);
    problems.when(
        latest != draft.baseRevision(),
        "",
        MessageBundles.get(DeskTexts.class).publishedMeanwhile(draft.baseRevision(), latest));
    return problems;
  }

  /**
   * Takes an entry off the public site; its address answers with the reason from then on.
   *
   * @throws Refused where the reason is missing or other entries refer to it
   */
  public <F extends EntryForm> void withdraw(
      Kind<F> kind, Revision latest, String reason, Curator curator) throws Refused {
    withdraw(kind, latest, reason, curator, null);
  }

  /**
   * The same for an entry that an edition of the shipped content has no longer.
   *
   * @throws Refused where other entries refer to it
   */
  public <F extends EntryForm> void withdraw(
      Kind<F> kind, Revision latest, String reason, int edition) throws Refused {
    withdraw(kind, latest, reason, null, edition);
  }

  private <F extends EntryForm> void withdraw(
      Kind<F> kind, Revision latest, String reason, Curator curator, Integer edition)
      throws Refused {
    var problems = Problems.none();
    checkReason(reason, true, problems);
    var referring = mentions.of(latest.entry());
    problems.when(
        !referring.isEmpty(), "", MessageBundles.get(DeskTexts.class).referredTo(referring.size()));
    if (problems.any()) {
      throw new Refused(problems);
    }
    kind.withdraw(latest.entry());
    revision(
            kind,
            latest.entry(),
            latest.number() + 1,
            kind.read(latest.formToday(kind)),
            Act.WITHDRAWN,
            reason,
            curator,
            Set.of(),
            edition)
        .persist();
  }

  /**
   * Puts a withdrawn entry back as it was.
   *
   * @throws Refused where the reason is missing or the content no longer stands, say because a
   *     source of it has been withdrawn as well
   */
  public <F extends EntryForm> void restore(
      Kind<F> kind, Revision withdrawal, String reason, Curator curator) throws Refused {
    var form = kind.read(withdrawal.formToday(kind));
    var problems = problems(kind, withdrawal.entry(), form);
    checkReason(reason, true, problems);
    if (problems.any()) {
      throw new Refused(problems);
    }
    publish(
        kind,
        withdrawal.entry(),
        withdrawal.number() + 1,
        form,
        Act.RESTORED,
        reason,
        curator,
        Set.of(),
        null);
  }

  private <F extends EntryForm> Revision publish(
      Kind<F> kind,
      UUID entry,
      int number,
      F form,
      Act act,
      String reason,
      Curator curator,
      Set<Curator> authors,
      Integer edition) {
    var revision = revision(kind, entry, number, form, act, reason, curator, authors, edition);
    revision.persist();
    var first = revision.number() == 1 ? revision.at() : Revision.of(entry, 1).orElseThrow().at();
    var live = kind.live(entry, form);
    live.show(revision, first);
    live.persist();
    return revision;
  }

  private <F extends EntryForm> Revision revision(
      Kind<F> kind,
      UUID entry,
      int number,
      F form,
      Act act,
      String reason,
      Curator curator,
      Set<Curator> authors,
      Integer edition) {
    content.changed();
    return new Revision(
        kind.name(),
        entry,
        number,
        act,
        form.slug(),
        form.label().in(form.language()),
        kind.json(form),
        reason == null || reason.isBlank()
            ? MessageBundles.get(DeskTexts.class).firstPublication()
            : reason.strip(),
        curator,
        authors,
        edition);
  }

  /** What keeps that content from being published. */
  public <F extends EntryForm> Problems problems(Kind<F> kind, UUID entry, F form) {
    var texts = MessageBundles.get(DeskTexts.class);
    var problems = Problems.none();
    kind.check(form, entry, problems);
    if (form.slug() == null) {
      // an address is made from the title: where there is none, that is said already
      problems.when(!form.label().isBlank(), "slug", texts.slugMissing());
    } else if (!Slug.isValid(form.slug())) {
      problems.add("slug", texts.slugMalformed(Slug.LONGEST));
    } else {
      var holder = Revision.latest(kind.name(), form.slug());
      problems.when(
          RESERVED.contains(form.slug())
              || holder.isPresent() && !holder.get().entry().equals(entry),
          "slug",
          texts.slugTaken(form.slug()));
    }
    Revision.latest(entry)
        .ifPresent(
            latest ->
                problems
                    .when(!latest.kind().equals(kind.name()), "", texts.otherKind())
                    .when(
                        !kind.isOpenEnded() && !latest.slug().equals(form.slug()),
                        "slug",
                        texts.slugFixed(latest.slug())));
    problems.when(
        form.label().toString().length() > LONGEST_LABEL,
        kind.labelField(form),
        texts.tooLong(LONGEST_LABEL));
    problems.when(
        form.language() == null || Language.of(form.language()).isEmpty(),
        "language",
        texts.languageUnknown());
    return problems;
  }

  private static void checkReason(String reason, boolean required, Problems problems) {
    problems.when(
        required && (reason == null || reason.isBlank()),
        "reason",
        MessageBundles.get(DeskTexts.class).reasonMissing());
    checkLength(reason, "reason", problems);
  }

  private static void checkLength(String text, String field, Problems problems) {
    problems.when(
        text != null && text.length() > LONGEST_REASON,
        field,
        MessageBundles.get(DeskTexts.class).tooLong(LONGEST_REASON));
  }
}
