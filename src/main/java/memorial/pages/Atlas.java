package memorial.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import memorial.chronology.DayStrip;
import memorial.chronology.Event;
import memorial.chronology.War;
import memorial.places.Place;
import memorial.places.PlaceMap;
import memorial.places.PlaceType;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Every place of the gazetteer, on a map and in a list, and what happened where on a day. */
@Path("/places")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class Atlas {
  /**
   * That page.
   *
   * @param wide the map for a wide screen
   * @param narrow the map for a phone
   * @param beyond places other than countries that are not on the map
   * @param events what happened on the day that was asked for; all of it lies on that day
   */
  record Index(
      List<Place> places,
      PlaceMap wide,
      PlaceMap narrow,
      List<Place> beyond,
      DayStrip strip,
      List<Event> events)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> index(@RestQuery String day) {
    var chosen = War.day(day);
    var places = Place.inOrder();
    var dated = Event.dated().stream().map(Event.Dated::date).toList();
    var events = chosen == null ? List.<Event>of() : Event.on(chosen);
    var lit = new HashSet<Place>();
    if (chosen == null) {
      lit.addAll(places);
    } else {
      events.forEach(event -> lit.addAll(event.places));
    }
    return Responses.ok(
        new Index(
            places,
            PlaceMap.wide(places, lit),
            PlaceMap.narrow(places, lit),
            places.stream()
                .filter(place -> place.type != PlaceType.COUNTRY && !PlaceMap.shows(place))
                .toList(),
            DayStrip.of(dated, "/places", chosen),
            events));
  }
}
