package memorial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import memorial.support.Colleague;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A writer and an editor at work, in a real browser with scripts. */
@QuarkusTest
class WorkingTogetherTest extends BrowserTest {
  @Test
  void an_entry_goes_from_a_writer_to_the_public_and_back_to_what_it_was() {
    var title = "An event of " + Fresh.slug("the-browser");
    try (var writing = browser().newContext();
        var editing = browser().newContext()) {
      var writer = writing.newPage();
      signIn(writer, Colleague.writer().name(), "/admin/events/new");
      writer.getByLabel("Title").first().fill(title);
      assertThat(saving(writer)).containsText("Draft saved at");
      assertTrue(writer.url().matches(".*/admin/drafts/[\\w-]+"), writer.url());
      writer.reload();
      assertThat(writer.getByLabel("Title").first()).hasValue(title);
      writer.locator("[id='date']").fill("2020-10-17");
      writer.locator("[id='category']").selectOption("diplomatic");
      writer.getByLabel("Summary").fill("It is too short.");
      writer.getByLabel("Whose account this is").fill("The observer");
      choose(writer, "citations.1.source", "azernews");
      writer.getByLabel("Note for the reviewer").fill("My first one");
      press(writer, "Submit for review");
      assertThat(writer.getByRole(AriaRole.STATUS)).containsText("Submitted for review");

      var editor = editing.newPage();
      signIn(editor, Visitor.ADMINISTRATOR, "/admin/review");
      editor.getByText(title).click();
      assertThat(editor.locator(".comments")).containsText("My first one");
      editor.getByLabel("Remark").fill("Say where it was");
      press(editor, "Send back");

      writer.navigate(at("/admin"));
      assertThat(writer.locator("li", new Page.LocatorOptions().setHasText(title)))
          .containsText("Sent back");
      writer.getByText(title).click();
      assertThat(writer.locator(".comments")).containsText("Say where it was");
      writer.getByLabel("Summary").fill("It was in the town.");
      press(writer, "Submit for review");

      editor.navigate(at("/admin/review"));
      editor.getByText(title).click();
      assertThat(editor.locator("dl.differences")).containsText("It was in the town.");
      press(editor, "Publish");
      assertThat(editor.getByRole(AriaRole.STATUS)).containsText("“" + title + "” is published.");

      editor.navigate(at("/admin/events?q=" + title.replace("An event of ", "")));
      editor.locator("table.desk").getByText(title).click();
      editor.getByLabel("Summary").fill("It was in the village.");
      editor.getByLabel("Why this change is made").fill("A slip");
      press(editor, "Publish");
      editor.locator(".notice.success a").click();
      assertThat(editor.locator("h1")).hasText(title);
      var address = editor.url().replaceFirst(".*/chronology/", "");

      editor.navigate(at("/admin/events/" + address + "/history"));
      press(editor, "Compare");
      assertThat(editor.locator("dl.differences del")).hasText("town.");
      assertThat(editor.locator("dl.differences ins")).hasText("village.");
      editor.getByText("History").click();
      press(editor, "Restore as a draft");
      assertThat(editor.getByLabel("Summary")).hasValue("It was in the town.");
      press(editor, "Publish");
      editor.locator(".notice.success a").click();
      assertThat(editor.locator("main")).containsText("It was in the town.");
    }
  }

  @Test
  void two_who_type_into_one_draft_bring_their_versions_together() {
    var slug = Fresh.published(Visitor.signedIn(), "places");
    var draft =
        Drafts.saved(Visitor.signedIn(), "/admin/places/" + slug, Map.of("reason", "A test"));
    try (var one = browser().newContext();
        var other = browser().newContext()) {
      var mine = one.newPage();
      var theirs = other.newPage();
      signIn(mine, Visitor.ADMINISTRATOR, draft);
      signIn(theirs, Colleague.writer().name(), draft);
      theirs.getByLabel("District").fill("Their district");
      assertThat(saving(theirs)).containsText("Draft saved at");
      mine.getByLabel("District").fill("My district");
      assertThat(saving(mine)).containsText("Somebody else has changed this");
      mine.onDialog(dialog -> dialog.dismiss());
      press(mine, "Save draft");

      assertThat(mine.locator("h1")).containsText("Both versions of");
      assertThat(mine.locator("main")).containsText("Their district");
      var part = mine.locator("fieldset", new Page.LocatorOptions().setHasText("District"));
      part.getByLabel("Theirs").check();
      part.getByLabel("Yours").check();
      press(mine, "Save this choice");
      assertThat(mine.locator(".notice.success")).containsText("The draft is saved");
      assertThat(mine).hasURL(at(draft));
      assertThat(mine.getByLabel("District")).hasValue("My district");
      discard(mine);
    }
  }

  @Test
  void a_form_says_who_discarded_its_draft_and_asks_what_becomes_of_what_is_typed() {
    var draft = Drafts.saved(Visitor.signedIn(), "/admin/places/new", Fresh.place());
    try (var context = browser().newContext()) {
      var page = context.newPage();
      signIn(page, Colleague.writer().name(), draft);
      Visitor.signedIn().get(draft).submit(Map.of(), "discard");
      page.getByLabel("District").fill("Typed too late");
      assertThat(saving(page)).containsText(Visitor.ADMINISTRATOR + " discarded this draft on");
      press(page, "Save draft");

      assertThat(page.locator("h1")).hasText("This draft was discarded");
      for (var width : List.of(390, 1280)) {
        page.setViewportSize(width, 800);
        assertAccessible(page, "discarded at " + width);
        assertFits(page, "discarded at " + width);
      }
      var asked = asked(page, Dialog::dismiss);
      page.locator("h1").click();
      page.evaluate("setTimeout(() => history.back())");
      page.waitForCondition(() -> !asked.isEmpty());
      assertEquals(List.of("beforeunload"), asked);
      press(page, "Take the draft up again");
      assertThat(page.getByLabel("District")).hasValue("Typed too late");
      assertThat(page.locator(".notice.success")).containsText("taken up again");
    }
  }

