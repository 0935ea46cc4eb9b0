package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import memorial.curators.Role;
import memorial.curators.SignedIn;
import memorial.text.Words;
import memorial.web.Problems;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The review of one submitted draft: what it changes, and the decision. */
@Path("/admin/drafts/{id}/review")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
@RolesAllowed(Role.PUBLISHES)
public class ReviewDesk {
  @Inject Kinds kinds;
  @Inject Publishing publishing;
  @Inject FourEyes fourEyes;
  @Inject SignedIn signedIn;

  /**
   * The page of a review.
   *
   * @param latest the published revision that it is compared with, or null
   * @param overtaken whether somebody published after the draft was begun
   * @param checks what to look at before it is published; of a refusal, what it does not say itself
   * @param problems why the decision was refused
   * @param comment the comment as typed so far
   * @param isUnsent whether something of both was typed that nothing but this page keeps
   */
  record Show(
      Kind<?> kind,
      Draft draft,
      Revision latest,
      List<Difference> differences,
      List<Comment> comments,
      boolean overtaken,
      boolean mayPublish,
      Problems checks,
      Problems problems,
      String reason,
      String comment,
      boolean isUnsent)
      implements TemplateInstance {}

  /**
   * @param published the revision that the draft became, or null where it was discarded or went on
   *     in another
   * @param reason what was typed, or null
   * @param comment likewise
   */
  record Closed(Kind<?> kind, Draft draft, Revision published, String reason, String comment)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> show(@RestPath UUID id) {
    var draft = Draft.<Draft>findByIdOptional(id).orElseThrow(NotFoundException::new);
    return draft.isOpen()
        ? Responses.ok(page(draft, Problems.none(), draft.reason(), ""))
        : Responses.seeOther("/admin/review");
  }

  /** The review again with a decision that was begun, for who looked at the preview meanwhile. */
  @POST
  @Transactional
  public RestResponse<String> goOn(
      @RestPath UUID id,
      @RestForm String reason,
      @RestForm String comment,
      @RestForm String stage) {
    var draft = Draft.<Draft>findByIdOptional(id).orElseThrow(NotFoundException::new);
    if (!draft.isOpen()) {
      return Responses.seeOther("/admin/review");
    }
    var problems = changedSince(draft, stage);
    var page = page(draft, problems, reason == null ? draft.reason() : reason, comment);
    return problems.any() ? Responses.unprocessable(page) : Responses.ok(page);
  }

  /** The draft as the public page would show it; what was typed of the decision goes along. */
  @POST
  @Path("preview")
  @Transactional
  public RestResponse<String> preview(
      @RestPath UUID id,
      @RestForm String reason,
      @RestForm String comment,
      @RestForm String stage) {
    var draft = Draft.<Draft>findByIdOptional(id).orElseThrow(NotFoundException::new);
    if (!draft.isOpen()) {
      return Responses.seeOther("/admin/review");
    }
    return preview(
        kinds.named(draft.kind()), draft, reason == null ? draft.reason() : reason, comment, stage);
  }

  private <F extends EntryForm> RestResponse<String> preview(
      Kind<F> kind, Draft draft, String reason, String comment, String seen) {
    var problems = publishing.problemsButSources(kind, draft);
    if (problems.any()) {
      return Responses.unprocessable(page(draft, problems, reason, comment));
    }
    var typed =
        Map.of(
            "reason", Objects.requireNonNullElse(reason, ""),
            "comment", Objects.requireNonNullElse(comment, ""),
            "stage", Objects.requireNonNullElse(seen, ""));
    return Responses.ok(
        kind.page(draft.entry(), kind.read(draft.form()), View.inReview(draft.id(), typed)));
  }

  private static Problems changedSince(Draft draft, String seen) {
    if (seen == null) {
      throw new BadRequestException("stage");
    }
    return Problems.none()
        .when(
            !draft.stage().equals(seen),
            "",
            MessageBundles.get(ReviewTexts.class).changedMeanwhile());
  }

  /** Publishes the draft as it was when the page was asked for. */
  @POST
  @Path("publication")
  public RestResponse<String> publish(
      @RestPath UUID id,
      @RestForm String reason,
      @RestForm String comment,
      @RestForm String stage,
      @RestForm("do") String pressed) {
    return Contended.call(() -> publish(Draft.locked(id), reason, comment, stage, pressed));
  }

  private RestResponse<String> publish(
      Optional<Draft> found, String reason, String comment, String seen, String pressed) {
    var draft = found.orElseThrow(NotFoundException::new);
    if (!draft.isOpen()) {
      return isPublishedByThem(draft)
          ? Responses.seeOther("/admin/review?published=" + draft.id())
          : closed(draft, reason, comment);
    }
    return publish(kinds.named(draft.kind()), draft, reason, comment, seen, pressed);
  }

