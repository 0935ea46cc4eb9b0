package memorial.pages;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import memorial.curation.History;
import memorial.curation.View;
import memorial.text.Markdown;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The editorial pages. */
@Path("/{slug:about|methodology}")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class Pages {
  @Inject PageDesk pages;
  @Inject History history;

  record Show(Page page, RawString html, View view) implements TemplateInstance {
    static Show of(Page page, View view) {
      return new Show(page, Markdown.html(page.body.toString()), view);
    }
  }

  @GET
  @Transactional
  public RestResponse<String> show(@RestPath String slug) {
    return Responses.ok(Show.of(Page.bySlug(slug), View.live()));
  }

  @GET
  @Path("revisions")
  @Transactional
  public RestResponse<String> revisions(@RestPath String slug) {
    return history.of(pages, Page.bySlug(slug));
  }

  @GET
  @Path("revisions/{number}")
  @Transactional
  public RestResponse<String> revision(@RestPath String slug, @RestPath int number) {
    return history.of(pages, Page.bySlug(slug), number);
  }
}
