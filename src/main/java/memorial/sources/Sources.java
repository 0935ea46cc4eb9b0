package memorial.sources;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import memorial.curation.History;
import memorial.curation.Mention;
import memorial.curation.Mentions;
import memorial.curation.View;
import memorial.web.Responses;
import memorial.web.UnknownFilter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Every source, and what cites it. */
@Path("/sources")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class Sources {
  @Inject Mentions mentions;
  @Inject SourceDesk sources;
  @Inject History history;

  record Index(List<Source> sources, List<String> perspectives, String perspective, int total)
      implements TemplateInstance {}

  record Show(Source source, List<Mention> cited, View view) implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> index(@RestQuery String perspective) {
    var all = Source.inOrder();
    var perspectives = perspectives(all);
    if (perspective == null || perspective.isEmpty()) {
      return Responses.ok(new Index(all, perspectives, "", all.size()));
    }
    UnknownFilter.unless(
        perspectives.contains(perspective), "perspective", perspective, perspectives);
    var some = all.stream().filter(source -> source.perspective.equals(perspective)).toList();
    return Responses.ok(new Index(some, perspectives, perspective, all.size()));
  }

  @GET
  @Path("{slug}")
  @Transactional
  public RestResponse<String> show(@RestPath String slug) {
    var source = Source.bySlug(slug);
    return Responses.ok(new Show(source, mentions.of(source.id()), View.live()));
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

  static List<String> perspectives(List<Source> sources) {
    return sources.stream().map(source -> source.perspective).distinct().sorted().toList();
  }
}
