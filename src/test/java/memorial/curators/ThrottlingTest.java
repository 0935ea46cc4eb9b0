package memorial.curators;

import static memorial.curators.InvitingTest.assertSound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import memorial.support.Colleague;
import memorial.support.DatabaseTest;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ThrottlingTest {
  private static final String WRONG = "not the right password";

  private final String address = Fresh.address();
  private Colleague colleague;

  @BeforeEach
  void somebody() {
    colleague = Colleague.writer();
  }

  @AfterEach
  void leave() {
    colleague.close();
  }

  @Test
  void after_ten_failures_not_even_the_right_password_is_looked_at() {
    fail(10, colleague.name());
    var visitor = attempt(Visitor.from(address), colleague.name(), Visitor.PASSWORD);

    assertEquals(429, visitor.status());
    var wait = Integer.parseInt(visitor.answer().header("Retry-After"));
    assertTrue(wait > 14 * 60 && wait <= 15 * 60 + 1, "" + wait);
    assertTrue(visitor.text().contains("Try again in 15 minutes"), visitor.text());
    assertEquals(colleague.name(), visitor.page().selectFirst("#name").val());
    assertEquals("", visitor.page().selectFirst("#password").val());
    assertNull(visitor.cookies().get(SessionCookie.NAME));
    assertSound(visitor);
  }

  @Test
  void a_name_that_nobody_has_is_throttled_alike() {
    var nobody = Fresh.slug("nobody");
    fail(10, nobody);
    fail(10, colleague.name());
    var unknown = attempt(Visitor.from(address), nobody, WRONG);
    var known = attempt(Visitor.from(address), colleague.name(), WRONG);

    assertEquals(429, unknown.status());
    assertEquals(429, known.status());
    assertEquals(unknown.text(), known.text());
  }

  @Test
  void refused_attempts_do_not_prolong_the_wait() {
    fail(10, colleague.name());
    for (int n = 0; n < 3; n++) {
      assertEquals(429, attempt(Visitor.from(address), colleague.name(), WRONG).status());
    }

    assertEquals(10, counted(colleague.name()));
  }

  @Test
  void a_refused_attempt_writes_nothing() {
    fail(10, colleague.name());
    attempt(Visitor.from(address), colleague.name(), WRONG);
    var before = written();
    for (int n = 0; n < 3; n++) {
      assertEquals(429, attempt(Visitor.from(address), colleague.name(), WRONG).status());
    }

    assertEquals(before, written());
  }

  @Test
  void made_up_names_from_a_throttled_network_write_nothing() {
    for (int n = 0; n < Attempt.FROM_A_NETWORK; n++) {
      attempt(Visitor.from(address), Fresh.slug("name"), WRONG);
    }
    attempt(Visitor.from(address), Fresh.slug("name"), WRONG);
    var before = written();
    for (int n = 0; n < 3; n++) {
      var neighbour = address.replaceFirst("::1$", "::" + n + ":abcd");
      assertEquals(429, attempt(Visitor.from(neighbour), Fresh.slug("name"), WRONG).status());
    }

    assertEquals(before, written());
  }

  /** How many rows were ever inserted. */
  private static long written() {
    return Panache.getSession().getSessionFactory().getStatistics().getEntityInsertCount();
  }

  @Test
  void after_a_quarter_of_an_hour_one_may_try_again() {
    fail(10, colleague.name());
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                Attempt.update(
                    "at = ?1 where name = ?2",
                    Instant.now().minus(Attempt.COUNTS_FOR),
                    colleague.name()));

    assertEquals(303, attempt(Visitor.from(address), colleague.name(), Visitor.PASSWORD).status());
  }

  @Test
  void another_address_and_another_name_are_not_refused() {
    fail(10, colleague.name());

    assertEquals(
        303, attempt(Visitor.from(Fresh.address()), colleague.name(), Visitor.PASSWORD).status());
    assertEquals(
        303, attempt(Visitor.from(address), Visitor.ADMINISTRATOR, Visitor.PASSWORD).status());
  }

  @Test
  void addresses_of_one_network_count_as_one() {
    for (int n = 1; n <= 10; n++) {
      var neighbour = address.replaceFirst("::1$", "::" + n + ":abcd");
      assertEquals(422, attempt(Visitor.from(neighbour), colleague.name(), WRONG).status());
    }

    assertEquals(429, attempt(Visitor.from(address), colleague.name(), WRONG).status());
  }

  @Test
  void what_a_visitor_puts_before_the_address_the_proxy_adds_makes_no_difference() {
    for (int n = 1; n <= 10; n++) {
      var made = Visitor.from("203.0.113." + n + ", " + address);
      assertEquals(422, attempt(made, colleague.name(), WRONG).status());
    }

    assertEquals(429, attempt(Visitor.from(address), colleague.name(), WRONG).status());
  }

  @Test
  void one_address_cannot_try_many_names() {
    for (int n = 0; n < Attempt.FROM_A_NETWORK; n++) {
      attempt(Visitor.from(address), Fresh.slug("name"), WRONG);
    }

    assertEquals(429, attempt(Visitor.from(address), colleague.name(), Visitor.PASSWORD).status());
    assertEquals(
        303, attempt(Visitor.from(Fresh.address()), colleague.name(), Visitor.PASSWORD).status());
  }

  @Test
  void many_addresses_cannot_try_one_name() {
    for (int n = 0; n < Attempt.FOR_A_NAME; n++) {
      var visitor = attempt(Visitor.from(Fresh.address()), colleague.name(), WRONG);
      assertEquals(422, visitor.status());
    }

    assertEquals(
        429, attempt(Visitor.from(Fresh.address()), colleague.name(), Visitor.PASSWORD).status());
  }

  @Test
  void a_stranger_cannot_lock_out_a_browser_that_the_curator_has_used() {
    var own = Visitor.from(address);
    attempt(own, colleague.name(), Visitor.PASSWORD);
    fail(10, colleague.name());
    for (int n = 0; n < Attempt.FOR_A_NAME - 10; n++) {
      attempt(Visitor.from(Fresh.address()), colleague.name(), WRONG);
    }
    assertEquals(429, attempt(Visitor.from(address), colleague.name(), WRONG).status());

    assertEquals(422, attempt(own, colleague.name(), WRONG).status());
    assertEquals(303, attempt(own, colleague.name(), Visitor.PASSWORD).status());
  }

  @Test
  void a_known_browser_has_ten_failures_of_its_own() {
    var own = Visitor.from(address);
    attempt(own, colleague.name(), Visitor.PASSWORD);
    for (int n = 0; n < Attempt.ON_A_KNOWN_BROWSER; n++) {
      assertEquals(422, attempt(own, colleague.name(), WRONG).status());
    }

    assertEquals(429, attempt(own, colleague.name(), Visitor.PASSWORD).status());
    assertEquals(303, attempt(Visitor.from(address), colleague.name(), Visitor.PASSWORD).status());
  }

  @Test
  void a_browser_is_known_for_the_accounts_that_signed_in_on_it_only() {
    var shared = Visitor.from(address);
    attempt(shared, colleague.name(), Visitor.PASSWORD);
    var token = shared.cookies().get(BrowserCookie.NAME);
    try (var other = Colleague.writer()) {
      fail(10, other.name());
      assertEquals(429, attempt(shared, other.name(), WRONG).status());

      QuarkusTransaction.requiringNew().run(() -> Attempt.delete("name", other.name()));
      attempt(shared, other.name(), Visitor.PASSWORD);
      assertEquals(token, shared.cookies().get(BrowserCookie.NAME), "both are known by one token");
      fail(10, other.name());
      fail(10, colleague.name());
      assertEquals(422, attempt(shared, other.name(), WRONG).status());
      assertEquals(422, attempt(shared, colleague.name(), WRONG).status());
    }
  }

  @Test
  void a_made_up_cookie_makes_no_browser_known() {
    for (int n = 0; n < 10; n++) {
      var visitor = Visitor.from(address);
      visitor.cookies().put(BrowserCookie.NAME, "made-up-" + n);
      assertEquals(422, attempt(visitor, colleague.name(), WRONG).status());
    }
    var visitor = Visitor.from(address);
    visitor.cookies().put(BrowserCookie.NAME, "made-up");

    assertEquals(429, attempt(visitor, colleague.name(), WRONG).status());
    var elsewhere = Visitor.from(Fresh.address());
    elsewhere.cookies().put(BrowserCookie.NAME, "made-up");
    attempt(elsewhere, colleague.name(), Visitor.PASSWORD);
    assertFalse(elsewhere.cookies().get(BrowserCookie.NAME).equals("made-up"));
  }

  @Test
  void the_cookie_of_a_known_browser_goes_to_the_sign_in_page_alone() {
    var visitor = attempt(Visitor.from(address), colleague.name(), Visitor.PASSWORD);
    var cookie = visitor.answer().cookie(BrowserCookie.NAME);

    assertNotNull(cookie);
    assertEquals("/admin/sign-in", cookie.path());
    assertTrue(cookie.isHttpOnly());
    assertEquals("Lax", cookie.sameSite().name());
    assertEquals(365 * 24 * 60 * 60, cookie.maxAge());
    var kept =
        QuarkusTransaction.requiringNew()
            .call(
                () -> KnownBrowser.<KnownBrowser>listAll().stream().map(b -> b.tokenHash).toList());
    assertTrue(kept.contains(new Token(cookie.value()).hash()));
    assertFalse(kept.contains(cookie.value()));
  }

  @Test
  void many_attempts_at_once_get_no_further_than_one_after_another() throws Exception {
    var visitors = new ArrayList<Visitor>();
    for (int n = 0; n < 25; n++) {
      visitors.add(Visitor.from(address).get("/admin/sign-in"));
    }
    var pool = Executors.newFixedThreadPool(visitors.size());
    try {
      List<Callable<Integer>> attempts =
          visitors.stream()
              .map(
                  visitor ->
                      (Callable<Integer>)
                          () -> {
                            visitor.submit(Map.of("name", colleague.name(), "password", WRONG));
                            return visitor.status();
                          })
              .toList();
      var looked = 0;
      for (var attempt : pool.invokeAll(attempts)) {
        assertTrue(List.of(422, 429).contains(attempt.get()), "" + attempt.get());
        looked += attempt.get() == 422 ? 1 : 0;
      }
      assertTrue(looked <= 10, looked + " passwords were looked at");
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void the_count_is_in_the_database_and_so_survives_a_restart() {
    fail(3, colleague.name());
    assertEquals(3, counted(colleague.name()));
    var network = Caller.network(address);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int n = 0; n < 7; n++) {
                var before = new Attempt();
                before.name = colleague.name();
                before.network = network;
                before.persist();
              }
            });

    assertEquals(429, attempt(Visitor.from(address), colleague.name(), WRONG).status());
  }

  @Test
  void successes_do_not_count() {
    for (int n = 0; n < 12; n++) {
      var visitor = attempt(Visitor.from(address), colleague.name(), Visitor.PASSWORD);
      assertEquals(303, visitor.status());
    }

    assertEquals(0, counted(colleague.name()));
  }

  private void fail(int times, String name) {
    for (int n = 0; n < times; n++) {
      var visitor = attempt(Visitor.from(address), name, WRONG);
      assertEquals(422, visitor.status(), visitor.text());
    }
  }

  private static Visitor attempt(Visitor visitor, String name, String password) {
    visitor.get("/admin/sign-in").submit(Map.of("name", name, "password", password));
    return visitor;
  }

  private static long counted(String name) {
    return QuarkusTransaction.requiringNew().call(() -> Attempt.count("name", name));
  }
}