  private <F extends EntryForm> RestResponse<String> publish(
      Kind<F> kind, Draft draft, String reason, String comment, String seen, String pressed) {
    var problems = changedSince(draft, seen);
    problems.when(
        draft.newSource().isPresent(), "", MessageBundles.get(ReviewTexts.class).newSourceBegun());
    try {
      Button.refuseResumed(pressed);
      if (problems.any()) {
        throw new Refused(problems);
      }
      draft.explain(Words.orNull(reason));
      publishing.publish(kind, draft, signedIn.curator(), comment);
      return Responses.seeOther("/admin/review?published=" + draft.id());
    } catch (Refused refused) {
      return Responses.unprocessable(page(draft, refused.problems(), reason, comment));
    }
  }

  /**
   * Gives the draft back with a comment. The reason stays the writer's own: what a reviewer typed
   * there is for publishing.
   */
  @POST
  @Path("return")
  public RestResponse<String> sendBack(
      @RestPath UUID id,
      @RestForm String reason,
      @RestForm String comment,
      @RestForm String stage,
      @RestForm("do") String pressed) {
    return Contended.call(() -> sendBack(Draft.locked(id), reason, comment, stage, pressed));
  }

  private RestResponse<String> sendBack(
      Optional<Draft> found, String reason, String comment, String seen, String pressed) {
    var draft = found.orElseThrow(NotFoundException::new);
    if (!draft.isOpen()) {
      return closed(draft, reason, comment);
    }
    if (isSentBackByThem(draft, comment)) {
      return Responses.seeOther("/admin/review?returned=" + draft.id());
    }
    var typed = reason == null ? draft.reason() : reason;
    try {
      Button.refuseResumed(pressed);
      var problems = changedSince(draft, seen);
      if (problems.any()) {
        throw new Refused(problems);
      }
      publishing.sendBack(draft, comment, signedIn.curator());
      return Responses.seeOther("/admin/review?returned=" + draft.id());
    } catch (Refused refused) {
      return Responses.unprocessable(page(draft, refused.problems(), typed, comment));
    }
  }

  /** The revision that the draft became. */
  private static Optional<Revision> published(Draft draft) {
    return Optional.ofNullable(draft.publishedRevision())
        .flatMap(number -> Revision.of(draft.entry(), number));
  }

  /** Whether they sent the form twice: it has been published as they decided. */
  private boolean isPublishedByThem(Draft draft) {
    return published(draft)
        .flatMap(Revision::curator)
        .filter(curator -> curator.id().equals(signedIn.curator().id()))
        .isPresent();
  }

  /** Whether they sent the form twice: it has been sent back with that remark. */
  private boolean isSentBackByThem(Draft draft, String comment) {
    var said = Comment.on(draft);
    if (draft.isSubmitted() || said.isEmpty()) {
      return false;
    }
    var last = said.get(said.size() - 1);
    return last.isReturn()
        && last.curator().id().equals(signedIn.curator().id())
        && last.text().equals(Words.orNull(comment));
  }

  /** A decision on a draft that others have ended: what became of it, and what was typed. */
  private RestResponse<String> closed(Draft draft, String reason, String comment) {
    return Responses.unprocessable(
        new Closed(
            kinds.named(draft.kind()),
            draft,
            published(draft).orElse(null),
            Words.orNull(reason),
            Words.orNull(comment)));
  }

  private TemplateInstance page(Draft draft, Problems problems, String reason, String comment) {
    return page(kinds.named(draft.kind()), draft, problems, reason, comment);
  }

  private <F extends EntryForm> TemplateInstance page(
      Kind<F> kind, Draft draft, Problems problems, String reason, String comment) {
    var latest = Revision.latest(draft.entry()).orElse(null);
    var texts = MessageBundles.get(ReviewTexts.class);
    var checks =
        publishing
            .problems(kind, draft)
            .when(draft.newSource().isPresent(), "", texts.newSourceBegun());
    return new Show(
        kind,
        draft,
        latest,
        Difference.between(kind, latest == null ? "{}" : latest.formToday(kind), draft.form()),
        Comment.on(draft),
        latest != null && latest.number() != draft.baseRevision(),
        fourEyes.permit(draft, signedIn.curator()),
        problems.any() ? checks.without(problem -> !problem.isWarning()) : checks,
        problems,
        reason,
        comment,
        Words.orNull(comment) != null || !Objects.equals(Words.orNull(reason), draft.reason()));
  }
}
