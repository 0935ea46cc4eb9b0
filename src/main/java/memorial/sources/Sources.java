package memorial.sources;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memorial.curation.History;
import memorial.curation.Mention;
import memorial.curation.Mentions;
import memorial.curation.View;
import memorial.web.Paging;
import memorial.web.Responses;
import memorial.web.UnknownFilter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Every source, and what cites it. */
@Path("/sources")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class Sources {
  /** Today's sources and more on one page. */
  private static final int PER_PAGE = 200;

  @Inject Mentions mentions;
  @Inject SourceDesk sources;
  @Inject History history;

  record Index(
      List<Source> sources, Set<String> perspectives, String perspective, Paging paging, long total)
      implements TemplateInstance {}

  /**
   * @param cited those on this page that cite it
   */
  record Show(Source source, List<Mention> cited, Paging paging, View view)
      implements TemplateInstance {
    static Show of(Source source, List<Mention> cited, String page, View view) {
      var paging = Paging.of(page, PER_PAGE, cited.size(), source.address());
      return new Show(source, paging.of(cited), paging, view);
    }
  }

  @GET
  @Transactional
  public RestResponse<String> index(@RestQuery String perspective, @RestQuery String page) {
    var perspectives = Source.perspectives();
    var chosen = perspective == null ? "" : perspective;
    UnknownFilter.unless(
        chosen.isEmpty() || perspectives.containsKey(chosen),
        "perspective",
        chosen,
        List.copyOf(perspectives.keySet()));
    var total = perspectives.values().stream().mapToLong(n -> n).sum();
    var found = perspectives.getOrDefault(chosen, total);
    var paging = Paging.of(page, PER_PAGE, found, "/sources", Map.of("perspective", chosen));
    var some = Source.inOrder(chosen).page(paging.number() - 1, PER_PAGE).list();
    return Responses.ok(new Index(some, perspectives.keySet(), chosen, paging, total));
  }

  @GET
  @Path("{slug}")
  @Transactional
  public RestResponse<String> show(@RestPath String slug, @RestQuery String page) {
    var source = Source.bySlug(slug);
    return Responses.ok(Show.of(source, mentions.of(source.id()), page, View.live()));
  }

  @GET
  @Path("{slug}/revisions")
  @Transactional
  public RestResponse<String> revisions(@RestPath String slug) {
    return history.of(sources, Source.bySlug(slug));
  }

  @GET
  @Path("{slug}/revisions/{number}")
  @Transactional
  public RestResponse<String> revision(@RestPath String slug, @RestPath int number) {
    return history.of(sources, Source.bySlug(slug), number);
  }
}
