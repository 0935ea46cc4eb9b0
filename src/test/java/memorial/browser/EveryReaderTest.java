package memorial.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers without scripts, without a mouse, with large letters, with colours of their own. */
@QuarkusTest
class EveryReaderTest extends BrowserTest {
  /** The spacing that WCAG 2.2, 1.4.12, wants pages to bear. */
  private static final String SPACED =
      """
      * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
      p { margin-block-end: 2em !important; }""";

  /**
   * What is cut off: words in a box that hides what does not fit, other than for the eye on
   * purpose.
   */
  private static final String CUT =
      """
      [...document.querySelectorAll('main *')]
        .filter((box) => getComputedStyle(box).overflow === 'hidden' && !box.closest('.vh, .skip'))
        .filter((box) => !box.closest('thead') && !(box instanceof SVGElement))
        .filter((box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
        .map((box) => box.outerHTML.slice(0, 200))""";

  private static final String FOCUS =
      """
      () => {
        const at = document.activeElement;
        const shown = getComputedStyle(at.querySelector('.hit') || at);
        const isSeen = getComputedStyle(at).outlineStyle !== 'none' || shown.stroke !== 'none';
        return at === document.body ? 'end' : (isSeen ? '' : 'unseen: ' + at.outerHTML.slice(0, 120));
      }""";

  @Test
  void a_reader_without_scripts_gets_from_the_number_to_a_source_and_through_the_days() {
    try (var context =
        browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      var page = context.newPage();
      page.navigate(at("/"));
      page.click("text=How the count grew");
      assertTrue(page.url().startsWith(at("/roll/azerbaijan-armed-forces/killed")), page.url());
      assertTrue(page.locator(".chart.wide .steps").isVisible());
      page.click(".ledger .srcs a >> nth=0");
      assertTrue(page.url().startsWith(at("/sources/")), page.url());

      page.click("header >> text=Chronology");
      page.selectOption("select[name=category]", "humanitarian");
      page.click(".filters button");
      assertTrue(page.url().contains("category=humanitarian"), page.url());
      page.click(".strip a:has-text('17 October 2020')");
      page.click(".day-shown a[rel=next]");
      assertEquals("18 October 2020", page.textContent(".of-day"));

      page.click("header >> text=Places");
      page.click(".strip a:has-text('17 October 2020')");
      assertEquals(2, page.locator(".region.wide .lit").count());
      page.click(".region.wide .lit >> nth=0");
      assertTrue(page.url().startsWith(at("/places/")), page.url());
    }
  }

  @Test
  void a_reader_without_a_mouse_skips_the_navigation_and_opens_a_day() {
    try (var context = browser().newContext()) {
      var page = context.newPage();
      page.navigate(at("/chronology"));
      page.keyboard().press("Tab");
      assertEquals("Skip to the content", page.evaluate("document.activeElement.textContent"));
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertTrue(
          page.evaluate("document.activeElement.textContent").toString().contains("27 September"),
          "the first day of the strip");
      for (int day = 0; day < 20; day++) {
        page.keyboard().press("Tab");
      }
      page.keyboard().press("Enter");
      page.waitForURL(at("/chronology?day=2020-10-17"));
      assertEquals("17 October 2020", page.textContent(".of-day"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/chronology/war-begins", "/places", "/roll"})
  void whoever_moves_by_keyboard_always_sees_where_they_are(String address) {
    var page = shared("keyboard", new Browser.NewContextOptions());
    page.navigate(at(address));
    for (int i = 0; i < 300; i++) {
      page.keyboard().press("Tab");
      var seen = page.evaluate(FOCUS).toString();
      if (seen.equals("end")) {
        return;
      }
      assertEquals("", seen, address);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/chronology?day=2020-10-17",
        "/chronology/war-begins",
        "/roll",
        "/roll/azerbaijan-civilians/killed",
        "/places?day=2020-09-27",
        "/sources/azkurs-essay"
      })
  void widely_spaced_letters_and_four_times_the_size_cut_nothing_off(String address) {
    var page =
        shared(
            "large letters",
            new Browser.NewContextOptions().setViewportSize(320, 256).setBypassCSP(true));
    page.navigate(at(address));
    assertFits(page, address + " at 400 %");
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(SPACED));
    assertFits(page, address + ", widely spaced");
    assertEquals(List.of(), page.evaluate(CUT), address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/places", "/roll/azerbaijan-civilians/killed"})
  void what_is_drawn_is_drawn_in_the_readers_own_colours_too(String address) {
    var page =
        shared("own colours", new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE));
    page.navigate(at(address));

    assertEquals(
        0,
        page.evaluate(
            """
            [...document.querySelectorAll('.steps, .dot, .region .borders, .region .at, .strip i')]
              .filter((mark) => mark.checkVisibility())
              .filter((mark) => {
                const look = getComputedStyle(mark);
                const ground = getComputedStyle(document.documentElement).backgroundColor;
                return [look.stroke, look.fill, look.backgroundColor]
                  .every((colour) => ['none', ground, 'rgba(0, 0, 0, 0)'].includes(colour))
                  && look.backgroundImage === 'none';
              }).length"""),
        address);
  }
}
