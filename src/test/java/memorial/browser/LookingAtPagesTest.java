package memorial.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import memorial.support.SeedFile;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every type of page, on a phone and on a desktop, in light and in dark. */
@QuarkusTest
class LookingAtPagesTest extends BrowserTest {
  /**
   * The words in a chart or a map that is shown which overlap others, or reach beyond the drawing.
   */
  private static final String COVERED =
      """
      [...document.querySelectorAll('.chart, .region')].filter((chart) => chart.checkVisibility())
        .flatMap((chart) => {
          const frame = chart.getBoundingClientRect();
          const words = [...chart.querySelectorAll('text')]
              .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
          const apart = (one, other) => one.right <= other.left || other.right <= one.left
              || one.bottom - 4 <= other.top || other.bottom - 4 <= one.top;
          return words.flatMap((one, n) => [
            ...words.slice(n + 1).filter((other) => !apart(one.box, other.box))
                .map((other) => one.text + ' on ' + other.text),
            ...(one.box.left < frame.left - 1 || one.box.right > frame.right + 1 ? [one.text] : []),
          ]);
        })""";

  private static final List<String> COMPLAINTS = new ArrayList<>();

  private static final List<String> DESK =
      List.of(
          "/admin",
          "/admin/review",
          "/admin/events",
          "/admin/events/new",
          "/admin/events/goranboy-2020",
          "/admin/events/war-begins/history",
          "/admin/figures/az-killed-2020-12-03",
          "/admin/places/shusha",
          "/admin/places/shusha/withdrawal",
          "/admin/sources/azkurs-essay",
          "/admin/pages/about",
          "/admin/perspectives",
          "/admin/curators",
          "/admin/audit",
          "/admin/account",
          "/admin/help");

  static Stream<String> pages() {
    return Stream.of(
        "/",
        "/chronology",
        "/chronology?phase=background&category=military",
        "/chronology?day=2020-10-17",
        "/chronology/war-begins",
        "/chronology/war-begins/revisions",
        "/chronology/war-begins/revisions/1",
        "/roll",
        "/roll/azerbaijan-civilians/killed",
        "/roll/azerbaijan-armed-forces/in-treatment",
        "/places",
        "/places?day=2020-10-17",
        "/places/shusha",
        "/sources",
        "/sources/azkurs-essay",
        "/sources/azkurs-essay/revisions",
        "/changes",
        "/about",
        "/methodology",
        "/admin/sign-in");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_is_accessible_fits_the_screen_and_loads_without_a_complaint(String address) {
    look(reader(), address);
  }

  @Test
  void the_pages_of_the_desk_are_as_good() {
    try (var context = browser().newContext(wide(390))) {
      var page = context.newPage();
      listen(page);
      signIn(page, Visitor.ADMINISTRATOR, "/admin");
      for (var address : DESK) {
        look(page, address);
      }
    }
  }

  /** On a phone and on a desktop, in light and in dark. */
  private void look(Page page, String address) {
    COMPLAINTS.clear();
    page.setViewportSize(390, 800);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.navigate(at(address));
    for (var width : List.of(390, 1280)) {
      page.setViewportSize(width, 800);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      assertAccessible(page, address + " at " + width);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertLegible(page, address + " at " + width + " in the dark");
      assertFits(page, address + " at " + width);
    }
    page.setViewportSize(320, 800);
    assertFits(page, address + ", narrowed to 320");
    assertEquals(List.of(), COMPLAINTS, address);
  }

  @Test
  void the_days_of_the_map_can_be_drawn_through_with_a_slider() {
    var page = reader();
    page.setViewportSize(1280, 800);
    page.navigate(at("/places"));
    var slider = page.getByLabel("The day of the war");
    slider.focus();
    assertEquals("All places", slider.getAttribute("aria-valuetext"));
    for (int day = 1; day <= 21; day++) {
      slider.press("ArrowRight");
    }

    page.waitForSelector(".of-day:has-text('17 October 2020')");
    assertEquals(at("/places?day=2020-10-17"), page.url());
    assertEquals(2, page.locator(".region.wide .lit").count());
    assertTrue(slider.getAttribute("aria-valuetext").startsWith("17 October 2020"));
    assertEquals(List.of(), COMPLAINTS);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 704, 900, 1200, 1280, 1920})
  void every_day_of_the_strip_can_be_hit_with_a_finger(int width) {
    var page = reader();
    page.setViewportSize(width, 800);
    page.navigate(at("/"));

    assertEquals(
        List.of(),
        page.evaluate(
            """
            [...document.querySelectorAll('.strip a')]
              .map((day) => day.getBoundingClientRect())
              .filter((box) => box.width < 24 || box.height < 24)
              .map((box) => box.width + ' x ' + box.height)"""));
  }

  @Test
  void no_words_of_a_chart_or_a_map_cover_others_or_leave_it() {
    var page = reader();
    var drawn = new ArrayList<>(SeedFile.ledgers());
    drawn.addAll(List.of("/places", "/places?day=2020-09-27", "/chronology/war-begins"));
    for (var address : drawn) {
      page.setViewportSize(390, 800);
      page.navigate(at(address));
      assertEquals(List.of(), page.evaluate(COVERED), address + " at 390");
      page.setViewportSize(1280, 800);
      assertEquals(List.of(), page.evaluate(COVERED), address + " at 1280");
    }
  }

  private Page reader() {
    var page = shared("reader", wide(390), this::listen);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    COMPLAINTS.clear();
    return page;
  }

  private static Browser.NewContextOptions wide(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, 800);
  }

  /** Collects messages on the console, failed requests and requests to other hosts. */
  private void listen(Page page) {
    page.onConsoleMessage(message -> COMPLAINTS.add(message.text()));
    page.onPageError(COMPLAINTS::add);
    page.onRequestFailed(request -> COMPLAINTS.add("failed: " + request.url()));
    page.onRequest(
        request -> {
          if (!URI.create(request.url()).getHost().equals(site.getHost())) {
            COMPLAINTS.add("another host: " + request.url());
          }
        });
  }
}
