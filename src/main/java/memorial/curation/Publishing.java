package memorial.curation;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import memorial.curation.Revision.Act;
import memorial.curators.Curator;
import memorial.text.Language;
import memorial.text.Slug;
import memorial.web.Problems;

/**
 * The one way by which anything becomes public: a form record is checked, written to the live row
 * and kept as a revision, in one transaction.
 */
@ApplicationScoped
@Transactional
public class Publishing {
  private static final int LONGEST_REASON = 1000;

  /** The desk's address of the form for a new entry. */
  private static final String RESERVED = "new";

  @Inject Mentions mentions;
  @Inject Review review;

  /**
   * Publishes a draft. A draft that was published before is left as it is, so that sending a form
   * twice publishes once.
   *
   * @throws Refused with what keeps the draft from being published
   */
  public <F extends EntryForm> void publish(Kind<F> kind, Draft draft, Curator curator)
      throws Refused {
    if (!draft.isOpen()) {
      return;
    }
    var problems = problems(kind, draft);
    review.check(draft, curator, problems);
    checkReason(draft.reason(), draft.baseRevision() > 0, problems);
    if (problems.any()) {
      throw new Refused(problems);
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
            curator));
  }

  /**
   * Publishes content that comes from no draft: the seed.
   *
   * @throws Refused with what keeps it from being published
   */
  public <F extends EntryForm> void publish(Kind<F> kind, UUID entry, F form, String reason)
      throws Refused {
    var problems = problems(kind, entry, form);
    if (problems.any()) {
      throw new Refused(problems);
    }
    publish(kind, entry, 1, form, Act.PUBLISHED, reason, null);
  }

  /** What keeps that draft from being published, but for the reason and the review. */
  <F extends EntryForm> Problems problems(Kind<F> kind, Draft draft) {
    var problems = problems(kind, draft.entry(), kind.read(draft.form()));
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
            kind.read(latest),
            Act.WITHDRAWN,
            reason,
            curator)
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
    var form = kind.read(withdrawal);
    var problems = problems(kind, withdrawal.entry(), form);
    checkReason(reason, true, problems);
    if (problems.any()) {
      throw new Refused(problems);
    }
    publish(kind, withdrawal.entry(), withdrawal.number() + 1, form, Act.RESTORED, reason, curator);
  }

  private <F extends EntryForm> Revision publish(
      Kind<F> kind, UUID entry, int number, F form, Act act, String reason, Curator curator) {
    var revision = revision(kind, entry, number, form, act, reason, curator);
    revision.persist();
    var first = revision.number() == 1 ? revision.at() : Revision.of(entry, 1).orElseThrow().at();
    var live = kind.live(entry, form);
    live.show(revision, first);
    live.persist();
    return revision;
  }

  private static <F extends EntryForm> Revision revision(
      Kind<F> kind, UUID entry, int number, F form, Act act, String reason, Curator curator) {
    return new Revision(
        kind.name(),
        entry,
        number,
        act,
        form.slug(),
        form.label().in(form.language()),
        Forms.json(form),
        reason == null || reason.isBlank()
            ? MessageBundles.get(DeskTexts.class).firstPublication()
            : reason.strip(),
        curator);
  }

  private static <F extends EntryForm> Problems problems(Kind<F> kind, UUID entry, F form) {
    var texts = MessageBundles.get(DeskTexts.class);
    var problems = Problems.none();
    kind.check(form, entry, problems);
    if (form.slug() == null) {
      problems.add("slug", texts.slugMissing());
    } else if (!Slug.isValid(form.slug())) {
      problems.add("slug", texts.slugMalformed(Slug.LONGEST));
    } else {
      var holder = Revision.latest(kind.name(), form.slug());
      problems.when(
          form.slug().equals(RESERVED) || holder.isPresent() && !holder.get().entry().equals(entry),
          "slug",
          texts.slugTaken(form.slug()));
    }
    Revision.latest(entry)
        .ifPresent(
            latest ->
                problems.when(
                    !latest.slug().equals(form.slug()), "slug", texts.slugFixed(latest.slug())));
    problems.when(
        form.language() == null || Language.of(form.language()).isEmpty(),
        "language",
        texts.languageUnknown());
    return problems;
  }

  private static void checkReason(String reason, boolean required, Problems problems) {
    var texts = MessageBundles.get(DeskTexts.class);
    problems
        .when(required && (reason == null || reason.isBlank()), "reason", texts.reasonMissing())
        .when(
            reason != null && reason.length() > LONGEST_REASON,
            "reason",
            texts.reasonTooLong(LONGEST_REASON));
  }
}
