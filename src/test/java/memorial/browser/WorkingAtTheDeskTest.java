package memorial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;

/** A curator at work, in a real browser. */
@QuarkusTest
class WorkingAtTheDeskTest extends BrowserTest {
  @Test
  void a_curator_makes_a_mistake_puts_it_right_and_publishes() {
    try (var context = browser().newContext()) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, "/admin/events/minute-of-silence");

      page.getByLabel("Title").first().fill("");
      page.getByLabel("Summary").fill("A minute of silence was held, in every town.");
      press(page, "Publish");
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("Give the event a title.");
      assertThat(page.getByLabel("Summary"))
          .hasValue("A minute of silence was held, in every town.");
      assertAccessible(page, page.url());

      page.getByText("Give the event a title.").first().click();
      page.keyboard().type("A minute of silence, corrected");
      page.getByLabel("Why this change is made").fill("The title was wrong");
      press(page, "Publish");
      assertThat(page.locator("h1")).hasText("A minute of silence, corrected");

      page.getByText("History").click();
      assertThat(page.locator(".history")).containsText("The title was wrong");
    }
  }

  @Test
  void rows_are_added_and_removed_without_losing_what_was_typed() {
    try (var context =
        browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, "/admin/events/new");
      page.getByLabel("Title").first().fill("Half typed");
      press(page, "Add an account");
      press(page, "Add a place");
      assertThat(page.getByLabel("Title").first()).hasValue("Half typed");
      assertThat(page.getByLabel("Party or observer")).hasCount(1);
      press(page, "Remove account 1");
      assertThat(page.getByLabel("Party or observer")).hasCount(0);
      assertThat(page.getByLabel("Title").first()).hasValue("Half typed");
      press(page, "Discard draft");
    }
  }

  @Test
  void the_pages_of_the_desk_are_accessible() {
    try (var context = browser().newContext()) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, "/admin");
      for (var address :
          List.of(
              "/admin",
              "/admin/events",
              "/admin/events/goranboy-2020",
              "/admin/events/war-begins/withdrawal",
              "/admin/figures/az-killed-2020-12-03",
              "/admin/places/new",
              "/admin/sources/azkurs-essay",
              "/admin/pages/about",
              "/admin/account",
              "/admin/curators",
              "/admin/audit")) {
        page.navigate(at(address));
        assertAccessible(page, page.url());
      }
    }
  }
}
