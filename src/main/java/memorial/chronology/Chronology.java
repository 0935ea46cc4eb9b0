package memorial.chronology;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import memorial.curation.History;
import memorial.curation.Mention;
import memorial.curation.Mentions;
import memorial.curation.View;
import memorial.places.Place;
import memorial.places.PlaceMap;
import memorial.web.Keyed;
import memorial.web.Pictures;
import memorial.web.Responses;
import memorial.web.UnknownFilter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The war on one page, and each event on its own. */
@Path("/chronology")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class Chronology {
  @Inject Mentions mentions;
  @Inject EventDesk events;
  @Inject History history;
  @Inject Pictures pictures;

  /** What the reader asked to see; blank for all. */
  record Filter(String phase, String category, String place, LocalDate day) {
    public boolean isSet() {
      return !(phase + category + place).isEmpty() || day != null;
    }

    boolean admits(Event event) {
      return (phase.isEmpty() || event.phase.key().equals(phase))
          && (category.isEmpty() || event.category.key().equals(category))
          && (day == null || event.tellsOf(day))
          && (place.isEmpty() || event.places.stream().anyMatch(p -> p.slug.equals(place)));
    }
  }

  record Index(
      Map<Phase, List<Day>> phases,
      int shown,
      int total,
      Filter filter,
      List<Place> gazetteer,
      DayStrip strip)
      implements TemplateInstance {}

  /**
   * @param map where it happened; null where none of its places has a point in the region
   */
  record Show(Event event, Neighbours neighbours, List<Mention> figures, PlaceMap map, View view)
      implements TemplateInstance {
    static Show of(Event event, Neighbours neighbours, List<Mention> figures, View view) {
      return new Show(event, neighbours, figures, PlaceMap.small(event.places), view);
    }
  }

  @GET
  @Transactional
  public RestResponse<String> index(
      @RestQuery String phase,
      @RestQuery String category,
      @RestQuery String place,
      @RestQuery String day) {
    var filter =
        new Filter(
            known(Phase.class, "phase", phase),
            known(Category.class, "category", category),
            orEmpty(place),
            War.day(day));
    var all = Event.inOrder();
    var named = all.stream().flatMap(event -> event.places.stream()).distinct().toList();
    UnknownFilter.unless(
        filter.place().isEmpty() || named.stream().anyMatch(p -> p.slug.equals(filter.place())),
        "place",
        filter.place(),
        named.stream().map(p -> p.slug).sorted().toList());
    var some = all.stream().filter(filter::admits).toList();
    var gazetteer = named.stream().sorted(Comparator.comparing(p -> p.names.toString())).toList();
    var strip = strip(all, filter.day());
    return Responses.ok(
        new Index(Day.byPhase(some), some.size(), all.size(), filter, gazetteer, strip));
  }

  @GET
  @Path("{slug}")
  @Transactional
  public RestResponse<String> show(@RestPath String slug) {
    var event = Event.whole(slug);
    return Responses.ok(
        Show.of(event, Neighbours.of(event), mentions.of(event.id(), "figure"), View.live()));
  }

  /** What others show of it, where its address was passed on. */
  @GET
  @Path("{slug}/picture.png")
  @Produces("image/png")
  @Transactional
  public RestResponse<byte[]> picture(@RestPath String slug) {
    return pictures.answer(EventPicture.of(Event.bySlug(slug), strip(Event.inOrder(), null)));
  }

  private static DayStrip strip(List<Event> events, LocalDate chosen) {
    return DayStrip.of(events.stream().map(event -> event.date).toList(), "/chronology", chosen);
  }

  @GET
  @Path("{slug}/revisions")
  @Transactional
  public RestResponse<String> revisions(@RestPath String slug) {
    return history.of(events, Event.bySlug(slug));
  }

  @GET
  @Path("{slug}/revisions/{number}")
  @Transactional
  public RestResponse<String> revision(@RestPath String slug, @RestPath int number) {
    return history.of(events, Event.bySlug(slug), number);
  }

  private static <E extends Enum<E> & Keyed> String known(Class<E> type, String name, String key) {
    UnknownFilter.unless(
        orEmpty(key).isEmpty() || Keyed.of(type, key).isPresent(),
        name,
        key,
        Arrays.stream(type.getEnumConstants()).map(Keyed::key).toList());
    return orEmpty(key);
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
