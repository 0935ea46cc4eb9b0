package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import memorial.support.DatabaseTest;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that no browser sends by itself gets a clear answer, never an error of ours. */
@DatabaseTest
class MalformedInputTest {
  private Visitor curator;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-2147483648"})
  void a_revision_before_the_first_is_refused(String base) {
    curator.get("/admin/events/new").submit(Map.of("base", base), "save");

    assertEquals(400, curator.status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"add a b", "add %zz", "add <script>", "add citations.2.source\r\nX: y"})
  void a_row_that_is_no_field_is_not_added(String button) {
    curator.get("/admin/events/new").submit(Fresh.event(), button);

    assertEquals(400, curator.status());
  }

  @ParameterizedTest
  @CsvSource({
    "title.en, 303",
    "slug, 303",
    "summary.en, 303",
    "reason, 303",
    "citations.1.source, 422",
    "places.1, 422"
  })
  void a_null_character_is_left_out_of_a_text_and_makes_another_slug(String field, int status) {
    var typed = Fresh.event();
    typed.put(field, "before\u0000after");
    curator.get("/admin/events/new").submit(typed, "publish");

    assertEquals(status, curator.status(), curator.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/chronology/%00",
        "/places/a%00b",
        "/sources/%00",
        "/roll/russia/wounded/figures/%00/revisions",
        "/chronology?place=%00",
        "/sources?side=%00",
        "/admin/drafts/%00",
        "/admin/events/%00"
      })
  void an_address_with_a_null_character_is_an_unknown_one(String address) {
    curator.get(address);

    assertEquals(400, curator.status());
  }

  @Test
  void three_thousand_fields_are_refused() {
    var typed = new LinkedHashMap<>(Fresh.event());
    for (int n = 0; n < 3000; n++) {
      typed.put("field" + n, "x");
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> curator.get("/admin/events/new").submit(typed, "save"));

    assertEquals(413, curator.status());
  }

  @Test
  void more_fields_than_any_form_has_are_refused() {
    var typed = new LinkedHashMap<>(Fresh.event());
    for (int n = 0; n < 5000; n++) {
      typed.put("field" + n, "x");
    }
    curator.get("/admin/events/new").submit(typed, "save");

    assertEquals(413, curator.status());
    assertEquals(200, curator.get("/admin").status());
  }

  @Test
  void more_fields_than_any_form_has_are_refused_to_strangers_too() {
    var visitor = new Visitor().get("/admin/sign-in");
    var typed = new LinkedHashMap<>(visitor.fields());
    for (int n = 0; n < 1001; n++) {
      typed.put("field" + n, "x");
    }
    visitor.post("/admin/sign-in", typed);

    assertEquals(413, visitor.status());
  }

  @Test
  void nine_hundred_citations_are_refused_rather_than_shown() {
    var typed = new LinkedHashMap<>(Fresh.event());
    for (int n = 1; n <= 900; n++) {
      typed.put("citations." + n + ".locator.en", "locator " + n);
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          curator.get("/admin/events/new").submit(typed, "publish");
          assertTrue(
              curator.answer().bytes().length < 5_000_000,
              "a page of " + curator.answer().bytes().length + " bytes");
        });

    assertEquals(400, curator.status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures", "places", "sources"})
  void no_entry_takes_the_address_of_the_form_for_new_ones(String plural) {
    var typed = Fresh.entry(plural);
    typed.put("slug", "new");
    curator.get("/admin/" + plural + "/new").submit(typed, "publish");
    var published = curator.status() == 303;
    if (published) {
      Fresh.withdraw(curator, plural, "new");
    }

    assertTrue(!published, "nobody could ever edit it: /admin/" + plural + "/new is the form");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e1", "40d", "0x1p3", "39.5f"})
  void degrees_are_typed_in_digits(String typed) {
    var place = Fresh.place();
    place.put("latitude", typed);
    curator.get("/admin/places/new").submit(place, "publish");

    assertEquals(422, curator.status());
    assertEquals("#latitude", curator.page().selectFirst(".error-summary a").attr("href"));
  }

  @Test
  void degrees_may_have_a_decimal_comma() {
    var place = Fresh.place();
    place.put("latitude", "39,76006");
    Fresh.publish(Visitor.signedIn(), "places", place);

    assertTrue(new Visitor().get("/places/" + place.get("slug")).text().contains("39.76006°"));
  }

  @Test
  void a_restored_entry_is_called_restored_in_its_history() {
    var slug = Fresh.published(curator, "events");
    Fresh.withdraw(curator, "events", slug);
    curator.get("/admin/events/" + slug + "/restoration").submit(Map.of("reason", "It stands"));
    var latest =
        new Visitor().get("/chronology/" + slug + "/revisions").page().selectFirst("ol.history li");

    assertTrue(latest.text().contains("Restored"), latest.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "title.", "title. ", "title..", "title.\u0000", "title.xx"})
  void a_text_in_no_language_is_no_part_of_the_form(String name) {
    var typed = Fresh.event();
    typed.put(name, "In no language");
    var draft = Drafts.saved(curator, "/admin/events/new", typed);

    assertEquals(200, curator.get(draft + "/review").status());
    assertFalse(curator.text().contains("In no language"), curator.text());
    assertEquals(typed.get("title.en"), curator.get(draft).fields().get("title.en"));
  }

  @Test
  void long_texts_are_compared_in_no_time_and_shown_whole() {
    var typed = Fresh.event();
    typed.put("summary.en", "a ".repeat(40_000));
    var slug = Fresh.publish(curator, "events", typed);
    var draft =
        Drafts.saved(curator, "/admin/events/" + slug, Map.of("summary.en", "b ".repeat(40_000)));
    var begun = System.nanoTime();

    curator.get(draft + "/review");
    assertEquals(200, curator.status());
    assertTrue(System.nanoTime() - begun < 5_000_000_000L, "seconds, not minutes");
    assertTrue(curator.page().select(".differences del").text().startsWith("a a"));
    assertTrue(curator.page().select(".differences ins").text().startsWith("b b"));
    Fresh.withdraw(curator, "events", slug);
  }

  @Test
  void a_form_in_an_unknown_encoding_is_a_400() {
    var token = curator.get("/admin").page().selectFirst("input[name=csrf-token]").val();
    curator.sending("X-Forwarded-For", Fresh.address());
    curator.postAs(
        "application/x-www-form-urlencoded; charset=bogus",
        "/admin/drafts/" + UUID.randomUUID(),
        Map.of("csrf-token", token));

    assertEquals(400, curator.status());
  }
}
