package memorial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.util.List;
import memorial.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A test that looks at the site with a real browser, one for all tests of a class. */
abstract class BrowserTest {
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

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  static Browser browser() {
    return chromium.browser();
  }

  String at(String address) {
    return site.resolve(address).toString();
  }

  /** Fails with what axe finds on that page. No page has frames, so its older, faster way does. */
  static void assertAccessible(Page page, String what) {
    assertNothingFound(axe(page), what);
  }

  /** Fails with the words that axe cannot read on their ground: all that a scheme may change. */
  static void assertLegible(Page page, String what) {
    assertNothingFound(axe(page).withRules(List.of("color-contrast")), what);
  }

  /** One that gathers what is wrong, and not all that is right as well. */
  private static AxeBuilder axe(Page page) {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options);
  }

  private static void assertNothingFound(AxeBuilder axe, String what) {
    var violations = axe.setLegacyMode(true).analyze().getViolations();
    assertEquals(
        List.of(), violations.stream().map(v -> v.getId() + ": " + v.getNodes()).toList(), what);
  }

  static void assertFits(Page page, String what) {
    assertEquals(List.of(), page.evaluate(TOO_WIDE), what + " is wider than the screen");
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
