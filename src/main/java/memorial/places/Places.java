package memorial.places;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The gazetteer. */
@Path("/places")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class Places {
  @Inject Mentions mentions;
  @Inject PlaceDesk places;
  @Inject History history;

  record Index(List<Place> places) implements TemplateInstance {}

  record Show(Place place, List<Mention> events, List<Mention> figures, View view)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> index() {
    return Responses.ok(new Index(Place.inOrder()));
  }

  @GET
  @Path("{slug}")
  @Transactional
  public RestResponse<String> show(@RestPath String slug) {
    var place = Place.bySlug(slug);
    return Responses.ok(
        new Show(
            place,
            mentions.of(place.id(), "event"),
            mentions.of(place.id(), "figure"),
            View.live()));
  }

  @GET
  @Path("{slug}/revisions")
  @Transactional
  public RestResponse<String> revisions(@RestPath String slug) {
    return history.of(places, Place.bySlug(slug));
  }

  @GET
  @Path("{slug}/revisions/{number}")
  @Transactional
  public RestResponse<String> revision(@RestPath String slug, @RestPath int number) {
    return history.of(places, Place.bySlug(slug), number);
  }
}
