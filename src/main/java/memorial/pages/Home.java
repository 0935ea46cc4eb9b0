package memorial.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import memorial.chronology.DayStrip;
import memorial.chronology.Event;
import memorial.chronology.Phase;
import memorial.chronology.War;
import memorial.roll.Statement;
import memorial.web.Responses;
import org.jboss.resteasy.reactive.RestResponse;

/** The memorial's opening page. */
@Path("/")
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class Home {
  @Inject Clock clock;

  /**
   * @param onThisDay what happened on the day of the war that has today's date; empty where there
   *     is none
   */
  record Index(
      Statement statement,
      Map<Phase, Long> events,
      DayStrip strip,
      LocalDate day,
      List<Event> onThisDay)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> index() {
    var dated = Event.dated();
    var counts =
        dated.stream()
            .collect(
                Collectors.groupingBy(
                    Event.Dated::phase, () -> new EnumMap<>(Phase.class), Collectors.counting()));
    var strip = DayStrip.of(dated.stream().map(Event.Dated::date).toList(), "/chronology", null);
    var day = War.sameDayAs(LocalDate.now(clock)).orElse(null);
    return Responses.ok(
        new Index(
            Statement.ofDecember2020(),
            counts,
            strip,
            day,
            day == null ? List.of() : Event.on(day)));
  }
}
