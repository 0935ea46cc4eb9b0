package memorial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import memorial.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test that looks at the site with a real browser, one for all tests of a run. */
abstract class BrowserTest {
  @RegisterExtension
  static final BeforeAllCallback BROWSER = context -> chromium = Chromium.of(context.getRoot());

  private static final String AXE = axe();

  /** What axe calls wrong: not all that is right as well, and no frames, for no page has any. */
  private static final String VIOLATIONS =
      """
      async (rules) => {
        const found = await axe.run(document,
          { resultTypes: ['violations'], iframes: false, ...(rules.length && { runOnly: rules }) });
        return found.violations.map((violation) => violation.id + ': '
          + violation.nodes.map((node) => node.target + ' ' + node.failureSummary).join('; '));
      }""";

  /** The elements that reach beyond the screen, where that makes the page scroll sideways. */
  private static final String TOO_WIDE =
      """
      document.documentElement.scrollWidth <= innerWidth
        ? []
        : [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > innerWidth)
            .map((element) => element.outerHTML.slice(0, 200))""";

  private static Chromium chromium;

  @TestHTTPResource("/")
  URI site;

  private static final Map<String, BrowserContext> SHARED = new HashMap<>();

  @AfterAll
  static void closeShared() {
    SHARED.values().forEach(BrowserContext::close);
    SHARED.clear();
  }

  static Browser browser() {
    return chromium.browser();
  }

  /**
   * The one tab of that name in this class, for readers who leave nothing behind: to open a window
   * costs the browser more than to load a page.
   */
  static Page shared(
      String name, Browser.NewContextOptions options, Consumer<Page> whenItIsOpened) {
    var context = SHARED.get(name);
    if (context == null) {
      context = browser().newContext(options);
      SHARED.put(name, context);
      whenItIsOpened.accept(context.newPage());
    }
    return context.pages().get(0);
  }

  static Page shared(String name, Browser.NewContextOptions options) {
    return shared(name, options, page -> {});
  }

  /** The one tab of this class for whoever signs in and leaves nothing behind, signed out. */
  static Page signedOut() {
    var page = shared("signed out", new Browser.NewContextOptions());
    page.context().clearCookies();
    return page;
  }

  String at(String address) {
    return site.resolve(address).toString();
  }

  /** Fails with what axe finds on that page. */
  static void assertAccessible(Page page, String what) {
    assertEquals(List.of(), violations(page, List.of()), what);
  }

  /** Fails with the words that axe cannot read on their ground: all that a scheme may change. */
  static void assertLegible(Page page, String what) {
    assertEquals(List.of(), violations(page, List.of("color-contrast")), what);
  }

  /** Brings axe to the page once: half a megabyte, which takes as long to read as to run. */
  private static Object violations(Page page, List<String> rules) {
    if (page.evaluate("typeof axe").equals("undefined")) {
      page.evaluate(AXE);
    }
    return page.evaluate(VIOLATIONS, rules);
  }

  private static String axe() {
    try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8) + ";0";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static void assertFits(Page page, String what) {
    assertEquals(List.of(), page.evaluate(TOO_WIDE), what + " is wider than the screen");
  }

  /** The kinds of questions that the page asks from now on, each answered so. */
  static List<String> asked(Page page, Consumer<Dialog> answer) {
    var asked = new ArrayList<String>();
    page.onDialog(
        dialog -> {
          asked.add(dialog.type());
          answer.accept(dialog);
        });
    return asked;
  }

  /** Asks for that address of the desk, and signs in on the way. */
  void signIn(Page page, String name, String address) {
    page.navigate(at(address));
    page.getByLabel("Name").fill(name);
    page.getByLabel("Password").fill(Visitor.PASSWORD);
    press(page, "Sign in");
    page.waitForURL(at(address));
  }

  static void press(Page page, String button) {
    page.locator("main button:not(.vh)", new Page.LocatorOptions().setHasText(button)).click();
  }

  /** Waits for the page that follows: a browser that is told to close on its way there may hang. */
  static void discard(Page page) {
    press(page, "Discard draft");
    assertThat(page.locator("h1")).hasText("Overview");
  }
}
