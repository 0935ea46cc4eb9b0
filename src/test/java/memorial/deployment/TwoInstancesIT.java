package memorial.deployment;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A memorial that began on H2 moves to PostgreSQL, where two packaged applications serve it as
 * behind a load balancer. They start at the same moment on an empty database, and one of them is
 * killed at the end.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstancesIT {
  private static final String NAME = "administrator";
  private static final String PASSWORD = "a password for tests";

  @TempDir static Path folder;

  private static EmbeddedPostgres postgres;
  private static Gate gate;
  private static Instance one;
  private static Instance other;

  @BeforeAll
  static void start() throws Exception {
    Awaitility.setDefaultTimeout(Duration.ofSeconds(20));
    Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
    var h2 = folder.resolve("h2").toString();
    editOnH2WhileItEnds(h2);
    postgres = EmbeddedPostgres.start();
    gate = new Gate(postgres.getPort());
    var environment =
        Map.of(
            "MEMORIAL_JDBC_URL",
            "jdbc:postgresql://localhost:" + gate.port() + "/postgres",
            "MEMORIAL_JDBC_USER",
            "postgres",
            "MEMORIAL_SESSION_KEY",
            "a key that both instances have, for tests",
            "MEMORIAL_BEHIND_PROXY",
            "true",
            "MEMORIAL_COPY_FROM_H2",
            h2);
    one = Instance.start("postgresql-app", folder, environment);
    other = Instance.start("postgresql-app", folder, environment);
    one.awaitReady();
    other.awaitReady();
  }

  /** An instance that was told to end still takes what is sent to it, and says that it ends. */
  private static void editOnH2WhileItEnds(String h2) throws InterruptedException {
    var environment =
        Map.of(
            "MEMORIAL_ADMIN_NAME",
            NAME,
            "MEMORIAL_ADMIN_PASSWORD",
            PASSWORD,
            "MEMORIAL_DATA",
            h2,
            "QUARKUS_SHUTDOWN_DELAY",
            "3s");
    try (var small = Instance.start("quarkus-app", folder, environment)) {
      var curator = small.awaitReady().visitor().signIn(NAME, PASSWORD);
      curator.get("/admin/events/shusha");
      small.tellToEnd();
      await().until(() -> small.readiness() == 503);
      curator.submit(Map.of("title.en", "Edited on H2", "reason", "Before the move"), "publish");
      assertEquals(303, curator.status(), curator.text());
      small.stop();
      assertFalse(small.log().contains("ERROR"), small.log());
    }
  }

  @AfterAll
  static void stop() throws Exception {
    for (var part : new AutoCloseable[] {one, other, gate, postgres}) {
      if (part != null) {
        part.close();
      }
    }
  }

  @Test
  @Order(1)
  void both_come_up_with_everything_that_was_on_h2_copied_once_and_counted() {
    for (var instance : List.of(one, other)) {
      assertEquals(65, instance.visitor().get("/chronology").page().select(".entry").size());
      assertTrue(instance.visitor().get("/chronology/shusha").text().contains("Edited on H2"));
      assertTrue(
          instance
              .visitor()
              .get("/chronology/shusha/revisions")
              .text()
              .contains("Before the move"));
    }
    var logs = one.log() + other.log();
    assertEquals(2, logs.split("Copied from MEMORIAL_COPY_FROM_H2: ", -1).length);
    assertEquals(2, logs.split("nothing is copied", -1).length);
    assertTrue(logs.contains(" revision 345"), logs);
    assertTrue(logs.contains(" figure 82"), logs);
    assertTrue(!logs.contains("Published the initial content"), logs);
  }

  @Test
  @Order(2)
  void who_signs_in_on_one_works_on_the_other_with_the_form_of_the_first() {
    var curator = one.visitor().signIn(NAME, PASSWORD).get("/admin/events/fuzuli");
    curator
        .at(other.site())
        .submit(Map.of("title.en", "Fuzuli, by the other", "reason", "A test"), "publish");

    curator.get(Drafts.published(curator));
    assertEquals("Fuzuli, by the other", curator.page().select("h1").text());
  }

  @Test
  @Order(3)
  void what_is_published_on_one_shows_on_the_other_within_a_second() throws Exception {
    var curator = one.visitor().signIn(NAME, PASSWORD);
    for (int i = 1; i <= 3; i++) {
      var title = "Barda, time " + i;
      assertTrue(!other.visitor().get("/chronology/barda").text().contains(title));
      curator
          .get("/admin/events/barda")
          .submit(Map.of("title.en", title, "reason", "A test"), "publish");
      var published = Instant.now();

      assertTrue(one.visitor().get("/chronology/barda").text().contains(title), "here at once");
      await().until(() -> other.visitor().get("/chronology/barda").text().contains(title));
      var after = Duration.between(published, Instant.now());
      assertTrue(after.toMillis() < 1000, after.toString());
    }
  }

  @Test
  @Order(4)
  void failed_sign_ins_are_counted_across_both() {
    var address = Fresh.address();
    var statuses = new ArrayList<Integer>();
    for (int i = 0; i < 12; i++) {
      var site = i % 2 == 0 ? one.site() : other.site();
      statuses.add(
          new Visitor()
              .at(site)
              .sending("X-Forwarded-For", address)
              .get("/admin/sign-in")
              .submit(Map.of("name", "nobody", "password", "not a password " + i))
              .status());
    }
    assertTrue(statuses.contains(429), statuses.toString());
    for (var instance : List.of(one, other)) {
      var refused =
          instance
              .visitor()
              .sending("X-Forwarded-For", address)
              .get("/admin/sign-in")
              .submit(Map.of("name", "nobody", "password", "once more"));
      assertEquals(429, refused.status());
    }
  }

  @Test
  @Order(5)
  void without_the_database_pages_go_on_the_desk_says_so_and_all_recovers() throws Exception {
    var curator = one.visitor().signIn(NAME, PASSWORD);
    var page = one.visitor().get("/roll").answer();
    gate.shut();
    await().until(() -> one.visitor().get("/roll").answer().header("Cache-Status") != null);

    var kept = one.visitor().get("/roll");
    assertEquals(200, kept.status());
    assertEquals(page.header("ETag"), kept.answer().header("ETag"));
    assertTrue(kept.answer().header("Cache-Status").contains("does not answer"));
    assertEquals(200, one.readiness(), "it can still show what it has");
    for (var address : List.of("/admin", "/admin/events/barda", "/admin/sign-in")) {
      assertEquals(503, curator.get(address).status(), address);
      assertTrue(curator.text().contains("cannot reach its database"), curator.text());
    }
    assertEquals(503, one.visitor().get("/sources/azernews-2020-12-03").status());

    gate.open();
    await().until(() -> one.visitor().get("/roll").answer().header("Cache-Status") == null);
    assertEquals(200, curator.get("/admin").status(), "still signed in");
    assertEquals(200, one.visitor().get("/sources/azernews-2020-12-03").status());
    assertEquals(200, other.visitor().get("/chronology/barda").status());
  }

  @Test
  @Order(6)
  void a_database_that_hangs_is_noticed_within_ten_seconds_and_pages_go_on() throws Exception {
    var curator = one.visitor().signIn(NAME, PASSWORD);
    assertTrue(one.health().contains("\"answers\""), one.health());
    gate.stop();
    try {
      await().atMost(Duration.ofSeconds(10)).until(() -> one.health().contains("does not answer"));
      assertEquals(200, one.readiness(), "it can still show what it has");
      assertEquals(200, one.visitor().get("/roll").status());
      assertEquals(503, curator.get("/admin").status());
    } finally {
      gate.goOn();
    }
    await().until(() -> curator.get("/admin").status() == 200);
    assertEquals(200, one.visitor().get("/sources/azernews-2020-12-03").status());
  }

  @Test
  @Order(7)
  void one_that_is_killed_at_work_loses_nothing_that_it_acknowledged() throws Exception {
    var curator = one.visitor().signIn(NAME, PASSWORD);
    var acknowledged = Collections.synchronizedList(new ArrayList<String>());
    var working =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 1; i <= 500; i++) {
                var title = "Zangilan, edit " + i;
                curator
                    .get("/admin/events/zangilan")
                    .submit(Map.of("title.en", title, "reason", "Edit " + i), "publish");
                if (curator.status() == 303) {
                  acknowledged.add(title);
                }
              }
            });
    await().until(() -> acknowledged.size() >= 5);
    one.kill();
    working.handle((nothing, cutOff) -> null).get();

    var history = other.visitor().get("/chronology/zangilan/revisions").text();
    for (int i = 1; i <= acknowledged.size(); i++) {
      assertTrue(history.contains("Edit " + i), "Edit " + i + " of " + acknowledged.size());
    }
    await()
        .until(
            () -> {
              var title = other.visitor().get("/chronology/zangilan").page().select("h1").text();
              var edit = Integer.parseInt(title.replaceAll("\\D", ""));
              return edit >= acknowledged.size() && edit <= acknowledged.size() + 1;
            });
    var after = other.visitor().signIn(NAME, PASSWORD);
    after
        .get("/admin/events/zangilan")
        .submit(Map.of("title.en", "Zangilan, after", "reason", "After"), "publish");
    assertEquals(303, after.status(), after.text());
  }

  @Test
  @Order(8)
  void one_that_is_asked_to_stop_ends_well() throws Exception {
    assertEquals(143, other.stop(), other.log());
    assertTrue(other.log().contains("stopped in"), other.log());
  }
}
