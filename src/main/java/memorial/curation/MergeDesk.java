package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import memorial.curators.Curator;
import memorial.curators.Role;
import memorial.curators.SignedIn;
import memorial.web.Problems;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Brings a draft together with what somebody else did to the same entry in the meantime: published
 * it, or saved another draft. Both versions stand on one page, and each part is taken from either.
 */
@Path("/admin/drafts/{id}/merge")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
@RolesAllowed(Role.WRITES)
public class MergeDesk {
  @Inject Kinds kinds;
  @Inject SignedIn signedIn;

  /**
   * The other version.
   *
   * @param draft the draft that holds it, or null where it is published
   * @param isWithdrawal whether the entry was not published but withdrawn, as it was
   * @param state what the page compares to notice that it changed once more
   */
  record Theirs(
      Draft draft,
      boolean isWithdrawal,
      String form,
      Curator curator,
      Instant at,
      String reason,
      String state) {
    static Theirs saved(Draft draft) {
      return new Theirs(
          draft,
          false,
          draft.form(),
          draft.savedBy(),
          draft.savedAt(),
          draft.reason(),
          "s" + draft.saves());
    }

    static Theirs published(Kind<?> kind, Revision revision) {
      return new Theirs(
          null,
          revision.isWithdrawal(),
          revision.formToday(kind),
          revision.curator().orElse(null),
          revision.at(),
          revision.reason(),
          "r" + revision.number());
    }
  }

  record Show(Kind<?> kind, Draft draft, Theirs theirs, List<Choice> choices, Problems problems)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> show(@RestPath UUID id, @RestQuery UUID with) {
    var draft = open(Draft.findByIdOptional(id));
    var theirs = theirs(draft, with);
    if (theirs.isEmpty()) {
      return Responses.seeOther("/admin/drafts/" + id);
    }
    return mayEnd(draft, theirs.get())
        ? Responses.ok(page(draft, theirs.get(), Problems.none()))
        : theOtherWayRound(draft, theirs.get().draft());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public RestResponse<String> merge(@RestPath UUID id, MultivaluedMap<String, String> sent) {
    var with = sent.getFirst("with");
    return Contended.call(
        () -> merge(id, with == null || with.isEmpty() ? null : Forms.uuid(with), sent));
  }

  /** Where two drafts become one, the first one ends. */
  private boolean mayEnd(Draft draft, Theirs theirs) {
    return theirs.draft() == null || draft.mayBeEndedBy(signedIn.curator());
  }

  /** Offers to let one's own draft go on in the other one instead. */
  private RestResponse<String> theOtherWayRound(Draft draft, Draft own) {
    if (!own.mayBeEndedBy(signedIn.curator())) {
      throw new ForbiddenException();
    }
    return Responses.seeOther("/admin/drafts/" + own.id() + "/merge?with=" + draft.id());
  }

  private RestResponse<String> merge(UUID id, UUID with, MultivaluedMap<String, String> sent) {
    // in one order, whichever is brought together with which, so that two who do it never deadlock
    Stream.of(id, with == null ? id : with).sorted().forEach(Draft::locked);
    var draft = open(Draft.locked(id));
    var found = theirs(draft, with);
    if (found.isEmpty()) {
      return Responses.seeOther("/admin/drafts/" + id);
    }
    var theirs = found.get();
    if (!mayEnd(draft, theirs)) {
      throw new ForbiddenException();
    }
    if (!theirs.state().equals(sent.getFirst("state"))) {
      var problems = Problems.none();
      problems.add("", MessageBundles.get(ReviewTexts.class).changedOnceMore());
      return Responses.unprocessable(page(draft, theirs, problems));
    }
    return Responses.seeOther(
        "/admin/drafts/" + merged(kinds.named(draft.kind()), draft, theirs, sent) + "?saved=yes");
  }

  /** Saves what was chosen and returns the draft that goes on. */
  private <F extends EntryForm> UUID merged(
      Kind<F> kind, Draft draft, Theirs theirs, MultivaluedMap<String, String> sent) {
    var form = Choice.taken(kind, draft.form(), theirs.form(), choices(kind, draft, theirs), sent);
    var result = theirs.draft() == null ? draft : theirs.draft();
    if (result != draft) {
      result.note(both(result.note(), draft.note()));
      draft.newSource().ifPresent(result::begin);
    }
    result.save(kind, form, both(result.reason(), draft.reason()), signedIn.curator());
    if (theirs.draft() == null) {
      draft.rebase(latest(draft).number());
    } else {
      draft.mergeInto(result);
    }
    return result.id();
  }

  /** What both said of their version, of which nothing is chosen. */
  private static String both(String theirs, String mine) {
    if (theirs == null || mine == null) {
      return theirs == null ? mine : theirs;
    }
    return theirs.contains(mine) ? theirs : mine.contains(theirs) ? mine : theirs + "; " + mine;
  }

  private Show page(Draft draft, Theirs theirs, Problems problems) {
    var kind = kinds.named(draft.kind());
    return new Show(kind, draft, theirs, choices(kind, draft, theirs), problems);
  }

  private static List<Choice> choices(Kind<?> kind, Draft draft, Theirs theirs) {
    var untouched = theirs.draft() == null ? Optional.<Set<String>>empty() : draft.untouched();
    var base = Revision.of(draft.entry(), draft.baseRevision());
    return Choice.between(
        kind,
        draft.form(),
        theirs.form(),
        untouched
            .<Predicate<String>>map(parts -> parts::contains)
            .orElseGet(() -> Choice.asIn(kind, base.orElse(null), draft.form())));
  }

  /** The version to bring together with: that draft, or what was published since; else nothing. */
  private Optional<Theirs> theirs(Draft draft, UUID with) {
    if (with != null) {
      var other =
          Draft.<Draft>findByIdOptional(with).filter(found -> found.entry().equals(draft.entry()));
      if (other.filter(found -> found.isOpen() && !found.id().equals(draft.id())).isPresent()) {
        return other.map(Theirs::saved);
      }
    }
    return Revision.latest(draft.entry())
        .filter(revision -> revision.number() != draft.baseRevision())
        .map(revision -> Theirs.published(kinds.named(draft.kind()), revision));
  }

  private static Revision latest(Draft draft) {
    return Revision.latest(draft.entry()).orElseThrow();
  }

  private static Draft open(Optional<Draft> draft) {
    return draft.filter(Draft::isOpen).orElseThrow(NotFoundException::new);
  }
}
