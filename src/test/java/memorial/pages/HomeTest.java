package memorial.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;

@SiteTest
class HomeTest {
  @Test
  void on_a_day_of_the_war_the_page_says_what_happened_on_it() {
    var page = on("2026-10-17T09:00:00Z").page();

    assertEquals("On this day, 17 October 2020", page.select(".otd .over").text());
    assertTrue(page.select(".otd h2").eachText().contains("Deadliest missile strike on Ganja"));
    assertNotNull(page.selectFirst(".otd a[href=/chronology/ganja-2020-10-17#accounts]"));
    assertEquals(page.select(".otd article").size(), page.select(".otd .attr").size());
  }

  @Test
  void the_day_begins_when_it_begins_in_baku() {
    assertEquals(
        "On this day, 17 October 2020",
        on("2026-10-16T20:30:00Z").page().select(".otd .over").text());
  }

  @Test
  void on_a_day_without_an_entry_and_outside_the_war_it_says_nothing() {
    assertTrue(on("2026-10-02T09:00:00Z").page().select(".otd").isEmpty());
    assertTrue(on("2026-05-02T09:00:00Z").page().select(".otd").isEmpty());
  }

  @Test
  void every_day_of_the_war_is_a_link_that_says_how_much_is_recorded_of_it() {
    var days = on("2026-05-02T09:00:00Z").page().select("nav.strip a");

    assertEquals(45, days.size());
    assertTrue(days.get(20).text().startsWith("17 October 2020: "), days.get(20).text());
    assertEquals("/chronology?day=2020-10-17", days.get(20).attr("href"));
    assertTrue(days.get(44).text().contains("the war ends"));
  }

  private static Visitor on(String instant) {
    QuarkusMock.installMockForType(
        Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Baku")), Clock.class);
    return new Visitor().get("/");
  }
}
