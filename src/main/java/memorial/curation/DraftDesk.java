package memorial.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import memorial.curators.Curator;
import memorial.curators.Role;
import memorial.curators.SignedIn;
import memorial.text.Words;
import memorial.web.Problems;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * One draft at the desk. Every button of its form saves what was typed first and then does what it
 * says: {@code save}, {@code preview}, {@code submit}, {@code publish}, {@code discard}, {@code add
 * FIELD} for another row that begins with that field, {@code remove ROW}, {@code undo ROW} to put
 * it back, {@code find FIELD} for entries to choose from, {@code cite ROW} for a new source that is
 * cited in that row, {@code recover} to take a discarded draft up again, {@code resume} for a form
 * that waited until its sender had signed in again.
 */
@Path("/admin/drafts/{id}")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
@RolesAllowed(Role.WRITES)
public class DraftDesk {
  /** The id of what the form says was done to a row. */
  private static final String ROW_CHANGE = "row-change";

  private static final int FORBIDDEN = RestResponse.StatusCode.FORBIDDEN;

  @Inject Kinds kinds;
  @Inject Saving saving;
  @Inject Citing citing;
  @Inject Publishing publishing;
  @Inject FormPage page;
  @Inject SignedIn signedIn;
  @Inject Lookup lookup;

  /**
   * The question what is to become of what was typed into a discarded draft.
   *
   * @param discarder who discarded it, or null where that is not known
   * @param anew the id that a draft of its own would have
   * @param kept the fields that were sent
   */
  record Discarded(
      Kind<?> kind,
      Draft draft,
      String discarder,
      boolean isRecoverable,
      UUID anew,
      Map<String, String> kept)
      implements TemplateInstance {}

  /**
   * The form.
   *
   * @param saved that it was saved just now, and how
   * @param row the row that was added, removed or put back just now
   * @param did which of these: {@code added}, {@code removed}, {@code back}
   * @param find the field to offer entries in
   * @param q words of those entries
   */
  @GET
  @Transactional
  public RestResponse<String> edit(
      @RestPath UUID id,
      @RestQuery String saved,
      @RestQuery String row,
      @RestQuery String did,
      @RestQuery String find,
      @RestQuery String q) {
    lookup.begin(find, q);
    var draft = Draft.<Draft>findByIdOptional(id).orElseThrow(NotFoundException::new);
    var kind = kinds.named(draft.kind());
    if (draft.isOpen()) {
      return Responses.ok(page.after(kind, draft, saved, RowChange.of(kind, draft, row, did)));
    }
    return Responses.seeOther(
        draft
            .mergedInto()
            .map(other -> "/admin/drafts/" + other.id())
            .orElse("/admin/" + kind.plural()));
  }

  /**
   * The draft as the public page would show it.
   *
   * @param from {@code review} where it is looked at by a reviewer, who goes back there
   */
  @GET
  @Path("preview")
  @Transactional
  public RestResponse<String> preview(@RestPath UUID id, @RestQuery String from) {
    var draft = Draft.<Draft>findByIdOptional(id).orElseThrow(NotFoundException::new);
    var view = "review".equals(from) ? View.inReview(id, Map.of()) : View.preview(id);
    return preview(kinds.named(draft.kind()), draft, view);
  }

  /** Saves and acts in one transaction, so that nobody else's words come between the two. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public RestResponse<String> act(@RestPath UUID id, MultivaluedMap<String, String> sent) {
    return Contended.call(() -> act(id, Button.of(sent), sent));
  }

  private RestResponse<String> act(UUID id, Button pressed, MultivaluedMap<String, String> sent) {
    var typist = otherTypist(sent);
    if (typist.isPresent()) {
      return confirming(id, typist.get(), sent);
    }
    var discarded = Draft.locked(id).filter(draft -> draft.discardedAt() != null);
    if (discarded.isPresent() && !pressed.verb().equals("discard")) {
      if (!pressed.verb().equals("recover") || !discarded.get().isRecoverable()) {
        return asking(discarded.get(), sent);
      }
      discarded.get().recover(signedIn.curator());
    }
    if (pressed.verb().equals("cite")) {
      return cite(id, pressed, sent);
    }
    var removed = Draft.locked(id).map(Draft::removed).orElse(null);
    var button = pressed.given(removed);
    var saved = saving.save(id, button.applied(sent, removed), button.isFinal());
    if (button.verb().equals("discard") ? saved.isBeside() : saved.isApart()) {
      return Responses.seeOther(saved.mergeAddress());
    }
    var draft = saved.draft();
    switch (button.verb()) {
      case "remove" ->
          draft.remember(new RemovedRow(button.field(), Rows.fields(sent, button.field())));
      case "undo" -> draft.remember(null);
      default -> {}
    }
    if (button.leadsAway() && draft.isOpen() && draft.newSource().isPresent()) {
      return refusingNewSource(draft);
    }
    var address = "/admin/drafts/" + draft.id();
    return switch (button.verb()) {
      case "publish" -> publish(kinds.named(draft.kind()), draft);
      case "submit" -> submit(draft);
      case "preview" -> Responses.seeOther(address + "/preview");
      case "discard" -> discard(draft);
      case "add", "find", "remove", "undo" -> Responses.seeOther(goingOn(address, button, sent));
      case "recover" -> Responses.seeOther(address + "?saved=recovered");
      case Button.RESUME -> Responses.seeOther(address + "?saved=resumed");
      default -> Responses.seeOther(address + "?saved=yes");
    };
  }

  /** Who opened the form that was sent, where it is not who is signed in now. */
  private Optional<Curator> otherTypist(MultivaluedMap<String, String> sent) {
    return Optional.ofNullable(Words.orNull(sent.getFirst("typist")))
        .map(Forms::uuid)
        .filter(id -> !id.equals(signedIn.curator().id()))
        .map(id -> Curator.<Curator>findByIdOptional(id).orElseThrow(BadRequestException::new));
  }

