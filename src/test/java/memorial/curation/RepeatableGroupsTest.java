package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Citations, accounts and places come in any number, and without a script. */
@SiteTest
class RepeatableGroupsTest {
  private Visitor curator;
  private Map<String, String> typed;

  @BeforeEach
  void open_a_new_form() {
    curator = Visitor.signedIn().get("/admin/events/new");
    typed = Fresh.event();
  }

  @Test
  void a_citation_more_keeps_everything_typed() {
    curator.submit(typed, "add citations.2.source");

    assertEquals(303, curator.status());
    assertTrue(curator.location().endsWith("#citations.2.source"), curator.location());
    follow();
    assertKept();
    assertEquals("", curator.fields().get("citations.2.source"));
    assertEquals("", curator.fields().get("citations.2.locator.en"));
    assertNotNull(curator.page().getElementById("citations.2.source"));
  }

  @Test
  void the_button_says_by_itself_which_row_comes_next() {
    for (var next : new String[] {"citations.2.source", "citations.3.source"}) {
      var button = curator.page().selectFirst("button[value^=add citations]").val();
      assertEquals("add " + next, button);
      curator.submit(typed, button);
      follow();
    }
    assertNotNull(curator.page().getElementById("citations.3.source"));
  }

  @Test
  void a_row_is_added_after_those_that_were_sent() {
    typed.put("citations.2.source", Fresh.OTHER_SOURCE);
    typed.put("citations.2.locator.en", "second");
    curator.submit(typed, "add citations.2.source");

    assertTrue(curator.location().endsWith("#citations.3.source"), curator.location());
    follow();
    assertKept();
    assertEquals("", curator.fields().get("citations.3.source"));
  }

  @Test
  void a_citation_removed_lets_those_after_it_move_up() {
    typed.putAll(
        Map.of(
            "citations.2.source", Fresh.OTHER_SOURCE,
            "citations.2.locator.en", "second",
            "citations.3.source", "azkurs-essay",
            "citations.3.locator.en", "third"));
    curator.submit(typed, "save");
    follow();
    curator.submit(Map.of("title.en", "Typed at the last moment"), "remove citations.2");
    follow();

    var fields = curator.fields();
    assertEquals("Typed at the last moment", fields.get("title.en"));
    assertEquals(Fresh.SOURCE, fields.get("citations.1.source"));
    assertEquals("azkurs-essay", fields.get("citations.2.source"));
    assertEquals("third", fields.get("citations.2.locator.en"));
    assertNull(fields.get("citations.3.source"));
  }

  @Test
  void a_row_that_was_removed_is_put_back_where_it_was() {
    typed.putAll(
        Map.of(
            "citations.2.source", Fresh.OTHER_SOURCE,
            "citations.2.locator.en", "second",
            "citations.3.source", "azkurs-essay",
            "citations.3.locator.en", "third"));
    curator.submit(typed, "remove citations.2");
    assertTrue(curator.location().endsWith("#row-change"), curator.location());
    follow();
    var said = curator.page().getElementById("row-change");
    assertTrue(said.text().startsWith("Citation 2 is removed: "), said.text());
    assertEquals("citations.2.source", next(said, "select").attr("name"), "where it was");
    curator.submit(Map.of("title.en", "Typed before it was put back"), "undo citations.2");
    follow();

    typed.put("title.en", "Typed before it was put back");
    assertKept();
    said = curator.page().getElementById("row-change");
    assertTrue(said.text().startsWith("Citation 2 is back."), said.text());
    curator.submit(Map.of(), said.selectFirst("button").val());
    follow();
    assertEquals("azkurs-essay", curator.fields().get("citations.2.source"));
  }

  @Test
  void the_only_row_and_one_within_another_are_put_back_too() {
    typed.putAll(
        Map.of(
            "accounts.1.party.en", "One party",
            "accounts.1.text.en", "It says so",
            "accounts.1.citations.1.source", Fresh.SOURCE,
            "accounts.2.party.en", "Another",
            "accounts.2.text.en", "Not so",
            "accounts.2.citations.1.source", Fresh.OTHER_SOURCE,
            "accounts.2.citations.1.locator.en", "its end",
            "places.1", Fresh.PLACE));
    for (var row :
        new String[] {
          "citations.1", "accounts.2.citations.1", "accounts.1", "accounts.2", "places.1"
        }) {
      curator.submit(typed, "remove " + row);
      follow();
      curator.submit(Map.of(), curator.page().selectFirst("#row-change button").val());
      follow();
      assertKept();
      assertEquals(200, curator.get("/admin/events/new").status());
    }
  }

