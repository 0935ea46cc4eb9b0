package memorial.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memorial.roll.Chart.Label;
import memorial.web.Sheet;
import memorial.web.Sheet.Box;

/** Finds room for the words at the points of a chart, best where no line runs. */
final class ChartLabels {
  private static final double LETTER = 8.1;
  private static final double LINE = 17;
  private static final double DOT = 6;
  private static final double GAP = 3;

  /** How far an arrow or a ring reaches from its point. */
  private static final double SIGN = 25;

  private final Sheet sheet;
  private final Sheet strokes;
  private final List<Dot> dots = new ArrayList<>();

  private record Dot(double x, double y) {
    private double distance(Box box) {
      var across = Math.max(0, Math.max(box.x() - x, x - box.x() - box.width()));
      var down = Math.max(0, Math.max(box.y() - y, y - box.y() - box.height()));
      return Math.hypot(across, down);
    }
  }

  /** What of the words hangs at the point, and how far from it. */
  private enum Anchor {
    MIDDLE(.5, 0),
    START(0, DOT),
    END(1, -DOT);

    private final double part;
    private final double shift;

    Anchor(double part, double shift) {
      this.part = part;
      this.shift = shift;
    }
  }

  /** Where words may stand. */
  private record Spot(Box box, Anchor anchor) {
    private Label label() {
      return new Label(
          Chart.format(box.x() + box.width() * anchor.part),
          Chart.format(box.y() + LINE - 4),
          anchor.name().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * None yet.
   *
   * @param frame where words may stand
   */
  ChartLabels(Box frame) {
    sheet = new Sheet(frame);
    strokes = new Sheet(frame);
  }

  /** Lets no words cover the point there, nor the arrow or ring that it may have. */
  void keepOff(double x, double y, boolean hasSign) {
    dots.add(new Dot(x, y));
    sheet.draw(new Box(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
    if (hasSign) {
      sheet.draw(new Box(x - DOT, y - SIGN, 2 * DOT, 2 * SIGN));
    }
  }

  /** Lets words cover the line there only where there is no other room. */
  void avoid(Box line) {
    strokes.draw(line);
  }

  /**
   * Takes room for those words at that point, nearer to it than to any other if there is such room;
   * null where there is none at all.
   */
  Label place(String words, double x, double y) {
    var own = new Dot(x, y);
    var free =
        spots(words.length() * LETTER, x, y).stream().filter(s -> sheet.isFree(s.box)).toList();
    var spot =
        free.stream()
            .filter(one -> strokes.isFree(one.box) && isNearest(own, one.box))
            .findFirst()
            .or(() -> free.stream().filter(one -> isNearest(own, one.box)).findFirst())
            .or(() -> free.stream().findFirst());
    spot.ifPresent(one -> sheet.draw(one.box));
    return spot.map(Spot::label).orElse(null);
  }

  private boolean isNearest(Dot own, Box box) {
    return dots.stream().allMatch(dot -> dot.equals(own) || own.distance(box) < dot.distance(box));
  }

  /** Where words of that width may stand at that point, the best first. */
  private static List<Spot> spots(double width, double x, double y) {
    var spots = new ArrayList<Spot>();
    for (var top : List.of(y - DOT - GAP - LINE, y + DOT + GAP)) {
      for (var anchor : Anchor.values()) {
        var left = x + anchor.shift - width * anchor.part;
        spots.add(new Spot(new Box(left, top, width, LINE), anchor));
      }
    }
    return spots;
  }
}