  /** Shows the form again, unsaved, to whom it would be put down though somebody else typed it. */
  private RestResponse<String> confirming(
      UUID id, Curator typist, MultivaluedMap<String, String> sent) {
    var problems = Problems.none();
    problems.add(
        "", MessageBundles.get(DeskTexts.class).typedByAnother(signedIn.name(), typist.name()));
    var typed = saving.unsaved(id, sent);
    return Responses.unprocessable(page.unsaved(kinds.named(typed.kind()), typed, problems, sent));
  }

  /** Asks what is to become of what somebody typed into a draft that was discarded meanwhile. */
  private RestResponse<String> asking(Draft draft, MultivaluedMap<String, String> sent) {
    var kept = new LinkedHashMap<String, String>();
    sent.forEach((name, values) -> kept.put(name, values.get(0)));
    kept.keySet().removeAll(Set.of("csrf-token", "do"));
    return Responses.page(
        RestResponse.StatusCode.CONFLICT,
        new Discarded(
            kinds.named(draft.kind()),
            draft,
            Comment.discarder(draft).orElse(null),
            draft.isRecoverable(),
            UUID.randomUUID(),
            kept));
  }

  /** The address of the place in the form where somebody goes on after that button. */
  private static String goingOn(
      String address, Button button, MultivaluedMap<String, String> sent) {
    var form = UriBuilder.fromPath(address);
    if (button.row() != null) {
      form.queryParam("row", button.row()).queryParam("did", button.did());
    }
    return button.offers()
        ? form.queryParam("find", button.field())
            .queryParam("q", "{words}")
            .fragment(button.field())
            .build(button.search(sent))
            .toString()
        : form.fragment(ROW_CHANGE).build().toString();
  }

  /** Adds a source, and cites it in that row of the form. */
  private RestResponse<String> cite(UUID id, Button button, MultivaluedMap<String, String> sent) {
    var problems = Problems.none();
    var fields = new MultivaluedHashMap<>(sent);
    try {
      fields.putSingle(button.field() + ".source", citing.add(sent));
      NewSource.empty(fields);
    } catch (Refused refused) {
      problems = refused.problems();
    }
    var saved = saving.save(id, fields, false);
    if (saved.isApart()) {
      return Responses.seeOther(saved.mergeAddress());
    }
    var draft = saved.draft();
    return problems.any()
        ? Responses.unprocessable(page.citing(kinds.named(draft.kind()), draft, problems, sent))
        : Responses.seeOther(
            "/admin/drafts/%s?row=%s&did=added#%s.source"
                .formatted(draft.id(), button.field(), button.field()));
  }

  /** Shows the form again with a new source that somebody has begun and not added yet. */
  private RestResponse<String> refusingNewSource(Draft draft) {
    var problems = Problems.none();
    problems.add(NewSource.PREFIX + "title", MessageBundles.get(DeskTexts.class).newSourceBegun());
    return Responses.unprocessable(page.of(kinds.named(draft.kind()), draft, problems));
  }

  /**
   * What the script of the form learns.
   *
   * @param words what somebody did to the entry or the draft in the meantime; null where nothing
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Autosaved(Integer saves, String opened, String words) {}

  private String opened(Draft draft) {
    return Parts.of(kinds.named(draft.kind()), draft.form()).toString();
  }

  /**
   * Saves what was typed so far, for the script of the form; 409 where somebody else did or typed
   * it.
   */
  @POST
  @Path("autosave")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  public RestResponse<Autosaved> autosave(@RestPath UUID id, MultivaluedMap<String, String> sent) {
    return Contended.call(
        () ->
            otherTypist(sent)
                .map(this::typedByAnother)
                .or(() -> saving.autosave(id, sent).map(draft -> RestResponse.ok(autosaved(draft))))
                .orElseGet(() -> RestResponse.status(RestResponse.Status.CONFLICT, obstacle(id))));
  }

