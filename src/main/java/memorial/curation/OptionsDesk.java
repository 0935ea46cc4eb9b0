package memorial.curation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import memorial.curators.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What fields of the desk's forms let choose from, for the script of the form. */
@Path("/admin/options/{plural}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.WRITES)
public class OptionsDesk {
  @Inject Kinds kinds;

  /**
   * The entries of that kind that have all those words, at most {@value Options#MOST}.
   *
   * @param plural events, figures, places or sources
   */
  @GET
  @Transactional
  public Options find(@RestPath String plural, @RestQuery @DefaultValue("") String q) {
    return Options.of(kinds.inPlural(plural), q);
  }
}
