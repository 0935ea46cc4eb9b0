package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import memorial.support.Colleague;
import memorial.support.DatabaseTest;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From an empty form to the public page and its history, for every kind of entry. */
@DatabaseTest
class PublishingTest {
  private Visitor curator;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures", "places", "sources"})
  void a_form_shows_all_that_was_published(String plural) {
    var typed = Fresh.entry(plural);
    var slug = Fresh.publish(curator, plural, typed);
    curator.get("/admin/" + plural + "/" + slug);

    assertEquals(200, curator.status());
    assertShows(typed, curator);
  }

  @ParameterizedTest
  @ValueSource(strings = {"about", "methodology"})
  void the_form_of_a_page_shows_its_text(String slug) {
    var title = new Visitor().get("/" + slug).page().selectFirst("h1").text();
    curator.get("/admin/pages/" + slug);

    assertEquals(title, curator.fields().get("title.en"));
    assertTrue(curator.fields().get("body.en").length() > 200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures", "places", "sources"})
  void an_incomplete_draft_is_kept_and_is_not_public(String plural) {
    var typed = incomplete(plural);
    curator.get("/admin/" + plural + "/new").submit(typed, "save");

    assertEquals(303, curator.status());
    curator.follow();
    assertShows(typed, curator);
    assertTrue(curator.text().contains("The draft is saved"), curator.text());
    assertTrue(curator.get("/admin").text().contains(labelOf(plural, typed)), "on the desk");
    assertNotPublic(plural, typed);
  }

  @Test
  void a_draft_of_nothing_at_all_is_kept() {
    curator.get("/admin/events/new").submit(Map.of(), "save");

    assertEquals(303, curator.status());
    assertEquals(200, curator.follow().status());
    assertTrue(curator.get("/admin").text().contains("(untitled event)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures", "places", "sources"})
  void publishing_an_incomplete_entry_is_refused_with_everything_kept(String plural) {
    var typed = incomplete(plural);
    curator.get("/admin/" + plural + "/new").submit(typed, "publish");

    assertEquals(422, curator.status());
    assertShows(typed, curator);
    assertExplained(curator.page());
    assertNotPublic(plural, typed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "events | title.en date category summary.en attribution.en citations.1.source",
        "figures | population measure number reporter.en citations.1.source",
        "places | names.en type pointRole",
        "sources | title publisher side published"
      })
  void publishing_an_empty_form_is_refused_field_by_field(String plural, String fields) {
    curator.get("/admin/" + plural + "/new").submit(Map.of(), "publish");

    assertEquals(422, curator.status());
    assertEquals(
        Stream.of(fields.split(" ")).map(field -> "#" + field).sorted().toList(),
        curator.page().select(".error-summary li a").eachAttr("href").stream().sorted().toList());
    assertExplained(curator.page());
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures", "places", "sources"})
  void what_was_refused_is_put_right_and_published(String plural) {
    var typed = Fresh.entry(plural);
    var wrong = new HashMap<>(typed);
    wrong.put("slug", "No Address");
    curator.get("/admin/" + plural + "/new").submit(wrong, "publish");
    assertEquals(422, curator.status());
    assertEquals("No Address", curator.fields().get("slug"));
    var draft = curator.page().selectFirst("form.edit").attr("action");

    curator.submit(Map.of("slug", typed.get("slug")), "publish");

    assertEquals(303, curator.status());
    var reader = new Visitor().get(Drafts.published(curator));
    assertEquals(200, reader.status());
    assertTrue(reader.text().contains(visibleIn(plural, typed)), reader.text());
    curator.get("/admin/" + plural + "?q=" + typed.get("slug"));
    assertTrue(curator.page().selectFirst("table").text().contains(labelOf(plural, typed)));
    assertFalse(drafts().contains(draft), "no draft is left");
  }

  @Test
  void a_new_event_stands_in_the_chronology_and_its_history() {
    var slug = Fresh.published(curator, "events");
    var reader = new Visitor();

    assertTrue(reader.get("/chronology").text().contains("The event " + slug));
    assertTrue(reader.get("/places/" + Fresh.PLACE).answer().body().indexOf(slug) < 0, "no place");
    assertTrue(reader.get("/sources/" + Fresh.SOURCE).text().contains("The event " + slug));
    reader.get("/chronology/" + slug + "/revisions");
    assertEquals(1, reader.page().select("ol.history > li").size());
    assertTrue(reader.text().contains("First publication"), reader.text());
  }

  @Test
  void a_new_figure_stands_in_its_ledger_and_has_a_history() {
    var slug = Fresh.publish(curator, "figures", Fresh.saidToday(Fresh.figure()));
    var reader = new Visitor();

    assertTrue(reader.get("/roll").text().contains("The reporter of " + slug));
    assertTrue(
        reader.get(Fresh.LEDGER).page().getElementById(slug).text().contains("over 1,234 persons"));
    reader.get(Fresh.LEDGER + "/figures/" + slug + "/revisions");
    assertEquals(1, reader.page().select("ol.history > li").size());
  }

  @ParameterizedTest
  @CsvSource({
    "events, title.en, A better title",
    "figures, reporter.en, A better reporter",
    "places, names.en, A better name",
    "sources, title, A better title"
  })
  void a_second_publication_asks_why_and_becomes_revision_2(
      String plural, String field, String better) {
    var slug = Fresh.published(curator, plural);
    var words = better + " of " + slug;
    curator.get("/admin/" + plural + "/" + slug).submit(Map.of(field, words), "publish");
    assertEquals(422, curator.status());
    assertEquals("#reason", curator.page().selectFirst(".error-summary a").attr("href"));
    assertExplained(curator.page());
    assertEquals(words, curator.fields().get(field));

    curator.submit(Map.of("reason", "The word was wrong"), "publish");

    assertEquals(303, curator.status());
    assertTrue(new Visitor().get(Drafts.published(curator)).text().contains(words));
    assertEquals("2", curator.get("/admin/" + plural + "/" + slug).fields().get("base"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n\t "})
  void a_reason_of_white_space_is_none(String reason) {
    var slug = Fresh.published(curator, "places");
    curator.get("/admin/places/" + slug).submit(Map.of("reason", reason), "publish");

    assertEquals(422, curator.status());
  }

  @Test
  void a_reason_of_more_than_a_thousand_characters_is_refused() {
    var slug = Fresh.published(curator, "places");
    curator
        .get("/admin/places/" + slug)
        .submit(Map.of("district", "X", "reason", "x".repeat(1001)), "publish");
    assertEquals(422, curator.status());

    curator.submit(Map.of("reason", "x".repeat(1000)), "publish");
    assertEquals(303, curator.status());
  }

  @Test
  void an_earlier_revision_stays_readable_as_it_stood() {
    var slug = Fresh.published(curator, "events");
    var before = new Visitor().get("/chronology/" + slug).page().selectFirst("article").clone();
    curator
        .get("/admin/events/" + slug)
        .submit(
            Map.of("title.en", "Another title", "summary.en", "Else", "reason", "A slip"),
            "publish");
    var reader = new Visitor().get("/chronology/" + slug + "/revisions/1");

    assertEquals(200, reader.status());
    assertEquals(content(before), content(reader.page().selectFirst("article")));
    assertTrue(reader.page().selectFirst(".notice").text().contains("revision 1 of 2"));
    reader.get("/chronology/" + slug + "/revisions/2");
    assertEquals("Another title", reader.page().selectFirst("h1").text());
    reader.get("/chronology/" + slug + "/revisions");
    assertEquals(2, reader.page().select("ol.history > li").size());
    assertTrue(reader.text().contains("A slip"));
    assertEquals(404, reader.get("/chronology/" + slug + "/revisions/3").status());
    assertEquals(404, reader.get("/chronology/" + slug + "/revisions/0").status());
  }

  @Test
  void an_earlier_revision_of_a_figure_stays_readable_as_it_stood() {
    var slug = Fresh.published(curator, "figures");
    curator
        .get("/admin/figures/" + slug)
        .submit(Map.of("number", "1,235", "reason", "We copied it wrongly"), "publish");
    var reader = new Visitor();
    var history = Fresh.LEDGER + "/figures/" + slug + "/revisions";

    assertTrue(reader.get(Fresh.LEDGER).page().getElementById(slug).text().contains("over 1,235"));
    reader.get(history + "/1");
    assertTrue(reader.page().getElementById(slug).text().contains("over 1,234"), reader.text());
    assertTrue(reader.get(history).text().contains("We copied it wrongly"));
    reader.get("/roll/russia/missing/figures/" + slug + "/revisions");
    assertEquals(404, reader.status());
  }

  @Test
  void a_page_is_corrected_with_a_reason_and_put_back() {
    curator.get("/admin/pages/about");
    var title = curator.fields().get("title.en");
    curator.submit(Map.of("title.en", ""), "publish");
    assertEquals(422, curator.status());
    assertExplained(curator.page());

    curator.submit(Map.of("title.en", "Concerning this memorial", "reason", "Plainer"), "publish");
    assertEquals("/about", Drafts.published(curator));
    assertEquals(
        "Concerning this memorial", new Visitor().get("/about").page().selectFirst("h1").text());

    curator
        .get("/admin/pages/about")
        .submit(Map.of("title.en", title, "reason", "Back"), "publish");
    assertEquals(title, new Visitor().get("/about").page().selectFirst("h1").text());
  }

  @Test
  void nobody_adds_or_withdraws_pages() {
    assertEquals(404, curator.get("/admin/pages/new").status());
    assertEquals(404, curator.get("/admin/pages/about/withdrawal").status());
  }

  @Test
  void the_address_of_an_editorial_page_stays() {
    curator
        .get("/admin/pages/about")
        .submit(Map.of("slug", Fresh.slug("moved"), "reason", "Nicer"), "publish");

    assertEquals(422, curator.status());
    assertTrue(curator.text().contains("so it stays"), curator.text());
  }

  @Test
  void an_address_that_another_entry_has_is_refused() {
    var slug = Fresh.published(curator, "places");
    var typed = Fresh.place();
    typed.put("slug", slug);
    curator.get("/admin/places/new").submit(typed, "publish");

    assertEquals(422, curator.status());
    assertTrue(curator.text().contains("Choose a different one"), curator.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shusha", "şuşa", "a b", "a--b", "-a", "a-", "a/b", "../a", "a.b", "a_b"})
  void an_address_has_small_letters_digits_and_hyphens(String slug) {
    var typed = Fresh.place();
    typed.put("slug", slug);
    curator.get("/admin/places/new").submit(typed, "publish");

    assertEquals(422, curator.status());
    assertEquals(slug, curator.fields().get("slug"));
    assertEquals("#slug", curator.page().selectFirst(".error-summary a").attr("href"));
  }

  @Test
  void an_address_has_at_most_eighty_characters() {
    var typed = Fresh.place();
    var longest = (typed.get("slug") + "-" + "x".repeat(80)).substring(0, 80);
    typed.put("slug", longest + "x");
    curator.get("/admin/places/new").submit(typed, "publish");
    assertEquals(422, curator.status());

    curator.submit(Map.of("slug", longest), "publish");
    assertEquals(303, curator.status());
    assertEquals(200, new Visitor().get("/places/" + longest).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures", "places", "sources", "pages"})
  void a_form_without_its_token_is_refused_and_nothing_is_saved(String plural) {
    curator.get(plural.equals("pages") ? "/admin/pages/about" : "/admin/" + plural + "/new");
    var fields = curator.fields();
    if (!plural.equals("pages")) {
      fields.putAll(Fresh.entry(plural));
    }
    fields.remove("csrf-token");
    fields.put("do", "publish");
    var address = curator.page().selectFirst("form.edit").attr("action");
    curator.post(address, fields);

    assertEquals(400, curator.status());
    assertEquals(404, curator.get(address).status(), "no draft");
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures", "places", "sources"})
  void whoever_is_not_signed_in_publishes_nothing(String plural) {
    var typed = Fresh.entry(plural);
    var fields = curator.get("/admin/" + plural + "/new").fields();
    fields.putAll(typed);
    fields.put("do", "publish");
    var address = curator.page().selectFirst("form.edit").attr("action");
    var stranger = new Visitor().get("/admin/sign-in");
    fields.put("csrf-token", stranger.fields().get("csrf-token"));
    stranger.post(address, fields);

    assertEquals(307, stranger.status());
    assertTrue(stranger.location().startsWith("/admin/sign-in/again?from="), stranger.location());
    assertNotPublic(plural, typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures", "places", "sources"})
  void a_writer_saves_and_previews_and_does_not_publish(String plural) {
    var typed = Fresh.entry(plural);
    var writer = Colleague.writer().signedIn();
    writer.get("/admin/" + plural + "/new");
    assertTrue(writer.page().select("button[value=publish]").isEmpty());
    writer.submit(typed, "save");
    assertEquals(303, writer.status());
    writer.follow();
    assertShows(typed, writer);
    assertTrue(writer.page().select("button[value=publish]").isEmpty());

    writer.submit(Map.of(), "publish");

    assertEquals(403, writer.status());
    assertTrue(writer.text().contains("submit it for review"), writer.text());
    assertShows(typed, writer);
    assertNotPublic(plural, typed);
  }

  @Test
  void a_writer_neither_withdraws_nor_restores() {
    var slug = Fresh.published(curator, "places");
    var writer = Colleague.writer().signedIn();
    writer.get("/admin/places/" + slug);
    assertTrue(writer.page().select("a[href$=/withdrawal]").isEmpty());
    var token = writer.fields().get("csrf-token");

    for (var act : List.of("/withdrawal", "/restoration")) {
      var address = "/admin/places/" + slug + act;
      assertEquals(403, writer.get(address).status());
      writer.post(address, Map.of("csrf-token", token, "reason", "Because"));
      assertEquals(403, writer.status());
    }
    assertEquals(200, new Visitor().get("/places/" + slug).status());
  }

  @Test
  void a_colleagues_draft_can_be_opened_and_published_by_who_may() {
    var typed = Fresh.place();
    var writer = Colleague.writer().signedIn();
    writer.get("/admin/places/new").submit(typed, "save");
    curator.get(writer.location()).submit(Map.of(), "publish");

    var address = Drafts.published(curator);
    assertEquals("/places/" + typed.get("slug"), address);
    assertEquals(200, new Visitor().get(address).status());
  }

  @Test
  void a_form_says_that_a_colleague_has_a_draft_of_the_entry() {
    var slug = Fresh.published(curator, "places");
    var colleague = Colleague.writer();
    colleague.signedIn().get("/admin/places/" + slug).submit(Map.of("district", "X"), "save");
    curator.get("/admin/places/" + slug + "?draft=new");

    assertTrue(curator.text().contains(colleague.name() + " has a draft"), curator.text());
    assertEquals("", curator.fields().get("district"));
  }

  @ParameterizedTest
  @CsvSource({"events, article", "places, main", "sources, main", "figures, main"})
  void a_preview_is_the_public_page(String plural, String part) {
    var typed = Fresh.entry(plural);
    curator.get("/admin/" + plural + "/new").submit(typed, "preview");
    assertEquals(303, curator.status());
    var draft = curator.location().replace("/preview", "");
    curator.follow();
    assertEquals(200, curator.status());
    assertTrue(curator.page().selectFirst(".notice").text().contains("It is not public"));
    var preview = content(curator.page().selectFirst(part));
    assertNotPublic(plural, typed);

    curator.get(draft).submit(Map.of(), "publish");
    var live = new Visitor().get(Drafts.published(curator));

    assertEquals(content(live.page().selectFirst(part)), preview);
  }

  @Test
  void the_preview_of_a_page_is_the_public_page() {
    curator.get("/admin/pages/methodology").submit(Map.of(), "preview");
    var draft = curator.location().replace("/preview", "");
    curator.follow();

    assertEquals(
        content(new Visitor().get("/methodology").page().selectFirst("article")),
        content(curator.page().selectFirst("article")));
    curator.get(draft).submit(Map.of(), "discard");
  }

  @Test
  void an_incomplete_draft_has_no_preview_but_is_told_what_is_missing() {
    var typed = incomplete("events");
    curator.get("/admin/events/new").submit(typed, "preview").follow();

    assertEquals(422, curator.status());
    assertShows(typed, curator);
    assertExplained(curator.page());
  }

  @Test
  void a_preview_is_for_who_is_signed_in() {
    curator.get("/admin/events/new").submit(Fresh.event(), "preview");

    assertEquals(303, new Visitor().get(curator.location()).status());
  }

  @Test
  void a_discarded_draft_is_gone_from_the_desk() {
    var typed = Fresh.event();
    curator.get("/admin/events/new").submit(typed, "save");
    var draft = curator.location().replaceFirst("\\?.*", "");
    assertTrue(drafts().contains(draft));
    curator.get(draft).submit(Map.of(), "discard");

    assertEquals("/admin?discarded=" + draft.replaceFirst(".*/", ""), curator.location());
    assertFalse(drafts().contains(draft));
    assertEquals(303, curator.get(draft).status());
    assertNotPublic("events", typed);
  }

  @Test
  void a_draft_that_does_not_exist_is_not_found() {
    assertEquals(404, curator.get("/admin/drafts/6f9619ff-8b86-4011-b42d-00cf4fc964ff").status());
    assertEquals(
        404, curator.get("/admin/drafts/6f9619ff-8b86-4011-b42d-00cf4fc964ff/preview").status());
  }

  @Test
  void a_note_for_the_desk_is_never_shown_on_the_site() {
    var typed = Fresh.event();
    typed.put("curatorNote", "Ask the archive about " + typed.get("slug"));
    var slug = Fresh.publish(curator, "events", typed);
    var reader = new Visitor();

    for (var address : List.of("", "/revisions", "/revisions/1")) {
      assertFalse(
          reader.get("/chronology/" + slug + address).answer().body().contains("archive about"));
    }
    assertTrue(
        curator
            .get("/admin/events/" + slug)
            .fields()
            .get("curatorNote")
            .startsWith("Ask the archive"));
  }

  /** The addresses of the drafts that the desk lists. */
  private List<String> drafts() {
    return curator
        .get("/admin")
        .page()
        .select("main section a[href^=/admin/drafts/]")
        .eachAttr("href");
  }

  /** A new entry of that kind with a title or name only, and an address. */
  private static Map<String, String> incomplete(String plural) {
    var all = Fresh.entry(plural);
    var few = new HashMap<String, String>();
    for (var field : List.of("slug", nameOf(plural))) {
      few.put(field, all.get(field));
    }
    if (plural.equals("figures")) {
      few.put("number", "nearly 77,777");
    } else if (plural.equals("places")) {
      few.put("latitude", "somewhere north");
    } else {
      few.put(plural.equals("events") ? "date" : "published", "last \"Thursday\" <or so>");
    }
    return few;
  }

  private static String nameOf(String plural) {
    return switch (plural) {
      case "events" -> "title.en";
      case "figures" -> "reporter.en";
      case "places" -> "names.en";
      default -> "title";
    };
  }

  /** What the desk calls the entry. */
  private static String labelOf(String plural, Map<String, String> typed) {
    return plural.equals("figures") ? typed.getOrDefault("number", "") : typed.get(nameOf(plural));
  }

  /** What its public page shows that no other does. */
  private static String visibleIn(String plural, Map<String, String> typed) {
    return typed.get(nameOf(plural));
  }

  private static void assertShows(Map<String, String> typed, Visitor curator) {
    var shown = curator.fields();
    typed.forEach((field, value) -> assertEquals(value, shown.get(field), field));
  }

  /** That nothing of the entry is on any public page, nor at its address. */
  private static void assertNotPublic(String plural, Map<String, String> typed) {
    var reader = new Visitor();
    var slug = typed.get("slug");
    var own =
        switch (plural) {
          case "events" -> "/chronology/" + slug;
          case "figures" -> Fresh.LEDGER + "/figures/" + slug + "/revisions";
          default -> "/" + plural + "/" + slug;
        };
    assertEquals(404, reader.get(own).status());
    var pages =
        new ArrayList<>(
            List.of(
                "/",
                "/chronology",
                "/roll",
                "/places",
                "/sources",
                "/about",
                "/methodology",
                "/sources/" + Fresh.SOURCE,
                "/places/" + Fresh.PLACE));
    for (var page : pages) {
      var html = reader.get(page).answer().body();
      assertEquals(200, reader.status(), page);
      assertFalse(html.contains(slug), page + " shows " + slug);
    }
  }

  /** That each problem is linked to its field, and each field in error says so and why. */
  private static void assertExplained(Document page) {
    var links = page.select(".error-summary li a");
    assertNotEquals(0, links.size(), page.text());
    assertEquals("alert", page.selectFirst(".error-summary").attr("role"));
    for (var link : links) {
      var id = link.attr("href").substring(1);
      var field = page.getElementById(id);
      assertTrue(field != null, "The summary links to " + id + ", which is not there");
      assertEquals("true", field.attr("aria-invalid"), id);
      var described = List.of(field.attr("aria-describedby").split(" "));
      assertTrue(described.contains(id + "-error"), id + " is described by " + described);
      for (var description : described) {
        assertTrue(page.getElementById(description) != null, description);
      }
    }
  }

  /** The part of a page that is the entry's, without what tells a preview from the live page. */
  private static String content(Element part) {
    var content = part.clone();
    content.select(".notice, .rev, nav.near").remove();
    content.select("tr.shown").removeClass("shown");
    content.select("a[href*=/revisions]").forEach(link -> link.parent().remove());
    return content.html().replaceAll("\\s+", " ").replaceAll("> <", "><").strip();
  }
}
