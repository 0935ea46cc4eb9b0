package memorial.chronology;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import memorial.curation.History;
import memorial.curation.Mention;
import memorial.curation.Mentions;
import memorial.curation.View;
import memorial.places.Place;
import memorial.places.PlaceMap;
import memorial.web.Keyed;
import memorial.web.Paging;
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
  /** Today's chronology and more on one page. */
  private static final int PER_PAGE = 150;

  /** How many places a reader can choose from; others are chosen on their own pages. */
  private static final int MOST_PLACES = 200;

  @Inject Mentions mentions;
  @Inject EventDesk events;
  @Inject History history;
  @Inject Pictures pictures;

  /** What the reader asked to see; blank for all. */
  record Filter(Phase phase, Category category, String place, LocalDate day) {
    public boolean isSet() {
      return phase != null || category != null || !place.isEmpty() || day != null;
    }

    private PanacheQuery<Event> events() {
      var conditions = new StringJoiner(" and ");
      var values = new HashMap<String, Object>();
      if (phase != null) {
        conditions.add("phase = :phase");
        values.put("phase", phase);
      }
      if (category != null) {
        conditions.add("category = :category");
        values.put("category", category);
      }
      if (!place.isEmpty()) {
        conditions.add("exists (select 1 from e.places p where p.slug = :place)");
        values.put("place", place);
      }
      if (day != null) {
        conditions.add(Event.ON);
        values.put("day", day);
      }
      var where = conditions.length() == 0 ? "" : " where " + conditions;
      return Event.find("from Event e" + where + " order by e.position", values);
    }

    /** What the address asks, in its words. */
    private Map<String, Object> questions() {
      var questions = new LinkedHashMap<String, Object>();
      questions.put("phase", phase == null ? "" : phase.key());
      questions.put("category", category == null ? "" : category.key());
      questions.put("place", place);
      questions.put("day", day);
      return questions;
    }
  }

  record Index(
      Map<Phase, List<Day>> phases,
      Paging paging,
      long total,
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
      @RestQuery String day,
      @RestQuery String page) {
    var filter =
        new Filter(
            known(Phase.class, "phase", phase),
            known(Category.class, "category", category),
            place == null ? "" : place,
            War.day(day));
    var gazetteer = Event.mostNamedPlaces(MOST_PLACES, filter.place);
    UnknownFilter.unless(
        filter.place.isEmpty() || gazetteer.stream().anyMatch(p -> p.slug.equals(filter.place)),
        "place",
        filter.place,
        gazetteer.stream().map(p -> p.slug).sorted().toList());
    var events = filter.events();
    var total = Event.count();
    var found = filter.isSet() ? events.count() : total;
    var paging = Paging.of(page, PER_PAGE, found, "/chronology", filter.questions());
    var some = events.page(paging.number() - 1, PER_PAGE).list();
    return Responses.ok(
        new Index(Day.byPhase(some), paging, total, filter, gazetteer, strip(filter.day)));
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
    return pictures.answer(EventPicture.of(Event.bySlug(slug), strip(null)));
  }

  private static DayStrip strip(LocalDate chosen) {
    return DayStrip.of(Event.datesInTheWar(), "/chronology", chosen);
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

  /** The value of that filter; null where the address names none. */
  private static <E extends Enum<E> & Keyed> E known(Class<E> type, String name, String key) {
    if (key == null || key.isEmpty()) {
      return null;
    }
    var known = Keyed.of(type, key);
    var valid = Arrays.stream(type.getEnumConstants()).map(Keyed::key).toList();
    UnknownFilter.unless(known.isPresent(), name, key, valid);
    return known.get();
  }
}
