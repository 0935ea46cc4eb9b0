package memorial.pages;

import static java.util.stream.Collectors.toSet;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import memorial.chronology.DayStrip;
import memorial.chronology.Event;
import memorial.chronology.War;
import memorial.places.Place;
import memorial.places.PlaceMap;
import memorial.places.PlaceType;
import memorial.web.Paging;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Every place of the gazetteer, on a map and in a list, and what happened where on a day. */
@Path("/places")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class Atlas {
  /** Today's places and more on one page. */
  private static final int PER_PAGE = 200;

  /** More would cover one another on the map. */
  private static final int MOST_ON_MAP = 200;

  /** More than any day has today; the chronology has them all. */
  private static final int MOST_ON_A_DAY = 50;

  /**
   * That page.
   *
   * @param places those on this page
   * @param isWhole whether the map has every place that lies in the region
   * @param wide the map for a wide screen
   * @param narrow the map for a phone
   * @param beyond places on this page, other than countries, that lie beyond the map
   * @param events what happened on the day that was asked for; all of it lies on that day
   * @param moreEvents how much more happened on it
   */
  record Index(
      List<Place> places,
      Paging paging,
      boolean isWhole,
      PlaceMap wide,
      PlaceMap narrow,
      List<Place> beyond,
      DayStrip strip,
      List<Event> events,
      int moreEvents)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> index(@RestQuery String day, @RestQuery String page) {
    var chosen = War.day(day);
    var names = Place.namesInOrder();
    var asked = chosen == null ? "" : chosen;
    var paging = Paging.of(page, PER_PAGE, names.size(), "/places", Map.of("day", asked));
    var places = Place.of(paging.of(names));
    var isWhole = names.size() <= MOST_ON_MAP;
    var onMap = new LinkedHashSet<>(isWhole ? places : Event.mostNamedPlaces(MOST_ON_MAP, ""));
    var events = chosen == null ? List.<Event>of() : Event.on(chosen, MOST_ON_A_DAY);
    var ofDay = events.stream().flatMap(event -> event.places.stream()).collect(toSet());
    onMap.addAll(ofDay);
    var lit = chosen == null ? onMap : ofDay;
    var strip = DayStrip.of(Event.datesInTheWar(), "/places", chosen);
    return Responses.ok(
        new Index(
            places,
            paging,
            isWhole,
            PlaceMap.wide(onMap, lit),
            PlaceMap.narrow(onMap, lit),
            places.stream()
                .filter(place -> place.type != PlaceType.COUNTRY && !PlaceMap.shows(place))
                .toList(),
            strip,
            events,
            strip.entries(chosen) - events.size()));
  }
}
