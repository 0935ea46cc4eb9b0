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
import java.util.List;
import java.util.Map;
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
  /** More than any day has today; the chronology has them all. */
  private static final int MOST_ON_A_DAY = 10;

  @Inject Clock clock;

  /**
   * @param onThisDay what happened on the day of the war that has today's date; empty where there
   *     is none
   * @param moreOnThisDay how much more happened on it
   */
  record Index(
      Statement statement,
      Map<Phase, Long> events,
      DayStrip strip,
      LocalDate day,
      List<Event> onThisDay,
      int moreOnThisDay)
      implements TemplateInstance {}

  @GET
  @Transactional
  public RestResponse<String> index() {
    var day = War.sameDayAs(LocalDate.now(clock)).orElse(null);
    var onThisDay = day == null ? List.<Event>of() : Event.on(day, MOST_ON_A_DAY);
    var strip = DayStrip.of(Event.datesInTheWar(), "/chronology", null);
    return Responses.ok(
        new Index(
            Statement.ofDecember2020(),
            Event.countByPhase(),
            strip,
            day,
            onThisDay,
            strip.entries(day) - onThisDay.size()));
  }
}
