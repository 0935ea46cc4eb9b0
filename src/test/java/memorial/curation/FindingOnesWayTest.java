package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
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

/** Where somebody is at the desk, what was done, and what each button is for. */
@SiteTest
class FindingOnesWayTest {
  private Visitor curator;

  @BeforeEach
  void sign_in() {
    curator = Visitor.signedIn();
  }

  @ParameterizedTest
  @CsvSource({
    "/admin, /admin, page",
    "/admin/review, /admin/review, page",
    "/admin/events, /admin/events, page",
    "/admin/events?q=a, /admin/events, page",
    "/admin/events/new, /admin/events, true",
    "/admin/figures/new, /admin/figures, true",
    "/admin/places/new, /admin/places, true",
    "/admin/sources/new, /admin/sources, true",
    "/admin/pages/about, /admin/pages, true",
    "/admin/pages/about/history, /admin/pages, true",
    "/admin/events/minute-of-silence/withdrawal, /admin/events, true",
    "/admin/curators, /admin/curators, page",
    "/admin/audit, /admin/audit, page",
    "/admin/help, /admin/help, page",
    "/admin/account, /admin/account, page"
  })
  void the_menu_says_where_one_is(String address, String item, String how) {
    var current = curator.get(address).page().select(".desk-bar [aria-current]");

    assertEquals(List.of(item), current.eachAttr("href"));
    assertEquals(how, current.attr("aria-current"));
  }

  @Test
  void the_menu_says_where_one_is_in_a_draft_and_its_review() {
    var draft =
        Drafts.submitted(
            Colleague.writer().signedIn(), "/admin/figures/new", Fresh.figure(), "Please read it");

    assertEquals("/admin/figures", current(draft));
    assertEquals("/admin/review", current(draft + "/review"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "figures", "places", "sources"})
  void whoever_publishes_alone_comes_back_to_the_desk_which_names_the_entry(String plural) {
    var typed = Fresh.entry(plural);
    Fresh.publish(curator, plural, typed);
    assertEquals("/admin/" + plural + "?done=" + typed.get("slug"), curator.location());
    var said = curator.follow().page().selectFirst(".notice.success");

    assertTrue(said.text().matches("“.+” is published\\. The public page"), said.text());
    var reader = new Visitor().get(said.selectFirst("a").attr("href"));
    if (reader.status() == 303) {
      reader.follow();
    }
    assertEquals(200, reader.status());
  }

  @Test
  void a_review_that_ends_in_publication_names_the_entry_too() {
    var typed = Fresh.event();
    var draft = Drafts.submitted(Colleague.writer().signedIn(), "/admin/events/new", typed, "");
    Drafts.publish(curator, draft);
    var said = curator.follow().page().selectFirst(".notice.success");

    assertTrue(said.text().contains(typed.get("title.en")), said.text());
    assertEquals("/chronology/" + typed.get("slug"), said.selectFirst("a").attr("href"));
  }

  @Test
  void buttons_say_which_row_they_are_for() {
    var event = Fresh.event();
    event.putAll(
        Map.of(
            "citations.2.source", Fresh.OTHER_SOURCE,
            "accounts.1.party.en", "One party",
            "accounts.1.citations.1.source", Fresh.SOURCE,
            "accounts.2.party.en", "Another",
            "accounts.2.citations.1.source", Fresh.SOURCE,
            "places.1", Fresh.PLACE,
            "places.2", Fresh.OTHER_PLACE));
    assertNoTwoAlike(Drafts.saved(curator, "/admin/events/new", event));
    var figure = Fresh.figure();
    figure.put("readWith.1", "az-killed-2020-12-03");
    figure.put("readWith.2", "az-killed-2020-12-03");
    assertNoTwoAlike(Drafts.saved(curator, "/admin/figures/new", figure));

    var slug = Fresh.published(curator, "places");
    for (var district : List.of("One", "Another")) {
      curator
          .get("/admin/places/" + slug)
          .submit(Map.of("district", district, "reason", "A test"), "publish");
    }
    assertNoTwoAlike("/admin/places/" + slug + "/history");
  }

  @Test
  void buttons_say_which_discarded_draft_they_are_for() {
    var typed = Fresh.place();
    curator.get("/admin/places/new").submit(typed, "save");
    curator.follow().submit(Map.of(), "discard");
    var draft = curator.location().replaceFirst(".*=", "/admin/drafts/");
    var recovery = ".panel-list form[action=" + draft + "/recovery] button";

    var button = curator.get("/admin").page().selectFirst(recovery).text();
    assertTrue(button.startsWith("Take it up again ("), button);
    assertTrue(button.contains(typed.get("names.en")), button);
  }

  /** Fails where two buttons or labels of that page are called the same and do not do the same. */
  private void assertNoTwoAlike(String address) {
    var page = curator.get(address).page();
    var names = new HashSet<String>();
    for (var button : page.select("main button:not([aria-hidden])")) {
      assertTrue(names.add(button.text()), address + " has two buttons “" + button.text() + "”");
    }
    assertTrue(names.size() > 1, address);
  }

  private String current(String address) {
    return curator.get(address).page().select(".desk-bar [aria-current]").attr("href");
  }

  @Test
  void the_desk_says_on_whose_clock_its_times_are() {
    assertTrue(curator.get("/admin").text().contains("Times are those of Baku"), curator.text());
    assertTrue(
        curator
            .get("/admin/places/new")
            .page()
            .selectFirst(".saving")
            .attr("data-saved")
            .endsWith("{time}, Baku time"));
  }
}
