package memorial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import memorial.support.Colleague;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A curator at work, in a real browser. */
@QuarkusTest
class WorkingAtTheDeskTest extends BrowserTest {
  @Test
  void a_curator_makes_a_mistake_puts_it_right_and_publishes() {
    try (var context = browser().newContext()) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, "/admin/events/minute-of-silence");

      page.locator("[name='title.en']").fill("");
      page.locator("[name='summary.en']").fill("A minute of silence was held, in every town.");
      press(page, "Publish");
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("Give the event a title.");
      assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
      assertThat(page).hasTitle(Pattern.compile("^To put right: "));
      assertThat(page.locator("[name='summary.en']"))
          .hasValue("A minute of silence was held, in every town.");
      assertAccessible(page, page.url());

      page.getByText("Give the event a title.").first().click();
      page.keyboard().type("A minute of silence, corrected");
      page.getByLabel("Why this change is made").fill("The title was wrong");
      press(page, "Publish");
      assertThat(page.locator("h1")).hasText("Events");
      assertThat(page.getByRole(AriaRole.STATUS).first())
          .containsText("“A minute of silence, corrected” is published.");
      page.locator(".notice.success a").click();
      assertThat(page.locator("h1")).hasText("A minute of silence, corrected");

      page.getByText("History").click();
      assertThat(page.locator(".history")).containsText("The title was wrong");
    }
  }

  @Test
  void how_a_number_and_a_date_will_read_stands_beneath_them_while_they_are_typed() {
    try (var context = browser().newContext()) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, "/admin/figures/new");
      var number = page.locator("[id='number-reading']");
      page.locator("[name='measure']").selectOption("killed");
      page.locator("[name='number']").fill("2 915");
      assertThat(number).hasText("Shown as: 2,915 killed");
      page.locator("[name='qualifier']").selectOption("over");
      assertThat(number).hasText("Shown as: over 2,915 killed");

      page.locator("[name='number']").fill("2.915");
      assertThat(page.locator("[name='number']")).isFocused();
      assertThat(number).containsText("Do you mean 2,915?");
      page.locator("[name='published']").fill("17 October 2020");
      assertThat(page.locator("[id='published-reading']")).containsText("Write 2020-10-17");
      page.locator("[name='asOf']").fill("2020-10-15?");
      assertThat(page.locator("[id='asOf-reading']"))
          .hasText("Shown as: 15 October 2020 (uncertain)");
      assertThat(number).containsText("Do you mean 2,915?");
      assertAccessible(page, page.url());
    }
  }

  @Test
  void a_source_that_is_begun_is_saved_with_the_draft_and_added_by_the_enter_key() {
    var title = Fresh.slug("A source typed");
    try (var context = browser().newContext()) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, "/admin/events/new");
      page.locator("[name='title.en']").fill("An event with a new source");
      page.locator(".new-source summary").click();
      page.locator("[name='newSource.title']").fill(title);
      page.locator("[name='newSource.titleStatus']").selectOption("described");
      assertThat(page.locator(".saving")).containsText("Draft saved at");
      page.navigate(at("/admin/account"));
      page.goBack();
      assertThat(page.locator("[name='newSource.title']")).hasValue(title);

      page.locator("[name='newSource.published']").press("Enter");
      assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
      assertThat(page.locator("[id='newSource.publisher-error']")).isVisible();
      page.locator("[name='newSource.publisher']").fill("A publisher");
      page.locator("[name='newSource.sourceLanguage']").fill("en");
      page.locator("[name='newSource.voice']").selectOption("united-nations");
      page.locator("[name='newSource.publisher']").press("Enter");
      assertThat(page.locator("#row-change")).containsText("Citation 1 is added.");
      assertThat(page.locator("[id='citations.1.source']")).hasValue(Pattern.compile(title));
      assertThat(page.locator("[name='newSource.title']")).hasValue("");
      discard(page);
    }
  }

  @Test
  void the_other_name_that_a_place_was_found_by_stands_beside_it() {
    try (var context = browser().newContext()) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, "/admin/figures/new");
      page.locator("[id='scopePlace']").fill("Şuşa");
      page.locator("[role=option]").getByText("Shusha (Şuşa)").click();

      assertThat(page.locator("[id='scopePlace']")).hasValue("Shusha");
      assertThat(page.locator("select[name='scopePlace']")).hasValue("shusha");
    }
  }

  @Test
  void rows_are_added_and_removed_without_losing_what_was_typed() {
    try (var context =
        browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, "/admin/events/new");
      page.locator("[name='title.en']").fill("Half typed");
      press(page, "Add an account");
      press(page, "Add a place");
      assertThat(page.locator("[name='title.en']")).hasValue("Half typed");
      assertThat(page.getByLabel("Party or observer")).hasCount(1);
      press(page, "Remove account 1");
      assertThat(page.getByLabel("Party or observer")).hasCount(0);
      assertThat(page.locator("[name='title.en']")).hasValue("Half typed");
      discard(page);
    }
  }

  @Test
  void what_is_typed_after_the_session_has_ended_is_saved_when_signed_in_again_in_another_tab() {
    try (var context = browser().newContext()) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, "/admin/events/new");
      var title = page.locator("[name='title.en']");
      var saving = page.locator(".saving");
      title.fill("Typed in time");
      assertThat(saving).containsText("Draft saved at");
      context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("memorial-session"));

      title.fill("Typed too late");
      assertThat(saving).containsText("You are signed out");
      signInElsewhere(page);
      press(page, "Save draft");
      assertThat(page.locator(".notice")).containsText("The draft is saved");
      assertThat(title).hasValue("Typed too late");
      discard(page);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void it_says_that_somebody_is_signed_out_only_as_long_as_it_is_true(boolean allCookiesAreLost) {
    try (var context = browser().newContext()) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, "/admin/events/new");
      var title = page.locator("[name='title.en']");
      var saving = page.locator(".saving");
      title.fill("Typed in time");
      assertThat(saving).containsText("Draft saved at");
      if (allCookiesAreLost) {
        context.clearCookies();
      } else {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("memorial-session"));
      }
      title.fill("Typed too late");
      assertThat(saving).containsText("You are signed out");
      signInElsewhere(page);

      page.evaluate("dispatchEvent(new Event('focus'))");
      assertThat(saving).containsText("Draft saved at");
      assertThat(saving).not().containsText("You are signed out");
      page.reload();
      assertThat(title).hasValue("Typed too late");
      discard(page);
    }
  }

  @Test
  void what_one_typed_does_not_save_itself_under_the_name_of_another() {
    var typist = Colleague.writer().name();
    try (var context = browser().newContext()) {
      var page = context.newPage();
      var asked = asked(page, Dialog::accept);
      signIn(page, typist, "/admin/events/new");
      var title = page.locator("[name='title.en']");
      title.fill("Typed in time");
      assertThat(page.locator(".saving")).containsText("Draft saved at");
      context.clearCookies();
      title.fill("Typed too late");
      assertThat(page.locator(".saving")).containsText("You are signed out");
      signInElsewhere(page);
      page.evaluate("dispatchEvent(new Event('focus'))");
      assertThat(page.locator(".saving")).containsText("typed as " + typist);

      press(page, "Save draft");
      assertThat(page.locator(".error-summary")).containsText("typed as " + typist);
      assertThat(title).hasValue("Typed too late");
      page.reload();
      assertThat(title).hasValue("Typed too late");
      press(page, "Save draft");
      assertThat(page.locator(".notice.success")).isVisible();
      assertThat(page.locator(".desk-bar")).containsText("Account: " + Visitor.ADMINISTRATOR);
      assertEquals(List.of("beforeunload"), asked, "before the reload");
      discard(page);
    }
  }

  @Test
  void paragraphs_are_read_as_they_were_typed() {
    var typed = Fresh.event();
    typed.put("summary.en", "A first paragraph.\n\nA second one,\non two lines.");
    typed.put("accounts.1.party.en", "A party");
    typed.put("accounts.1.text.en", "Its words.\n\nMore of them.");
    typed.put("accounts.1.citations.1.source", Fresh.SOURCE);
    var slug = Fresh.publish(Visitor.signedIn(), "events", typed);
    var page = signedOut();
    page.navigate(at("/chronology/" + slug));

    assertEquals(typed.get("summary.en"), page.locator("main p.lede").innerText());
    assertEquals(
        typed.get("accounts.1.text.en"), page.locator("#accounts section p").first().innerText());
    page.navigate(at("/chronology"));
    assertEquals(
        typed.get("summary.en"), page.locator("[id='" + slug + "'] > p.typed").innerText());
  }

  /** Signs in in the tab that the form offers, and comes back. */
  private static void signInElsewhere(Page page) {
    var other = page.waitForPopup(() -> page.locator(".saving a").click());
    other.getByLabel("Name").fill(Visitor.ADMINISTRATOR);
    other.getByLabel("Password").fill(Visitor.PASSWORD);
    press(other, "Sign in");
    assertThat(other.locator("h1")).hasText("Overview");
    other.close();
  }

  @Test
  void what_belongs_together_in_a_form_stands_together() {
    var typed = Fresh.event();
    typed.putAll(Map.of("places.1", Fresh.PLACE, "citations.1.source", "", "date", "27.09.2020"));
    var draft = Drafts.saved(Visitor.signedIn(), "/admin/events/new", typed);
    try (var context = browser().newContext()) {
      var page = context.newPage();
      page.setViewportSize(1280, 800);
      signIn(page, Visitor.ADMINISTRATOR, draft);
      press(page, "Publish");
      var remove = box(page, "[value='remove places.1']");
      var place = box(page, "[id='places.1']");
      assertEquals(place.y + place.height, remove.y + remove.height, 2, "the place and its button");
      assertEquals(
          box(page, "label[for='citations.1.source']").y,
          box(page, "label[for='citations.1.locator.en']").y,
          2,
          "the labels of a citation with an error");
      var removeCitation = box(page, "[value='remove citations.1']");
      assertTrue(
          removeCitation.y + removeCitation.height
              <= box(page, "label[for='citations.1.locator.en']").y,
          "the button of a citation and its labels");
      var tick = box(page, "[id='disputed']");
      assertEquals(tick.y + tick.height / 2, middleOfWords(page, "disputed"), 3, "a box to tick");

      page.setViewportSize(390, 800);
      for (var field : List.of("date", "citations.1.source")) {
        page.locator(".error-summary a[href='#" + field + "']").click();
        page.waitForCondition(() -> box(page, "[id='" + field + "']").y < 800);
        assertTrue(box(page, "label[for='" + field + "']").y >= 0, "the label of " + field);
      }
    }
  }

  private static BoundingBox box(Page page, String element) {
    return page.locator(element).first().boundingBox();
  }

  private static double middleOfWords(Page page, String box) {
    var middle =
        page.evaluate(
            """
            (id) => {
              const words = document.createRange();
              words.selectNodeContents(document.getElementById(id).nextSibling);
              const { top, height } = words.getBoundingClientRect();
              return top + height / 2;
            }""",
            box);
    return ((Number) middle).doubleValue();
  }
}
