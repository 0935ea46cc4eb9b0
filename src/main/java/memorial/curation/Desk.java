package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import memorial.curators.Role;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The desk's first page: what is under way, what was done lately, what is still lacking. */
@Path("/admin")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
@RolesAllowed(Role.WRITES)
public class Desk {
  private static final int RECENT = 10;

  @Inject Kinds kinds;

  /**
   * That page.
   *
   * @param returned those of the drafts that a reviewer sent back
   * @param submitted whether a draft was submitted just now
   * @param lost a draft that was discarded just now, or null
   */
  record Index(
      List<Draft> drafts,
      Set<UUID> returned,
      List<Draft> discarded,
      List<Revision> recent,
      List<Revision> withdrawn,
      Map<String, List<Kind.Lack>> lacks,
      Kinds kinds,
      boolean submitted,
      Draft lost)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> index(@RestQuery UUID submitted, @RestQuery UUID discarded) {
    return Responses.ok(
        new Index(
            Draft.open(),
            Comment.returned(),
            Draft.discarded(),
            Revision.changes(0, RECENT),
            Revision.withdrawn(),
            lacks(),
            kinds,
            submitted != null,
            discarded == null
                ? null
                : Draft.<Draft>findByIdOptional(discarded)
                    .filter(Draft::isRecoverable)
                    .orElse(null)));
  }

  private Map<String, List<Kind.Lack>> lacks() {
    var grouped = new LinkedHashMap<String, List<Kind.Lack>>();
    for (var kind : kinds.all()) {
      for (var lack : kind.lacks()) {
        grouped.computeIfAbsent(lack.missing(), missing -> new ArrayList<>()).add(lack);
      }
    }
    return grouped;
  }
}
