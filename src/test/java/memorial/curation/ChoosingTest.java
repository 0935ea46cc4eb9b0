package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import memorial.sources.SourceDesk;
import memorial.support.Colleague;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry that a form refers to is looked for by its words and chosen, without any script. */
@SiteTest
class ChoosingTest {
  @Inject SourceDesk sources;

  private Visitor curator;
  private String mark;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
    mark = UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void a_form_offers_what_is_chosen_and_nothing_else() {
    var event = Fresh.published(curator, "events");
    curator.get("/admin/events/" + event);

    assertEquals(
        List.of("", curator.fields().get("citations.1.source")),
        values(field("citations.1.source")));
    assertTrue(
        curator.answer().body().length() < 60_000,
        curator.answer().body().length() + " characters");
  }

  @Test
  void what_is_looked_for_can_be_chosen_and_everything_typed_is_kept() {
    var source = Fresh.source();
    source.put("title", "The Əlahiddə newspaper " + mark);
    Fresh.publish(curator, "sources", source);
    var typed = Fresh.event();
    typed.put("find.citations.1.source", "ELAHIDDE " + mark);
    curator.get("/admin/events/new").submit(typed, "find citations.1.source");
    assertEquals(303, curator.status(), curator.text());
    assertTrue(curator.location().endsWith("#citations.1.source"), curator.location());
    curator.follow();

    assertEquals(typed.get("title.en"), curator.fields().get("title.en"));
    assertEquals(
        List.of("", typed.get("citations.1.source"), source.get("slug")),
        values(field("citations.1.source")));
    assertTrue(curator.text().contains("1 found"), curator.text());
    assertEquals("", curator.fields().get("find.citations.1.source"), "ready for another search");
    curator.submit(Map.of("citations.1.source", source.get("slug")), "save");
    assertEquals(source.get("slug"), curator.follow().fields().get("citations.1.source"));
  }

  @ParameterizedTest
  @CsvSource({
    "Şuşa, shusha, Şuşa",
    "Шуша, shusha, Шуша",
    "Степанакерт, khankendi, Stepanakert",
    "Ստեփանակերտ, khankendi, Stepanakert",
    "Мартакерт, aghdara, Martakert",
    "Shushi, shusha, Shushi",
    "Xankəndi, khankendi, Xankəndi",
    "stepanakert, khankendi, Stepanakert",
    "martakert, aghdara, Martakert",
    "terter, tartar, Tərtər"
  })
  void a_place_is_found_by_each_of_its_names_and_shown_with_the_one_that_was_typed(
      String typed, String slug, String name) {
    curator
        .get("/admin/figures/new")
        .submit(Map.of("find.scopePlace", typed), "find scopePlace")
        .follow();
    var option = field("scopePlace").selectFirst("option[value=" + slug + "]");

    assertTrue(option != null, curator.text());
    assertTrue(option.text().endsWith(" (" + name + ")"), option.text());
  }

  @Test
  void a_place_found_by_the_name_that_the_site_calls_it_is_shown_with_that_alone() {
    curator
        .get("/admin/figures/new")
        .submit(Map.of("find.scopePlace", "shusha"), "find scopePlace")
        .follow();

    assertEquals("Shusha", field("scopePlace").selectFirst("option[value=shusha]").text());
  }

  @Test
  void a_figure_and_a_source_are_found_by_number_and_web_address() {
    var source = Fresh.source();
    source.put("url", "https://www.example.org/" + mark + "/page.html");
    Fresh.publish(curator, "sources", source);
    var typed = Fresh.figure();
    typed.put("find.citations.1.source", "http://example.org/" + mark + "/page.html#end");
    curator.get("/admin/figures/new").submit(typed, "find citations.1.source").follow();
    assertTrue(values(field("citations.1.source")).contains(source.get("slug")), curator.text());
    curator.submit(Map.of("find.supersedes", "2783"), "find supersedes").follow();

    assertTrue(values(field("supersedes")).contains("az-killed-2020-12-03"), curator.text());
  }

  @Test
  void enter_in_the_search_looks_instead_of_only_saving() {
    var typed = Fresh.event();
    typed.put("find.citations.1.source", "azernews");
    curator.get("/admin/events/new").submit(typed, "save").follow();

    assertTrue(
        values(field("citations.1.source")).stream().anyMatch(slug -> slug.startsWith("azernews")));
  }

  @ParameterizedTest
  @CsvSource({
    "figures, supersedes, figures",
    "figures, partOf, figures",
    "figures, scopePlace, places",
    "figures, scopeEvent, events",
    "figures, citations.1.source, sources",
    "events, citations.1.source, sources",
    "events, accounts.1.citations.1.source, sources"
  })
  void without_words_every_entry_is_offered(String plural, String field, String offered) {
    var typed = Fresh.entry(plural);
    if (field.startsWith("accounts")) {
      typed.put("accounts.1.party.en", "Somebody");
    }
    curator.get("/admin/" + plural + "/new").submit(typed, "find " + field).follow();
    var values = values(field(field));

    assertFalse(values.size() < 5, values.toString());
    var kept = curator.page();
    curator.get("/admin/options/" + offered);
    assertTrue(curator.text().contains("\"" + values.get(2) + "\""), curator.text());
    assertEquals(
        1,
        kept.select("select[data-options]").stream()
            .filter(select -> select.select("option").size() > 2)
            .count(),
        "no other field");
  }

