package memorial.curation;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.IntStream;
import memorial.web.Responses;
import memorial.web.UnknownFilter;
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

  record Index(
      List<Change> changes,
      long total,
      int page,
      int pages,
      Revision.Initial initial,
      Editors editors)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> index(@RestQuery String page) {
    var total = Revision.countChanges();
    int pages = Math.max(1, (int) ((total + PER_PAGE - 1) / PER_PAGE));
    int number = number(page == null || page.isEmpty() ? "1" : page, pages);
    var changes = Change.of(Revision.changes(number - 1, PER_PAGE), kinds);
    return Responses.ok(
        new Index(changes, total, number, pages, Revision.initialContent(), editors));
  }

  private static int number(String page, int pages) {
    var valid = IntStream.rangeClosed(1, pages).mapToObj(String::valueOf).toList();
    UnknownFilter.unless(page.matches("[1-9]\\d*"), "page", page, valid);
    if (!valid.contains(page)) {
      throw new NotFoundException();
    }
    return Integer.parseInt(page);
  }
}
