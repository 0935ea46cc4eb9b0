package memorial.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Component;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The pictures that others show where somebody passed the address of a page on: SVG drawn as PNG of
 * 1200 by 630 pixels. Each is kept by the SVG it was drawn from, so that what has changed is drawn
 * anew and nothing else is. Where the words have letters that cannot be drawn, it is the picture of
 * the whole memorial.
 */
@ApplicationScoped
public class Pictures {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final long KEPT_BYTES = 16 << 20;
  private static final String GENERAL = "/META-INF/resources/img/share.png";
  private static final Pattern MARKUP =
      Pattern.compile("<style>.*?</style>|<[^>]*>", Pattern.DOTALL);

  private final Cache<String, byte[]> drawn =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_BYTES)
          .weigher((String svg, byte[] png) -> 2 * svg.length() + png.length)
          .build();

  public RestResponse<byte[]> answer(TemplateInstance svg) {
    return RestResponse.ok(drawn.get(svg.render(), Pictures::draw), "image/png");
  }

  private static byte[] draw(String svg) {
    try {
      var words = MARKUP.matcher(svg).replaceAll("");
      return Letters.REGULAR.has(words) ? draw(load(svg)) : general();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static SVGDocument load(String svg) {
    var stream = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
    return Objects.requireNonNull(
        new SVGLoader().load(stream, null, LoaderContext.createDefault()), svg);
  }

  private static byte[] draw(SVGDocument document) throws IOException {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      document.render((Component) null, graphics, new ViewBox(WIDTH, HEIGHT));
    } finally {
      graphics.dispose();
    }
    var png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  private static byte[] general() throws IOException {
    try (var stream = Pictures.class.getResourceAsStream(GENERAL)) {
      return stream.readAllBytes();
    }
  }
}
