package memorial.support;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What can be said of a page without knowing what it is about. */
public final class Html {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /** Bytes: the schema is checked by recursion as deep as it is nested. */
  private static final long DEEP_STACK = 16 << 20;

  private static final ThreadLocal<Html> INSTANCE = ThreadLocal.withInitial(Html::new);

  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
  private final Errors errors = new Errors();

  private Html() {
    var loaded =
        new FutureTask<Void>(
            () -> {
              validator.setUpMainSchema(SCHEMA, errors);
              validator.setUpValidatorAndParsers(errors, false, false);
              return null;
            });
    new Thread(null, loaded, "schema", DEEP_STACK).start();
    try {
      loaded.get();
    } catch (ExecutionException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /**
   * What the Nu validator calls an error in that page. It brings its schemas along and asks no
   * network. Its warnings are opinions, some of them overtaken, and are left out.
   */
  public static List<String> errors(String html) {
    return INSTANCE.get().check(html);
  }

  private List<String> check(String html) {
    errors.found.clear();
    try {
      validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
    } catch (IOException | SAXException broken) {
      throw new IllegalStateException(broken);
    }
    return List.copyOf(errors.found);
  }

  /** What is wrong with the page's headings: one of the first level, and none skipped. */
  public static List<String> headings(Document page) {
    var problems = new ArrayList<String>();
    if (page.select("h1").size() != 1) {
      problems.add(page.select("h1").size() + " headings of the first level");
    }
    int before = 0;
    for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.normalName().charAt(1) - '0';
      if (level > before + 1) {
        problems.add("h" + level + " after h" + before + ": " + heading.text());
      }
      before = level;
    }
    return problems;
  }

  /** The page's controls that have no label. */
  public static List<String> unlabelled(Document page) {
    return page.select("input:not([type=hidden]), select, textarea").stream()
        .filter(control -> !isLabelled(control))
        .map(Element::outerHtml)
        .map(html -> html.lines().findFirst().orElse(""))
        .toList();
  }

  private static boolean isLabelled(Element control) {
    var page = control.ownerDocument();
    var label =
        control.closest("label") != null
            ? control.closest("label")
            : control.id().isEmpty() ? null : page.selectFirst("label[for=" + control.id() + "]");
    var named = control.attr("aria-labelledby");
    return (label != null && !label.text().isBlank())
        || !control.attr("aria-label").isBlank()
        || (!named.isBlank() && page.getElementById(named.split(" ")[0]) != null);
  }

  /** Scripts and styles within the page: the content security policy would refuse them. */
  public static List<String> inline(Document page) {
    var problems = new ArrayList<String>();
    page.select("style, script:not([src]), [style]").forEach(e -> problems.add(e.outerHtml()));
    for (var element : page.getAllElements()) {
      for (var attribute : element.attributes()) {
        var runs =
            attribute.getKey().startsWith("on")
                || attribute.getValue().strip().toLowerCase().startsWith("javascript:");
        if (runs) {
          problems.add(attribute.html());
        }
      }
    }
    return problems;
  }

  /** Images that say nothing to a reader who cannot see them, and do not say that they need not. */
  public static List<String> unspokenImages(Document page) {
    return page.select("img:not([alt]), svg").stream()
        .filter(
            image ->
                image.closest("[aria-hidden=true]") == null
                    && image.attr("aria-label").isBlank()
                    && image.attr("aria-labelledby").isBlank()
                    && image.selectFirst("> title") == null)
        .map(image -> image.shallowClone().outerHtml())
        .toList();
  }

  private static final class Errors implements ErrorHandler {
    /** Allowed for theme-color since 2021, by the HTML Standard; the validator is of 2020. */
    private static final String NEWER =
        "Attribute “media” not allowed on element “meta” at this point.";

    private final List<String> found = new ArrayList<>();

    @Override
    public void warning(SAXParseException opinion) {}

    @Override
    public void error(SAXParseException error) {
      if (!error.getMessage().equals(NEWER)) {
        found.add("line " + error.getLineNumber() + ": " + error.getMessage());
      }
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
