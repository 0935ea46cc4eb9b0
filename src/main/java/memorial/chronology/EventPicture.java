package memorial.chronology;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import memorial.web.Letters;
import memorial.web.Letters.Lines;

/**
 * What others show of an event whose address was passed on: when, what, by whose account, and where
 * it stands among the days of the war.
 *
 * @param bars the days of the war; none where the event was at another time
 */
@CheckedTemplate(basePath = "Chronology")
record EventPicture(Event event, Lines title, Lines account, List<Bar> bars)
    implements TemplateInstance {
  private static final int WIDTH = 1040;
  private static final int BAR_WIDTH = 23;
  private static final int BAR_UNIT = 9;
  private static final int BAR_LEAST = 3;

  /** A day, the taller the more entries tell of it. */
  record Bar(int x, int height, boolean isOfEvent) {}

  static EventPicture of(Event event, DayStrip strip) {
    var isOfWar = strip.marks().stream().anyMatch(mark -> event.tellsOf(mark.day()));
    return new EventPicture(
        event,
        Letters.REGULAR.fit(event.title.toString(), WIDTH, 200, 66, 56, 48),
        Letters.REGULAR.fit(account(event), WIDTH, 72, 30, 26),
        isOfWar ? bars(event, strip.marks()) : List.of());
  }

  private static List<Bar> bars(Event event, List<DayStrip.Mark> days) {
    return days.stream()
        .map(
            day ->
                new Bar(
                    BAR_WIDTH * days.indexOf(day),
                    BAR_LEAST + BAR_UNIT * day.height(),
                    event.tellsOf(day.day())))
        .toList();
  }

  private static String account(Event event) {
    var texts = MessageBundles.get(ChronologyTexts.class);
    return texts.account()
        + " "
        + event.attribution
        + (event.disputed ? " · " + texts.differ() : "");
  }
}
