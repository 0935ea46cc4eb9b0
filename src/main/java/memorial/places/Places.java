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
import memorial.web.Paging;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Each place of the gazetteer on its own. */
@Path("/places/{slug}")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class Places {
  /** How many events of a place one page lists. */
  private static final int PER_PAGE = 100;

  @Inject Mentions mentions;
  @Inject PlaceDesk places;
  @Inject History history;

  /**
   * @param events those on this page that happened there
   * @param map null where the place has no point in the region
   */
  record Show(
      Place place,
      List<Mention> events,
      Paging paging,
      List<Mention> figures,
      PlaceMap map,
      View view)
      implements TemplateInstance {
    static Show of(
        Place place, List<Mention> events, String page, List<Mention> figures, View view) {
      var paging = Paging.of(page, PER_PAGE, events.size(), place.address());
      var map = PlaceMap.small(List.of(place));
      return new Show(place, paging.of(events), paging, figures, map, view);
    }
  }

  @GET
  @Transactional
  public RestResponse<String> show(@RestPath String slug, @RestQuery String page) {
    var place = Place.bySlug(slug);
    return Responses.ok(
        Show.of(
            place,
            mentions.of(place.id(), "event"),
            page,
            mentions.of(place.id(), "figure"),
            View.live()));
  }

  @GET
  @Path("revisions")
  @Transactional
  public RestResponse<String> revisions(@RestPath String slug) {
    return history.of(places, Place.bySlug(slug));
  }

  @GET
  @Path("revisions/{number}")
  @Transactional
  public RestResponse<String> revision(@RestPath String slug, @RestPath int number) {
    return history.of(places, Place.bySlug(slug), number);
  }
}
