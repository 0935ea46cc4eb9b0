package memorial.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import memorial.places.Region.Drawing;
import memorial.places.Region.Window;
import memorial.web.Sheet;
import memorial.web.Sheet.Box;

/**
 * A map as lengths and positions that a template writes as SVG: borders, water, and places as links
 * with their names beside them where there is room.
 */
public final class PlaceMap {
  /** Karabakh, Nakhchivan, and the towns that were shelled on both sides of the front. */
  private static final Window THEATRE = new Window(44.3, 38.68, 47.95, 41.12);

  private static final int WIDE = 760;
  private static final int NARROW = 380;
  private static final int SMALL = 380;
  private static final double SMALL_HEIGHT = .72;

  /** Half of it lies on each side of a single place: some sixty kilometres. */
  private static final double LEAST = 1.1;

  private static final double LETTER = 8.1;
  private static final double LINE = 18;
  private static final double DOT = 6;
  private static final double GAP = 9;

  private final Window window;
  private final int width;
  private final Drawing drawing;
  private final List<Point> points = new ArrayList<>();
  private final List<Country> countries = new ArrayList<>();

  /**
   * One place.
   *
   * @param isLit whether it is one of those that the map is about
   * @param label where its name stands, or null where it would cover another
   */
  public record Point(Place place, String x, String y, boolean isLit, Label label) {}

  /** Where a name stands. */
  public record Label(String x, String y, String anchor) {}

  /** Drawn once, for it is always the same. */
  private static final class Theatre {
    static final Drawing WIDE_DRAWING = Region.get().drawn(THEATRE, WIDE);
    static final Drawing NARROW_DRAWING = Region.get().drawn(THEATRE, NARROW);
  }

  /** The name of a country. */
  public record Country(String name, Label label) {}

  private PlaceMap(
      Window window,
      int width,
      Drawing drawing,
      Collection<Place> places,
      Set<Place> lit,
      boolean hasCountries) {
    this.window = window;
    this.width = width;
    this.drawing = drawing;
    var shown = places.stream().filter(place -> isShown(place, window)).toList();
    var sheet = new Sheet(new Box(2, 2, width - 4, height() - 4));
    for (var place : shown) {
      sheet.draw(new Box(x(place) - DOT, y(place) - DOT, 2 * DOT, 2 * DOT));
    }
    for (var isLit : List.of(true, false)) {
      for (var place : shown) {
        if (lit.contains(place) == isLit) {
          points.add(point(place, isLit, label(place, sheet)));
        }
      }
    }
    if (hasCountries) {
      drawing.insides().forEach((name, spots) -> name(name, spots, sheet));
    }
  }

  /**
   * The map of the war for a wide screen.
   *
   * @param places those to show
   * @param lit those that it is about
   */
  public static PlaceMap wide(Collection<Place> places, Set<Place> lit) {
    return new PlaceMap(THEATRE, WIDE, Theatre.WIDE_DRAWING, places, lit, true);
  }

  /** The same for a phone. */
  public static PlaceMap narrow(Collection<Place> places, Set<Place> lit) {
    return new PlaceMap(THEATRE, NARROW, Theatre.NARROW_DRAWING, places, lit, true);
  }

  /** A small map of those places alone; null where none of them can be shown on it. */
  public static PlaceMap small(Collection<Place> places) {
    var shown = places.stream().filter(place -> isPoint(place) && Region.contains(place)).toList();
    if (shown.isEmpty()) {
      return null;
    }
    var window = Window.around(shown, LEAST, SMALL_HEIGHT);
    var drawing = Region.get().drawn(window, SMALL);
    return new PlaceMap(window, SMALL, drawing, shown, Set.copyOf(shown), false);
  }

  /** Whether its point is where it is, rather than where its name may stand. */
  private static boolean isPoint(Place place) {
    return place.hasPoint() && place.pointRole == PointRole.LOCATION;
  }

  private static boolean isShown(Place place, Window window) {
    return isPoint(place) && window.contains(place.longitude, place.latitude);
  }

  /** Whether the map of the war has that place. */
  public static boolean shows(Place place) {
    return isShown(place, THEATRE);
  }

  private Point point(Place place, boolean isLit, Label label) {
    return new Point(place, format(x(place)), format(y(place)), isLit, label);
  }

  private Label label(Place place, Sheet sheet) {
    var wide = place.names.toString().length() * LETTER;
    var middle = y(place) - LINE / 2;
    for (var anchor : List.of("start", "end", "middle", "under")) {
      var box =
          switch (anchor) {
            case "start" -> new Box(x(place) + GAP, middle, wide, LINE);
            case "end" -> new Box(x(place) - GAP - wide, middle, wide, LINE);
            case "middle" -> new Box(x(place) - wide / 2, y(place) - GAP - LINE, wide, LINE);
            default -> new Box(x(place) - wide / 2, y(place) + GAP, wide, LINE);
          };
      if (sheet.take(box)) {
        var at = anchor.equals("under") ? "middle" : anchor;
        var x = at.equals("start") ? box.x() : at.equals("end") ? box.x() + wide : x(place);
        return new Label(format(x), format(box.y() + LINE - 4.5), at);
      }
    }
    return null;
  }

  /** Writes the name of a country, set wide, in the middle of where it covers nothing else. */
  private void name(String country, List<double[]> spots, Sheet sheet) {
    var wide = country.length() * LETTER * 1.55;
    var x = spots.stream().mapToDouble(spot -> spot[0]).average().orElse(0);
    var y = spots.stream().mapToDouble(spot -> spot[1]).average().orElse(0);
    spots.stream()
        .filter(spot -> isInside(spot[0] - wide / 2, spot[1], spots))
        .filter(spot -> isInside(spot[0] + wide / 2, spot[1], spots))
        .filter(spot -> sheet.isFree(around(spot, wide)))
        .min(Comparator.comparing(spot -> Math.hypot(spot[0] - x, spot[1] - y)))
        .ifPresent(
            spot -> {
              sheet.draw(around(spot, wide));
              var label = new Label(format(spot[0]), format(spot[1] + 4.5), "middle");
              countries.add(new Country(country, label));
            });
  }

  private static Box around(double[] spot, double wide) {
    return new Box(spot[0] - wide / 2, spot[1] - LINE / 2, wide, LINE);
  }

  private static boolean isInside(double x, double y, List<double[]> spots) {
    return spots.stream().anyMatch(spot -> Math.abs(spot[0] - x) < LINE && spot[1] == y);
  }

  private double x(Place place) {
    return window.x(place.longitude, width);
  }

  private double y(Place place) {
    return window.y(place.latitude, width);
  }

  private static String format(double pixels) {
    return String.format(Locale.ROOT, "%.1f", pixels);
  }

  public int width() {
    return width;
  }

  public int height() {
    return (int) Math.round(window.height() * width);
  }

  /** The places on it, those that it is about first. */
  public List<Point> points() {
    return points;
  }

  public List<Country> countries() {
    return countries;
  }

  public String borders() {
    return drawing.borders();
  }

  public String districts() {
    return drawing.districts();
  }

  public String waters() {
    return drawing.waters();
  }
}
