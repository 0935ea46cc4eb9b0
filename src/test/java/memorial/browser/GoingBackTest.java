package memorial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever goes back in the browser finds the draft as it is kept, and takes nothing from it. */
@QuarkusTest
class GoingBackTest extends BrowserTest {
  private static final String DISAGREEING =
      """
      [...document.querySelectorAll('select[data-options]')]
        .filter((select) => document.getElementById(select.name).value !==
          (select.value ? select.selectedOptions[0].textContent : ''))
        .map((select) => select.name)""";

  @ParameterizedTest
  @ValueSource(strings = {"accounts.2", "places.1"})
  void a_row_that_was_removed_and_put_back_is_still_there(String row) {
    var typed = Fresh.event();
    typed.putAll(
        Map.of(
            "accounts.1.party.en",
            "One party",
            "accounts.1.text.en",
            "What it says",
            "accounts.1.citations.1.source",
            Fresh.SOURCE,
            "accounts.2.party.en",
            "Another party",
            "accounts.2.text.en",
            "What that one says",
            "accounts.2.citations.1.source",
            Fresh.OTHER_SOURCE,
            "places.1",
            Fresh.PLACE,
            "places.2",
            Fresh.OTHER_PLACE));
    var draft = Drafts.saved(Visitor.signedIn(), "/admin/events/new", typed);
    try (var context = browser().newContext()) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, draft);
      page.locator("button[value='remove " + row + "']").click();
      assertThat(page.locator("#row-change")).containsText("removed");
      page.locator("#row-change button").click();
      assertThat(page.locator("#row-change")).not().containsText("removed");
      page.goBack();
      assertAgreed(page);
      typeAndSave(page, "Typed after going back");
    }
    typed.put("title.en", "Typed after going back");
    assertStored(draft, typed);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_was_chosen_since_is_still_chosen(boolean hasScript) {
    var typed = Fresh.event();
    typed.put("places.1", Fresh.PLACE);
    var draft = Drafts.saved(Visitor.signedIn(), "/admin/events/new", typed);
    try (var context =
        browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(hasScript))) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, draft);
      choose(page, "places.1", "Fuzuli", hasScript);
      choose(page, "citations.1.source", Fresh.OTHER_SOURCE.substring(0, 9), hasScript);
      press(page, "Save draft");
      assertThat(page.locator(".notice.success")).containsText("saved");
      var chosen = Visitor.signedIn().get(draft).fields();
      typed.put("places.1", chosen.get("places.1"));
      typed.put("citations.1.source", chosen.get("citations.1.source"));
      assertEquals(Fresh.OTHER_PLACE, chosen.get("places.1"));
      page.locator("[name='title.en']").fill("A second time");
      press(page, "Save draft");
      assertThat(page.locator(".notice.success")).containsText("saved");

      page.goBack();
      page.goBack();
      if (hasScript) {
        assertAgreed(page);
        typeAndSave(page, "Typed after going back");
      } else {
        page.locator("[name='title.en']").fill("Typed after going back");
        press(page, "Save draft");
        assertThat(page.locator(".notice.success")).containsText("saved");
      }
    }
    typed.put("title.en", "Typed after going back");
    assertStored(draft, typed);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_older_text_does_not_come_back_in_the_place_of_a_newer(boolean hasScript) {
    var typed = Fresh.event();
    var draft = Drafts.saved(Visitor.signedIn(), "/admin/events/new", typed);
    try (var context =
        browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(hasScript))) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, draft);
      for (var text : new String[] {"The first text", "The second text", "The third text"}) {
        page.locator("[name='summary.en']").fill(text);
        press(page, "Save draft");
        assertThat(page.locator(".notice.success")).containsText("saved");
        page.navigate(at("/admin/account"));
        page.navigate(at(draft));
      }
      for (int i = 0; i < 6; i++) {
        page.goBack();
        if (page.locator("[name='summary.en']").count() > 0) {
          assertThat(page.locator("[name='summary.en']")).hasValue("The third text");
          if (hasScript) {
            assertThat(page.locator(".saving")).isEmpty();
          }
        }
      }
    }
    typed.put("summary.en", "The third text");
    assertStored(draft, typed);
  }

  @Test
  void that_the_draft_was_saved_is_said_once() {
    var draft = Drafts.saved(Visitor.signedIn(), "/admin/events/new", Fresh.event());
    try (var context = browser().newContext()) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, draft);
      press(page, "Save draft");
      assertThat(page.locator(".notice.success")).containsText("saved");
      page.reload();
      assertThat(page.locator("h1")).isVisible();
      assertThat(page.locator(".notice.success")).hasCount(0);
    }
  }

  @Test
  void what_was_typed_and_not_saved_yet_is_there_for_whoever_leaves_and_comes_back() {
    var draft = Drafts.saved(Visitor.signedIn(), "/admin/events/new", Fresh.event());
    try (var context = browser().newContext()) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, draft);
      page.onDialog(Dialog::accept);
      page.locator("[name='summary.en']").pressSequentially("More of it. ");
      var typed = page.locator("[name='summary.en']").inputValue();
      page.navigate(at("/admin/account"));
      page.goBack();
      assertThat(page.locator("[name='summary.en']")).hasValue(typed);
    }
  }

  private static void typeAndSave(Page page, String title) {
    page.locator("[name='title.en']").fill(title);
    assertThat(page.locator(".saving")).containsText("Draft saved at");
  }

  private static void choose(Page page, String field, String words, boolean hasScript) {
    if (hasScript) {
      page.locator("[id='" + field + "']").fill(words);
      page.locator("[id='" + field + "__listbox'] [role=option]").first().click();
    } else {
      page.locator("[name='find." + field + "']").fill(words);
      page.locator("button[value='find " + field + "']").click();
      var select = page.locator("select[name='" + field + "']");
      select.selectOption(select.locator("option").last().getAttribute("value"));
    }
  }

  /** Each lookup field shows what it holds. */
  private static void assertAgreed(Page page) {
    page.waitForLoadState();
    assertThat(page.locator("input[role=combobox]").first()).isAttached();
    assertEquals(List.of(), page.evaluate(DISAGREEING));
  }

  private static void assertStored(String draft, Map<String, String> typed) {
    var stored = Visitor.signedIn().get(draft).fields();
    stored.keySet().retainAll(typed.keySet());
    assertEquals(new TreeMap<>(typed), new TreeMap<>(stored));
  }
}
