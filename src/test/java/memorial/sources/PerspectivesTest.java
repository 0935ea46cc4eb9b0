package memorial.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import memorial.support.DatabaseTest;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choosing what a source speaks as, reading it, and adding to the lists. */
@DatabaseTest
class PerspectivesTest {
  private static final String PAGE = "/admin/perspectives";

  private Visitor administrator;
  private final Visitor reader = new Visitor();

  @BeforeEach
  void sign_in() {
    administrator = Visitor.signedIn();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Azerbaijani+media | /sources?side=azerbaijani&voice=media",
        "azerbaijani%20MEDIA | /sources?side=azerbaijani&voice=media",
        "Encyclopedia | /sources?voice=encyclopedia",
        "Azerbaijani | /sources?side=azerbaijani",
        "Nobody+typed+this | /sources",
        "%3Cscript%3E | /sources"
      })
  void a_former_address_of_a_perspective_leads_to_its_terms(String typed, String address) {
    reader.get("/sources?perspective=" + typed);

    assertEquals(301, reader.status());
    assertEquals(address, reader.location());
    assertEquals(200, reader.follow().status());
  }

  @Test
  void readers_narrow_sources_by_side_and_by_kind_of_voice() {
    var both = reader.get("/sources?side=turkish&voice=state-news-agency").page();

    assertFalse(both.select(".sources li").isEmpty());
    for (var source : both.select(".sources .persp").eachText()) {
      assertEquals("Turkish · state news agency", source);
    }
    assertEquals("turkish", both.selectFirst("select[name=side] option[selected]").val());
    assertTrue(
        reader.get("/sources?voice=state-news-agency").page().select(".sources li").size()
            > both.select(".sources li").size());
    assertTrue(
        reader
            .get("/sources?side=belgian&voice=encyclopedia")
            .text()
            .contains("No source speaks for this side and is this kind of voice."));
  }

  @Test
  void a_filter_that_there_is_not_is_refused_with_those_that_there_are() {
    for (var address :
        List.of("/sources?side=media", "/sources?voice=turkish", "/sources?side=x")) {
      assertEquals(400, reader.get(address).status(), address);
    }
    assertTrue(reader.text().contains("azerbaijani"), reader.text());
  }

  @Test
  void a_source_says_what_it_speaks_as_and_what_the_terms_do_not_say() {
    var typed = Fresh.source();
    typed.putAll(
        Map.of("side", "russian", "voice", "repost", "perspectiveNote.en", "state <text>"));
    var slug = Fresh.publish(administrator, "sources", typed);

    var page = reader.get("/sources/" + slug).page();
    assertEquals("Russian · repost · state <text>", page.selectFirst(".persp").text());
    assertEquals(1, page.select("dd a[href='/sources?side=russian']").size());
    assertEquals(1, page.select("dd a[href='/sources?voice=repost']").size());
  }

  @Test
  void a_source_needs_a_side_or_a_kind_of_voice_from_the_lists() {
    var typed = Fresh.source();
    typed.put("voice", "");
    assertRefused(typed, "Choose from whose side it speaks, or what kind of voice it is, or both.");
    typed.put("voice", "azerbaijani");
    assertRefused(typed, "Choose one from the list.");
    typed.put("voice", "");
    typed.put("side", "Azerbaijani");
    assertRefused(typed, "Choose one from the list.");
  }

  @Test
  void an_administrator_adds_a_term_which_forms_offer_at_once() {
    var name = "Side of " + Fresh.slug("term");
    var code = added("side", name);

    assertTrue(administrator.text().contains("“" + name + "” is added"), administrator.text());
    assertTrue(offered("sources").contains(code));
    assertTrue(offered("events").contains(code), "in the fields of a new source");
    var typed = Fresh.source();
    typed.put("side", code);
    var slug = Fresh.publish(administrator, "sources", typed);
    assertTrue(reader.get("/sources/" + slug).text().contains(name + " · United Nations"));
    assertEquals(1, reader.get("/sources?side=" + code).page().select(".sources li").size());
    assertEquals(
        "1", administrator.get(PAGE).page().select("tr:contains(" + name + ") td").first().text());
  }

  @Test
  void what_is_in_a_list_is_not_added_again_however_it_is_written() {
    for (var name : List.of("azerbaijani", "AZERBAIJANI", " Azerbaijani. ")) {
      administrator.get(PAGE).submitTo(PAGE, Map.of("vocabulary", "side", "name", name));
      assertEquals(422, administrator.status(), name);
      assertTrue(
          administrator.text().contains("“Azerbaijani” is in the list already."),
          administrator.text());
      assertEquals(name, administrator.page().selectFirst("#name").val());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "side | '' | Give the name, in letters.",
        "side | ··· | Give the name, in letters.",
        "side | Geor\u200bgian | characters that nobody sees",
        "neither | Georgian | Choose the list that it belongs to.",
        "voice | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | at most 60 characters"
      })
  void a_term_that_cannot_be_added_is_refused_with_what_was_typed(
      String vocabulary, String name, String message) {
    administrator.get(PAGE).submitTo(PAGE, Map.of("vocabulary", vocabulary, "name", name));

    assertEquals(422, administrator.status());
    assertTrue(administrator.text().contains(message), administrator.text());
    assertEquals(name, administrator.page().selectFirst("#name").val());
  }

  @Test
  void a_name_in_other_letters_or_of_the_other_list_gets_a_code_of_its_own() {
    var word = Fresh.slug("term").replaceAll("\\d", "").replace("-", "");
    var code = added("side", "Сторона " + word);
    assertTrue(code.matches("storona-[a-z0-9-]+"), code);

    assertEquals(code + "-2", added("voice", "Сторона " + word));
  }

  @Test
  void a_retired_term_stays_where_it_was_chosen_and_is_offered_again_on_demand() {
    var name = "Voice of " + Fresh.slug("term");
    var code = added("voice", name);
    var typed = Fresh.source();
    typed.put("voice", code);
    var slug = Fresh.publish(administrator, "sources", typed);

    administrator.get(PAGE).submitTo(PAGE + "/" + code + "/retirement", Map.of());
    assertTrue(administrator.follow().text().contains("is retired"), administrator.text());
    assertFalse(offered("sources").contains(code));
    assertTrue(reader.get("/sources/" + slug).text().contains(name));
    administrator.get("/admin/sources/" + slug);
    assertEquals(code, administrator.fields().get("voice"));
    administrator.submit(Map.of("title", "Another title", "reason", "It was another"), "publish");
    assertEquals(303, administrator.status(), administrator.text());

    var other = Fresh.source();
    other.put("voice", code);
    assertRefused(other, "“" + name + "” was retired from the list: choose another.");
    administrator.get(PAGE).submitTo(PAGE, Map.of("vocabulary", "voice", "name", name));
    assertTrue(administrator.text().contains("offer it again instead"), administrator.text());
    administrator.get(PAGE).submitTo(PAGE + "/" + code + "/return", Map.of());
    assertTrue(administrator.follow().text().contains("is offered again"), administrator.text());
    assertTrue(offered("sources").contains(code));
  }

  @Test
  void a_retired_term_is_said_to_be_so_wherever_a_draft_has_it() {
    var name = "Voice of " + Fresh.slug("term");
    var code = added("voice", name);
    var source = Fresh.source();
    source.put("voice", code);
    var waiting = Drafts.submitted(administrator, "/admin/sources/new", source, "");
    var citing =
        Drafts.saved(
            administrator,
            "/admin/events/new",
            Map.of(
                "title.en", "An event", "newSource.title", "Its source", "newSource.voice", code));
    administrator.get(PAGE).submitTo(PAGE + "/" + code + "/retirement", Map.of());

    var said = administrator.follow().page();
    assertTrue(said.select(".notice.success").text().contains("2 drafts have it too"), said.text());
    assertTrue(
        said.selectFirst("tr:contains(" + name + ")").text().contains("0 and 2 drafts"),
        said.text());
    var refused = "“" + name + "” was retired from the list: choose another.";
    administrator.get(citing);
    assertEquals(
        name + " (retired)",
        administrator.page().select("[id='newSource.voice'] option[selected]").text());
    administrator.submit(Map.of(), "cite citations");
    assertEquals(422, administrator.status());
    assertTrue(administrator.text().contains(refused), administrator.text());
    administrator.get(waiting + "/review");
    assertTrue(administrator.text().contains(refused), administrator.text());
    administrator.submitTo(waiting + "/review/publication", Map.of());
    assertEquals(422, administrator.status());
    assertTrue(administrator.text().contains(refused), administrator.text());
  }

  @Test
  void a_term_that_two_add_at_once_is_added_once() throws Exception {
    var name = "Both " + Fresh.slug("term");
    var others = List.of(Visitor.signedIn(), Visitor.signedIn(), administrator);
    others.forEach(visitor -> visitor.get(PAGE));
    var adding =
        others.stream()
            .<Callable<Integer>>map(
                visitor ->
                    () ->
                        visitor.submitTo(PAGE, Map.of("vocabulary", "side", "name", name)).status())
            .toList();
    var statuses = new ArrayList<Integer>();
    var pool = Executors.newFixedThreadPool(others.size());
    try {
      for (var done : pool.invokeAll(adding)) {
        statuses.add(done.get());
      }
    } finally {
      pool.shutdown();
    }

    assertEquals(List.of(303, 422, 422), statuses.stream().sorted().toList());
    assertEquals(1, administrator.get(PAGE).page().select("tr:contains(" + name + ")").size());
  }

  @Test
  void a_change_of_perspective_is_told_in_words() {
    var slug = Fresh.published(administrator, "sources");
    var draft = Drafts.saved(administrator, "/admin/sources/" + slug, Map.of("side", "cypriot"));
    administrator.get(draft + "/review");

    assertTrue(administrator.text().contains("Cypriot"), administrator.text());
    assertFalse(administrator.text().contains("cypriot"), administrator.text());
  }

  private void assertRefused(Map<String, String> typed, String message) {
    administrator.get("/admin/sources/new").submit(typed, "publish");
    assertEquals(422, administrator.status());
    assertTrue(administrator.text().contains(message), administrator.text());
  }

  private String added(String vocabulary, String name) {
    administrator
        .get(PAGE)
        .submitTo(PAGE, new HashMap<>(Map.of("vocabulary", vocabulary, "name", name)));
    assertEquals(303, administrator.status(), administrator.text());
    var code = administrator.location().replaceFirst(".*&term=", "");
    administrator.follow();
    return code;
  }

  private List<String> offered(String plural) {
    return administrator
        .get("/admin/" + plural + "/new")
        .page()
        .select("select[name$=side] option, select[name$=voice] option")
        .eachAttr("value");
  }
}
