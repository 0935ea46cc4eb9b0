package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import memorial.web.Paging;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Everything that curators published, revised, withdrew and restored, latest first. The initial
 * content is one line at the end: its hundreds of entries would bury what people did.
 */
@Path("/changes")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class Changes {
  static final int PER_PAGE = 50;

  @Inject Kinds kinds;
  @Inject Editors editors;

  record Index(List<Change> changes, Paging paging, Revision.Initial initial, Editors editors)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> index(@RestQuery String page) {
    var paging = Paging.of(page, PER_PAGE, Revision.countChanges(), "/changes");
    var changes = Change.of(Revision.changes(paging.number() - 1, PER_PAGE), kinds);
    return Responses.ok(new Index(changes, paging, Revision.initialContent(), editors));
  }
}
