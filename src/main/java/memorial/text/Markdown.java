package memorial.text;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
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

  /** Characters of a text; the longest editorial page has a tenth of that. */
  public static final int LONGEST = 60_000;

  /** Quotations and lists within each other; the parser recurses into each. */
  private static final int DEEPEST = 20;

  /** How often a character with a meaning may occur: some make the parser try every pair. */
  private static final int MOST = 1_000;

  private static final Pattern CONTAINER =
      Pattern.compile("\\G[ \\t]*(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])");

  private Markdown() {}

  /** Whether a text is so long or so deeply nested that no page should have to show it. */
  public static boolean isTooMuch(String markdown) {
    return markdown.length() > LONGEST
        || markdown.lines().anyMatch(line -> CONTAINER.matcher(line).results().count() > DEEPEST)
        || "<>[]()*_`!&\\".chars().anyMatch(c -> count(markdown, c) > MOST);
  }

  private static long count(String text, int character) {
    return text.chars().filter(c -> c == character).count();
  }

  /** Where the links of that text lead, as they were written. */
  public static List<String> links(String markdown) {
    var links = new ArrayList<String>();
    PARSER
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
              }
            });
    return links;
  }

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
