package memorial.curators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import memorial.support.DatabaseTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody always manages the accounts; the administrators of other tests are set aside here. */
@DatabaseTest
class LastAdministratorTest {
  private static final String ONE = "One";
  private static final String OTHER = "Other";

  private List<UUID> setAside;

  @BeforeEach
  void set_others_aside() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              setAside = Curator.<Curator>stream("disabledAt is null").map(Curator::id).toList();
              Curator.update("disabledAt = ?1 where id in ?2", Instant.now(), setAside);
            });
  }

  @AfterEach
  void bring_them_back() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var here = Curator.list("name in ?1", List.of(ONE, OTHER));
              Session.delete("curator in ?1", here);
              KnownBrowser.delete("curator in ?1", here);
              Curator.delete("name in ?1", List.of(ONE, OTHER));
              Curator.update("disabledAt = null where id in ?1", setAside);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"role", "disablement"})
  void the_last_administrator_stays_one(String change) {
    var page = add(ONE, Role.ADMINISTRATOR);
    add(OTHER, Role.EDITOR);
    var visitor = Visitor.signedInAs(ONE, Visitor.PASSWORD).get(page);
    assertEquals(0, visitor.page().select("form[action$=/" + change + "]").size());
    assertTrue(visitor.text().contains("One is the only administrator"), visitor.text());

    change(visitor, page, change);
    assertEquals(422, visitor.status());
    assertTrue(visitor.page().selectFirst(".error-summary").text().contains("last administrator"));
    assertEquals(200, visitor.get("/admin/curators").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"role", "disablement"})
  void an_administrator_who_is_disabled_is_none(String change) {
    var page = add(ONE, Role.ADMINISTRATOR);
    var other = add(OTHER, Role.ADMINISTRATOR);
    var visitor = Visitor.signedInAs(ONE, Visitor.PASSWORD);
    change(visitor, other, "disablement");
    assertEquals(303, visitor.status());

    change(visitor, page, change);
    assertEquals(422, visitor.status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"role", "disablement"})
  void with_another_one_an_administrator_may_go(String change) {
    var page = add(ONE, Role.ADMINISTRATOR);
    add(OTHER, Role.ADMINISTRATOR);
    var visitor = Visitor.signedInAs(ONE, Visitor.PASSWORD);

    change(visitor, page, change);
    assertEquals(303, visitor.status());
    assertEquals("/admin", visitor.location());
  }

  @RepeatedTest(5)
  void two_administrators_who_remove_each_other_at_once_leave_one() throws Exception {
    var one = add(ONE, Role.ADMINISTRATOR);
    var other = add(OTHER, Role.ADMINISTRATOR);
    var first = Visitor.signedInAs(ONE, Visitor.PASSWORD).get(other);
    var second = Visitor.signedInAs(OTHER, Visitor.PASSWORD).get(one);
    var pool = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Integer>> changes =
          List.of(
              () -> first.submitTo(other + "/role", Map.of("role", "WRITER")).status(),
              () -> second.submitTo(one + "/disablement", Map.of()).status());
      for (var done : pool.invokeAll(changes)) {
        assertTrue(List.of(303, 403, 422).contains(done.get()), "" + done.get());
      }
    } finally {
      pool.shutdown();
    }

    assertEquals(1, administrators());
  }

  @RepeatedTest(5)
  void two_changes_at_once_that_both_were_allowed_leave_one() throws Exception {
    var ids =
        List.of(add(ONE, Role.ADMINISTRATOR), add(OTHER, Role.ADMINISTRATOR)).stream()
            .map(page -> UUID.fromString(page.replaceFirst(".*/", "")))
            .toList();
    var pool = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Boolean>> changes =
          ids.stream().map(id -> (Callable<Boolean>) () -> disable(id)).toList();
      var disabled = 0;
      for (var done : pool.invokeAll(changes)) {
        disabled += done.get() ? 1 : 0;
      }
      assertEquals(1, disabled);
    } finally {
      pool.shutdown();
    }

    assertEquals(1, administrators());
  }

  private static boolean disable(UUID id) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              try {
                Curator.locked(id).orElseThrow().disable();
                return true;
              } catch (LastAdministrator last) {
                return false;
              }
            });
  }

  /** Sends that form, whether the page of the account has it or not. */
  private static void change(Visitor visitor, String page, String change) {
    var token = visitor.get("/admin/account").fields().get("csrf-token");
    visitor.post(page + "/" + change, Map.of("csrf-token", token, "role", "EDITOR"));
  }

  /** Makes an account and returns the address of its page at the desk. */
  private static String add(String name, Role role) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var curator = Curator.create(name, Visitor.PASSWORD, role);
              curator.persist();
              return "/admin/curators/" + curator.id();
            });
  }

  private static long administrators() {
    return QuarkusTransaction.requiringNew()
        .call(() -> Curator.count("role = ?1 and disabledAt is null", Role.ADMINISTRATOR));
  }
}
