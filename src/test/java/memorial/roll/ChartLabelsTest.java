package memorial.roll;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import memorial.web.Sheet.Box;
import org.junit.jupiter.api.Test;

/** Where the words of a chart stand. */
class ChartLabelsTest {
  private final ChartLabels labels = new ChartLabels(new Box(0, 0, 400, 300));

  @Test
  void words_stand_above_their_point() {
    labels.keepOff(150, 163, false);

    assertTrue(y("2,855", 150, 163) < 163);
  }

  @Test
  void words_stand_below_where_above_they_would_seem_to_belong_to_another_point() {
    labels.keepOff(150, 163, false);
    labels.keepOff(147, 182, false);
    y("2,855", 150, 163);

    assertTrue(y("2,841", 147, 182) > 182);
  }

  @Test
  void words_between_points_stand_where_there_is_room_at_all() {
    labels.keepOff(150, 163, false);
    labels.keepOff(147, 182, false);
    labels.keepOff(144, 201, false);
    labels.keepOff(147, 201, false);
    labels.keepOff(150, 201, false);

    assertNotNull(labels.place("2,841", 147, 182));
  }

  @Test
  void words_without_room_are_left_out() {
    var narrow = new ChartLabels(new Box(0, 0, 20, 20));

    assertNull(narrow.place("2,841", 10, 10));
  }

  private double y(String words, double x, double y) {
    return Double.parseDouble(labels.place(words, x, y).y());
  }
}
