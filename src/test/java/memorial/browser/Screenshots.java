package memorial.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Pictures of the main pages, whole, on a phone and on a desktop, in light and in dark: {@code
 * ./mvnw test -Dtest=Screenshots} puts them into {@code target/screenshots}. No part of the tests.
 */
@QuarkusTest
class Screenshots extends BrowserTest {
  private static final Map<String, String> PAGES =
      new TreeMap<>(
          Map.of(
              "home", "/",
              "chronology", "/chronology",
              "day", "/chronology?day=2020-10-17",
              "event", "/chronology/war-begins",
              "roll", "/roll",
              "ledger", "/roll/azerbaijan-armed-forces/killed",
              "ledger-side-by-side", "/roll/azerbaijan-civilians/killed",
              "places", "/places?day=2020-09-27",
              "place", "/places/shusha",
              "sources", "/sources"));

  @Test
  void every_main_page() {
    for (var width : List.of(390, 1280)) {
      for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        var view =
            new Browser.NewContextOptions().setViewportSize(width, 860).setColorScheme(scheme);
        try (var context = browser().newContext(view)) {
          var page = context.newPage();
          PAGES.forEach((name, address) -> picture(page, name, address, width, scheme));
        }
      }
    }
  }

  private void picture(Page page, String name, String address, int width, ColorScheme scheme) {
    page.navigate(at(address));
    page.waitForLoadState(LoadState.NETWORKIDLE);
    var file = "%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", file)));
  }
}
