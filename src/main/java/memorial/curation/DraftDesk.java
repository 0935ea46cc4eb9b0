package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import memorial.curators.Curator;
import memorial.curators.Role;
import memorial.text.Words;
import memorial.web.Problems;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * One draft at the desk. Every button of its form saves what was typed first and then does what it
 * says: {@code save}, {@code preview}, {@code publish}, {@code discard}, {@code add FIELD} for
 * another row that begins with that field, {@code remove ROW}.
 */
@Path("/admin/drafts/{id}")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
@RolesAllowed(Role.WRITES)
public class DraftDesk {
  @Inject Kinds kinds;
  @Inject Publishing publishing;
  @Inject SecurityIdentity identity;

  @GET
  @Transactional
  public RestResponse<String> edit(@RestPath UUID id, @RestQuery String saved) {
    var draft = Draft.<Draft>findByIdOptional(id).orElseThrow(NotFoundException::new);
    var kind = kinds.named(draft.kind());
    return draft.isOpen()
        ? Responses.ok(form(kind, draft, Problems.none(), saved != null))
        : Responses.seeOther("/admin/" + kind.plural());
  }

  @GET
  @Path("preview")
  @Transactional
  public RestResponse<String> preview(@RestPath UUID id) {
    var draft = Draft.<Draft>findByIdOptional(id).orElseThrow(NotFoundException::new);
    return preview(kinds.named(draft.kind()), draft);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public RestResponse<String> act(@RestPath UUID id, MultivaluedMap<String, String> sent) {
    var button = Button.of(sent.getFirst("do"));
    var saved = Contended.call(() -> save(id, button.applied(sent)));
    return switch (button.verb()) {
      case "publish" -> Contended.call(() -> publish(saved));
      case "preview" -> Responses.seeOther("/admin/drafts/" + saved + "/preview");
      case "discard" -> Contended.call(() -> discard(saved));
      case "add" -> Responses.seeOther("/admin/drafts/" + saved + "#" + button.field());
      default -> Responses.seeOther("/admin/drafts/" + saved + "?saved=yes");
    };
  }

  private RestResponse<String> publish(UUID id) {
    var draft = Draft.locked(id).orElseThrow(NotFoundException::new);
    return publish(kinds.named(draft.kind()), draft);
  }

  private <F extends EntryForm> RestResponse<String> publish(Kind<F> kind, Draft draft) {
    if (!identity.hasRole(Role.PUBLISHES)) {
      throw new ForbiddenException();
    }
    try {
      publishing.publish(kind, draft, curator());
      return Responses.seeOther(kind.address(kind.read(draft.form())));
    } catch (Refused refused) {
      return Responses.unprocessable(form(kind, draft, refused.problems(), false));
    }
  }

  private <F extends EntryForm> RestResponse<String> preview(Kind<F> kind, Draft draft) {
    if (!draft.isOpen()) {
      return Responses.seeOther("/admin/" + kind.plural());
    }
    var problems = publishing.problems(kind, draft);
    return problems.any()
        ? Responses.unprocessable(form(kind, draft, problems, false))
        : Responses.ok(kind.page(draft.entry(), kind.read(draft.form()), View.preview()));
  }

  private RestResponse<String> discard(UUID id) {
    var draft = Draft.locked(id).orElseThrow(NotFoundException::new);
    if (draft.isOpen()) {
      draft.discard();
    }
    return Responses.seeOther("/admin/" + kinds.named(draft.kind()).plural());
  }

  /**
   * Saves what was sent, to that draft or, where the draft has been published or discarded and
   * something else was typed since, to a new one.
   *
   * @return the draft that holds it
   */
  private UUID save(UUID id, MultivaluedMap<String, String> sent) {
    var draft = Draft.locked(id).orElseGet(() -> started(id, sent));
    return save(kinds.named(draft.kind()), draft, sent);
  }

  private <F extends EntryForm> UUID save(
      Kind<F> kind, Draft draft, MultivaluedMap<String, String> sent) {
    var form = Forms.bind(sent, kind.form());
    var json = Forms.json(form);
    if (!draft.isOpen()) {
      return draft.isPublished() && json.equals(draft.form())
          ? draft.id()
          : save(kind, started(UUID.randomUUID(), sent), sent);
    }
    draft.save(json, form.label().toString(), Words.orNull(sent.getFirst("reason")), curator());
    draft.persist();
    return draft.id();
  }

  /** A new draft for the form that was sent, of a new entry or of the one it names. */
  private Draft started(UUID id, MultivaluedMap<String, String> sent) {
    var kind = kinds.named(sent.getFirst("kind"));
    var entry = Forms.uuid(sent.getFirst("entry"));
    var base = Revision.latest(entry);
    if (base.isPresent() && !base.get().kind().equals(kind.name())
        || base.isEmpty() && !kind.isOpenEnded()) {
      throw new NotFoundException();
    }
    return new Draft(id, kind.name(), entry, Forms.number(sent.getFirst("base")));
  }

  private TemplateInstance form(Kind<?> kind, Draft draft, Problems problems, boolean saved) {
    return Editing.page(kind, draft, problems, saved, identity.hasRole(Role.PUBLISHES));
  }

  private Curator curator() {
    return Curator.named(identity.getPrincipal().getName()).orElseThrow();
  }
}
