package memorial.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import memorial.chronology.Event;
import memorial.chronology.Phase;
import memorial.roll.Statement;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestResponse;

/** The memorial's opening page. */
@Path("/")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class Home {
  record Index(Statement statement, Map<Phase, Long> events) implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> index() {
    return Responses.ok(new Index(Statement.ofDecember2020(), Event.countByPhase()));
  }
}
