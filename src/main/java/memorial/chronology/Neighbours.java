package memorial.chronology;

import java.util.List;

/** The events right before and after one, in the order of the chronology; null at its ends. */
record Neighbours(Event before, Event after) {
  static final Neighbours NONE = new Neighbours(null, null);

  static Neighbours of(Event event) {
    List<Event> all = Event.inOrder();
    int here = all.indexOf(event);
    return new Neighbours(
        here > 0 ? all.get(here - 1) : null, here < all.size() - 1 ? all.get(here + 1) : null);
  }
}
