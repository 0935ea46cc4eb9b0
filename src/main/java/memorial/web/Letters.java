package memorial.web;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import memorial.text.Language;

/** The letters of pictures. They come with the site, so that every machine draws the same. */
public enum Letters {
  REGULAR("/picture/memorial-serif-400.ttf"),
  SEMIBOLD("/picture/memorial-serif-600.ttf");

  private static final double LEADING = 1.16;
  private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

  private final Font font;

  /** Words in lines of that size in pixels. */
  public record Lines(int size, List<String> lines) {
    /** How far below the top of the first line that one stands, the first being 0. */
    public int baseline(int line) {
      return (int) Math.round(size * (.82 + line * LEADING));
    }

    public int height() {
      return (int) Math.round(lines.size() * size * LEADING);
    }
  }

  Letters(String file) {
    try (var stream = Letters.class.getResourceAsStream(file)) {
      font = Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (FontFormatException failure) {
      throw new IllegalStateException(file, failure);
    }
    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
  }

  /** What a drawing calls it. */
  public String family() {
    return font.getFamily();
  }

  /** Whether every character of those words can be drawn. */
  boolean has(String words) {
    return words.codePoints().filter(Letters::isSeen).allMatch(font::canDisplay);
  }

  private static boolean isSeen(int character) {
    return !Character.isISOControl(character) && Character.getType(character) != Character.FORMAT;
  }

  /** Words without what leaves no mark, in one line. */
  private static String seen(String words) {
    return words
        .replaceAll("\\s+", " ")
        .codePoints()
        .filter(Letters::isSeen)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * Words set as large as they fit; cut with an ellipsis where they do not fit at all.
   *
   * @param text the words
   * @param width of a line in pixels
   * @param height of all lines in pixels
   * @param sizes in pixels, the largest first
   */
  public Lines fit(String text, int width, int height, int... sizes) {
    var words = seen(text);
    for (var size : sizes) {
      var lines = new Lines(size, broken(words, size, width));
      if (lines.height() <= height) {
        return lines;
      }
    }
    var least = sizes[sizes.length - 1];
    var most = Math.max(1, (int) (height / (least * LEADING)));
    var lines = broken(words, least, width).subList(0, most);
    lines.set(most - 1, lines.get(most - 1).replaceFirst(".{0,2}$", "…"));
    return new Lines(least, lines);
  }

  private List<String> broken(String words, int size, int width) {
    var lines = new ArrayList<String>();
    if (!words.isBlank()) {
      var text = new AttributedString(words);
      text.addAttribute(TextAttribute.FONT, font.deriveFont((float) size));
      var breaks = BreakIterator.getLineInstance(Language.current().locale());
      var measurer = new LineBreakMeasurer(text.getIterator(), breaks, SMOOTH);
      while (measurer.getPosition() < words.length()) {
        var from = measurer.getPosition();
        measurer.setPosition(measurer.nextOffset(width));
        lines.add(words.substring(from, measurer.getPosition()).strip());
      }
    }
    return lines;
  }
}
