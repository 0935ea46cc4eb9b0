package memorial.curators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import memorial.support.Colleague;
import memorial.support.DatabaseTest;
import memorial.support.Fresh;
import memorial.support.Html;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class InvitingTest {
  private static final String PASSWORD = "lilac harbour window";

  private Visitor administrator;

  @BeforeEach
  void sign_in() {
    administrator = Visitor.signedIn();
  }

  @Test
  void an_invitation_makes_an_account_of_the_role_it_names_and_signs_in() {
    var invited = Fresh.slug("invited");
    var name = Fresh.slug("joined");
    var visitor = new Visitor().get(invite(invited, Role.WRITER));
    assertEquals(200, visitor.status());
    assertTrue(visitor.text().contains("as writer"), visitor.text());
    visitor.submit(Map.of("name", " " + name + " ", "password", PASSWORD));

    assertEquals(303, visitor.status());
    assertEquals("/admin", visitor.location());
    assertEquals(200, visitor.follow().status());
    assertEquals(403, visitor.get("/admin/curators").status());
    assertEquals(303, Visitor.signedInAs(name, PASSWORD).status());
    assertEquals(Role.WRITER, role(name));
    assertFalse(administrator.get("/admin/curators").text().contains(invited), "used up");
    assertTrue(administrator.text().contains(name));
  }

  @Test
  void loading_the_page_with_the_link_again_invites_nobody_again() {
    var invited = Fresh.slug("invited");
    administrator.get("/admin/curators");
    var sent = new HashMap<>(administrator.fields());
    sent.putAll(Map.of("forWhom", invited, "role", "WRITER"));
    administrator.post("/admin/invitations", sent);
    assertEquals(200, administrator.status());
    var link = URI.create(administrator.page().selectFirst(".one-time").text());
    administrator.post("/admin/invitations", sent);

    assertEquals(422, administrator.status());
    assertTrue(administrator.text().contains("its link was shown once"), administrator.text());
    assertEquals(
        1, administrator.page().select(".panel-list b:containsOwn(" + invited + ")").size());
    assertEquals(200, new Visitor().get(link.getRawPath() + "?" + link.getRawQuery()).status());
    assertEquals(invited, administrator.fields().get("forWhom"), "one press invites once more");
    administrator.submit(Map.of());
    assertEquals(200, administrator.status());
  }

  @ParameterizedTest
  @CsvSource({"EDITOR, 200, 403", "ADMINISTRATOR, 200, 200"})
  void whoever_joins_may_do_what_the_role_allows(Role role, int withdrawal, int curators) {
    var name = Fresh.slug("joined");
    var visitor = new Visitor().get(invite(name, role));
    visitor.submit(Map.of("name", name, "password", PASSWORD));
    try {
      assertEquals(
          withdrawal, visitor.get("/admin/events/partial-mobilisation/withdrawal").status());
      assertEquals(curators, visitor.get("/admin/curators").status());
    } finally {
      leave(name);
    }
  }

  @Test
  void the_link_is_shown_once_and_only_its_hash_is_kept() {
    var invited = Fresh.slug("invited");
    var link = invite(invited, Role.WRITER);
    var secret = link.replaceFirst(".*=", "");

    assertEquals(43, secret.length());
    assertTrue(administrator.text().contains("only one that shows the link"));
    administrator.get("/admin/curators");
    assertTrue(administrator.text().contains(invited));
    assertFalse(administrator.answer().body().contains(secret));
    var kept =
        QuarkusTransaction.requiringNew()
            .call(() -> OneTimeLink.<OneTimeLink>listAll().stream().map(l -> l.tokenHash).toList());
    assertTrue(kept.contains(new Token(secret).hash()));
    assertFalse(kept.contains(secret));
  }

  @Test
  void an_invitation_works_once() {
    var link = invite(Fresh.slug("invited"), Role.WRITER);
    var one = new Visitor().get(link);
    var other = new Visitor().get(link);
    one.submit(Map.of("name", Fresh.slug("one"), "password", PASSWORD));
    var name = Fresh.slug("other");
    other.submit(Map.of("name", name, "password", PASSWORD));

    assertEquals(303, one.status());
    assertEquals(410, other.status());
    assertTrue(other.text().contains("seven days"), other.text());
    assertNull(other.cookies().get(SessionCookie.NAME));
    assertTrue(QuarkusTransaction.requiringNew().call(() -> Curator.named(name)).isEmpty());
  }

  @Test
  void an_invitation_that_was_withdrawn_or_has_expired_makes_nobody() {
    var invited = Fresh.slug("invited");
    var withdrawn = invite(invited, Role.WRITER);
    var waiting = new Visitor().get(withdrawn);
    withdraw(invited);
    waiting.submit(Map.of("name", Fresh.slug("late"), "password", PASSWORD));
    assertEquals(410, waiting.status());
    assertFalse(administrator.follow().page().select("main").text().contains(invited));
    assertTrue(administrator.text().contains("The invitation is withdrawn"));

    var expired = invite(Fresh.slug("invited"), Role.WRITER);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                OneTimeLink.update(
                    "expiresAt = ?1 where tokenHash = ?2",
                    Instant.now().minusSeconds(1),
                    new Token(expired.replaceFirst(".*=", "")).hash()));
    assertEquals(410, new Visitor().get(expired).status());
  }

  @Test
  void an_invitation_is_good_for_seven_days() {
    var hash = new Token(invite(Fresh.slug("i"), Role.WRITER).replaceFirst(".*=", "")).hash();
    var expires =
        QuarkusTransaction.requiringNew()
            .call(() -> OneTimeLink.<OneTimeLink>find("tokenHash", hash).singleResult().expiresAt);

    var left = Duration.between(Instant.now(), expires);
    assertTrue(left.compareTo(Duration.ofDays(7)) < 0, left::toString);
    assertTrue(left.compareTo(Duration.ofDays(7).minusMinutes(10)) > 0, left::toString);
  }

  @Test
  void withdrawing_twice_says_that_it_is_not_there() {
    var invited = Fresh.slug("invited");
    invite(invited, Role.WRITER);
    var address = withdraw(invited);
    var fields = new HashMap<>(administrator.get("/admin/account").fields());
    administrator.post(address, fields);

    assertEquals(404, administrator.status());
  }

  @Test
  void the_link_of_an_invitation_does_nothing_else() {
    var query = invite(Fresh.slug("invited"), Role.WRITER).replaceFirst(".*\\?", "?");

    assertEquals(410, new Visitor().get("/admin/set-up" + query).status());
    assertEquals(410, new Visitor().get("/admin/new-password" + query).status());
  }

  @Test
  void whom_an_administrator_invited_who_is_one_no_more_cannot_join() {
    try (var colleague = Colleague.administrator()) {
      var visitor = colleague.signedIn();
      var link = invite(visitor, Fresh.slug("invited"), Role.ADMINISTRATOR);
      assertEquals(200, new Visitor().get(link).status());

      administrator
          .get(colleague.page())
          .submitTo(colleague.page() + "/role", Map.of("role", "WRITER"));
      assertEquals(410, new Visitor().get(link).status());
    }
  }

  @Test
  void an_invitation_needs_somebody_and_a_role() {
    administrator.get("/admin/curators");
    administrator.submit(Map.of("forWhom", " ", "role", "EDITOR"));
    assertEquals(422, administrator.status());
    assertNotNull(administrator.page().selectFirst("#forWhom-error"));
    assertEquals("EDITOR", administrator.fields().get("role"));

    administrator.submit(Map.of("forWhom", "Aygün", "role", "EMPEROR"));
    assertEquals(422, administrator.status());
    assertNotNull(administrator.page().selectFirst("#role-error"));
    assertEquals("Aygün", administrator.fields().get("forWhom"));

    administrator.submit(Map.of("forWhom", "a".repeat(61), "role", "EDITOR"));
    assertEquals(422, administrator.status());
    assertFalse(administrator.page().select(".error-summary a").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"administrator", " Administrator", "ADMINISTRATOR "})
  void a_name_that_somebody_has_is_refused(String name) {
    var visitor = new Visitor().get(invite(Fresh.slug("invited"), Role.WRITER));
    visitor.submit(Map.of("name", name, "password", PASSWORD));

    assertEquals(422, visitor.status());
    assertTrue(visitor.page().selectFirst("#name-error").text().contains("Another curator"));
    assertEquals(name, visitor.page().selectFirst("#name").val());
    assertEquals("", visitor.page().selectFirst("#password").val());
    visitor.submit(Map.of("name", Fresh.slug("joined"), "password", PASSWORD));
    assertEquals(303, visitor.status());
  }

  @Test
  void inviting_joining_and_withdrawing_need_the_token_of_the_form() {
    var invited = Fresh.slug("invited");
    administrator.get("/admin/curators");
    administrator.post("/admin/invitations", Map.of("forWhom", invited, "role", "WRITER"));
    assertEquals(400, administrator.status());
    assertFalse(administrator.get("/admin/curators").text().contains(invited));

    var link = invite(invited, Role.WRITER);
    var visitor = new Visitor().get(link);
    visitor.post(
        "/admin/invitation",
        Map.of("token", visitor.fields().get("token"), "name", "Aygün", "password", PASSWORD));
    assertEquals(400, visitor.status());

    administrator.get("/admin/curators");
    administrator.post(withdrawal(invited), Map.of());
    assertEquals(400, administrator.status());
    assertEquals(200, visitor.get(link).status());
  }

  @Test
  void what_is_typed_is_shown_as_it_is() {
    var invited = "<b>" + Fresh.slug("i");
    new Visitor().get(invite(invited, Role.WRITER));
    assertTrue(administrator.page().selectFirst("h1").text().contains(invited));
    assertTrue(administrator.get("/admin/curators").text().contains(invited));
    assertTrue(administrator.get("/admin/audit").text().contains(invited));
  }

  @Test
  void its_pages_are_valid_html() {
    var link = invite(Fresh.slug("invited"), Role.WRITER);
    assertSound(administrator);
    assertSound(new Visitor().get(link));
    assertSound(new Visitor().get(link + "x"));
    assertSound(administrator.get("/admin/curators"));
    administrator.submit(Map.of("forWhom", "", "role", ""));
    assertSound(administrator);
  }

  static void assertSound(Visitor visitor) {
    var page = visitor.page();
    assertEquals(List.of(), Html.errors(visitor.answer().body()));
    assertEquals(List.of(), Html.headings(page));
    assertEquals(List.of(), Html.unlabelled(page));
    assertEquals(List.of(), Html.inline(page));
  }

  private String invite(String invited, Role role) {
    return invite(administrator, invited, role);
  }

  /** Invites and returns path and query of the link. */
  private static String invite(Visitor visitor, String invited, Role role) {
    visitor
        .get("/admin/curators")
        .submitTo("/admin/invitations", Map.of("forWhom", invited, "role", role.name()));
    assertEquals(200, visitor.status());
    var link = URI.create(visitor.page().selectFirst(".one-time").text());
    return link.getRawPath() + "?" + link.getRawQuery();
  }

  private String withdraw(String invited) {
    administrator.get("/admin/curators");
    var address = withdrawal(invited);
    administrator.submitTo(address, Map.of());
    assertEquals(303, administrator.status());
    return address;
  }

  private String withdrawal(String invited) {
    return administrator
        .page()
        .selectFirst("li:contains(" + invited + ") form[action^=/admin/invitations/]")
        .attr("action");
  }

  private static Role role(String name) {
    return QuarkusTransaction.requiringNew().call(() -> Curator.named(name).orElseThrow().role());
  }

  /** Takes the right to publish away, for with two who have it, nobody publishes alone. */
  private static void leave(String name) {
    QuarkusTransaction.requiringNew()
        .run(() -> Curator.update("role = ?1 where name = ?2", Role.WRITER, name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin\u200b", "ad\u202emin", "admin\u0007", "ad\nmin"})
  void a_name_that_looks_like_another_by_what_nobody_sees_is_refused(String name) {
    var invited = new Visitor().get(invite(Fresh.slug("invited"), Role.WRITER));
    invited.submit(Map.of("name", name, "password", PASSWORD));

    assertEquals(422, invited.status());
    assertTrue(invited.text().contains("visible characters only"), invited.text());
  }
}
