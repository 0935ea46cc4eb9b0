package memorial.cache;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static memorial.support.Answer.get;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.Decoder;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import memorial.support.Answer;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SiteTest
class PageCacheTest {
  private static final Duration SOON = Duration.ofSeconds(8);

  @Inject ContentVersion content;
  @Inject MeterRegistry metrics;

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/chronology", "/chronology/war-begins", "/roll", "/places", "/changes.atom"})
  void the_first_and_the_second_visitor_get_the_same(String address) {
    newContent();
    var first = get(address);
    var second = get(address);

    assertArrayEquals(first.bytes(), second.bytes());
    for (var name : List.of("ETag", "Cache-Control", "Content-Type", "Content-Security-Policy")) {
      assertEquals(first.header(name), second.header(name), name);
    }
    assertEquals("public, no-cache", second.header("Cache-Control"));
    assertTrue(second.header("ETag").matches("\"[0-9a-f]{24}\""), second.header("ETag"));
    assertTrue("accept-encoding".equalsIgnoreCase(second.header("Vary")));
    assertNull(second.header("Set-Cookie"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/places/shusha", "/chronology/fuzuli/picture.png", "/changes.atom"})
  void it_does_not_matter_what_the_first_visitor_tells_of_themselves(String address) {
    for (var header :
        List.of(
            List.of("Cookie", "csrf-token=of-another-site"),
            List.of("Accept", "text/html"),
            List.of("Accept", "nothing"),
            List.of("Accept", "text/html;q=0, a/b/c"))) {
      newContent();
      assertEquals(200, get(address, header.get(0), header.get(1)).status(), header::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 3000000",
        "Transfer-Encoding: chunked",
        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000",
        "Content-Type: multipart/form-data; boundary=\r\nContent-Length: 3"
      })
  void a_first_visitor_who_announces_a_body_keeps_nobody_waiting(String announced)
      throws IOException {
    for (var address : List.of("/about", "/nowhere-" + UUID.randomUUID())) {
      for (var method : List.of("GET", "HEAD")) {
        newContent();
        try (var socket = new Socket("localhost", RestAssured.port)) {
          var request = "%s %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n\r\n";
          var bytes = request.formatted(method, address, announced).getBytes(US_ASCII);
          socket.getOutputStream().write(bytes);
          socket.getOutputStream().flush();
          var answer = assertTimeoutPreemptively(SOON, () -> get(address));

          assertEquals(address.equals("/about") ? 200 : 404, answer.status(), method);
          socket.setSoTimeout((int) SOON.toMillis());
          var first = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
          assertTrue(first.readLine().contains(" " + answer.status() + " "), method);
        }
      }
    }
  }

  @Test
  void every_encoding_decodes_to_the_same_page_under_its_own_tag() throws IOException {
    newContent();
    for (var visit : List.of("first", "second")) {
      var plain = get("/chronology");
      var gzip = get("/chronology", "Accept-Encoding", "gzip");
      var brotli = get("/chronology", "Accept-Encoding", "gzip, br");

      assertEquals("gzip", gzip.header("Content-Encoding"), visit);
      assertEquals("br", brotli.header("Content-Encoding"), visit);
      var unzipped = new GZIPInputStream(new ByteArrayInputStream(gzip.bytes())).readAllBytes();
      assertArrayEquals(plain.bytes(), unzipped, visit);
      assertArrayEquals(
          plain.bytes(), Decoder.decompress(brotli.bytes()).getDecompressedData(), visit);
      assertEquals(tag(plain) + "-gz", tag(gzip), visit);
      assertEquals(tag(plain) + "-br", tag(brotli), visit);
    }
  }

  @Test
  void the_feed_is_compressed_and_pictures_are_not() {
    var picture = get("/chronology/fuzuli/picture.png", "Accept-Encoding", "gzip");

    assertEquals(
        "gzip", get("/changes.atom", "Accept-Encoding", "gzip").header("Content-Encoding"));
    assertNull(picture.header("Content-Encoding"));
    assertEquals("image/png", picture.header("Content-Type"));
  }

  @Test
  void the_first_visitor_gets_it_compressed_too() {
    for (var encoding : List.of("gzip", "br")) {
      newContent();
      assertEquals(encoding, get("/roll", "Accept-Encoding", encoding).header("Content-Encoding"));
    }
  }

  @Test
  void who_has_the_page_is_told_so_in_no_bytes() {
    for (var encoding : List.of("identity", "gzip", "br")) {
      get("/roll");
      var tag = get("/roll", "Accept-Encoding", encoding).header("ETag");
      var known = get("/roll", "Accept-Encoding", encoding, "If-None-Match", "\"x\", " + tag);

      assertEquals(304, known.status());
      assertEquals(0, known.bytes().length);
      assertEquals(tag, known.header("ETag"));
      assertEquals("public, no-cache", known.header("Cache-Control"));
    }
    assertEquals(200, get("/roll", "If-None-Match", "\"of another page\"").status());
  }

  @Test
  void head_says_what_get_would_send() {
    for (var visit : List.of("first", "second")) {
      if (visit.equals("first")) {
        newContent();
      }
      var head =
          Answer.of(
              "/roll", Answer.request("/roll").method("HEAD", HttpRequest.BodyPublishers.noBody()));
      var get = get("/roll");

      assertEquals(200, head.status(), visit);
      assertEquals(0, head.bytes().length, visit);
      assertEquals(get.header("ETag"), head.header("ETag"), visit);
      assertEquals(get.header("Content-Length"), head.header("Content-Length"), visit);
    }
  }

  @Test
  void what_nobody_asks_a_page_makes_no_entries_and_changes_no_words() {
    var page = get("/chronology/war-begins");
    var renders = renders();
    for (int i = 0; i < 200; i++) {
      var junk = get("/chronology/war-begins?junk" + i + "=" + i + "&fbclid=x%20" + i);
      assertArrayEquals(page.bytes(), junk.bytes());
    }
    assertEquals(renders, renders());
  }

  @Test
  void the_order_of_what_is_asked_makes_no_other_entry() {
    var one = get("/chronology?phase=war&day=2020-10-17");
    var renders = renders();
    var other = get("/chronology?day=2020-10-17&junk=1&category=&phase=war");

    assertArrayEquals(one.bytes(), other.bytes());
    assertEquals(renders, renders());
    assertTrue(one.page().select(".printed").text().contains("?phase=war&day=2020-10-17, as"));
    assertNotEquals(tag(one), tag(get("/chronology?day=2020-10-17")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/chronology/?day=2020-10-17", "/chronology;x=1?day=2020-10-17",
        "/%63hronology?day=2020-10-17", "//chronology?day=2020-10-17"
      })
  void another_way_to_write_an_address_never_stands_for_another_page(String address) {
    var whole = get("/chronology").body();
    var asked = get(address);

    assertEquals(200, asked.status());
    assertEquals(
        get("/chronology?day=2020-10-17").page().select(".entry").eachText(),
        asked.page().select(".entry").eachText());
    assertEquals(whole, get("/chronology").body());
  }

  @Test
  void sixty_four_who_come_first_at_once_make_one_rendering() throws Exception {
    var renderings = new AtomicInteger();
    var mayEnd = new CountDownLatch(1);
    var before = misses();
    TestPage.PAGES.put(
        "crowd",
        () -> {
          renderings.incrementAndGet();
          mayEnd.await();
          return "<!DOCTYPE html><title>crowd</title>";
        });
    var threads = Executors.newFixedThreadPool(64);
    try {
      var answers =
          IntStream.range(0, 64)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> get("/test-page/crowd"), threads))
              .toList();
      await().until(() -> misses() == before + 64);
      mayEnd.countDown();
      for (var answer : answers) {
        assertEquals(200, answer.get().status());
        assertEquals("crowd", answer.get().page().title());
      }
    } finally {
      threads.shutdown();
    }
    assertEquals(1, renderings.get());
  }

  @Test
  void who_comes_after_a_publication_does_not_wait_for_a_page_from_before() throws Exception {
    var content = new AtomicInteger(1);
    var mayEnd = new CountDownLatch(1);
    var isRendering = new CountDownLatch(1);
    TestPage.PAGES.put(
        "race",
        () -> {
          var read = content.get();
          if (read == 1) {
            isRendering.countDown();
            mayEnd.await();
          }
          return "<!DOCTYPE html><title>" + read + "</title>";
        });
    var early = CompletableFuture.supplyAsync(() -> get("/test-page/race"));
    isRendering.await();
    content.set(2);
    newContent();

    assertEquals("2", get("/test-page/race").page().title());
    mayEnd.countDown();
    assertEquals("1", early.get().page().title(), "asked before");
    assertEquals("2", get("/test-page/race").page().title(), "the late one does not come back");
  }

  @Test
  void a_page_that_fails_is_not_kept_and_neither_is_one_that_is_not_there() {
    var tries = new AtomicInteger();
    TestPage.PAGES.put(
        "failing",
        () -> {
          if (tries.incrementAndGet() == 1) {
            throw new IllegalStateException("A test lets this page fail");
          }
          return "<!DOCTYPE html><title>well</title>";
        });
    assertEquals(500, get("/test-page/failing").status());
    assertEquals(200, get("/test-page/failing").status());

    var slug = Fresh.slug("event");
    assertEquals(404, get("/chronology/" + slug).status());
    assertEquals(404, get("/chronology/" + slug).status());
  }

  @Test
  void a_publication_shows_in_the_next_answer_and_a_withdrawal_too() {
    var curator = Visitor.signedIn();
    var slug = Fresh.published(curator, "events");
    for (int i = 1; i <= 5; i++) {
      assertEquals(200, get("/chronology/" + slug).status());
      get("/chronology");
      curator
          .get("/admin/events/" + slug)
          .submit(Map.of("title.en", slug + " number " + i, "reason", "Once more"), "publish");
      assertEquals(303, curator.status());
      assertEquals(slug + " number " + i, get("/chronology/" + slug).page().select("h1").text());
      assertTrue(get("/chronology").body().contains(slug + " number " + i));
    }
  }

  @Test
  void what_is_rolled_back_outdates_nothing() {
    var page = get("/roll");
    var renders = renders();
    QuarkusTransaction.begin();
    content.changed();
    QuarkusTransaction.rollback();

    assertArrayEquals(page.bytes(), get("/roll").bytes());
    assertEquals(renders, renders());
  }

  @Test
  void without_the_database_pages_that_were_kept_go_on_and_say_so() {
    get("/roll");
    QuarkusMock.installMockForType(new WithoutDatabase(), ContentVersion.class);
    var roll = get("/roll");
    var other = new Visitor().get("/chronology/" + Fresh.slug("never-asked"));
    var desk = new Visitor().get("/admin");

    assertEquals(200, roll.status());
    assertTrue(roll.header("Cache-Status").contains("the database does not answer"));
    for (var refused : List.of(other, desk)) {
      assertEquals(503, refused.status());
      assertTrue(refused.text().contains("cannot reach its database"), refused.text());
      assertEquals("10", refused.answer().header("Retry-After"));
    }
  }

  @Test
  void a_page_that_has_just_gone_stale_is_shown_while_the_database_is_not_known_to_be_away() {
    var isAway = new AtomicBoolean();
    TestPage.PAGES.put(
        "stale",
        () -> {
          if (isAway.get()) {
            throw new SQLException("A test takes the database away", "08006");
          }
          return "<!DOCTYPE html><title>before</title>";
        });
    var page = get("/test-page/stale", "Accept-Encoding", "gzip");
    isAway.set(true);
    newContent();
    for (var encoding : List.of("gzip", "br", "identity")) {
      var stale = get("/test-page/stale", "Accept-Encoding", encoding);

      assertEquals(200, stale.status(), encoding);
      assertTrue(stale.header("Cache-Status").contains("the database does not answer"), encoding);
      assertEquals(tag(page).substring(0, 24), tag(stale).substring(0, 24));
      assertNull(stale.header("Retry-After"));
    }
    isAway.set(false);
    assertNull(get("/test-page/stale").header("Cache-Status"));
    assertEquals("before", get("/test-page/stale").page().title());
  }

  @Test
  void after_the_clock_was_set_back_over_midnight_a_page_is_rendered_once() {
    var tomorrow = Clock.offset(Clock.system(ZoneId.of("Asia/Baku")), Duration.ofDays(1));
    var today = Clock.system(ZoneId.of("Asia/Baku"));
    for (var clock : List.of(tomorrow, today)) {
      QuarkusMock.installMockForType(clock, Clock.class);
      get("/roll");
      var renders = renders();
      get("/roll");
      get("/roll");
      assertEquals(renders, renders(), "on " + LocalDate.now(clock));
    }
  }

  @Vetoed
  private static final class WithoutDatabase extends ContentVersion {
    @Override
    long known() {
      return Long.MAX_VALUE;
    }

    @Override
    public boolean isReachable() {
      return false;
    }
  }

  private void newContent() {
    QuarkusTransaction.requiringNew().run(content::changed);
  }

  private double misses() {
    return metrics.get("memorial.pages.misses").functionCounter().count();
  }

  private double renders() {
    return metrics.get("memorial.pages.renders").functionCounter().count();
  }

  private static String tag(Answer answer) {
    return answer.header("ETag").replace("\"", "");
  }
}
