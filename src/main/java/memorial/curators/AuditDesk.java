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
  record Show(Sheet sheet) implements TemplateInstance {}

  /**
   * One page of the audit.
   *
   * @param page counts from 1
   * @param all how many entries all pages have
   */
  record Sheet(List<AuditEntry> entries, int page, long all) {
    static Sheet numbered(int page) {
      return new Sheet(AuditEntry.page(page), page, AuditEntry.count());
    }

    public int pages() {
      return (int) Math.max(1, (all + AuditEntry.PER_PAGE - 1) / AuditEntry.PER_PAGE);
    }

    public int first() {
      return (page - 1) * AuditEntry.PER_PAGE + 1;
    }

    public int last() {
      return first() + entries.size() - 1;
    }

    /** The number of the page with newer entries; 0 where there is none. */
    public int newer() {
      return page - 1;
    }

    /** The number of the page with older entries; 0 where there is none. */
    public int older() {
      return page < pages() ? page + 1 : 0;
    }
  }

  @GET
  @Transactional
  public RestResponse<String> show(@RestQuery String page) {
    var sheet = Sheet.numbered(page == null ? 1 : number(page));
    if (sheet.page() > sheet.pages()) {
      throw new NotFoundException();
    }
    return Responses.ok(new Show(sheet));
  }

  private static int number(String page) {
    if (!page.matches("[1-9]\\d{0,6}")) {
      throw new NotFoundException();
    }
    return Integer.parseInt(page);
  }
}
