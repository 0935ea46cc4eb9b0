package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import memorial.curators.SignedIn;
import memorial.text.Words;
import memorial.web.Problems;

/** The page with a draft's form, as who is signed in may use it. */
@ApplicationScoped
class FormPage {
  @Inject Publishing publishing;
  @Inject FourEyes fourEyes;
  @Inject SignedIn signedIn;

  TemplateInstance of(Kind<?> kind, Draft draft) {
    return after(kind, draft, null, null);
  }

  /**
   * The page of a draft's form that was saved just now.
   *
   * @param how {@code yes}, {@code resumed} by somebody whose session had ended, {@code recovered}
   *     from the discarded drafts; null where it was not
   * @param change what was done to one of its rows, or null
   */
  TemplateInstance after(Kind<?> kind, Draft draft, String how, RowChange change) {
    var texts = MessageBundles.get(DeskTexts.class);
    var done =
        switch (how == null ? "" : how) {
          case "yes" -> texts.saved();
          case "resumed" -> texts.resumed();
          case "recovered" -> texts.recovered();
          default -> null;
        };
    return of(kind, draft, Problems.none(), done, change, begun(draft));
  }

  /** The page of a draft's form that was refused. */
  TemplateInstance of(Kind<?> kind, Draft draft, Problems problems) {
    return of(kind, draft, problems, null, null, begun(draft));
  }

  /** The page of a form that was sent and not saved, as it was typed. */
  TemplateInstance unsaved(
      Kind<?> kind, Draft typed, Problems problems, MultivaluedMap<String, String> sent) {
    var opened = Objects.requireNonNullElse(sent.getFirst("opened"), "");
    return of(kind, typed, problems, null, null, opened, begun(typed));
  }

  private static Map<String, String> begun(Draft draft) {
    return draft.newSource().map(NewSource::sent).orElseGet(Map::of);
  }

  /** The page of that draft's form with the new source that was refused as it was typed. */
  TemplateInstance citing(
      Kind<?> kind, Draft draft, Problems problems, MultivaluedMap<String, String> sent) {
    var source = new HashMap<String, String>();
    sent.forEach((name, values) -> source.put(name, values.get(0)));
    if (problems.errors().stream().anyMatch(problem -> problem.other() != null)) {
      source.put(NewSource.PREFIX + NewSource.LISTED, sent.getFirst(NewSource.PREFIX + "url"));
    }
    return of(kind, draft, problems, null, null, source);
  }

  private TemplateInstance of(
      Kind<?> kind,
      Draft draft,
      Problems problems,
      String done,
      RowChange change,
      Map<String, String> source) {
    return of(kind, draft, problems, done, change, null, source);
  }

  private <F extends EntryForm> TemplateInstance of(
      Kind<F> kind,
      Draft draft,
      Problems problems,
      String done,
      RowChange change,
      String sentOpened,
      Map<String, String> source) {
    var latest = Revision.latest(draft.entry()).orElse(null);
    var others =
        Draft.open(draft.entry()).stream().filter(other -> !other.id().equals(draft.id())).toList();
    var form = kind.read(draft.form());
    var readings = new HashMap<>(kind.readings(form));
    Reading.date(Words.orNull(source.get(NewSource.PREFIX + "published")))
        .ifPresent(reading -> readings.put(NewSource.PREFIX + "published", reading));
    return kind.edit(
        form,
        new Editing(
            kind,
            draft,
            latest,
            problems,
            checks(kind, draft, latest),
            done,
            change,
            fourEyes.permitAlone(signedIn.curator()),
            signedIn.curator().mayPublish(),
            DraftDesk.mayDiscard(draft, signedIn.curator()),
            others,
            draft.isSaved() ? Comment.on(draft) : List.of(),
            sentOpened,
            source,
            readings));
  }

  /**
   * What to look at before publishing; nothing for a form that nobody has filled in. An address
   * that was left empty is made when the form is sent.
   */
  private <F extends EntryForm> Problems checks(Kind<F> kind, Draft draft, Revision latest) {
    if (!draft.isSaved() && latest == null) {
      return Problems.none();
    }
    var isMade = kind.read(draft.form()).slug() == null;
    return publishing
        .problems(kind, draft)
        .without(problem -> isMade && problem.field().equals("slug"))
        .when(
            draft.newSource().isPresent(),
            NewSource.PREFIX + "title",
            MessageBundles.get(DeskTexts.class).newSourceBegun());
  }
}
