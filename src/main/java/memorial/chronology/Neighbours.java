package memorial.chronology;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memorial.chronology.Event.Position;

/** The events right before and after one, in the order of the chronology; null at its ends. */
record Neighbours(Event before, Event after) {
  static final Neighbours NONE = new Neighbours(null, null);

  static Neighbours of(Event event) {
    var all = Position.all();
    int here = Collections.binarySearch(all, event.position());
    var before = slug(all, here - 1);
    var after = slug(all, here + 1);
    var events =
        Event.<Event>stream("slug in ?1", Stream.of(before, after).distinct().toList())
            .collect(Collectors.toMap(one -> one.slug, Function.identity()));
    return new Neighbours(events.get(before), events.get(after));
  }

  /** Of the one at that place; empty, which no event is called, where there is none. */
  private static String slug(List<Position> all, int index) {
    return index < 0 || index >= all.size() ? "" : all.get(index).slug();
  }
}
