package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import memorial.curators.SignedIn;
import memorial.web.Problems;

/** The page with a draft's form, as who is signed in may use it. */
@ApplicationScoped
class FormPage {
  @Inject Publishing publishing;
  @Inject FourEyes fourEyes;
  @Inject SignedIn signedIn;

  TemplateInstance of(Kind<?> kind, Draft draft) {
    return of(kind, draft, Problems.none(), false);
  }

  /**
   * The page of that draft's form.
   *
   * @param problems why it was refused
   * @param saved whether it was saved just now
   */
  <F extends EntryForm> TemplateInstance of(
      Kind<F> kind, Draft draft, Problems problems, boolean saved) {
    var latest = Revision.latest(draft.entry()).orElse(null);
    var others =
        Draft.open(draft.entry()).stream().filter(other -> !other.id().equals(draft.id())).toList();
    return kind.edit(
        kind.read(draft.form()),
        new Editing(
            kind,
            draft,
            latest,
            problems,
            checks(kind, draft, latest),
            saved,
            fourEyes.permitAlone(signedIn.curator()),
            signedIn.curator().mayPublish(),
            others,
            draft.isSaved() ? Comment.on(draft) : List.of()));
  }

  /** What to look at before publishing; nothing for a form that nobody has filled in. */
  private <F extends EntryForm> Problems checks(Kind<F> kind, Draft draft, Revision latest) {
    return draft.isSaved() || latest != null ? publishing.problems(kind, draft) : Problems.none();
  }
}