  @ParameterizedTest
  @ValueSource(strings = {"add citations.2.source", "add places.1"})
  void a_new_row_offers_everything_at_once(String button) {
    curator.get("/admin/events/new").submit(Fresh.event(), button).follow();

    assertTrue(values(field(button.substring(4))).size() > 5, curator.text());
  }

  @Test
  void words_that_nothing_has_are_answered_so() {
    var typed = Fresh.event();
    typed.put("find.citations.1.source", "no source has such a title");
    curator.get("/admin/events/new").submit(typed, "find citations.1.source").follow();

    assertEquals(2, values(field("citations.1.source")).size(), "what was chosen stays");
    assertTrue(
        field("citations.1.source")
            .parent()
            .text()
            .contains("Nothing found for “no source has such a title”"));
  }

  @Test
  void a_search_keeps_a_new_source_that_was_begun() {
    var typed = Fresh.event();
    typed.put("newSource.title", "Begun " + mark);
    typed.put("find.citations.1.source", "azernews");
    curator.get("/admin/events/new").submit(typed, "find citations.1.source").follow();

    assertEquals(200, curator.status(), curator.text());
    assertEquals("Begun " + mark, curator.fields().get("newSource.title"));
    assertTrue(values(field("citations.1.source")).size() > 2, curator.text());
  }

  @Test
  void a_field_that_was_refused_can_be_searched_again() {
    var typed = Fresh.event();
    typed.put("citations.2.source", typed.get("citations.1.source"));
    typed.put("citations.2.locator.en", typed.get("citations.1.locator.en"));
    curator.get("/admin/events/new").submit(typed, "publish");
    assertEquals(422, curator.status());
    curator
        .submit(Map.of("find.citations.2.source", "azernews"), "find citations.2.source")
        .follow();

    assertTrue(values(field("citations.2.source")).size() > 2, curator.text());
  }

  @Test
  void titles_are_text_in_the_list_and_for_the_script() {
    var hostile = "\"><script>alert('" + mark + "')</script>&amp;<option>$1";
    var source = Fresh.source();
    source.put("title", hostile);
    Fresh.publish(curator, "sources", source);
    var typed = Fresh.event();
    typed.put("find.citations.1.source", mark);
    curator.get("/admin/events/new").submit(typed, "find citations.1.source").follow();

    var option =
        field("citations.1.source").selectFirst("option[value=" + source.get("slug") + "]");
    assertTrue(option.text().contains(hostile), option.outerHtml());
    curator.get("/admin/options/sources?q=" + mark);
    assertEquals("application/json;charset=UTF-8", curator.answer().header("Content-Type"));
    assertTrue(curator.text().contains(source.get("slug")), curator.text());
  }

  @Test
  void a_search_for_accents_alone_keeps_nobody_waiting() {
    var typed = Fresh.event();
    typed.put("newSource.title", "Begun " + mark);
    typed.put("find.citations.1.source", "a" + "\u0301".repeat(20_000) + "\u0323".repeat(20_000));
    curator.get("/admin/events/new");
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> curator.submit(typed, "find citations.1.source").follow());

    assertEquals(200, curator.status(), curator.text());
  }

  @Test
  void a_source_that_waits_is_called_so_however_long_its_title_and_needs_an_address() {
    var waiting = Fresh.source();
    waiting.put("title", mark + " " + "long ".repeat(200));
    Drafts.saved(Colleague.writer().signedIn(), "/admin/sources/new", waiting);
    var nowhere = Fresh.source();
    nowhere.put("title", "Another " + mark);
    nowhere.put("slug", "no address " + mark);
    Drafts.saved(Colleague.writer().signedIn(), "/admin/sources/new", nowhere);
    curator.get("/admin/options/sources?q=" + mark);

    assertTrue(curator.text().contains("(not published yet)"), curator.text());
    assertFalse(curator.text().contains("Another " + mark), curator.text());
  }

  @Test
  void of_very_many_the_first_are_listed_and_the_rest_is_said() {
    var kind =
        new KindLike<>(sources) {
          @Override
          public List<Option> options() {
            return IntStream.range(0, 530)
                .mapToObj(n -> new Option("entry-" + n, "Entry " + n))
                .toList();
          }
        };
    var all = Options.of(kind, "entry");

    assertEquals(Options.MOST, all.found().size());
    assertTrue(all.note().contains("530"), all.note());
    assertEquals(
        List.of("entry-529"),
        Options.of(kind, "529 ENTRY").found().stream().map(Options.Found::slug).toList());
  }

  @Test
  void writers_may_search_and_visitors_may_not() {
    assertEquals(200, Colleague.writer().signedIn().get("/admin/options/events").status());
    assertEquals(303, new Visitor().get("/admin/options/events").status());
    assertEquals(404, curator.get("/admin/options/curators").status());
    assertEquals("{\"found\":[],\"note\":null}", curator.get("/admin/options/pages").text());
  }

  private Element field(String name) {
    return curator.page().getElementById(name);
  }

  private static List<String> values(Element select) {
    return select.select("option").eachAttr("value");
  }
}
