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
import memorial.text.Words;
import memorial.web.Problems;
import memorial.web.Responses;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Who has an account, who is invited to have one, and inviting. */
@Path("/admin")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
@RolesAllowed(Role.ADMINISTERS)
public class Curators {
  @Inject Audit audit;
  @Inject SignedIn signedIn;

  @ConfigProperty(name = "memorial.site")
  String site;

  /**
   * One line of the list.
   *
   * @param lastSignIn null where the curator never signed in
   */
  record Row(Curator curator, Instant lastSignIn) {}

  /** What was typed into the form that invites. */
  record Typed(String forWhom, String role) {}

  /**
   * The list.
   *
   * @param last the number of the last invitation of whoever asks for the page, as the audit counts
   */
  record Index(
      List<Row> rows,
      List<OneTimeLink> invitations,
      List<Role> roles,
      long last,
      Typed typed,
      Problems problems,
      String done)
      implements TemplateInstance {
    static Index of(long last, Typed typed, Problems problems, String done) {
      var lastSignIns = AuditEntry.lastSignIns();
      var rows =
          Curator.<Curator>list("order by lower(name), name").stream()
              .map(curator -> new Row(curator, lastSignIns.get(curator.name())))
              .toList();
      return new Index(
          rows, OneTimeLink.invitations(), List.of(Role.values()), last, typed, problems, done);
    }
  }

  record Invited(String forWhom, Role role, String address, Instant expiresAt)
      implements TemplateInstance {}

  @GET
  @Path("curators")
  @Transactional
  public RestResponse<String> index(@RestQuery String done) {
    return Responses.ok(
        Index.of(lastInvitation(), new Typed("", Role.WRITER.name()), Problems.none(), done));
  }

  /**
   * Invites once for each time that the form was shown: the page with the link is the answer, and
   * loading it again sends the form again.
   *
   * @param after the last invitation when the form was shown
   */
  @POST
  @Path("invitations")
  @Transactional
  public RestResponse<String> invite(
      @RestForm String forWhom, @RestForm String role, @RestForm String after) {
    Curator.locked(signedIn.curator().id());
    var last = lastInvitation();
    var problems = problems(forWhom, role);
    problems.when(
        !String.valueOf(last).equals(after),
        "",
        MessageBundles.get(CuratorTexts.class).invitedMeanwhile());
    if (problems.any()) {
      return Responses.unprocessable(Index.of(last, new Typed(forWhom, role), problems, null));
    }
    var invited = Words.orNull(forWhom);
    var given = Role.named(role).orElseThrow();
    var token = OneTimeLink.invitation(invited, given, signedIn.curator());
    audit.tell(Act.INVITED, invited, signedIn.name(), null, given);
    return Responses.ok(
        new Invited(
            invited,
            given,
            site + Purpose.INVITATION.address(token),
            Instant.now().plus(Purpose.INVITATION.lasts)));
  }

  @POST
  @Path("invitations/{id}/withdrawal")
  @Transactional
  public RestResponse<String> withdraw(@RestPath UUID id) {
    var invitation = OneTimeLink.invitation(id).orElseThrow(NotFoundException::new);
    if (invitation.spend()) {
      audit.tell(Act.INVITATION_WITHDRAWN, invitation.forWhom(), signedIn.name());
    }
    return Responses.seeOther("/admin/curators?done=withdrawn");
  }

  private long lastInvitation() {
    return AuditEntry.lastBy(Act.INVITED, signedIn.name());
  }

  private static Problems problems(String forWhom, String role) {
    var texts = MessageBundles.get(CuratorTexts.class);
    var clean = Words.orNull(forWhom);
    return Problems.none()
        .when(clean == null, "forWhom", texts.forWhomMissing())
        .when(
            clean != null && clean.length() > Curator.LONGEST_NAME,
            "forWhom",
            texts.nameTooLong(Curator.LONGEST_NAME))
        .when(Role.named(role).isEmpty(), "role", texts.roleMissing());
  }
}
