package memorial.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import memorial.support.Colleague;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an event must satisfy to be published. */
@SiteTest
class EventRulesTest {
  private Visitor curator;
  private Map<String, String> typed;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
    typed = Fresh.event();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-13|There is no month 13",
        "2020-09-31|There is no day 31 in September",
        "0000|There is no year 0000",
        "last Tuesday|is not a date this site can keep",
        "17 October 2020|Write 2020-10-17 (17 October 2020).",
        "27.09.2020|Write 2020-09-27 (27 September 2020).",
        "2020-9-27|Write 2020-09-27 (27 September 2020).",
        "2020–09–27|Write 2020-09-27 (27 September 2020).",
        "2020-10-17T05:45|has a time of day",
        "~2020|has its mark in the wrong place"
      })
  void a_date_that_is_none_is_refused_in_the_parsers_words(String date, String message) {
    typed.put("date", date);
    publish();

    assertRefused("date", message);
    assertEquals(date, curator.fields().get("date"));
  }

  @Test
  void an_event_has_a_date() {
    typed.put("date", "");
    publish();

    assertRefused("date", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020", "2020-10", "2020-10-17/2020-10-18"})
  void a_time_of_day_needs_a_single_day(String date) {
    typed.putAll(Map.of("date", date, "time", "05:45", "timeZone", "Asia/Baku"));
    publish();

    assertRefused("time", "a single day");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5:45", "24:00", "05:60", "0545", "05.45", "morning", "٠٥:٤٥", "05:45 AM"})
  void a_time_of_day_is_hours_and_minutes(String time) {
    typed.putAll(Map.of("time", time, "timeZone", "Asia/Baku"));
    publish();

    assertRefused("time", "hours and minutes");
    assertEquals(time, curator.fields().get("time"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5:45", "05.45", "5.45"})
  void a_time_of_day_that_is_written_otherwise_is_refused_with_how_to_write_it(String time) {
    typed.putAll(Map.of("time", time, "timeZone", "Asia/Baku"));
    publish();

    assertRefused("time", "two digits each: 05:45.");
  }

  @Test
  void a_time_of_day_is_on_somebodys_clock() {
    typed.put("time", "05:45");
    publish();

    assertRefused("timeZone", "Choose the clock");
  }

  @Test
  void a_clock_that_does_not_exist_is_refused() {
    typed.putAll(Map.of("time", "05:45", "timeZone", "Mars/Olympus"));
    publish();

    assertRefused("timeZone", "Choose the clock");
  }

  @ParameterizedTest
  @CsvSource({"Asia/Baku, Baku", "Asia/Yerevan, Yerevan", "unspecified, 05:45"})
  void a_time_of_day_is_shown_with_its_clock(String zone, String words) {
    typed.putAll(Map.of("time", "05:45", "timeZone", zone));
    publish();
    assertEquals(303, curator.status(), curator.text());
    var when = new Visitor().get(Drafts.published(curator)).page().selectFirst(".when").text();

    assertTrue(when.contains("17 October 2020"), when);
    assertTrue(when.contains("05:45"), when);
    assertTrue(when.contains(words), when);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "100", "first", "1.5"})
  void the_order_within_the_day_is_a_small_number(String sequence) {
    typed.put("sequence", sequence);
    publish();

    assertRefused("sequence", "from 0 to 99");
  }

  @ParameterizedTest
  @CsvSource({"phase, 'Choose the phase'", "category, Choose what the event is about"})
  void phase_and_category_are_among_those_there_are(String field, String message) {
    typed.put(field, "peace");
    publish();

    assertRefused(field, message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title.en", "summary.en", "attribution.en"})
  void white_space_is_no_text(String field) {
    typed.put(field, " \n\t ");
    publish();

    assertRefused(field, "");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void where_accounts_differ_there_are_two(int accounts) {
    typed.put("disputed", "true");
    for (int n = 1; n <= accounts; n++) {
      account(n);
    }
    publish();

    assertRefused("disputed", "at least two");
    assertTrue(curator.page().getElementById("disputed").hasAttr("checked"));
  }

  @Test
  void an_account_that_nobody_filled_in_does_not_count() {
    typed.put("disputed", "true");
    account(1);
    typed.put("accounts.2.party.en", "  ");
    publish();

    assertRefused("disputed", "at least two");
  }

  @Test
  void two_accounts_stand_side_by_side() {
    typed.put("disputed", "true");
    account(1);
    account(2);
    publish();
    assertEquals(303, curator.status(), curator.text());
    var page = new Visitor().get(Drafts.published(curator)).page();

    assertEquals(2, page.select("#accounts .accounts > section").size());
    assertTrue(new Visitor().get("/chronology").text().contains("Accounts differ"));
  }

  @ParameterizedTest
  @CsvSource({"party.en, Name the party", "text.en, Say what this party"})
  void an_account_has_a_party_and_its_words(String field, String message) {
    account(1);
    typed.put("accounts.1." + field, "");
    publish();

    assertRefused("accounts.1." + field, message);
  }

  @Test
  void an_account_has_a_source() {
    account(1);
    typed.put("accounts.1.citations.1.source", "");
    publish();

    assertRefused("accounts.1.citations.1.source", "Cite at least one source of account 1");
  }

  @Test
  void an_event_has_a_source() {
    typed.putAll(Map.of("citations.1.source", "", "citations.1.locator.en", ""));
    publish();

    assertRefused("citations.1.source", "Cite at least one source");
  }

  @Test
  void a_locator_alone_is_no_citation() {
    typed.put("citations.1.source", "");
    publish();

    assertRefused("citations.1.source", "Choose the source");
    assertEquals("second paragraph", curator.fields().get("citations.1.locator.en"));
  }

  @Test
  void a_source_that_is_not_published_is_refused_and_kept() {
    typed.put("citations.1.source", "no-such-source");
    publish();

    assertRefused("citations.1.source", "“no-such-source”");
    assertEquals("no-such-source", curator.fields().get("citations.1.source"));
  }

  @Test
  void the_same_place_in_the_same_source_is_cited_once() {
    typed.putAll(
        Map.of("citations.2.source", Fresh.SOURCE, "citations.2.locator.en", "second paragraph"));
    publish();
    assertRefused("citations.2.source", "cited twice");

    curator.submit(Map.of("citations.2.locator.en", "third paragraph"), "publish");
    assertEquals(303, curator.status(), curator.text());
  }

  @Test
  void a_place_that_is_not_published_is_refused() {
    typed.put("places.1", "no-such-place");
    publish();

    assertRefused("places.1", "“no-such-place”");
  }

  @Test
  void the_same_place_is_named_once() {
    typed.putAll(Map.of("places.1", Fresh.PLACE, "places.2", Fresh.PLACE));
    publish();

    assertRefused("places.2", "named twice");
  }

  @Test
  void giving_another_reason_makes_nobody_the_second_pair_of_eyes() {
    try (var colleague = Colleague.editor()) {
      curator.get("/admin/events/new").submit(typed, "save");
      var draft = curator.location();
      colleague.signedIn().get(draft).submit(Map.of("reason", "Another reason"), "save");
      curator.get(draft).submit(Map.of(), "publish");

      assertEquals(422, curator.status(), "nobody else has changed a word");
      assertEquals("Another reason", curator.fields().get("reason"));
    }
  }

  @Test
  void where_two_may_publish_nobody_publishes_alone() {
    try (var colleague = Colleague.editor()) {
      publish();
      assertEquals(422, curator.status());
      assertTrue(
          curator.page().selectFirst(".error-summary").text().contains("another editor"),
          curator.text());
      assertEquals(typed.get("title.en"), curator.fields().get("title.en"));
      assertEquals(404, new Visitor().get("/chronology/" + typed.get("slug")).status());

      var other = colleague.signedIn();
      var draft = curator.page().selectFirst("form.edit").attr("action");
      other.get(draft).submit(Map.of("summary.en", "Put more plainly"), "publish");
      assertEquals(422, other.status(), "the other one has changed it last");

      curator.get(draft + "/review").submit(Map.of());
      assertEquals(303, curator.status());
      assertTrue(
          new Visitor()
              .get("/chronology/" + typed.get("slug"))
              .text()
              .contains("Put more plainly"));
    }
  }

  @Test
  void what_another_editor_has_saved_may_be_published_by_who_began_it() {
    try (var colleague = Colleague.editor()) {
      curator.get("/admin/events/new").submit(typed, "save");
      var draft = curator.location();
      colleague.signedIn().get(draft).submit(Map.of("title.en", "Read by two"), "save");
      curator.get(draft).submit(Map.of(), "publish");

      assertEquals(303, curator.status(), curator.text());
      curator.get(Drafts.published(curator));
      assertEquals("Read by two", curator.page().selectFirst("h1").text());
    }
  }

  @Test
  void a_writers_draft_may_be_published_by_any_editor() {
    try (var colleague = Colleague.editor()) {
      var writer = Colleague.writer().signedIn();
      writer.get("/admin/events/new").submit(typed, "save");
      curator.get(writer.location()).submit(Map.of(), "publish");

      assertEquals(303, curator.status(), colleague.name() + ": " + curator.text());
    }
  }

  @Test
  void a_second_writer_changes_nothing_for_a_single_editor() {
    assertEquals(303, Colleague.writer().signedInByPassword().status());
    publish();

    assertEquals(303, curator.status(), curator.text());
  }

  private void account(int n) {
    typed.put("accounts." + n + ".party.en", "Party " + n);
    typed.put("accounts." + n + ".text.en", "What party " + n + " says");
    typed.put("accounts." + n + ".citations.1.source", Fresh.SOURCE);
  }

  private void publish() {
    curator.get("/admin/events/new").submit(typed, "publish");
  }

  private void assertRefused(String field, String message) {
    assertEquals(422, curator.status(), curator.text());
    var link = curator.page().selectFirst(".error-summary a[href=#" + field + "]");
    assertTrue(link != null, curator.page().select(".error-summary").text());
    assertTrue(link.text().contains(message), link.text());
    assertEquals("true", curator.page().getElementById(field).attr("aria-invalid"));
    assertEquals(404, new Visitor().get("/chronology/" + typed.get("slug")).status());
  }
}