  private RestResponse<Autosaved> typedByAnother(Curator typist) {
    var words =
        MessageBundles.get(DeskTexts.class).autosaveTypedByAnother(signedIn.name(), typist.name());
    return RestResponse.status(RestResponse.Status.CONFLICT, new Autosaved(null, null, words));
  }

  private Autosaved autosaved(Draft draft) {
    var overtaking =
        Revision.latest(draft.entry())
            .filter(latest -> latest.number() != draft.baseRevision())
            .map(latest -> MessageBundles.get(DeskTexts.class).autosaveOvertaken(latest));
    return new Autosaved(draft.saves(), opened(draft), overtaking.orElse(null));
  }

  private static Autosaved obstacle(UUID id) {
    var texts = MessageBundles.get(DeskTexts.class);
    var draft = Draft.<Draft>findById(id);
    return new Autosaved(
        null,
        null,
        draft.discardedAt() == null
            ? texts.autosaveConflict()
            : texts.autosaveDiscarded(Comment.discarder(draft).orElse(null), draft.discardedAt()));
  }

  /** Takes a discarded draft up again. */
  @POST
  @Path("recovery")
  @Transactional
  public RestResponse<String> recover(@RestPath UUID id) {
    var draft =
        Draft.locked(id)
            .filter(found -> found.isOpen() || found.isRecoverable())
            .orElseThrow(NotFoundException::new);
    if (!draft.isOpen()) {
      draft.recover(signedIn.curator());
    }
    return Responses.seeOther("/admin/drafts/" + id + "?saved=recovered");
  }

  private <F extends EntryForm> RestResponse<String> publish(Kind<F> kind, Draft draft) {
    var curator = signedIn.curator();
    if (!curator.mayPublish()) {
      var problems = Problems.none();
      problems.add("", MessageBundles.get(DeskTexts.class).mayNotPublish());
      return Responses.page(FORBIDDEN, page.of(kind, draft, problems));
    }
    try {
      publishing.publish(kind, draft, curator, null);
      if (draft.isNoteAlone()) {
        return noted(kind, draft);
      }
      return Responses.seeOther(
          "/admin/" + kind.plural() + "?done=" + kind.read(draft.form()).slug());
    } catch (Refused refused) {
      return Responses.unprocessable(page.of(kind, draft, refused.problems()));
    }
  }

  private static RestResponse<String> noted(Kind<?> kind, Draft draft) {
    var slug = Revision.latest(draft.entry()).orElseThrow().slug();
    return Responses.seeOther("/admin/" + kind.plural() + "?noted=" + slug);
  }

  private RestResponse<String> submit(Draft draft) {
    var kind = kinds.named(draft.kind());
    try {
      if (draft.isOpen()) {
        publishing.submit(kind, draft, signedIn.curator());
      }
      if (draft.isNoteAlone()) {
        return noted(kind, draft);
      }
      return Responses.seeOther("/admin?submitted=" + draft.id());
    } catch (Refused refused) {
      return Responses.unprocessable(page.of(kind, draft, refused.problems()));
    }
  }

  private <F extends EntryForm> RestResponse<String> preview(Kind<F> kind, Draft draft, View view) {
    if (!draft.isOpen()) {
      return Responses.seeOther("/admin/" + kind.plural());
    }
    var problems = publishing.problemsButSources(kind, draft);
    return problems.any()
        ? Responses.unprocessable(page.of(kind, draft, problems))
        : Responses.ok(kind.page(draft.entry(), kind.read(draft.form()), view));
  }

  private RestResponse<String> discard(Draft draft) {
    var curator = signedIn.curator();
    if (!draft.isOpen()) {
      return Responses.seeOther("/admin?discarded=" + draft.id());
    }
    if (!mayDiscard(draft, curator)) {
      var problems = Problems.none();
      problems.add("", MessageBundles.get(DeskTexts.class).mayNotDiscard());
      return Responses.page(FORBIDDEN, page.of(kinds.named(draft.kind()), draft, problems));
    }
    draft.discard(curator);
    return Responses.seeOther("/admin?discarded=" + draft.id());
  }

  /** What others wrote too is an editor's to throw away. */
  static boolean mayDiscard(Draft draft, Curator curator) {
    return curator.mayPublish() || draft.isBy(curator);
  }
}
