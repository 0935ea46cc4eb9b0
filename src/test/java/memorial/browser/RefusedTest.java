package memorial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import memorial.support.Colleague;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was refused once is sent again by a button alone, not by a reload or the way back. */
@QuarkusTest
class RefusedTest extends BrowserTest {

  @Test
  void a_refused_review_is_not_sent_again_by_going_back_or_reloading() {
    var slug = Fresh.published(Visitor.signedIn(), "places");
    var draft =
        Drafts.submitted(
            Colleague.writer().signedIn(),
            "/admin/places/" + slug,
            Map.of("district", "Proposed", "reason", "The old reason"),
            "");
    try (var context = browser().newContext()) {
      var page = context.newPage();
      var sent = sent(page, "/publication");
      signIn(page, Visitor.ADMINISTRATOR, draft + "/review");
      page.locator("#reason").fill("");
      press(page, "Publish");
      assertThat(page.locator(".error-summary")).isVisible();
      page.locator("#reason").fill("A better reason");
      page.locator("#comment").fill("A remark");
      press(page, "Preview the page");
      assertThat(page.locator("h1")).isVisible();
      page.goBack();
      assertReview(page);
      page.reload();
      assertReview(page);

      assertEquals(1, sent.size(), sent.toString());
      assertThat(page).hasURL(at(draft + "/review"));
    }
    assertEquals(200, Visitor.signedIn().get(draft + "/review").status(), "not published");
  }

  @Test
  void what_was_typed_and_refused_is_still_there_after_a_reload() {
    var writer = Colleague.writer().signedIn();
    var draft = Drafts.submitted(writer, "/admin/places/new", Fresh.place(), "");
    try (var context = browser().newContext()) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, draft + "/review");
      writer.get(draft).submit(Map.of("district", "Meanwhile"), "save");
      page.locator("#comment").fill("What is lacking");
      press(page, "Send back");
      assertThat(page.locator(".error-summary")).isVisible();
      page.reload();

      assertThat(page.locator(".error-summary")).hasCount(0);
      assertThat(page.locator("#comment")).hasValue("What is lacking");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"withdrawal", "restoration"})
  void a_refused_withdrawal_or_restoration_is_not_sent_again(String what) {
    var editor = Visitor.signedIn();
    var slug = Fresh.published(editor, "places");
    if (what.equals("restoration")) {
      Fresh.withdraw(editor, "places", slug);
    }
    assertRefusedOnce("/admin/places/" + slug + "/" + what, what.substring(0, 5), "/" + what);
  }

  @Test
  void a_refused_form_of_an_entry_is_not_sent_again() {
    var typed = Fresh.place();
    typed.put("names.en", "");
    var draft = Drafts.saved(Visitor.signedIn(), "/admin/places/new", typed);
    assertRefusedOnce(draft, "Publish", draft.substring(draft.lastIndexOf('/')));
  }

  @Test
  void a_refused_merge_is_not_sent_again() {
    var slug = Fresh.published(Visitor.signedIn(), "places");
    var mine =
        Drafts.saved(Visitor.signedIn(), "/admin/places/" + slug, Map.of("district", "Mine"));
    var writer = Colleague.writer().signedIn();
    var theirs =
        Drafts.saved(writer, "/admin/places/" + slug + "?draft=new", Map.of("district", "Theirs"));
    var address = mine + "/merge?with=" + Drafts.id(theirs);
    try (var context = browser().newContext()) {
      var page = context.newPage();
      var sent = sent(page, "/merge");
      signIn(page, Visitor.ADMINISTRATOR, address);
      writer.get(theirs).submit(Map.of("district", "Theirs again"), "save");
      page.locator("input[value='mine']").first().check();
      press(page, "Save this choice");
      assertThat(page.locator(".error-summary")).isVisible();
      page.reload();

      assertThat(page.locator(".error-summary")).hasCount(0);
      assertEquals(1, sent.size(), sent.toString());
      assertThat(page).hasURL(at(address));
    }
  }

  private void assertRefusedOnce(String address, String button, String end) {
    try (var context = browser().newContext()) {
      var page = context.newPage();
      page.onDialog(Dialog::accept);
      var sent = sent(page, end);
      signIn(page, Visitor.ADMINISTRATOR, address);
      page.locator("form.edit .actions button")
          .filter(new Locator.FilterOptions().setHasText(button))
          .click();
      assertThat(page.locator(".error-summary")).isVisible();
      page.reload();

      assertThat(page.locator(".error-summary")).hasCount(0);
      assertEquals(1, sent.size(), sent.toString());
      assertThat(page).hasURL(at(address));
    }
  }

  private static void assertReview(Page page) {
    assertThat(page.locator("#reason")).hasValue("A better reason");
    assertThat(page.locator("#comment")).hasValue("A remark");
  }

  /** What that page sends to addresses that end so, from now on. */
  private static List<String> sent(Page page, String end) {
    var sent = new ArrayList<String>();
    page.onRequest(
        request -> {
          if (request.method().equals("POST")
              && request.url().replaceFirst("[?].*", "").endsWith(end)) {
            sent.add(request.url());
          }
        });
    return sent;
  }
}
