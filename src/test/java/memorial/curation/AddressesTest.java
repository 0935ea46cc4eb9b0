package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import memorial.support.Colleague;
import memorial.support.DatabaseTest;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are made from titles; one that was published leads to its entry for ever. */
@DatabaseTest
class AddressesTest {
  private static final String TITLE = "Şuşada çox xoş gün: Iğdır, ÖZ ƏLİ ";
  private static final String SLUG = "susada-cox-xos-gun-igdir-oz-eli-";

  private Visitor curator;
  private String mark;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
    mark = UUID.randomUUID().toString().substring(0, 8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"save", "preview", "submit"})
  void an_address_that_was_left_empty_is_made_from_the_title(String button) {
    curator.get("/admin/events/new").submit(titled(TITLE + mark), button);
    assertEquals(303, curator.status(), curator.text());
    var draft =
        button.equals("submit")
            ? curator.location().replace("/admin?submitted=", "/admin/drafts/")
            : Drafts.address(curator.location()).replace("/preview", "");

    assertEquals(SLUG + mark, curator.get(draft).fields().get("slug"));
  }

  @Test
  void an_entry_is_published_at_the_address_that_its_title_makes() {
    assertEquals("/chronology/" + SLUG + mark, published(TITLE + mark));
  }

  @Test
  void an_address_that_is_taken_gets_a_number() {
    assertEquals("/chronology/" + SLUG + mark, published(TITLE + mark));
    assertEquals("/chronology/" + SLUG + mark + "-2", published(TITLE + mark));
    assertEquals("/chronology/" + SLUG + mark + "-3", published(TITLE + mark));
  }

  @Test
  void an_address_that_an_entry_had_once_gets_a_number_too() {
    published(TITLE + mark);
    move("events", SLUG + mark, "moved-" + mark);

    assertEquals("/chronology/" + SLUG + mark + "-2", published(TITLE + mark));
  }

  @ParameterizedTest
  @CsvSource({"War, war-", "Main, main-", "NEW!, new-", "Revisions, revisions-"})
  void a_title_that_makes_a_reserved_word_gets_a_number(String title, String beginning) {
    var address = published(title);

    assertTrue(address.matches("/chronology/" + beginning + "\\d+"), address);
  }

  @Test
  void a_long_title_makes_an_address_that_ends_with_a_word() {
    var slug = published(mark + " fifty words".repeat(12)).replace("/chronology/", "");

    assertTrue(slug.length() <= 80 && slug.endsWith("-words") | slug.endsWith("-fifty"), slug);
  }

  @ParameterizedTest
  @CsvSource({
    "Съезд в Шуше, syezd-v-shushe-",
    "Շուշիի ճակատամարտ, shushii-chakatamart-",
    "Battle of Շուշի, battle-of-shushi-"
  })
  void a_title_in_another_script_is_transliterated(String title, String beginning) {
    assertEquals("/chronology/" + beginning + mark, published(title + " " + mark));
  }

  @Test
  void a_title_without_letters_makes_an_address_of_the_kind_of_entry() {
    var address = published("…");

    assertTrue(address.matches("/chronology/event(-\\d+)?"), address);
  }

  @Test
  void an_address_that_is_left_empty_is_nothing_still_to_do() {
    curator.get("/admin/events/new").submit(titled(TITLE + mark), "add places.1");
    curator.get(Drafts.address(curator.location()));

    assertEquals("", curator.fields().get("slug"));
    assertEquals(0, curator.page().select(".checks a[href=#slug]").size(), curator.text());
  }

  @Test
  void a_refused_form_without_a_title_asks_for_that_and_not_for_an_address() {
    curator.get("/admin/events/new").submit(titled(""), "publish");

    assertEquals(422, curator.status());
    assertEquals(1, curator.page().select(".error-summary a[href=#title.en]").size());
    assertEquals(0, curator.page().select(".error-summary a[href=#slug]").size());
  }

  @Test
  void nothing_is_proposed_while_somebody_is_still_writing() {
    curator.get("/admin/events/new").submit(titled(TITLE + mark), "add places.1");
    curator.get(Drafts.address(curator.location()));
    assertEquals("", curator.fields().get("slug"));
    curator.submit(Map.of(), "remove places.1");
    curator.get(Drafts.address(curator.location()));
    assertEquals("", curator.fields().get("slug"));

    var fields = curator.fields();
    var draft = curator.page().selectFirst("form.edit").attr("action");
    fields.put("title.en", "Half a title " + mark);
    assertEquals(200, curator.postByScript(draft + "/autosave", fields).status());
    assertEquals("", curator.get(draft).fields().get("slug"));
  }

  @Test
  void an_address_that_somebody_typed_is_left_alone() {
    var typed = titled(TITLE + mark);
    typed.put("slug", "typed-" + mark);
    curator.get("/admin/events/new").submit(typed, "publish");

    assertEquals("/chronology/typed-" + mark, Drafts.published(curator));
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "main", "revisions", "background", "war", "aftermath"})
  void a_reserved_word_is_no_address(String slug) {
    var typed = Fresh.event();
    typed.put("slug", slug);
    curator.get("/admin/events/new").submit(typed, "publish");

    assertEquals(422, curator.status());
    assertEquals("#slug", curator.page().selectFirst(".error-summary a").attr("href"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "places", "sources"})
  void an_old_address_leads_to_the_new_one_for_good(String plural) {
    var old = Fresh.published(curator, plural);
    move(plural, old, "second-" + mark);
    assertMoved(address(plural, old), address(plural, "second-" + mark));
    move(plural, "second-" + mark, "third-" + mark);

    assertMoved(address(plural, old), address(plural, "third-" + mark));
    assertMoved(address(plural, "second-" + mark), address(plural, "third-" + mark));
    assertEquals(200, new Visitor().get(address(plural, "third-" + mark)).status());
  }

  @Test
  void a_figure_is_found_under_its_old_address_in_its_ledger() {
    var old = Fresh.published(curator, "figures");
    move("figures", old, "second-" + mark);
    move("figures", "second-" + mark, "third-" + mark);

    for (var former : new String[] {old, "second-" + mark}) {
      assertMoved(
          Fresh.LEDGER + "/figures/" + former + "/revisions",
          Fresh.LEDGER + "/figures/third-" + mark + "/revisions");
    }
  }

  @Test
  void an_entry_moves_back_to_where_it_was() {
    var old = Fresh.published(curator, "places");
    move("places", old, "second-" + mark);
    move("places", "second-" + mark, old);

    assertMoved("/places/second-" + mark, "/places/" + old);
    assertEquals(200, new Visitor().get("/places/" + old).status());
  }

  @Test
  void nobody_else_takes_an_old_address() {
    var old = Fresh.published(curator, "places");
    move("places", old, "second-" + mark);
    var typed = Fresh.place();
    typed.put("slug", old);
    curator.get("/admin/places/new").submit(typed, "publish");

    assertEquals(422, curator.status());
    assertTrue(curator.text().contains("Another entry has, or had, the address"));
    var other = Fresh.published(curator, "places");
    curator
        .get("/admin/places/" + other)
        .submit(Map.of("slug", old, "reason", "A nicer one"), "publish");
    assertEquals(422, curator.status());
  }

  @Test
  void the_desk_finds_an_entry_under_its_old_address() {
    var old = Fresh.published(curator, "places");
    move("places", old, "second-" + mark);

    assertEquals("second-" + mark, curator.get("/admin/places/" + old).fields().get("slug"));
    assertEquals(200, curator.get("/admin/places/" + old + "/history").status());
  }

  @Test
  void what_cites_or_names_an_entry_that_moved_still_shows_it() {
    var source = Fresh.source();
    var place = Fresh.place();
    Fresh.publish(curator, "sources", source);
    Fresh.publish(curator, "places", place);
    var typed = Fresh.event();
    typed.putAll(Map.of("citations.1.source", source.get("slug"), "places.1", place.get("slug")));
    var event = Fresh.publish(curator, "events", typed);
    move("sources", source.get("slug"), "source-" + mark);
    move("places", place.get("slug"), "place-" + mark);

    var page = new Visitor().get("/chronology/" + event).page();
    assertEquals(
        source.get("title"), page.select(".cites a[href=/sources/source-" + mark + "]").text());
    assertEquals(1, page.select(".places a[href=/places/place-" + mark + "]").size());
    page = new Visitor().get("/chronology/" + event + "/revisions/1").page();
    assertEquals(1, page.select("a[href=/sources/source-" + mark + "]").size(), "as it was, too");

    curator
        .get("/admin/events/" + event)
        .submit(Map.of("title.en", "Changed afterwards", "reason", "A test"), "publish");
    assertEquals("/chronology/" + event, Drafts.published(curator));
    page = curator.get("/chronology/" + event).page();
    assertEquals(1, page.select(".cites a[href=/sources/source-" + mark + "]").size());
    assertEquals(1, page.select(".places a[href=/places/place-" + mark + "]").size());
  }

  @Test
  void a_form_that_holds_an_old_address_calls_the_entry_by_its_name() {
    var source = Fresh.source();
    Fresh.publish(curator, "sources", source);
    var typed = Fresh.event();
    typed.put("citations.1.source", source.get("slug"));
    var event = Fresh.publish(curator, "events", typed);
    move("sources", source.get("slug"), "source-" + mark);

    var chosen =
        curator
            .get("/admin/events/" + event)
            .page()
            .getElementById("citations.1.source")
            .selectFirst("option[selected]");
    assertTrue(chosen.text().contains(source.get("title")), chosen.outerHtml());
  }

  @Test
  void a_draft_that_was_begun_before_the_move_is_published_after_it() {
    var place = Fresh.published(curator, "places");
    var typed = Fresh.event();
    typed.put("places.1", place);
    var draft = Drafts.saved(curator, "/admin/events/new", typed);
    move("places", place, "place-" + mark);
    curator.get(draft).submit(Map.of(), "publish");

    var address = Drafts.published(curator);
    assertEquals("/chronology/" + typed.get("slug"), address);
    var page = curator.get(address).page();
    assertEquals(1, page.select(".places a[href=/places/place-" + mark + "]").size());
  }

  @ParameterizedTest
  @CsvSource({"places, places.1, places.2", "sources, citations.1.source, citations.2.source"})
  void what_is_named_by_its_old_and_its_new_address_is_named_twice(
      String plural, String first, String second) {
    var old = Fresh.published(curator, plural);
    move(plural, old, "moved-" + mark);
    var typed = Fresh.event();
    typed.putAll(Map.of(first, old, second, "moved-" + mark));
    typed.remove("citations.1.locator.en");
    curator.get("/admin/events/new").submit(typed, "publish");

    assertEquals(422, curator.status());
    assertEquals("#" + second, curator.page().selectFirst(".error-summary a").attr("href"));
  }

  @Test
  void a_figure_of_a_place_that_moved_is_corrected_without_choosing_the_place_again() {
    var place = Fresh.published(curator, "places");
    var earlier = Fresh.figure();
    earlier.put("scopePlace", place);
    Fresh.publish(curator, "figures", earlier);
    var later = Fresh.figureAfter(earlier.get("slug"));
    later.put("scopePlace", place);
    Fresh.publish(curator, "figures", later);
    move("places", place, "place-" + mark);
    for (var slug : new String[] {later.get("slug"), earlier.get("slug")}) {
      curator
          .get("/admin/figures/" + slug)
          .submit(Map.of("note.en", "Corrected", "reason", "A test"), "publish");
      assertEquals(303, curator.status(), curator.text());
    }
  }

  @Test
  void a_figure_that_supersedes_one_that_moved_is_corrected_all_the_same() {
    var earlier = Fresh.published(curator, "figures");
    var later = Fresh.publish(curator, "figures", Fresh.figureAfter(earlier));
    move("figures", earlier, "moved-" + mark);
    curator
        .get("/admin/figures/" + later)
        .submit(Map.of("note.en", "Corrected", "reason", "A test"), "publish");

    assertEquals(303, curator.status(), curator.text());
  }

  @Test
  void a_revision_from_before_the_move_is_restored_with_its_old_address() {
    var old = Fresh.published(curator, "places");
    move("places", old, "second-" + mark);
    curator.get("/admin/places/second-" + mark + "/history");
    curator.submitTo("/admin/places/second-" + mark + "/history/1/draft", Map.of());
    curator.follow().submit(Map.of(), "publish");

    assertEquals("/places/" + old, Drafts.published(curator));
    assertMoved("/places/second-" + mark, "/places/" + old);
  }

  @Test
  void a_withdrawn_entry_is_gone_from_all_its_addresses() {
    var old = Fresh.published(curator, "places");
    move("places", old, "second-" + mark);
    Fresh.withdraw(curator, "places", "second-" + mark);

    assertEquals(410, new Visitor().get("/places/" + old).status());
    assertEquals(410, new Visitor().get("/places/second-" + mark).status());
  }

  @Test
  void the_address_of_an_editorial_page_stays() {
    curator
        .get("/admin/pages/about")
        .submit(Map.of("slug", "about-" + mark, "reason", "A nicer one"), "publish");

    assertEquals(422, curator.status());
    assertEquals(200, new Visitor().get("/about").status());
    curator.submit(Map.of(), "discard");
  }

  @Test
  void a_writer_s_move_waits_for_review_like_any_change() {
    var old = Fresh.published(curator, "places");
    var writer = Colleague.writer().signedIn();
    var draft =
        Drafts.submitted(
            writer,
            "/admin/places/" + old,
            Map.of("slug", "second-" + mark, "reason", "A nicer one"),
            "");
    assertEquals(200, new Visitor().get("/places/" + old).status());
    Drafts.publish(curator, draft);

    assertMoved("/places/" + old, "/places/second-" + mark);
  }

  private static Map<String, String> titled(String title) {
    var typed = Fresh.event();
    typed.putAll(Map.of("title.en", title, "slug", ""));
    return typed;
  }

  /** The address of a new event with that title and no address typed. */
  private String published(String title) {
    curator.get("/admin/events/new").submit(titled(title), "publish");
    return Drafts.published(curator);
  }

  private void move(String plural, String from, String to) {
    curator
        .get("/admin/" + plural + "/" + from)
        .submit(Map.of("slug", to, "reason", "A better address"), "publish");
    assertEquals(303, curator.status(), curator.text());
  }

  private static String address(String plural, String slug) {
    return (plural.equals("events") ? "/chronology/" : "/" + plural + "/") + slug;
  }

  @Test
  void what_lies_below_a_former_address_moves_along() {
    var mark = UUID.randomUUID().toString().substring(0, 8);
    var old = Fresh.published(curator, "events");
    curator
        .get("/admin/events/" + old)
        .submit(Map.of("slug", "second-" + mark, "reason", "A better name"), "publish");

    var now = "/chronology/second-" + mark;
    assertMoved("/chronology/" + old + "/revisions", now + "/revisions");
    assertMoved("/chronology/" + old + "/revisions/1", now + "/revisions/1");
  }

  private static void assertMoved(String from, String to) {
    var reader = new Visitor().get(from);
    assertEquals(301, reader.status(), from);
    assertEquals(to, reader.location());
    assertEquals(
        "no-cache", reader.answer().header("Cache-Control"), "it may get its former address back");
  }

  @ParameterizedTest
  @CsvSource({
    "places, p, /revisions",
    "sources, sourc, ''",
    "events, c, ''",
    "sources, s, /revisions/1"
  })
  void a_former_address_that_begins_another_part_of_the_path_moves_rightly(
      String plural, String beginning, String below) {
    var old = beginning;
    var now = Fresh.slug("moved");
    var fields = Fresh.entry(plural);
    fields.put("slug", old);
    Fresh.publish(curator, plural, fields);
    curator
        .get("/admin/" + plural + "/" + old)
        .submit(Map.of("slug", now, "reason", "A better name"), "publish");

    assertMoved(address(plural, old) + below, address(plural, now) + below);
    Fresh.withdraw(curator, plural, now);
  }
}
