package memorial.places;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The outlines of the region, made with Natural Earth: {@code map/region.geojson}, read once.
 *
 * <p>Drawn equirectangular at the latitude of Karabakh: a degree of longitude is as wide as it is
 * at 39.9° north. Between 38.7° and 41.2° that is wrong by less than two parts in a hundred.
 */
final class Region {
  private static final double LATITUDE = 39.9;
  private static final double SHORTENED = Math.cos(Math.toRadians(LATITUDE));

  /** Where the data were cut; what runs along there is no border. */
  private static final Window DATA = new Window(44, 38, 51, 42.2);

  private static final double NEARLY = 1e-6;

  /** Points that lie closer together than this, in pixels, are drawn as one. */
  private static final double FINEST = 1.2;

  /** How far apart the places are, in pixels, that are tried for the name of a country. */
  private static final int GRID = 24;

  private final List<Outline> countries = new ArrayList<>();
  private final List<Outline> districts = new ArrayList<>();
  private final List<Outline> waters = new ArrayList<>();

  /** A ring of points: longitude and latitude in degrees. */
  private record Outline(String name, List<double[]> points) {
    boolean contains(double longitude, double latitude) {
      var isInside = false;
      for (int i = 0, j = points.size() - 1; i < points.size(); j = i++) {
        var one = points.get(i);
        var other = points.get(j);
        if (one[1] > latitude != other[1] > latitude
            && longitude
                < (other[0] - one[0]) * (latitude - one[1]) / (other[1] - one[1]) + one[0]) {
          isInside = !isInside;
        }
      }
      return isInside;
    }
  }

  /**
   * What is drawn of a window.
   *
   * @param borders of countries, as an SVG path
   * @param districts the borders of districts and provinces, as an SVG path
   * @param waters lakes and the sea, as an SVG path to fill
   * @param insides where each country can be named: pixels from the upper left
   */
  record Drawing(
      String borders, String districts, String waters, Map<String, List<double[]>> insides) {}

  /** A part of the region, in degrees. */
  record Window(double west, double south, double east, double north) {
    boolean contains(double longitude, double latitude) {
      return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    }

    /** How tall it is drawn for each pixel of width. */
    double height() {
      return (north - south) / ((east - west) * SHORTENED);
    }

    double x(double longitude, int width) {
      return (longitude - west) / (east - west) * width;
    }

    double y(double latitude, int width) {
      return (north - latitude) / (north - south) * height() * width;
    }

    /** The window around those points, no smaller than that many degrees of latitude. */
    static Window around(List<Place> places, double least, double height) {
      var south = places.stream().mapToDouble(p -> p.latitude).min().orElse(LATITUDE);
      var north = places.stream().mapToDouble(p -> p.latitude).max().orElse(LATITUDE);
      var west = places.stream().mapToDouble(p -> p.longitude).min().orElse(0);
      var east = places.stream().mapToDouble(p -> p.longitude).max().orElse(0);
      var tall = Math.max(least, (north - south) * 1.4);
      var wide = Math.max((east - west) * 1.5, tall / height / SHORTENED);
      tall = Math.max(tall, wide * SHORTENED * height);
      var x = (west + east) / 2;
      var y = (south + north) / 2;
      return new Window(x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2);
    }
  }

  private static final class Held {
    static final Region REGION = new Region();
  }

  private Region() {
    try (var stream = Region.class.getResourceAsStream("/map/region.geojson")) {
      for (var feature : new JsonMapper().readTree(stream).get("features")) {
        var outlines =
            switch (feature.at("/properties/type").asText()) {
              case "country" -> countries;
              case "lake", "sea" -> waters;
              default -> districts;
            };
        var name = feature.at("/properties/name").asText();
        read(name, feature.at("/geometry/coordinates"), outlines);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Region get() {
    return Held.REGION;
  }

  /** Rings stand two or three lists deep, in polygons and in several of them. */
  private static void read(String name, JsonNode coordinates, List<Outline> outlines) {
    if (coordinates.at("/0/0").isNumber()) {
      var points = new ArrayList<double[]>();
      coordinates.forEach(
          point -> points.add(new double[] {point.get(0).asDouble(), point.get(1).asDouble()}));
      outlines.add(new Outline(name, points));
    } else {
      coordinates.forEach(part -> read(name, part, outlines));
    }
  }

  static boolean contains(Place place) {
    return DATA.contains(place.longitude, place.latitude);
  }

  Drawing drawn(Window window, int width) {
    return new Drawing(
        lines(countries, window, width),
        lines(districts, window, width),
        waters(window, width),
        insides(window, width));
  }

  private Map<String, List<double[]>> insides(Window window, int width) {
    var height = window.height() * width;
    var insides = new TreeMap<String, List<double[]>>();
    for (int x = GRID; x < width; x += GRID) {
      for (int y = GRID; y < height; y += GRID) {
        var longitude = window.west + (window.east - window.west) * x / width;
        var latitude = window.north - (window.north - window.south) * y / height;
        for (var country : countries) {
          if (country.contains(longitude, latitude)) {
            insides
                .computeIfAbsent(country.name, name -> new ArrayList<>())
                .add(new double[] {x, y});
          }
        }
      }
    }
    return insides;
  }

  private String waters(Window window, int width) {
    var path = new StringBuilder();
    for (var outline : waters) {
      if (outline.points.stream().anyMatch(point -> window.contains(point[0], point[1]))) {
        draw(outline.points, window, width, path);
        path.append("Z");
      }
    }
    return path.toString();
  }

  private static String lines(List<Outline> outlines, Window window, int width) {
    var path = new StringBuilder();
    for (var outline : outlines) {
      var run = new ArrayList<double[]>();
      for (int i = 1; i < outline.points.size(); i++) {
        var one = outline.points.get(i - 1);
        var other = outline.points.get(i);
        if (isSeen(one, other, window)) {
          if (run.isEmpty()) {
            run.add(one);
          }
          run.add(other);
        } else {
          draw(run, window, width, path);
          run.clear();
        }
      }
      draw(run, window, width, path);
    }
    return path.toString();
  }

  private static boolean isSeen(double[] one, double[] other, Window window) {
    var isWithin = window.contains(one[0], one[1]) || window.contains(other[0], other[1]);
    return isWithin
        && !isAlong(one[0], other[0], DATA.west, DATA.east)
        && !isAlong(one[1], other[1], DATA.south, DATA.north);
  }

  private static boolean isAlong(double one, double other, double low, double high) {
    return Math.abs(one - other) < NEARLY
        && (Math.abs(one - low) < NEARLY || Math.abs(one - high) < NEARLY);
  }

  private static void draw(List<double[]> points, Window window, int width, StringBuilder path) {
    double lastX = 0;
    double lastY = 0;
    for (int i = 0; i < points.size(); i++) {
      var x = window.x(points.get(i)[0], width);
      var y = window.y(points.get(i)[1], width);
      var isFar = Math.hypot(x - lastX, y - lastY) >= FINEST;
      if (i == 0 || isFar || i == points.size() - 1) {
        path.append(i == 0 ? "M" : "L").append(String.format(Locale.ROOT, "%.1f %.1f", x, y));
        lastX = x;
        lastY = y;
      }
    }
  }
}
