package memorial.curators;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import memorial.curators.AuditEntry.Act;
import memorial.web.Problems;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** A curator's own account: another password, and the browsers that are signed in. */
@Path("/admin/account")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
@RolesAllowed(Role.WRITES)
public class AccountDesk {
  private static final String ADDRESS = "/admin/account";

  @CookieParam(SessionCookie.NAME)
  String session;

  @Inject Audit audit;
  @Inject Caller caller;
  @Inject Entrance entrance;
  @Inject SignedIn signedIn;

  record Show(Curator curator, List<Session> sessions, UUID here, String done, Problems problems)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> show(@RestQuery String done) {
    return Responses.ok(page(signedIn.curator(), done, Problems.none()));
  }

  @POST
  @Path("password")
  @Transactional
  public RestResponse<String> changePassword(@RestForm String current, @RestForm String password) {
    var texts = MessageBundles.get(CuratorTexts.class);
    var problems = Problems.none();
    var attempt = Attempt.begin(signedIn.name(), caller.network(), here().hash());
    var curator = signedIn.curator();
    var until = attempt.refusedUntil();
    if (until.isPresent()) {
      attempt.forget();
      audit.throttled(curator.name());
      var wait = Duration.between(Instant.now(), until.get()).plusSeconds(1);
      problems.add("", texts.throttled(wait.plusSeconds(59).toMinutes()));
      return Responses.tooMany(page(curator, null, problems), wait);
    }
    if (curator.has(current)) {
      attempt.forget();
    } else {
      problems.add("current", texts.currentWrong());
    }
    Password.refusal(password, curator.name()).ifPresent(why -> problems.add("password", why));
    if (problems.any()) {
      return Responses.unprocessable(page(curator, null, problems));
    }
    curator.take(password);
    OneTimeLink.withdrawAllFor(curator);
    audit.tell(Act.PASSWORD_CHANGED, curator);
    return entrance.renew(curator, ADDRESS + "?done=password");
  }

  @POST
  @Path("sessions/{id}/sign-out")
  @Transactional
  public RestResponse<String> endSession(@RestPath UUID id) {
    var curator = signedIn.curator();
    if (Session.end(id, curator)) {
      audit.tell(Act.SESSIONS_ENDED, curator);
    }
    return Responses.seeOther(ADDRESS + "?done=session");
  }

  @POST
  @Path("other-sessions/sign-out")
  @Transactional
  public RestResponse<String> endOtherSessions() {
    var curator = signedIn.curator();
    Session.endOthers(curator, here());
    audit.tell(Act.SESSIONS_ENDED, curator);
    return Responses.seeOther(ADDRESS + "?done=sessions");
  }

  private TemplateInstance page(Curator curator, String done, Problems problems) {
    var here = Session.with(here()).map(Session::id).orElse(null);
    return new Show(curator, Session.of(curator), here, done, problems);
  }

  /** The token of the session that the request is part of. */
  private Token here() {
    return new Token(session);
  }
}
