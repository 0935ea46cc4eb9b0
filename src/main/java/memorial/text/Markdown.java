package memorial.text;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Editorial text in CommonMark, as HTML that is safe to print: structure and links only. A page has
 * one title of its own, so headings in the text begin at the second level.
 */
public final class Markdown {
  private static final Parser PARSER = Parser.builder().build();
  private static final Extension ANCHORS =
      HeadingAnchorExtension.builder().idPrefix("section-").build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(List.of(ANCHORS)).escapeHtml(true).build();
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "h2",
              "h3",
              "h4",
              "p",
              "ul",
              "ol",
              "li",
              "blockquote",
              "strong",
              "em",
              "code",
              "pre",
              "hr",
              "br",
              "a")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("id")
          .matching(Pattern.compile("section-[\\p{L}\\p{N}_-]*"))
          .onElements("h2", "h3", "h4")
          .allowAttributes("start")
          .onElements("ol")
          .allowStandardUrlProtocols()
          .toFactory();

  private Markdown() {}

  /**
   * That text as HTML; whatever is not structure or a link of http, https or mailto is left out.
   */
  public static RawString html(String markdown) {
    var document = PARSER.parse(markdown == null ? "" : markdown);
    for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        heading.setLevel(Math.min(4, Math.max(2, heading.getLevel())));
      }
    }
    return new RawString(POLICY.sanitize(RENDERER.render(document)));
  }
}
