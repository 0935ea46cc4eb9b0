package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import memorial.curators.Role;
import memorial.curators.SignedIn;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Every revision of an entry: who, when and why, what changed, and a way back. */
@Path("/admin/{plural:events|figures|places|sources|pages}/{slug}/history")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
@RolesAllowed(Role.WRITES)
public class HistoryDesk {
  @Inject Kinds kinds;
  @Inject SignedIn signedIn;

  record Index(
      Kind<?> kind,
      Revision latest,
      List<Revision> revisions,
      Map<Integer, List<Comment>> remarks,
      List<DeskNote> notes)
      implements TemplateInstance {}

  record Comparison(
      Kind<?> kind, Revision latest, Revision from, Revision to, List<Difference> differences)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> index(@RestPath String plural, @RestPath String slug) {
    var kind = kinds.inPlural(plural);
    var latest = latest(kind, slug);
    return Responses.ok(
        new Index(
            kind,
            latest,
            Revision.withCurators(latest.entry()),
            Comment.ofRevisions(latest.entry()),
            DeskNote.of(latest.entry())));
  }

  /** What changed between two revisions, whichever was chosen first. */
  @GET
  @Path("comparison")
  @Transactional
  public RestResponse<String> compare(
      @RestPath String plural,
      @RestPath String slug,
      @RestQuery String from,
      @RestQuery String to) {
    var kind = kinds.inPlural(plural);
    var latest = latest(kind, slug);
    var one = revision(latest, Forms.number(from));
    var other = revision(latest, Forms.number(to));
    var earlier = one.number() <= other.number() ? one : other;
    var later = earlier == one ? other : one;
    return Responses.ok(
        new Comparison(
            kind, latest, earlier, later, Difference.between(kind, earlier.form(), later.form())));
  }

  /** The public page as it was at that revision. */
  @GET
  @Path("{n:\\d{1,9}}")
  @Transactional
  public RestResponse<String> show(
      @RestPath String plural, @RestPath String slug, @RestPath int n) {
    var kind = kinds.inPlural(plural);
    return Responses.ok(page(kind, latest(kind, slug), n));
  }

  private <F extends EntryForm> TemplateInstance page(Kind<F> kind, Revision latest, int n) {
    var revision = revision(latest, n);
    var history = "/admin/" + kind.plural() + "/" + latest.slug() + "/history";
    return kind.page(
        revision.entry(), kind.read(revision), View.of(revision, latest.number(), history));
  }

  /** A new draft with the content of that revision. */
  @POST
  @Path("{n:\\d{1,9}}/draft")
  @Transactional
  public RestResponse<String> restore(
      @RestPath String plural, @RestPath String slug, @RestPath int n) {
    var kind = kinds.inPlural(plural);
    var draft = restored(kind, latest(kind, slug), n);
    draft.persist();
    return Responses.seeOther("/admin/drafts/" + draft.id() + "?saved=yes");
  }

  private <F extends EntryForm> Draft restored(Kind<F> kind, Revision latest, int n) {
    var draft = Draft.after(kind, latest);
    var tree = kind.tree(revision(latest, n).form());
    DeskNote.carry(kind.tree(draft.form()), tree);
    draft.save(
        kind,
        Forms.read(tree, kind.form()),
        MessageBundles.get(ReviewTexts.class).restoredFrom(n),
        signedIn.curator());
    return draft;
  }

  private static Revision latest(Kind<?> kind, String slug) {
    return Revision.latest(kind.name(), slug).orElseThrow(NotFoundException::new);
  }

  private static Revision revision(Revision latest, int n) {
    return Revision.of(latest.entry(), n).orElseThrow(NotFoundException::new);
  }
}
