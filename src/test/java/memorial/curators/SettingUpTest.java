package memorial.curators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import java.util.Map;
import memorial.support.InitialContent;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way in when there is no curator, in an application that starts without one. */
@SiteTest
@TestProfile(InitialContent.class)
class SettingUpTest {
  private static final String COOKIE = "memorial-session";

  @BeforeEach
  @AfterEach
  void nobody() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Session.deleteAll();
              KnownBrowser.deleteAll();
              Attempt.deleteAll();
              OneTimeLink.deleteAll();
              Curator.deleteAll();
            });
  }

  @Test
  void a_set_up_link_makes_one_administrator_and_signs_in() {
    var link = link();
    var visitor = new Visitor().get(link);
    assertEquals(200, visitor.status());
    visitor.submit(Map.of("name", " Aygün ", "password", "a long enough password"));

    assertEquals(303, visitor.status());
    assertEquals("/admin", visitor.location());
    assertNotNull(visitor.cookies().get(COOKIE));
    assertEquals(200, visitor.follow().status());
    assertEquals(
        Role.ADMINISTRATOR,
        QuarkusTransaction.requiringNew().call(() -> Curator.named("Aygün").orElseThrow().role()));
  }

  @Test
  void a_set_up_link_works_once() {
    var link = link();
    var one = new Visitor().get(link);
    var other = new Visitor().get(link);
    one.submit(Map.of("name", "One", "password", "a long enough password"));
    other.submit(Map.of("name", "Other", "password", "a long enough password"));

    assertEquals(410, other.status());
    assertNull(other.cookies().get(COOKIE));
    assertEquals(410, new Visitor().get(link).status());
    assertEquals(1L, QuarkusTransaction.requiringNew().call(() -> Curator.count()));
  }

  @Test
  void a_set_up_link_that_has_expired_makes_nobody() {
    var link = link();
    var visitor = new Visitor().get(link);
    assertEquals(200, visitor.status());
    QuarkusTransaction.requiringNew()
        .run(() -> OneTimeLink.update("expiresAt = ?1", Instant.now().minusSeconds(1)));
    visitor.submit(Map.of("name", "Late", "password", "a long enough password"));

    assertEquals(410, visitor.status());
    assertEquals(410, visitor.get(link).status());
    assertEquals(0L, QuarkusTransaction.requiringNew().call(() -> Curator.count()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "eleven chrs", "           ", "şşşşşşşşşşş"})
  void a_password_that_is_too_short_is_refused_with_the_name_kept(String password) {
    var visitor = refused("Aygün", password);

    assertTrue(visitor.page().selectFirst("#password-error").text().contains("at least 12"));
  }

  @Test
  void a_password_beyond_what_bcrypt_reads_is_refused_with_the_name_kept() {
    var visitor = refused("Aygün", "ə".repeat(37));

    assertTrue(visitor.page().selectFirst("#password-error").text().contains("72"));
  }

  @Test
  void a_password_of_exactly_what_bcrypt_reads_is_taken_and_counts_to_its_last_letter() {
    var password = "öşçəğğıüğöüğüşğğççğşğüçğıüğşəəüğüüçğ";
    new Visitor().get(link()).submit(Map.of("name", "Aygün", "password", password));

    var shorter = new Visitor().get("/admin/sign-in");
    shorter.submit(Map.of("name", "Aygün", "password", password.substring(1) + "a"));
    assertEquals(422, shorter.status());
    assertEquals(303, Visitor.signedInAs("Aygün", password).status());
  }

  @Test
  void a_name_is_needed_and_not_too_long() {
    assertTrue(
        refused("  ", "a long enough password")
            .page()
            .selectFirst("#name-error")
            .text()
            .contains("Choose a name"));
    assertTrue(
        refused("a".repeat(61), "a long enough password")
            .page()
            .selectFirst("#name-error")
            .text()
            .contains("at most 60"));
  }

  @Test
  void setting_up_without_the_token_of_the_form_is_refused() {
    var link = link();
    var visitor = new Visitor().get(link);
    visitor.post(
        "/admin/set-up",
        Map.of(
            "token",
            visitor.fields().get("token"),
            "name",
            "Aygün",
            "password",
            "a long enough password"));

    assertEquals(400, visitor.status());
    assertEquals(200, visitor.get(link).status());
  }

  @Test
  void the_database_holds_only_the_hash_of_a_links_token() {
    var secret = link().replaceFirst(".*=", "");

    var kept =
        QuarkusTransaction.requiringNew()
            .call(() -> OneTimeLink.<OneTimeLink>listAll().stream().map(l -> l.tokenHash).toList());
    assertTrue(kept.contains(new Token(secret).hash()));
    assertFalse(kept.contains(secret));
  }

  private static Visitor refused(String name, String password) {
    var visitor = new Visitor().get(link());
    visitor.submit(Map.of("name", name, "password", password));
    assertEquals(422, visitor.status());
    assertEquals(name, visitor.page().selectFirst("#name").val());
    assertEquals("", visitor.page().selectFirst("#password").val());
    assertNull(visitor.cookies().get(COOKIE));
    assertFalse(visitor.page().select(".error-summary a").isEmpty());
    return visitor;
  }

  private static String link() {
    return "/admin/set-up?token="
        + QuarkusTransaction.requiringNew().call(OneTimeLink::forFirstAdministrator).secret();
  }
}
