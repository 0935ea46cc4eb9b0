package memorial.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import memorial.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceMapTest {
  private final Place shusha = place("Shusha", 39.7601, 46.7499);
  private final Place lachin = place("Lachin", 39.6408, 46.5469);
  private final Place ganja = place("Ganja", 40.6828, 46.3606);

  @Test
  void places_lie_by_their_coordinates_within_the_drawing() {
    var map = PlaceMap.wide(List.of(shusha, ganja), Set.of());

    assertTrue(x(map, shusha) > x(map, ganja), "Shusha lies east of Ganja");
    assertTrue(y(map, shusha) > y(map, ganja), "Shusha lies south of Ganja");
    for (var point : map.points()) {
      assertTrue(0 < number(point.x()) && number(point.x()) < map.width(), point.x());
      assertTrue(0 < number(point.y()) && number(point.y()) < map.height(), point.y());
    }
  }

  @Test
  void places_that_the_map_is_about_come_first_and_are_lit() {
    var map = PlaceMap.wide(List.of(shusha, lachin, ganja), Set.of(ganja));

    assertEquals(
        List.of(ganja, shusha, lachin), map.points().stream().map(PlaceMap.Point::place).toList());
    assertEquals(
        List.of(true, false, false), map.points().stream().map(PlaceMap.Point::isLit).toList());
  }

  @ParameterizedTest
  @EnumSource(
      value = PointRole.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LOCATION"})
  void a_point_that_is_not_where_the_place_is_is_not_shown(PointRole role) {
    lachin.pointRole = role;

    assertEquals(1, PlaceMap.wide(List.of(shusha, lachin), Set.of()).points().size());
    assertFalse(PlaceMap.shows(lachin));
    assertNull(PlaceMap.small(List.of(lachin)));
  }

  @Test
  void a_place_without_coordinates_or_outside_is_not_shown() {
    lachin.latitude = null;
    var baku = place("Baku", 40.4093, 49.8671);
    var london = place("London", 51.5, -0.13);

    assertEquals(
        List.of(shusha),
        PlaceMap.narrow(List.of(shusha, lachin, baku, london), Set.of()).points().stream()
            .map(PlaceMap.Point::place)
            .toList());
    assertNotNull(PlaceMap.small(List.of(baku)), "a small map reaches the sea");
    assertNull(PlaceMap.small(List.of(london)));
  }

  @Test
  void names_do_not_cover_each_other_and_where_there_is_no_room_there_is_none() {
    var crowd =
        IntStream.range(0, 30).mapToObj(i -> place("A long name " + i, 39.76, 46.75)).toList();

    var map = PlaceMap.wide(crowd, Set.of());

    assertEquals(30, map.points().size(), "each has its point");
    var named = map.points().stream().filter(point -> point.label() != null).count();
    assertTrue(named >= 1 && named <= 4, named + " names around one point");
  }

  @Test
  void a_place_that_the_map_is_about_gets_its_name_before_others() {
    var twin = place("Twin of Shusha", shusha.latitude, shusha.longitude);
    var crowd =
        IntStream.range(0, 30)
            .mapToObj(i -> place("Another name " + i, shusha.latitude, shusha.longitude))
            .collect(Collectors.toList());
    crowd.add(twin);

    assertNotNull(PlaceMap.wide(crowd, Set.of(twin)).points().get(0).label());
  }

  @Test
  void a_name_at_the_edge_stands_on_the_side_where_it_fits() {
    var east = place("Far in the east", 39.9, 47.9);

    var label = PlaceMap.wide(List.of(east), Set.of()).points().get(0).label();

    assertEquals("end", label.anchor());
  }

  @Test
  void countries_are_named_once_on_the_map_of_the_war_and_not_on_a_small_one() {
    var names =
        PlaceMap.wide(List.of(), Set.of()).countries().stream()
            .map(PlaceMap.Country::name)
            .toList();

    assertTrue(names.containsAll(List.of("Armenia", "Azerbaijan")), names.toString());
    assertEquals(names.stream().distinct().toList(), names);
    assertEquals(List.of(), PlaceMap.small(List.of(shusha)).countries());
  }

  @Test
  void a_small_map_has_its_place_in_the_middle() {
    var map = PlaceMap.small(List.of(shusha));

    assertEquals(map.width() / 2.0, x(map, shusha), 1);
    assertEquals(map.height() / 2.0, y(map, shusha), 1);
  }

  @Test
  void a_small_map_is_as_wide_as_its_places_lie_apart() {
    var map = PlaceMap.small(List.of(shusha, lachin, ganja));

    assertEquals(3, map.points().size());
    assertTrue(map.points().stream().allMatch(PlaceMap.Point::isLit));
    assertFalse(map.borders().isEmpty());
  }

  private static double x(PlaceMap map, Place place) {
    return number(point(map, place).x());
  }

  private static double y(PlaceMap map, Place place) {
    return number(point(map, place).y());
  }

  private static PlaceMap.Point point(PlaceMap map, Place place) {
    return map.points().stream().filter(one -> one.place() == place).findFirst().orElseThrow();
  }

  private static double number(String pixels) {
    return Double.parseDouble(pixels);
  }

  private static Place place(String name, double latitude, double longitude) {
    var place = new Place(UUID.randomUUID());
    place.names = Text.english(name);
    place.latitude = latitude;
    place.longitude = longitude;
    place.pointRole = PointRole.LOCATION;
    return place;
  }
}
