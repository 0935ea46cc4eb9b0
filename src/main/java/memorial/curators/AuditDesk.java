package memorial.curators;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What happened to accounts, newest first, for administrators. */
@Path("/admin/audit")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
@RolesAllowed(Role.ADMINISTERS)
public class AuditDesk {
  /**
   * One page of the audit.
   *
   * @param page counts from 1
   */
  record Entries(List<AuditEntry> entries, int page, long all) implements TemplateInstance {
    int pages() {
      return (int) Math.max(1, (all + AuditEntry.PER_PAGE - 1) / AuditEntry.PER_PAGE);
    }

    int first() {
      return (page - 1) * AuditEntry.PER_PAGE + 1;
    }

    int last() {
      return first() + entries.size() - 1;
    }

    /** The number of the page with newer entries; 0 where there is none. */
    int newer() {
      return page - 1;
    }

    /** The number of the page with older entries; 0 where there is none. */
    int older() {
      return page < pages() ? page + 1 : 0;
    }
  }

  @GET
  @Transactional
  public RestResponse<String> entries(@RestQuery String page) {
    var number = page == null ? 1 : number(page);
    var entries = new Entries(AuditEntry.page(number), number, AuditEntry.count());
    if (number > entries.pages()) {
      throw new NotFoundException();
    }
    return Responses.ok(entries);
  }

  private static int number(String page) {
    if (!page.matches("[1-9]\\d{0,6}")) {
      throw new NotFoundException();
    }
    return Integer.parseInt(page);
  }
}
