package memorial.curation;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
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

@DatabaseTest
class WithdrawingTest {
  private Visitor curator;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
  }

  @ParameterizedTest
  @CsvSource({"events, /chronology", "places, /places", "sources, /sources"})
  void a_withdrawn_entry_is_gone_with_the_reason_at_its_address(String plural, String list) {
    var slug = Fresh.published(curator, plural);
    assertTrue(new Visitor().get(list).answer().body().contains(slug));
    withdraw(plural, slug, "Recorded twice, see the other");

    assertEquals("/admin/" + plural + "?done=" + slug, curator.location());
    assertTrue(curator.follow().text().contains("is withdrawn from the site"), curator.text());
    var reader = new Visitor().get(list + "/" + slug);
    assertEquals(410, reader.status());
    assertTrue(reader.text().contains("Recorded twice, see the other"), reader.text());
    assertTrue(reader.page().selectFirst("h1").text().contains(slug));
    assertFalse(reader.get(list).answer().body().contains(slug));
    assertFalse(reader.get("/sources/" + Fresh.SOURCE).answer().body().contains(slug));
  }

  @Test
  void an_entry_that_others_refer_to_offers_no_button_that_will_be_refused() {
    curator.get("/admin/sources/" + Fresh.SOURCE + "/withdrawal");

    assertEquals(200, curator.status());
    assertTrue(curator.page().select("main form").isEmpty());
    assertTrue(curator.text().contains("Other entries refer to this one"), curator.text());
    assertFalse(curator.page().select("main .panel-list a").isEmpty(), "what refers to it");
  }

  @Test
  void a_withdrawn_figure_is_gone_from_its_ledger() {
    var slug = Fresh.published(curator, "figures");
    Fresh.published(curator, "figures");
    withdraw("figures", slug, "Not a count of this");
    var reader = new Visitor();

    assertNull(reader.get(Fresh.LEDGER).page().getElementById(slug));
    reader.get(Fresh.LEDGER + "/figures/" + slug + "/revisions");
    assertEquals(410, reader.status());
    assertTrue(reader.text().contains("Not a count of this"));
  }

  @Test
  void a_program_is_told_of_the_withdrawal_as_problem_json() {
    var slug = Fresh.published(curator, "events");
    withdraw("events", slug, "Recorded twice");
    var answer = given().accept("application/json").get("/chronology/" + slug);

    assertEquals(410, answer.statusCode());
    assertTrue(answer.contentType().startsWith("application/problem+json"), answer.contentType());
    assertEquals(410, answer.jsonPath().getInt("status"));
    assertTrue(answer.jsonPath().getString("detail").contains("Recorded twice"));
  }

  @Test
  void the_history_of_a_withdrawn_event_is_gone_with_it() {
    var slug = Fresh.published(curator, "events");
    withdraw("events", slug, "Recorded twice");

    assertEquals(410, new Visitor().get("/chronology/" + slug + "/revisions").status());
    assertEquals(410, new Visitor().get("/chronology/" + slug + "/revisions/1").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n"})
  void nothing_is_withdrawn_without_a_reason(String reason) {
    var slug = Fresh.published(curator, "places");
    curator.get("/admin/places/" + slug + "/withdrawal").submit(Map.of("reason", reason));

    assertEquals(422, curator.status());
    assertEquals("#reason", curator.page().selectFirst(".error-summary a").attr("href"));
    assertEquals("true", curator.page().getElementById("reason").attr("aria-invalid"));
    assertEquals(200, new Visitor().get("/places/" + slug).status());
  }

  @Test
  void a_reason_that_is_too_long_is_refused_and_kept() {
    var slug = Fresh.published(curator, "places");
    var reason = "x".repeat(1001);
    curator.get("/admin/places/" + slug + "/withdrawal").submit(Map.of("reason", reason));

    assertEquals(422, curator.status());
    assertEquals(reason, curator.fields().get("reason"));
  }

  @Test
  void nothing_is_withdrawn_without_the_token() {
    var slug = Fresh.published(curator, "places");
    var address = "/admin/places/" + slug + "/withdrawal";
    curator.get(address).post(address, Map.of("reason", "Because"));

    assertEquals(400, curator.status());
    assertEquals(200, new Visitor().get("/places/" + slug).status());
  }

  @Test
  void a_source_that_is_cited_stays() {
    var source = Fresh.published(curator, "sources");
    var event = Fresh.event();
    event.put("citations.1.source", source);
    Fresh.publish(curator, "events", event);

    assertStays("sources", source, event.get("title.en"));
  }

  @Test
  void a_source_that_an_account_cites_stays() {
    var source = Fresh.published(curator, "sources");
    var event = Fresh.event();
    event.putAll(
        Map.of(
            "accounts.1.party.en", "A party",
            "accounts.1.text.en", "Its words",
            "accounts.1.citations.1.source", source));
    Fresh.publish(curator, "events", event);

    assertStays("sources", source, event.get("title.en"));
  }

  @Test
  void a_source_that_a_figure_cites_stays() {
    var source = Fresh.published(curator, "sources");
    var figure = Fresh.figure();
    figure.putAll(Map.of("citations.1.source", source, "number", "4,321"));
    Fresh.publish(curator, "figures", figure);

    assertStays("sources", source, "over 4,321");
  }

  @Test
  void a_place_that_an_event_names_stays() {
    var place = Fresh.published(curator, "places");
    var event = Fresh.event();
    event.put("places.1", place);
    Fresh.publish(curator, "events", event);

    assertStays("places", place, event.get("title.en"));
  }

  @Test
  void a_place_that_a_figure_counts_stays() {
    var place = Fresh.published(curator, "places");
    var figure = Fresh.figure();
    figure.putAll(Map.of("scopePlace", place, "number", "5,321"));
    Fresh.publish(curator, "figures", figure);

    assertStays("places", place, "over 5,321");
  }

  @Test
  void an_event_that_a_figure_counts_stays() {
    var event = Fresh.published(curator, "events");
    var figure = Fresh.figure();
    figure.putAll(Map.of("scopeEvent", event, "number", "6,321"));
    Fresh.publish(curator, "figures", figure);

    assertStays("events", event, "over 6,321");
  }

  @ParameterizedTest
  @ValueSource(strings = {"supersedes", "partOf", "readWith.1"})
  void a_figure_that_another_refers_to_stays(String by) {
    var figure = Fresh.published(curator, "figures");
    var other = Fresh.figure();
    other.putAll(Map.of(by, figure, "number", "7,321"));
    if (by.equals("supersedes")) {
      other.put("supersession", "update");
    }
    Fresh.publish(curator, "figures", other);

    Fresh.tryToWithdraw(curator, "figures", figure, "Because");
    assertEquals(422, curator.status());
    assertTrue(curator.text().contains("over 7,321"), curator.text());
    assertEquals("Because", curator.fields().get("reason"));
    assertTrue(new Visitor().get(Fresh.LEDGER).page().getElementById(figure) != null);
  }

  @Test
  void what_referred_to_it_may_be_withdrawn_first() {
    var source = Fresh.published(curator, "sources");
    var event = Fresh.event();
    event.put("citations.1.source", source);
    var slug = Fresh.publish(curator, "events", event);
    withdraw("events", slug, "Recorded twice");
    withdraw("sources", source, "Its only reader is gone");

    var reader = new Visitor().get("/sources/" + source);
    assertEquals(410, reader.status());
    assertEquals("no-cache", reader.answer().header("Cache-Control"), "it may be restored");
  }

  @Test
  void a_withdrawn_entry_is_listed_at_the_desk_whatever_its_number_of_revisions() {
    var often = Fresh.published(curator, "places");
    for (var district : new String[] {"A", "B", "C"}) {
      curator
          .get("/admin/places/" + often)
          .submit(Map.of("district", district, "reason", "Once more"), "publish");
    }
    var slug = Fresh.published(curator, "events");
    withdraw("events", slug, "Recorded twice");
    curator.get("/admin/events?state=withdrawn&q=" + slug);

    assertFalse(
        curator.page().select("a[href=/admin/events/" + slug + "/restoration]").isEmpty(),
        curator.text());
    assertTrue(curator.page().selectFirst("table").text().contains("Recorded twice"));
    assertTrue(curator.page().select("table a[href=/admin/events/" + slug + "]").isEmpty());
  }

  @Test
  void the_form_of_a_withdrawn_entry_leads_to_its_restoration() {
    var slug = Fresh.published(curator, "events");
    withdraw("events", slug, "Recorded twice");
    curator.get("/admin/events/" + slug);

    assertEquals("/admin/events/" + slug + "/restoration", curator.location());
    assertTrue(curator.follow().text().contains("Recorded twice"));
    assertEquals(404, curator.get("/admin/events/" + slug + "/withdrawal").status());
  }

  @ParameterizedTest
  @CsvSource({"events, /chronology", "places, /places", "sources, /sources"})
  void a_restored_entry_is_as_it_was(String plural, String list) {
    var slug = Fresh.published(curator, plural);
    var before = new Visitor().get(list + "/" + slug).page().selectFirst("h1").html();
    withdraw(plural, slug, "Recorded twice");
    restore(plural, slug, "It was not");

    assertEquals("/admin/" + plural + "?done=" + slug, curator.location());
    assertTrue(curator.follow().text().contains("is on the site again"), curator.text());
    var reader = new Visitor().get(list + "/" + slug);
    assertEquals(200, reader.status());
    assertEquals(before, reader.page().selectFirst("h1").html());
    assertTrue(reader.text().contains("revision 3"), reader.text());
    assertTrue(reader.get(list).answer().body().contains(slug));
  }

  @Test
  void a_restored_event_has_its_withdrawal_in_the_history() {
    var slug = Fresh.published(curator, "events");
    withdraw("events", slug, "Recorded twice");
    restore("events", slug, "It was not");
    var history = new Visitor().get("/chronology/" + slug + "/revisions").page();

    assertEquals(3, history.select("ol.history > li").size());
    assertTrue(history.select("ol.history > li").get(0).text().contains("It was not"));
    assertTrue(history.select("ol.history > li").get(1).text().contains("Withdrawn"));
    assertTrue(history.select("ol.history > li").get(1).text().contains("Recorded twice"));
    assertEquals(200, new Visitor().get("/chronology/" + slug + "/revisions/1").status());
  }

  @Test
  void nothing_is_restored_without_a_reason() {
    var slug = Fresh.published(curator, "places");
    withdraw("places", slug, "Recorded twice");
    restore("places", slug, " ");

    assertEquals(422, curator.status());
    assertEquals("#reason", curator.page().selectFirst(".error-summary a").attr("href"));
    assertEquals(410, new Visitor().get("/places/" + slug).status());
  }

  @Test
  void nothing_is_restored_whose_source_is_withdrawn_as_well() {
    var source = Fresh.published(curator, "sources");
    var event = Fresh.event();
    event.put("citations.1.source", source);
    var slug = Fresh.publish(curator, "events", event);
    withdraw("events", slug, "Recorded twice");
    withdraw("sources", source, "Not needed");
    restore("events", slug, "It was not");

    assertEquals(422, curator.status());
    assertTrue(curator.text().contains("No source is published under"), curator.text());
    assertEquals("It was not", curator.fields().get("reason"));
    assertEquals(410, new Visitor().get("/chronology/" + slug).status());
  }

  @Test
  void what_is_not_withdrawn_cannot_be_restored() {
    var slug = Fresh.published(curator, "places");

    assertEquals(404, curator.get("/admin/places/" + slug + "/restoration").status());
    assertEquals(404, curator.get("/admin/places/no-such-place/withdrawal").status());
  }

  @Test
  void the_address_of_a_withdrawn_entry_is_not_given_to_another() {
    var slug = Fresh.published(curator, "events");
    withdraw("events", slug, "Recorded twice");
    var typed = Fresh.event();
    typed.put("slug", slug);
    curator.get("/admin/events/new").submit(typed, "publish");

    assertEquals(422, curator.status());
    assertEquals("#slug", curator.page().selectFirst(".error-summary a").attr("href"));
    assertTrue(curator.text().contains("has, or had, the address"), curator.text());
  }

  @Test
  void an_address_is_taken_within_its_kind_only() {
    var slug = Fresh.published(curator, "events");
    var place = Fresh.place();
    place.put("slug", slug);
    Fresh.publish(curator, "places", place);

    assertEquals(200, new Visitor().get("/places/" + slug).status());
    assertEquals(200, new Visitor().get("/chronology/" + slug).status());
  }

  private void withdraw(String plural, String slug, String reason) {
    curator.get("/admin/" + plural + "/" + slug + "/withdrawal").submit(Map.of("reason", reason));
    assertEquals(303, curator.status(), curator.text());
  }

  private void restore(String plural, String slug, String reason) {
    curator.get("/admin/" + plural + "/" + slug + "/restoration").submit(Map.of("reason", reason));
  }

  private void assertStays(String plural, String slug, String referring) {
    Fresh.tryToWithdraw(curator, plural, slug, "Because of that");

    assertEquals(422, curator.status());
    assertTrue(curator.text().contains("Other entries refer to this one (1)"), curator.text());
    assertTrue(curator.page().select(".panel-list").text().contains(referring), curator.text());
    assertEquals("Because of that", curator.fields().get("reason"));
    var address = (plural.equals("events") ? "/chronology/" : "/" + plural + "/") + slug;
    assertEquals(200, new Visitor().get(address).status());
  }

  @Test
  void drafts_that_somebody_has_of_it_are_named_before_it_is_withdrawn() {
    var slug = Fresh.published(curator, "places");
    var address = "/admin/places/" + slug + "/withdrawal";
    assertFalse(curator.get(address).text().contains("has a draft"), curator.text());
    var colleague = Colleague.writer();
    var draft =
        Drafts.submitted(
            colleague.signedIn(),
            "/admin/places/" + slug,
            Map.of("district", "D", "reason", "R"),
            "");
    curator.get(address);

    assertTrue(
        curator.text().contains(colleague.name() + " has a draft of this entry"), curator.text());
    assertTrue(curator.text().contains("Waits for review"), curator.text());
    assertEquals(1, curator.page().select("main a[href=" + draft + "]").size());
  }
}