  @Test
  void a_form_with_unsaved_words_asks_before_it_is_left() {
    try (var context = browser().newContext()) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, "/admin/places/new");
      var asked = asked(page, Dialog::dismiss);
      page.getByLabel("District").pressSequentially("Typed");
      assertThat(saving(page)).containsText("Not saved yet");
      leave(page);
      page.waitForCondition(() -> !asked.isEmpty());
      assertEquals(List.of("beforeunload"), asked);
      assertThat(page.getByLabel("District")).hasValue("Typed");

      assertThat(saving(page)).containsText("Draft saved at");
      leave(page);
      page.waitForURL(at("/admin/sources"));
      assertEquals(1, asked.size(), "not when everything is saved");
    }
  }

  @ParameterizedTest
  @CsvSource({"/review, comment", "/withdrawal, reason"})
  void a_decision_that_is_typed_asks_before_it_is_left(String form, String field) {
    var editor = Visitor.signedIn();
    var address =
        form.equals("/review")
            ? Drafts.submitted(editor, "/admin/places/new", Fresh.place(), "")
            : "/admin/places/" + Fresh.published(editor, "places");
    try (var context = browser().newContext()) {
      var asked = new ArrayList<String>();
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, address + form);
      page.onDialog(
          dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
          });
      page.locator("[name='" + field + "']").pressSequentially("Typed and not sent");
      leave(page);
      page.waitForCondition(() -> !asked.isEmpty());

      assertEquals(List.of("beforeunload"), asked);
      assertThat(page.locator("[name='" + field + "']")).hasValue("Typed and not sent");
    }
  }

  @Test
  void a_source_is_found_by_typing_and_chosen_by_the_keyboard() {
    try (var context = browser().newContext()) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, "/admin/figures/new");
      var input = page.locator("[id='citations.1.source']");
      assertEquals("combobox", input.getAttribute("role"));
      choose(page, "citations.1.source", "azernews");
      var chosen = page.locator("select[name='citations.1.source']");
      assertTrue(chosen.inputValue().startsWith("azernews"), chosen.inputValue());
      assertThat(input).hasValue(Pattern.compile("azernews", Pattern.CASE_INSENSITIVE));
      assertThat(saving(page)).containsText("Draft saved at");
      page.reload();
      assertTrue(
          page.locator("select[name='citations.1.source']").inputValue().startsWith("azernews"));

      input.fill("no source has such a title");
      assertThat(page.getByText("Nothing found").first()).isVisible();
      input.press("Escape");
      assertFalse(chosen.inputValue().isEmpty(), "what was chosen stays");
      input.press("Enter");
      press(page, "Save draft");
      assertThat(page.locator(".notice.success")).hasCount(0);
      assertThat(page.locator(".found.error")).containsText("This is not chosen yet.");
      assertThat(input).hasValue("no source has such a title");
      input.fill("");
      input.blur();
      assertThat(chosen).hasValue("");

      context.setOffline(true);
      input.fill("azernews");
      assertThat(page.getByText("The list cannot be loaded.").first()).isVisible();
    }
  }

  @Test
  void the_pages_of_working_together_are_accessible_and_fit_in_any_light() {
    var curator = Visitor.signedIn();
    var slug = Fresh.published(curator, "events");
    var form = "/admin/events/" + slug + "?draft=new";
    var waiting =
        Drafts.submitted(
            Colleague.writer().signedIn(),
            form,
            Map.of("summary.en", "Other words about it", "reason", "A test"),
            "Please read it");
    curator.get(form).submit(Map.of("title.en", "Changed", "reason", "A test"), "publish");
    var reviewed = Drafts.submitted(curator, "/admin/events/new", Fresh.event(), "Read it");
    try (var context = browser().newContext()) {
      var page = context.newPage();
      signIn(page, Visitor.ADMINISTRATOR, "/admin/review");
      for (var address :
          List.of(
              "/admin/review",
              reviewed + "/review",
              waiting + "/review",
              waiting + "/merge",
              waiting,
              form + "/history",
              form + "/history/comparison?from=1&to=2",
              "/admin/sources")) {
        page.navigate(at(address));
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          var width = scheme == ColorScheme.LIGHT ? 390 : 1280;
          page.setViewportSize(width, 800);
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
          var what = address + " at " + width + " " + scheme;
          assertAccessible(page, what);
          assertFits(page, what);
        }
        for (var width : List.of(320, 1216, 1344)) {
          page.setViewportSize(width, 800);
          assertFits(page, address + " at " + width);
        }
      }
    }
  }

  private static Locator saving(Page page) {
    return page.locator(".saving");
  }

  /** Follows a link of the desk's bar, without waiting for where it leads. */
  private static void leave(Page page) {
    page.evaluate(
        "setTimeout(() => document.querySelector('.desk-bar a[href=\"/admin/sources\"]').click())");
  }

  /** Types part of a title and takes the first that is found, by the keyboard alone. */
  private static void choose(Page page, String field, String words) {
    var input = page.locator("[id='" + field + "']");
    input.focus();
    input.pressSequentially(words);
    assertThat(page.locator("[role=listbox] [role=option]").first()).isVisible();
    input.press("ArrowDown");
    page.keyboard().press("Enter");
  }
}
