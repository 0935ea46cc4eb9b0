package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import memorial.curators.Role;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The drafts that wait for review, those that wait longest first. */
@Path("/admin/review")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
@RolesAllowed(Role.PUBLISHES)
public class ReviewQueue {
  @Inject Kinds kinds;

  /**
   * The page.
   *
   * @param published the entry that was published just now, or null
   * @param returned whether a draft was sent back just now
   */
  record Index(List<Draft> drafts, Revision published, boolean returned, Kinds kinds)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> index(@RestQuery UUID published, @RestQuery UUID returned) {
    return Responses.ok(
        new Index(Draft.submitted(), published(published), returned != null, kinds));
  }

  private static Revision published(UUID draft) {
    return Draft.<Draft>findByIdOptional(draft == null ? new UUID(0, 0) : draft)
        .filter(Draft::isPublished)
        .flatMap(done -> Revision.latest(done.entry()))
        .filter(latest -> !latest.isWithdrawal())
        .orElse(null);
  }
}
