package memorial.curation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import memorial.curators.Role;
import org.jboss.resteasy.reactive.RestPath;

/** How what is typed into a form will read on the site, for the script of the form. */
@Path("/admin/reading/{plural}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.WRITES)
public class ReadingDesk {
  @Inject Kinds kinds;

  /**
   * The readings of those fields, by the field beneath which they stand.
   *
   * @param plural events, figures, places, sources or pages
   * @param address its query has fields of the form as they were typed
   */
  @GET
  public Map<String, Reading> read(@RestPath String plural, @Context UriInfo address) {
    return read(kinds.inPlural(plural), address);
  }

  private static <F extends EntryForm> Map<String, Reading> read(Kind<F> kind, UriInfo address) {
    return kind.readings(Forms.bind(address.getQueryParameters(), kind.form()));
  }
}
