package memorial.chronology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import memorial.text.Language;
import memorial.time.DateWords;
import memorial.time.EdtfDate;

/** The events of a phase that bear the same date. */
record Day(EdtfDate date, List<Event> events) {

  /** Those events by date, keeping their order; events of one date that lie apart make two days. */
  static List<Day> of(List<Event> events) {
    var days = new ArrayList<Day>();
    for (var event : events) {
      if (days.isEmpty() || !days.get(days.size() - 1).date.equals(event.date)) {
        days.add(new Day(event.date, new ArrayList<>()));
      }
      days.get(days.size() - 1).events.add(event);
    }
    return days;
  }

  /** Those events by phase. */
  static Map<Phase, List<Day>> byPhase(List<Event> events) {
    var phases = new LinkedHashMap<Phase, List<Day>>();
    for (var phase : Phase.values()) {
      var some = events.stream().filter(event -> event.phase == phase).toList();
      if (!some.isEmpty()) {
        phases.put(phase, of(some));
      }
    }
    return phases;
  }

  public String words() {
    return DateWords.in(date, Language.current().locale());
  }
}
