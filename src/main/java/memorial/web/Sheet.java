package memorial.web;

import java.util.ArrayList;
import java.util.List;

/** A drawing in pixels, on which no words cover each other or what is drawn. */
public final class Sheet {
  private final Box frame;
  private final List<Box> taken = new ArrayList<>();

  /** A rectangle, from its upper left. */
  public record Box(double x, double y, double width, double height) {
    private boolean contains(Box other) {
      return other.x >= x
          && other.x + other.width <= x + width
          && other.y >= y
          && other.y + other.height <= y + height;
    }

    private boolean meets(Box other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  /**
   * An empty one.
   *
   * @param frame where words may stand
   */
  public Sheet(Box frame) {
    this.frame = frame;
  }

  /** Draws something there, whatever else is there. */
  public void draw(Box box) {
    taken.add(box);
  }

  public boolean isFree(Box box) {
    return frame.contains(box) && taken.stream().noneMatch(box::meets);
  }

  /** Takes the place if it is free, and says whether it was. */
  public boolean take(Box box) {
    var isFree = isFree(box);
    if (isFree) {
      draw(box);
    }
    return isFree;
  }
}
