package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed is shown as it was typed, and what no form sends does no harm. */
@SiteTest
class HostileInputTest {
  private static final String HOSTILE =
      "<script>alert(1)</script><img src=x onerror=alert(2)>\"' onload='alert(3)' &lt;{title}${1+1}";

  private static final Set<String> FREE_TEXT =
      Set.of(
          "title",
          "title.en",
          "summary.en",
          "attribution.en",
          "citations.1.locator.en",
          "accounts.1.party.en",
          "accounts.1.text.en",
          "unit.en",
          "reporter.en",
          "scopeText.en",
          "note.en",
          "names.en",
          "names.az",
          "names.hy-Latn",
          "aliases",
          "district",
          "coordinateSource",
          "publisher",
          "author",
          "perspectiveNote.en",
          "curatorNote",
          "reason");

  private Visitor curator;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
  }

  @ParameterizedTest
  @CsvSource({"events, /chronology", "figures, /roll", "places, /places", "sources, /sources"})
  void what_is_typed_is_text_on_every_page(String plural, String list) {
    var typed = hostile(plural);
    curator.get("/admin/" + plural + "/new").submit(typed, "save");
    assertHarmless(curator.follow().page(), "the form");
    assertTypedIsKept(typed);
    assertHarmless(curator.get("/admin").page(), "the desk");
    curator.get("/admin/" + plural + "/new").submit(typed, "preview");
    assertHarmless(curator.follow().page(), "the preview");

    var slug = Fresh.publish(curator, plural, typed);
    try {
      var reader = new Visitor().get(Drafts.published(curator).replaceFirst("#.*", ""));
      assertHarmless(curator.page(), "the list that names what was published");
      assertHarmless(reader.page(), "the public page");
      assertTrue(reader.text().contains(HOSTILE), "shown as typed: " + reader.text());
      assertHarmless(reader.get(list).page(), list);
      assertHarmless(reader.get("/").page(), "the opening page");
      assertHarmless(reader.get("/sources/" + Fresh.SOURCE).page(), "the source cited");
      assertHarmless(curator.get("/admin/" + plural).page(), "the list at the desk");
      assertHarmless(curator.get("/admin/" + plural + "/" + slug).page(), "the form");
      assertHarmless(curator.get("/admin").page(), "the desk");
    } finally {
      curator
          .get("/admin/" + plural + "/" + slug + "/withdrawal")
          .submit(Map.of("reason", HOSTILE));
    }
    assertHarmless(curator.get("/admin/" + plural).page(), "the list of what is withdrawn");
    assertHarmless(curator.get("/admin/" + plural + "/" + slug).follow().page(), "restoration");
    assertHarmless(new Visitor().get(list + "/" + slug).page(), "the page that says it is gone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures", "places", "sources"})
  void what_is_typed_is_text_in_a_refused_form(String plural) {
    var typed = new HashMap<String, String>();
    for (var field : curator.get("/admin/" + plural + "/new").fields().keySet()) {
      if (!Set.of(
              "csrf-token",
              "typist",
              "kind",
              "entry",
              "base",
              "saves",
              "opened",
              "language",
              "onRegionalMap")
          .contains(field)) {
        typed.put(field, HOSTILE);
      }
    }
    curator.submit(typed, "publish");

    assertEquals(422, curator.status());
    assertHarmless(curator.page(), "the refused form");
    assertFalse(curator.page().select(".error-summary a").isEmpty());
  }

  @Test
  void what_is_typed_is_text_in_the_summary_of_errors() {
    var typed = Fresh.event();
    typed.putAll(
        Map.of("slug", HOSTILE, "citations.1.source", HOSTILE, "places.1", HOSTILE, "date", "<b>"));
    curator.get("/admin/events/new").submit(typed, "publish");

    assertEquals(422, curator.status());
    assertHarmless(curator.page(), "the refused form");
    var summary = curator.page().selectFirst(".error-summary").text();
    assertTrue(summary.contains("No source is published under “" + HOSTILE + "”"), summary);
    assertTrue(summary.contains("\"<b>\" is not a date"), summary);
    assertEquals(HOSTILE, curator.fields().get("slug"));
    assertEquals(HOSTILE, curator.fields().get("citations.1.source"));
  }

  @Test
  void what_is_typed_as_the_name_of_a_curator_is_text() {
    var visitor = new Visitor().get("/admin/sign-in");
    visitor.submit(Map.of("name", HOSTILE, "password", HOSTILE));

    assertEquals(422, visitor.status());
    assertHarmless(visitor.page(), "the sign-in page");
    assertEquals(HOSTILE, visitor.fields().get("name"));
  }

  @Test
  void the_markdown_of_a_page_becomes_structure_and_links_only() {
    var body =
        """
        ## A heading

        <script>alert(1)</script> <b onclick="alert(2)">bold</b> <iframe src="//evil"></iframe>

        [one](javascript:alert(3)) [two](JaVaScRiPt:alert(4)) [three](data:text/html,x)
        [four](vbscript:x) [five](//evil.example/) [fine](https://example.org/)

        ![image](javascript:alert(5)) ![image](https://evil.example/pixel.gif)

        <a href="javascript:alert(6)" style="position:fixed">six</a> <style>body{display:none}</style>

        [seven]: javascript:alert(7)
        [seven] "onmouseover="alert(8)
        """;
    curator.get("/admin/pages/about").submit(Map.of("body.en", body), "preview");
    var draft = curator.location().replace("/preview", "");
    var page = curator.follow().page();
    var article = page.selectFirst("article");

    assertEquals(200, curator.status());
    assertHarmless(page, "the preview");
    assertTrue(article.select("script, iframe, style, img, [style], [onclick]").isEmpty());
    assertEquals("A heading", article.selectFirst("h2").text());
    assertEquals("https://example.org/", article.select("a:contains(fine)").attr("href"));
    for (var link : article.select("a[href]")) {
      assertFalse(link.attr("href").matches("(?is)\\s*(javascript|data|vbscript):.*"), link.html());
    }
    curator.get(draft).submit(Map.of(), "discard");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "citations.999999.source|azkurs-essay",
        "citations.2147483648.source|azkurs-essay",
        "citations.-1.source|azkurs-essay",
        "citations.x.source|azkurs-essay",
        "citations..source|azkurs-essay",
        "citations|azkurs-essay",
        "citations.1.source.2.3|azkurs-essay",
        "accounts.x.y.z|a plain value",
        "accounts.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1|a plain value",
        "places.1.2|shusha",
        "places|shusha",
        "disputed|perhaps",
        "disputed.1|true",
        "slug.1|slug"
      })
  void a_value_where_the_form_has_something_else_is_refused(String name, String value) {
    send(name, value);

    assertEquals(400, curator.status());
    assertTrue(curator.text().contains("could not be read"), curator.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "citations.0.source|azkurs-essay",
        "citations.1|azkurs-essay",
        "citations.1.locator|plain",
        "title|a plain value",
        "title.|a plain value",
        ".title|a plain value",
        "title.en.x|a plain value",
        "title.zz-Nobody|a plain value",
        "class|java.lang.Runtime",
        "@class|java.lang.Runtime",
        "__proto__.x|y",
        "label.en|a plain value",
        "id|6f9619ff-8b86-4011-b42d-00cf4fc964ff",
        "|no name at all",
        ".|dot",
        "....|dots",
        "[0]|brackets",
        "citations[1].source|brackets"
      })
  void a_field_that_no_form_has_is_left_out(String name, String value) {
    send(name == null ? "" : name, value);

    assertEquals(303, curator.status());
    assertEquals(200, curator.follow().status());
    assertFalse(curator.answer().body().contains("java.lang.Runtime"));
  }

  private void send(String name, String value) {
    var typed = Fresh.event();
    typed.put(name, value);
    curator.get("/admin/events/new").submit(typed, "save");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "no-such-verb",
        "add",
        "add ",
        "add no.such.field",
        "add title",
        "add citations",
        "remove",
        "remove ",
        "remove no.such.row",
        "remove title",
        "remove citations",
        "PUBLISH"
      })
  void a_button_that_no_form_has_saves_at_most(String button) {
    var typed = Fresh.event();
    curator.get("/admin/events/new").submit(typed, button);

    assertEquals(303, curator.status(), button);
    assertEquals(404, new Visitor().get("/chronology/" + typed.get("slug")).status());
  }

  @Test
  void a_row_that_has_no_number_is_not_added() {
    var typed = Fresh.event();
    curator.get("/admin/events/new").submit(typed, "add citations.x.source");

    assertEquals(400, curator.status());
    assertEquals(404, new Visitor().get("/chronology/" + typed.get("slug")).status());
  }

  @Test
  void a_text_longer_than_a_book_is_refused() {
    var typed = Fresh.event();
    typed.put("summary.en", "x".repeat(300 * 1024));
    curator.get("/admin/events/new").submit(typed, "save");

    assertEquals(413, curator.status());
    assertEquals(200, curator.get("/admin").status());
  }

  @Test
  void a_long_text_is_kept_to_its_last_letter() {
    var typed = Fresh.event();
    typed.put("summary.en", "ə".repeat(30_000) + " the end");
    curator.get("/admin/events/new").submit(typed, "save");

    assertEquals(303, curator.status());
    assertEquals(typed.get("summary.en"), curator.follow().fields().get("summary.en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "curator", "Event", "event ", "../event", "<script>"})
  void a_draft_of_a_kind_that_does_not_exist_is_refused(String kind) {
    curator.get("/admin/events/new").submit(Map.of("kind", kind), "save");

    assertEquals(404, curator.status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "not-a-uuid", "6f9619ff-8b86-4011-b42d-00cf4fc964fg", "null"})
  void an_entry_that_is_no_identity_is_refused(String entry) {
    curator.get("/admin/events/new").submit(Map.of("entry", entry), "save");

    assertEquals(400, curator.status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1.5", "99999999999", "NaN"})
  void a_revision_that_is_no_number_is_refused(String base) {
    curator.get("/admin/events/new").submit(Map.of("base", base), "save");

    assertEquals(400, curator.status());
  }

  @Test
  void a_draft_that_claims_a_revision_that_does_not_exist_is_not_published() {
    var slug = Fresh.published(curator, "events");
    curator
        .get("/admin/events/" + slug)
        .submit(Map.of("base", "7", "reason", "From the future"), "publish");

    assertTrue(curator.location().endsWith("/merge"), curator.location());
    assertEquals("1", number(new Visitor(), slug));
  }

  @Test
  void the_entry_of_another_kind_cannot_be_written_over() {
    var place = Fresh.published(curator, "places");
    var entry = curator.get("/admin/places/" + place).fields().get("entry");
    curator
        .get("/admin/events/new")
        .submit(Map.of("entry", entry, "base", "1", "reason", "Mine now"), "publish");

    assertEquals(404, curator.status());
    assertEquals(200, new Visitor().get("/places/" + place).status());
  }

  @Test
  void a_page_that_does_not_exist_cannot_be_added() {
    curator.get("/admin/pages/about");
    curator.submit(Map.of("entry", UUID.randomUUID().toString(), "base", "0"), "publish");

    assertEquals(404, curator.status());
  }

  @Test
  void a_draft_stays_of_the_kind_and_entry_that_it_began_with() {
    var typed = Fresh.event();
    curator.get("/admin/events/new").submit(typed, "save");
    var place = Fresh.published(Visitor.signedIn(), "places");
    var placeForm = Visitor.signedIn().get("/admin/places/" + place).fields();
    curator.follow();
    curator.submit(
        Map.of("kind", "place", "entry", placeForm.get("entry"), "base", "1"), "publish");

    var address = Drafts.published(curator);
    assertEquals("/chronology/" + typed.get("slug"), address);
    assertEquals(200, new Visitor().get(address).status());
    assertEquals(200, new Visitor().get("/places/" + place).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/admin/drafts/not-a-uuid",
        "/admin/drafts/not-a-uuid/preview",
        "/admin/curators-of-nothing",
        "/admin/events/no-such-event",
        "/admin/events/%3Cscript%3E/withdrawal",
        "/admin/%65vents/x/y/z"
      })
  void an_address_that_does_not_exist_is_not_found(String address) {
    curator.get(address);

    assertEquals(404, curator.status());
    assertHarmless(curator.page(), address);
  }

  private static String number(Visitor reader, String slug) {
    return ""
        + reader.get("/chronology/" + slug + "/revisions").page().select(".history > li").size();
  }

  private void assertTypedIsKept(Map<String, String> typed) {
    var shown = curator.fields();
    typed.forEach((field, value) -> assertEquals(value, shown.get(field), field));
  }

  /** A complete entry with hostile words in each of its texts. */
  private static Map<String, String> hostile(String plural) {
    var typed = Fresh.entry(plural);
    switch (plural) {
      case "events" ->
          typed.putAll(
              Map.of(
                  "accounts.1.party.en",
                  "",
                  "accounts.1.text.en",
                  "",
                  "accounts.1.citations.1.source",
                  Fresh.SOURCE,
                  "accounts.1.citations.1.locator.en",
                  HOSTILE,
                  "places.1",
                  Fresh.PLACE));
      case "figures" -> typed.putAll(Map.of("note.en", "", "scopeText.en", ""));
      case "places" -> typed.putAll(Map.of("aliases", "", "district", "", "names.hy-Latn", ""));
      default -> typed.putAll(Map.of("author", "", "note.en", ""));
    }
    typed.put("curatorNote", "");
    typed.put("reason", "");
    typed.replaceAll((field, value) -> FREE_TEXT.contains(field) ? HOSTILE : value);
    return typed;
  }

  /** That no element or attribute came from what was typed, and nothing was unescaped twice. */
  private static void assertHarmless(Document page, String where) {
    assertTrue(page.select("script:not([src^=/]), img[src=x], iframe").isEmpty(), where);
    for (var element : page.getAllElements()) {
      for (var attribute : element.attributes()) {
        assertFalse(attribute.getKey().startsWith("on"), where + ": " + element.outerHtml());
      }
    }
    assertFalse(page.text().contains("&amp;lt;"), where + " escapes twice");
    assertFalse(page.text().contains("&lt;script"), where + " escapes twice");
  }
}
