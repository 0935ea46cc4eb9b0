package memorial.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Request;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a phone has to fetch on a first visit, and whether the page moves while it does. */
@QuarkusTest
class FirstVisitTest extends BrowserTest {
  private static final int KILOBYTE = 1024;

  private static final String SHIFT =
      """
      () => new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          list.getEntries().forEach((shift) => { sum += shift.value; });
        }).observe({ type: 'layout-shift', buffered: true });
        document.fonts.ready.then(() => setTimeout(() => resolve(sum), 300));
      })""";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/chronology",
        "/chronology/war-begins",
        "/roll",
        "/roll/azerbaijan-armed-forces/killed",
        "/places"
      })
  void a_page_weighs_a_hundred_kilobytes_at_most_and_does_not_move(String address) {
    try (var context =
        browser().newContext(new Browser.NewContextOptions().setViewportSize(390, 844))) {
      var page = context.newPage();
      var requests = new ArrayList<Request>();
      page.onRequestFinished(requests::add);
      page.navigate(at(address));
      var shift = ((Number) page.evaluate(SHIFT)).doubleValue();

      var finished = List.copyOf(requests);
      var bytes = finished.stream().mapToInt(FirstVisitTest::transferred).sum();
      var scripts =
          finished.stream()
              .filter(request -> request.resourceType().equals("script"))
              .mapToInt(FirstVisitTest::transferred)
              .sum();
      assertTrue(bytes <= 100 * KILOBYTE, () -> address + ": " + bytes + " bytes");
      assertTrue(scripts <= 10 * KILOBYTE, () -> address + ": " + scripts + " bytes of script");
      assertEquals(0, shift, .0001, address + " moves while it loads");
      assertEquals(0, context.cookies().size(), address + " sets a cookie");
    }
  }

  /** Head and body as they came over the wire. */
  private static int transferred(Request request) {
    var sizes = request.sizes();
    return sizes.responseHeadersSize + sizes.responseBodySize;
  }
}
