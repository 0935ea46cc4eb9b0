package memorial.curators;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import memorial.curators.AuditEntry.Act;
import memorial.curators.OneTimeLink.Purpose;
import memorial.web.Problems;
import memorial.web.Responses;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What administrators do with one curator's account. */
@Path("/admin/curators/{id}")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
@RolesAllowed(Role.ADMINISTERS)
public class CuratorDesk {
  @Inject Audit audit;
  @Inject SignedIn signedIn;

  @ConfigProperty(name = "memorial.site")
  String site;

  /**
   * The page of an account.
   *
   * @param lastLink the number of the last link for a new password, as the audit counts
   */
  record Show(
      Curator curator,
      Instant lastSignIn,
      long lastLink,
      List<Session> sessions,
      List<Role> roles,
      String done,
      Problems problems)
      implements TemplateInstance {
    static Show of(Curator curator, String done, Problems problems) {
      var lastSignIn = AuditEntry.lastSignIns().get(curator.name());
      return new Show(
          curator,
          lastSignIn,
          AuditEntry.lastOf(Act.PASSWORD_LINK, curator.name()),
          Session.of(curator),
          List.of(Role.values()),
          done,
          problems);
    }
  }

  record PasswordLink(Curator curator, String address, Instant expiresAt)
      implements TemplateInstance {}

  /** A change to an account. */
  private interface Change {
    void to(Curator curator) throws LastAdministrator;
  }

  @GET
  @Transactional
  public RestResponse<String> show(@RestPath UUID id, @RestQuery String done) {
    var curator = Curator.<Curator>findByIdOptional(id).orElseThrow(NotFoundException::new);
    return Responses.ok(Show.of(curator, done, Problems.none()));
  }

  @POST
  @Path("role")
  @Transactional
  public RestResponse<String> changeRole(@RestPath UUID id, @RestForm String role) {
    var after = Role.named(role);
    if (after.isEmpty()) {
      return refused(Curator.locked(id).orElseThrow(NotFoundException::new), texts().roleMissing());
    }
    return change(
        id,
        "role",
        curator -> {
          var before = curator.role();
          curator.become(after.get());
          if (before != after.get()) {
            audit.tell(Act.ROLE_CHANGED, curator.name(), signedIn.name(), before, after.get());
          }
        });
  }

  @POST
  @Path("disablement")
  @Transactional
  public RestResponse<String> disable(@RestPath UUID id) {
    return change(
        id,
        "disabled",
        curator -> {
          if (curator.isEnabled()) {
            curator.disable();
            audit.tell(Act.DISABLED, curator.name(), signedIn.name());
          }
        });
  }

  @POST
  @Path("enablement")
  @Transactional
  public RestResponse<String> enable(@RestPath UUID id) {
    return change(
        id,
        "enabled",
        curator -> {
          if (!curator.isEnabled()) {
            curator.enable();
            audit.tell(Act.ENABLED, curator.name(), signedIn.name());
          }
        });
  }

  @POST
  @Path("sign-out")
  @Transactional
  public RestResponse<String> endSessions(@RestPath UUID id) {
    return change(
        id,
        "signed-out",
        curator -> {
          Session.endAll(curator);
          audit.tell(Act.SESSIONS_ENDED, curator.name(), signedIn.name());
        });
  }

  /**
   * Makes one link for each time that the form was shown: the page with the link is the answer, and
   * loading it again sends the form again.
   *
   * @param after the last such link when the form was shown
   */
  @POST
  @Path("password-link")
  @Transactional
  public RestResponse<String> passwordLink(@RestPath UUID id, @RestForm String after) {
    var curator = Curator.locked(id).orElseThrow(NotFoundException::new);
    if (!curator.isEnabled()) {
      return refused(curator, texts().disabledHasNoLink());
    }
    if (!String.valueOf(AuditEntry.lastOf(Act.PASSWORD_LINK, curator.name())).equals(after)) {
      return refused(curator, texts().linkMadeMeanwhile());
    }
    var token = OneTimeLink.newPassword(curator, signedIn.curator());
    audit.tell(Act.PASSWORD_LINK, curator.name(), signedIn.name());
    return Responses.ok(
        new PasswordLink(
            curator,
            site + Purpose.NEW_PASSWORD.address(token),
            Instant.now().plus(Purpose.NEW_PASSWORD.lasts)));
  }

  private RestResponse<String> change(UUID id, String done, Change change) {
    var curator = Curator.locked(id).orElseThrow(NotFoundException::new);
    try {
      change.to(curator);
      var isOwnLoss =
          curator.name().equals(signedIn.name())
              && !(curator.isEnabled() && curator.role().includes(Role.ADMINISTRATOR));
      return Responses.seeOther(isOwnLoss ? "/admin" : "/admin/curators/" + id + "?done=" + done);
    } catch (LastAdministrator last) {
      return refused(curator, texts().lastAdministrator());
    }
  }

  private static RestResponse<String> refused(Curator curator, String why) {
    var problems = Problems.none();
    problems.add("", why);
    return Responses.unprocessable(Show.of(curator, null, problems));
  }

  private static CuratorTexts texts() {
    return MessageBundles.get(CuratorTexts.class);
  }
}
