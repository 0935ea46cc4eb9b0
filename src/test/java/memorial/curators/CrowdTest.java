package memorial.curators;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import memorial.support.Colleague;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many at once at the door: they wait for one another, and for nobody else. */
@SiteTest
class CrowdTest {
  private static final int MANY = 40;
  private static final String OTHER_PASSWORD = "lilac harbour window";

  @Inject AgroalDataSource connections;

  @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
  int mostConnections;

  private final ExecutorService crowd = Executors.newFixedThreadPool(MANY);
  private final int turns = Turn.CURATORS.atOnce.availablePermits();
  private Colleague colleague;

  @BeforeEach
  void somebody() {
    colleague = Colleague.writer();
  }

  @AfterEach
  void leave() {
    Turn.CURATORS.atOnce.release(turns - Turn.CURATORS.atOnce.availablePermits());
    crowd.shutdownNow();
    colleague.close();
  }

  @Test
  void forty_who_sign_in_at_once_on_browsers_of_theirs_all_get_in() throws Exception {
    var statuses = new ArrayList<Integer>();
    for (var answer : crowd.invokeAll(Collections.nCopies(MANY, known()))) {
      statuses.add(answer.get());
    }

    assertEquals(Collections.nCopies(MANY, 303), statuses);
  }

  @Test
  void who_waits_to_sign_in_holds_no_connection_and_slows_nobody() throws Exception {
    var working = Visitor.signedInByPassword();
    var signingIn = known();
    Turn.CURATORS.atOnce.acquire(turns);
    var waiting = send(MANY, signingIn);
    await().until(() -> Turn.CURATORS.atOnce.getQueueLength() == MANY);
    assertNoConnectionIsHeld();
    var before = Instant.now();
    assertEquals(200, working.get("/admin/events").status());
    var took = Duration.between(before, Instant.now());
    assertTrue(took.toMillis() < 2000, took.toString());

    Turn.CURATORS.atOnce.release(turns);
    for (var answer : waiting) {
      assertEquals(303, answer.get());
    }
  }

  @Test
  void a_crowd_of_strangers_keeps_nobody_waiting_whose_browser_is_known() throws Exception {
    var signingIn = known();
    var all = Turn.STRANGERS.atOnce.drainPermits();
    try {
      var strangers =
          send(
              MANY,
              () ->
                  Visitor.from(Fresh.address())
                      .get("/admin/sign-in")
                      .submit(Map.of("name", "Nobody", "password", OTHER_PASSWORD))
                      .status());
      await().until(() -> Turn.STRANGERS.atOnce.getQueueLength() == MANY);
      var before = Instant.now();
      assertEquals(303, signingIn.call());
      var took = Duration.between(before, Instant.now());
      assertTrue(took.toMillis() < 5000, took.toString());
      assertFalse(strangers.get(0).isDone());
    } finally {
      Turn.STRANGERS.atOnce.release(all);
    }
  }

  @Test
  void who_changes_the_password_holds_no_connection_while_it_is_computed() throws Exception {
    var visitor = colleague.signedInByPassword().get("/admin/account");
    Turn.CURATORS.atOnce.acquire(turns);
    var waiting =
        send(
            1,
            () ->
                visitor
                    .submit(Map.of("current", Visitor.PASSWORD, "password", OTHER_PASSWORD))
                    .status());
    await().until(() -> Turn.CURATORS.atOnce.getQueueLength() == 1);
    assertNoConnectionIsHeld();

    Turn.CURATORS.atOnce.release(turns);
    assertEquals(303, waiting.get(0).get());
  }

  @Test
  void who_makes_an_account_holds_no_connection_while_the_password_is_computed() throws Exception {
    var token =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    OneTimeLink.invitation(
                        "Somebody", Role.WRITER, Curator.named(Visitor.ADMINISTRATOR).get()));
    var visitor = new Visitor().get("/admin/invitation?token=" + token.secret());
    Turn.CURATORS.atOnce.acquire(turns);
    var fields = Map.of("name", Fresh.slug("somebody"), "password", OTHER_PASSWORD);
    var waiting = send(1, () -> visitor.submit(fields).status());
    await().until(() -> Turn.CURATORS.atOnce.getQueueLength() == 1);
    assertNoConnectionIsHeld();

    Turn.CURATORS.atOnce.release(turns);
    assertEquals(303, waiting.get(0).get());
  }

  @Test
  void a_link_that_nobody_made_waits_for_no_administrator() throws Exception {
    var form = new Visitor().get("/admin/sign-in");
    var fields =
        Map.of(
            "csrf-token",
            form.fields().get("csrf-token"),
            "token",
            Token.random().secret(),
            "name",
            Fresh.slug("somebody"),
            "password",
            OTHER_PASSWORD);
    QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Curator.lockAdministrators();
              for (var address :
                  List.of("/admin/invitation", "/admin/set-up", "/admin/new-password")) {
                var before = Instant.now();
                assertEquals(410, form.post(address, fields).status(), address);
                var took = Duration.between(before, Instant.now());
                assertTrue(took.toMillis() < 1000, address + " took " + took);
              }
              return null;
            });
  }

  /** Signs in on a browser on which the colleague has signed in before. */
  private Callable<Integer> known() {
    var browser = colleague.signedInByPassword().cookies().get(BrowserCookie.NAME);
    return () -> {
      var visitor = Visitor.from(Fresh.address());
      visitor.cookies().put(BrowserCookie.NAME, browser);
      return visitor
          .get("/admin/sign-in")
          .submit(Map.of("name", colleague.name(), "password", Visitor.PASSWORD))
          .status();
    };
  }

  private <T> List<Future<T>> send(int times, Callable<T> request) {
    var answers = new ArrayList<Future<T>>();
    for (int n = 0; n < times; n++) {
      answers.add(crowd.submit(request));
    }
    return answers;
  }

  /** Takes every connection there is, and gives them back. */
  private void assertNoConnectionIsHeld() throws Exception {
    var all = new ArrayList<Connection>();
    try {
      while (all.size() < mostConnections) {
        all.add(connections.getConnection());
      }
    } finally {
      for (var connection : all) {
        connection.close();
      }
    }
  }
}
