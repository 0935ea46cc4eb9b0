package memorial.curators;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.List;
import java.util.Optional;
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
  @Inject PasswordCheck passwords;
  @Inject SignedIn signedIn;

  record Show(Curator curator, List<Session> sessions, UUID here, String done, Problems problems)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> show(@RestQuery String done) {
    return Responses.ok(page(signedIn.curator(), done, Problems.none()));
  }

  /** The old password is checked and the new one hashed outside of any transaction. */
  @POST
  @Path("password")
  public RestResponse<String> changePassword(@RestForm String current, @RestForm String password) {
    var texts = MessageBundles.get(CuratorTexts.class);
    var name = signedIn.name();
    var attempt = new Attempt(name, caller.network(), here().hash());
    var problems = Problems.none();
    try {
      var old = passwords.matching(attempt, name, current);
      if (old.isEmpty()) {
        problems.add("current", texts.currentWrong());
      }
      Password.refusal(password, name).ifPresent(why -> problems.add("password", why));
      var hash = problems.any() ? null : passwords.hash(password);
      return QuarkusTransaction.requiringNew().call(() -> change(attempt, old, hash, problems));
    } catch (Throttled throttled) {
      problems.add("", texts.throttled(throttled.minutes()));
      return QuarkusTransaction.requiringNew()
          .call(
              () ->
                  Responses.tooMany(page(signedIn.curator(), null, problems), throttled.waiting()));
    }
  }

  /**
   * Takes the new password.
   *
   * @param old the hash of the password that was right; empty where it was wrong
   * @param hash of the new one; null where there are problems
   */
  private RestResponse<String> change(
      Attempt attempt, Optional<String> old, String hash, Problems problems) {
    var curator = signedIn.curator();
    if (old.isPresent()) {
      attempt.forget();
      problems.when(
          !curator.hasHash(old.get()),
          "current",
          MessageBundles.get(CuratorTexts.class).currentWrong());
    }
    if (problems.any()) {
      return Responses.unprocessable(page(curator, null, problems));
    }
    curator.takeHash(hash);
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
