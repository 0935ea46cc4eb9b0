package memorial.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import memorial.cache.ContentVersion;
import memorial.curation.Refused;
import memorial.support.DatabaseTest;
import memorial.support.Publisher;
import memorial.support.SeedFile;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many statements each type of page sends to the database when it is rendered. The budgets are
 * what the pages need today; one that needs more has to say why.
 */
@SiteTest
class StatementsTest {
  private static final String KILLED = "/roll/azerbaijan-armed-forces/killed";
  private static final String FIGURE = KILLED + "/figures/az-killed-2020-12-03/revisions";

  @Inject SessionFactory sessions;
  @Inject Publisher publisher;
  @Inject ContentVersion content;

  @Tag(DatabaseTest.TAG)
  @Test
  void each_type_of_page_keeps_to_its_budget() {
    assertAll(
        () -> assertBudget(5, "/"),
        () -> assertBudget(5, "/chronology"),
        () -> assertBudget(6, "/chronology?phase=war&category=humanitarian&place=ganja"),
        () -> assertBudget(6, "/chronology?day=2020-10-17"),
        () -> assertBudget(2, "/chronology/war-begins/revisions"),
        () -> assertBudget(6, "/chronology/war-begins/revisions/1"),
        () -> assertBudget(5, "/roll"),
        () -> assertBudget(2, FIGURE),
        () -> assertBudget(6, FIGURE + "/1"),
        () -> assertBudget(3, "/places"),
        () -> assertBudget(3, "/sources"),
        () -> assertBudget(3, "/sources?side=turkish&voice=media"),
        () -> assertBudget(2, "/places/shusha/revisions"),
        () -> assertBudget(4, "/places/shusha/revisions/1"),
        () -> assertBudget(2, "/sources/yenisafak-2020-12-03/revisions"),
        () -> assertBudget(5, "/sources/yenisafak-2020-12-03/revisions/1"),
        () -> assertBudget(1, "/about"),
        () -> assertBudget(2, "/about/revisions"),
        () -> assertBudget(2, "/about/revisions/1"),
        () -> assertBudget(1, "/methodology"),
        () -> assertBudget(4, "/changes"),
        () -> assertBudget(3, "/changes.atom"),
        () -> assertBudget(0, "/css/base.css"),
        () -> assertBudget(0, "/nowhere"));
  }

  @Test
  void every_event_keeps_to_the_budget() {
    assertBudget(7, addresses("events", "/chronology/"));
  }

  @Test
  void every_ledger_keeps_to_the_budget() {
    assertBudget(4, SeedFile.ledgers().stream());
  }

  @Test
  void every_place_keeps_to_the_budget() {
    assertBudget(3, addresses("places", "/places/"));
  }

  @Test
  void every_source_keeps_to_the_budget() {
    assertBudget(4, addresses("sources", "/sources/"));
  }

  @Test
  void pages_that_list_need_no_more_statements_for_more_content() throws Refused {
    var pages =
        List.of(
            "/",
            "/chronology",
            "/roll",
            "/roll/russia/peacekeepers",
            "/places",
            "/sources",
            "/changes",
            "/changes.atom");
    var before = pages.stream().map(this::statements).toList();
    var added = new ArrayList<UUID>();
    try {
      for (int i = 1; i <= 3; i++) {
        added.add(publisher.publish("source", SOURCE.formatted(i)));
        added.add(publisher.publish("place", PLACE.formatted(i)));
        added.add(publisher.publish("event", EVENT.formatted(i, i, i, i, i)));
        added.add(publisher.publish("figure", FIGURE_FORM.formatted(i, i, i, i)));
      }
      assertTrue(new Visitor().get("/chronology").text().contains("Statements test event 3"));
      assertTrue(new Visitor().get("/roll").text().contains("Statements test reporter 3"));
      var after = pages.stream().map(this::statements).toList();

      assertEquals(before, after, pages::toString);
    } finally {
      for (int i = added.size() - 1; i >= 0; i--) {
        publisher.withdraw(added.get(i));
      }
    }
  }

  @Test
  void a_revision_needs_no_more_statements_for_more_sources_and_places() {
    assertEquals(
        statements("/chronology/barda/revisions/1"),
        statements("/chronology/war-begins/revisions/1"));
  }

  @Test
  void a_source_needs_no_more_statements_for_longer_chains_of_figures() {
    assertEquals(statements("/sources/cwr-2020-12-21"), statements("/sources/armenianclub-2908"));
  }

  private void assertBudget(int most, Stream<String> addresses) {
    addresses.forEach(address -> assertBudget(most, address));
  }

  private void assertBudget(int most, String address) {
    var statements = statements(address);
    assertTrue(
        statements <= most, () -> "%s: %d statements, not %d".formatted(address, statements, most));
  }

  private long statements(String address) {
    QuarkusTransaction.requiringNew().run(content::changed);
    var statistics = sessions.getStatistics();
    var before = statistics.getPrepareStatementCount();
    new Visitor().get(address);
    return statistics.getPrepareStatementCount() - before;
  }

  private static Stream<String> addresses(String kind, String folder) {
    return SeedFile.entries(kind).stream().map(entry -> folder + entry.get("slug").asText());
  }

  private static final String SOURCE =
      """
      {"slug": "statements-test-%d", "language": "en", "title": "A title",
       "titleStatus": "described", "publisher": "Somebody", "dateStatus": "unknown",
       "url": "https://example.org/", "sourceLanguage": "en", "formVersion": 2,
       "side": "turkish", "voice": "media"}""";

  private static final String PLACE =
      """
      {"slug": "statements-test-%d", "language": "en", "names": {"en": "Statements test place"},
       "type": "village", "pointRole": "none", "country": "AZ"}""";

  private static final String EVENT =
      """
      {"slug": "statements-test-%d", "language": "en", "phase": "war", "category": "military",
       "date": "2020-10-02", "title": {"en": "Statements test event %d"},
       "summary": {"en": "A summary"}, "attribution": {"en": "Tests"}, "disputed": true,
       "places": ["statements-test-%d"], "citations": [{"source": "statements-test-%d"}],
       "accounts": [
         {"party": {"en": "One"}, "text": {"en": "Yes."},
          "citations": [{"source": "statements-test-%d"}]},
         {"party": {"en": "Another"}, "text": {"en": "No."},
          "citations": [{"source": "yenisafak-2020-12-03"}]}]}""";

  private static final String FIGURE_FORM =
      """
      {"slug": "statements-test-%d", "language": "en", "population": "russia",
       "measure": "peacekeepers", "qualifier": "about", "number": "%d", "unit": {"en": "persons"},
       "reporter": {"en": "Statements test reporter %d"},
       "citations": [{"source": "statements-test-%d"}]}""";
}