  @Test
  void a_row_that_is_not_there_to_be_put_back_changes_nothing() {
    for (var row : new String[] {"citations.1", "places.1", "nothing.1"}) {
      curator.submit(typed, "undo " + row);
      follow();
      assertKept();
      assertNull(curator.page().getElementById("row-change"));
    }
  }

  @Test
  void a_row_that_was_added_says_so_and_can_be_taken_out_again() {
    curator.submit(typed, "add citations.2.source");
    curator.get(curator.location().replaceFirst("#.*", ""));
    var said = curator.page().getElementById("row-change");
    assertTrue(said.text().startsWith("Citation 2 is added."), said.text());
    assertEquals("citations.2.source", next(said, "select").attr("name"));
    curator.submit(Map.of(), said.selectFirst("button").val());
    follow();

    assertKept();
    assertNull(curator.fields().get("citations.2.source"));
  }

  @Test
  void a_form_that_is_opened_anew_says_nothing_of_rows() {
    curator.submit(typed, "remove citations.1");
    curator.get(curator.location().replaceFirst("[?].*", ""));

    assertNull(curator.page().getElementById("row-change"));
  }

  @Test
  void a_citation_removed_takes_none_with_it_that_begins_alike() {
    for (int n = 2; n <= 11; n++) {
      typed.put("citations." + n + ".source", Fresh.SOURCE);
      typed.put("citations." + n + ".locator.en", "locator " + n);
    }
    curator.submit(typed, "remove citations.1");
    follow();

    assertEquals("locator 2", curator.fields().get("citations.1.locator.en"));
    assertEquals("locator 11", curator.fields().get("citations.10.locator.en"));
    assertNull(curator.fields().get("citations.11.source"));
  }

  @Test
  void an_account_and_its_citations_are_added_and_removed() {
    curator.submit(typed, "add accounts.1.party.en");
    follow();
    assertKept();
    typed.putAll(Map.of("accounts.1.party.en", "One party", "accounts.1.text.en", "It says so"));
    curator.submit(typed, "add accounts.1.citations.1.source");
    follow();
    typed.put("accounts.1.citations.1.source", Fresh.SOURCE);
    curator.submit(typed, "add accounts.2.party.en");
    follow();
    typed.putAll(Map.of("accounts.2.party.en", "Another", "accounts.2.text.en", "Not so"));
    curator.submit(typed, "add accounts.2.citations.1.source");
    follow();
    typed.put("accounts.2.citations.1.source", Fresh.OTHER_SOURCE);
    typed.put("accounts.2.citations.1.locator.en", "its end");
    curator.submit(typed, "add accounts.2.citations.2.source");
    follow();
    assertKept();
    assertEquals("", curator.fields().get("accounts.2.citations.2.source"));

    curator.submit(Map.of(), "remove accounts.1");
    follow();
    var fields = curator.fields();
    assertEquals("Another", fields.get("accounts.1.party.en"));
    assertEquals("its end", fields.get("accounts.1.citations.1.locator.en"));
    assertNull(fields.get("accounts.2.party.en"));

    curator.submit(Map.of(), "remove accounts.1.citations.1");
    follow();
    assertEquals("", curator.fields().get("accounts.1.citations.1.source"));
    assertEquals("Another", curator.fields().get("accounts.1.party.en"));
    assertNull(curator.fields().get("accounts.1.citations.2.source"));
  }

  @Test
  void places_are_added_and_removed() {
    curator.submit(typed, "add places.1");
    follow();
    assertKept();
    typed.put("places.1", Fresh.PLACE);
    curator.submit(typed, "add places.2");
    follow();
    typed.put("places.2", Fresh.OTHER_PLACE);
    curator.submit(typed, "save");
    follow();
    assertKept();
    curator.submit(Map.of(), "remove places.1");
    follow();

    assertEquals(Fresh.OTHER_PLACE, curator.fields().get("places.1"));
    assertNull(curator.fields().get("places.2"));
  }

