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
import memorial.curators.Role;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestResponse;

/** The desk's first page: what is under way, what was done lately, what is still lacking. */
@Path("/admin")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
@RolesAllowed(Role.WRITES)
public class Desk {
  private static final int RECENT = 10;

  @Inject Kinds kinds;

  record Index(
      List<Draft> drafts, List<Revision> recent, Map<String, List<Kind.Lack>> lacks, Kinds kinds)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> index() {
    return Responses.ok(new Index(Draft.open(), Revision.changes(0, RECENT), lacks(), kinds));
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
