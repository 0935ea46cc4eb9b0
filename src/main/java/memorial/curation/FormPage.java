package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  TemplateInstance of(Kind<?> kind, Draft draft, Problems problems, boolean saved) {
    return of(kind, draft, problems, saved, "", Map.of());
  }

  /** The page of a draft that was not taken for review, with the note for the reviewer. */
  TemplateInstance submitting(Kind<?> kind, Draft draft, Problems problems, String note) {
    return of(kind, draft, problems, false, note, Map.of());
  }

  /** The page of that draft's form with the fields of a new source as they were typed. */
  TemplateInstance citing(
      Kind<?> kind, Draft draft, Problems problems, MultivaluedMap<String, String> sent) {
    var source = new HashMap<String, String>();
    sent.forEach((name, values) -> source.put(name, values.get(0)));
    return of(kind, draft, problems, false, sent.getFirst("note"), source);
  }

  private <F extends EntryForm> TemplateInstance of(
      Kind<F> kind,
      Draft draft,
      Problems problems,
      boolean saved,
      String note,
      Map<String, String> source) {
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
            draft.isSaved() ? Comment.on(draft) : List.of(),
            note,
            source));
  }

  /** What to look at before publishing; nothing for a form that nobody has filled in. */
  private <F extends EntryForm> Problems checks(Kind<F> kind, Draft draft, Revision latest) {
    return draft.isSaved() || latest != null ? publishing.problems(kind, draft) : Problems.none();
  }
}