  @Test
  void figures_to_be_read_with_are_added_and_removed() {
    typed = Fresh.figure();
    curator.get("/admin/figures/new").submit(typed, "add readWith.1");
    follow();
    assertKept();
    typed.put("readWith.1", "az-killed-2020-12-03");
    curator.submit(typed, "save");
    follow();
    assertKept();
    curator.submit(Map.of(), "remove readWith.1");
    follow();

    assertNull(curator.fields().get("readWith.1"));
  }

  @Test
  void rows_that_nobody_filled_in_are_left_out_when_it_is_published() {
    typed.putAll(
        Map.of(
            "citations.1.source", "",
            "citations.1.locator.en", " ",
            "citations.2.source", Fresh.SOURCE,
            "citations.3.source", "",
            "places.1", "",
            "places.2", Fresh.PLACE,
            "accounts.1.party.en", "",
            "accounts.1.text.en", "",
            "accounts.1.citations.1.source", ""));
    curator.submit(typed, "publish");
    assertEquals(303, curator.status(), curator.text());
    var page = new Visitor().get(Drafts.published(curator)).page();

    assertEquals(1, page.select("ol.cites li").size());
    assertEquals(1, page.select("ul.places li").size());
    assertTrue(page.select("#accounts").isEmpty());
  }

  @Test
  void five_accounts_and_eight_citations_are_published() {
    for (int n = 1; n <= 8; n++) {
      typed.put("citations." + n + ".source", n % 2 == 0 ? Fresh.SOURCE : Fresh.OTHER_SOURCE);
      typed.put("citations." + n + ".locator.en", "locator " + n);
    }
    typed.put("disputed", "true");
    for (int n = 1; n <= 5; n++) {
      typed.put("accounts." + n + ".party.en", "Party " + n);
      typed.put("accounts." + n + ".text.en", "What party " + n + " says");
      typed.put("accounts." + n + ".citations.1.source", Fresh.SOURCE);
      typed.put("accounts." + n + ".citations.2.source", Fresh.OTHER_SOURCE);
    }
    curator.submit(typed, "publish");
    assertEquals(303, curator.status(), curator.text());
    var page = new Visitor().get(Drafts.published(curator)).page();

    assertEquals(8, page.select("ol.cites li").size());
    assertTrue(page.select("ol.cites li").get(6).text().contains("locator 7"));
    assertEquals(5, page.select("#accounts .accounts > section").size());
    assertEquals("Party 4", page.select("#accounts h3").get(3).text());
    assertEquals(2, page.select("#accounts .by").get(4).select("a").size());

    curator.get("/admin/events/" + typed.get("slug"));
    assertKept();
    curator.submit(Map.of("reason", "One party less"), "remove accounts.2");
    follow();
    curator.submit(Map.of(), "publish");
    page = new Visitor().get(Drafts.published(curator)).page();
    assertEquals("Party 3", page.select("#accounts h3").get(1).text());
    assertEquals(4, page.select("#accounts h3").size());
  }

  @Test
  void adding_a_row_publishes_nothing() {
    curator.submit(typed, "add citations.2.source");

    assertEquals(404, new Visitor().get("/chronology/" + typed.get("slug")).status());
  }

  @Test
  void pressing_enter_saves_and_neither_publishes_nor_removes() {
    var first = curator.page().selectFirst("form.edit button");

    assertEquals("save", first.val());
    assertFalse(first.hasAttr("disabled"));
  }

  /** The first of those elements that comes after that one. */
  private static Element next(Element one, String of) {
    var all = one.ownerDocument().getAllElements();
    return all.subList(all.indexOf(one), all.size()).stream()
        .filter(element -> element.normalName().equals(of))
        .findFirst()
        .orElseThrow();
  }

  private void follow() {
    assertEquals(303, curator.status(), curator.text());
    curator.get(curator.location().replaceFirst("#.*", ""));
    assertEquals(200, curator.status());
  }

  private void assertKept() {
    var shown = new LinkedHashMap<>(curator.fields());
    shown.keySet().retainAll(typed.keySet());
    assertEquals(typed, shown);
  }
}
