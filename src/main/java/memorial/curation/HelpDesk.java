package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import memorial.curators.Role;
import memorial.time.EdtfDate;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestResponse;

/** The desk's help, for curators who have never seen it. */
@Path("/admin/help")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
@RolesAllowed(Role.WRITES)
public class HelpDesk {
  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("the day", "2020-10-17"),
          new Sample("the month", "2020-10"),
          new Sample("the year", "1991"),
          new Sample("several days in a row", "2020-09-27/2020-09-30"),
          new Sample("about when: ~ at the end", "2020-08~"),
          new Sample("it is not certain: ? at the end", "2020-08?"),
          new Sample("both: % at the end", "2020%"));

  /** A date as curators write it. */
  record Sample(String known, String written) {
    public EdtfDate date() {
      return EdtfDate.parse(written);
    }
  }

  record Index(List<Sample> samples) implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> index() {
    return Responses.ok(new Index(SAMPLES));
  }
}
