package memorial.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that name another entry keep it, however somebody comes to them and leaves them. */
@QuarkusTest
class LookupFieldsTest extends BrowserTest {
  private static final String CHOSEN =
      """
      Object.fromEntries([...document.querySelectorAll('select[data-options]')]
        .map((select) => [select.name, select.value]))""";
  private static final String FIELDS =
      "[...document.querySelectorAll('select[data-options]')].map((select) => select.name)";
  private static final String SHOWN =
      """
      [...document.querySelectorAll('select[data-options]')].every((select) =>
        document.getElementById(select.name).value ===
          (select.value ? select.selectedOptions[0].textContent : ''))""";
  private static final String FOCUSED = "document.activeElement.id";

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures"})
  void a_field_that_a_link_led_to_keeps_what_is_chosen_in_it(String plural) {
    var typed = full(plural);
    var draft = Drafts.saved(Visitor.signedIn(), "/admin/" + plural + "/new", typed);
    var page = signedOut();
    signIn(page, Visitor.ADMINISTRATOR, draft);
    var fields = page.evaluate(FIELDS);
    for (var field : (List<?>) fields) {
      comeTo(page, draft + "#" + field);
      assertEquals(field, page.evaluate(FOCUSED));
      page.keyboard().press("Tab");
      assertNothingChanged(page, typed);

      comeTo(page, draft + "#" + field);
      page.locator("h1").click();
      assertNothingChanged(page, typed);
    }
    page.locator("h1").click();
    tabThrough(page);
    assertNothingChanged(page, typed);
    assertEquals("1", Visitor.signedIn().get(draft).fields().get("saves"));
  }

  @Test
  void a_published_entry_that_is_only_looked_at_gets_no_draft() {
    var slug = Fresh.publish(Visitor.signedIn(), "events", withPlace());
    var form = "/admin/events/" + slug;
    var page = signedOut();
    signIn(page, Visitor.ADMINISTRATOR, "/admin");
    for (var field : new String[] {"citations.1.source", "places.1"}) {
      page.navigate(at(form + "#" + field));
      tabThrough(page);
      assertThat(page.locator(".saving")).isEmpty();
      assertEquals(at(form + "#" + field), page.url());
    }
    assertFalse(Visitor.signedIn().get(form).text().contains("another draft"));
  }

  @Test
  void only_whoever_empties_a_field_takes_its_entry_away() {
    var typed = full("figures");
    var draft = Drafts.saved(Visitor.signedIn(), "/admin/figures/new", typed);
    var page = signedOut();
    signIn(page, Visitor.ADMINISTRATOR, "/admin");
    page.navigate(at(draft + "#partOf"));
    page.evaluate("document.getElementById('partOf').value = ''");
    page.keyboard().press("Tab");
    assertNothingChanged(page, typed);

    page.locator("[id='partOf']").fill("");
    page.keyboard().press("Tab");
    assertThat(page.locator("select[name='partOf']")).hasValue("");
    assertThat(page.locator(".saving")).containsText("Draft saved at");
    assertEquals("", Visitor.signedIn().get(draft).fields().get("partOf"));
  }

  /** Where what is chosen is typed anew, the first line is no way to lose it. */
  @Test
  void whoever_types_the_name_that_is_chosen_finds_it() {
    var typed = withPlace();
    var draft = Drafts.saved(Visitor.signedIn(), "/admin/events/new", typed);
    var page = signedOut();
    signIn(page, Visitor.ADMINISTRATOR, draft);
    var field = page.locator("[id='places.1']");
    var name = field.inputValue();
    field.fill("");
    field.pressSequentially(name);
    var lines = page.locator("[id='places.1__listbox'] [role=option]");
    assertThat(lines.first()).containsText(name);
    assertThat(page.locator("[id='places.1__listbox']")).not().containsText("Choose a place");
    assertThat(page.locator(".field:has([id='places.1']) .found")).not().hasText("Searching …");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page.locator("select[name='places.1']")).hasValue(Fresh.PLACE);
  }

  @Test
  void words_that_were_not_chosen_are_asked_about_and_said_at_once() {
    var draft = Drafts.saved(Visitor.signedIn(), "/admin/events/new", withPlace());
    try (var context = browser().newContext()) {
      var page = context.newPage();
      var asked = asked(page, Dialog::dismiss);
      signIn(page, Visitor.ADMINISTRATOR, draft);
      var field = page.locator("[id='places.1']");
      var note = page.locator(".field:has([id='places.1']) .found");
      field.fill("Nowhere at all");
      assertThat(note).containsText("Nothing found");
      page.keyboard().press("Enter");
      assertThat(note).containsText("not chosen yet");
      page.fill("#reason", "Something else was typed");
      assertThat(page.locator(".saving")).containsText("but for what is not chosen yet");

      page.evaluate("setTimeout(() => document.querySelector('.desk-bar nav a').click())");
      page.waitForCondition(() -> !asked.isEmpty());
      assertEquals(List.of("beforeunload"), asked);
      assertThat(field).hasValue("Nowhere at all");

      press(page, "Save draft");
      assertEquals("places.1", page.evaluate(FOCUSED));
      assertThat(page.locator(".saving")).containsText("not chosen yet");
      discard(page);
      assertEquals(1, asked.size(), "not by a button");
    }
  }

  /** Opens that address from another page, as a link does. */
  private void comeTo(Page page, String address) {
    page.navigate(at("/admin/account"));
    page.navigate(at(address));
  }

  private static void assertNothingChanged(Page page, Map<String, String> typed) {
    var expected = new HashMap<>(typed);
    expected.keySet().removeIf(name -> page.locator("select[name='" + name + "']").count() == 0);
    expected.keySet().retainAll(((Map<?, ?>) page.evaluate(CHOSEN)).keySet());
    assertEquals(expected, page.evaluate(CHOSEN));
    page.waitForFunction(SHOWN);
    assertThat(page.locator(".saving")).isEmpty();
  }

  /** Goes through all fields by the keyboard. */
  private static void tabThrough(Page page) {
    var fields = (Integer) page.evaluate("document.querySelectorAll('form.edit :enabled').length");
    for (int i = 0; i < fields + 20; i++) {
      page.keyboard().press("Tab");
    }
    assertTrue(fields > 10);
  }

  private static Map<String, String> withPlace() {
    var typed = Fresh.event();
    typed.put("places.1", Fresh.PLACE);
    return typed;
  }

  /** An entry in which every field that names another one does. */
  private static Map<String, String> full(String plural) {
    var typed = new LinkedHashMap<>(Fresh.entry(plural));
    typed.put("citations.2.source", Fresh.OTHER_SOURCE);
    if (plural.equals("events")) {
      typed.put("places.1", Fresh.PLACE);
      typed.put("places.2", Fresh.OTHER_PLACE);
      typed.put("accounts.1.party.en", "One party");
      typed.put("accounts.1.text.en", "What it says");
      typed.put("accounts.1.citations.1.source", Fresh.SOURCE);
    } else {
      typed.put("supersedes", "az-killed-2020-12-03");
      typed.put("partOf", "az-killed-2020-12-03");
      typed.put("readWith.1", "az-killed-2020-12-03");
      typed.put("scopePlace", Fresh.PLACE);
      typed.put("scopeEvent", "minute-of-silence");
    }
    return typed;
  }
}
