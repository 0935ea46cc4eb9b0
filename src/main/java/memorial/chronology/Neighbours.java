package memorial.chronology;

/** The events right before and after one, in the order of the chronology; null at its ends. */
record Neighbours(Event before, Event after) {
  static final Neighbours NONE = new Neighbours(null, null);

  static Neighbours of(Event event) {
    return new Neighbours(event.before(), event.after());
  }
}
