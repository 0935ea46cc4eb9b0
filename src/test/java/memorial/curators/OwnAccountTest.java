package memorial.curators;

import static memorial.curators.InvitingTest.assertSound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import memorial.support.Colleague;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SiteTest
class OwnAccountTest {
  private static final String ACCOUNT = "/admin/account";
  private static final String PASSWORD = "lilac harbour window";

  private Colleague colleague;
  private Visitor visitor;

  @BeforeEach
  void sign_in() {
    colleague = Colleague.writer();
    visitor = colleague.signedInByPassword();
  }

  @AfterEach
  void leave() {
    colleague.close();
  }

  @Test
  void a_new_password_holds_at_once_and_every_old_cookie_is_refused() {
    var other = colleague.signedInByPassword();
    var copy = copy(visitor);
    change(Visitor.PASSWORD, PASSWORD);

    assertEquals(303, visitor.status());
    assertTrue(visitor.follow().text().contains("The password is changed."), visitor.text());
    assertNotEquals(
        copy.cookies().get(SessionCookie.NAME), visitor.cookies().get(SessionCookie.NAME));
    assertEquals(303, other.get("/admin").status());
    assertEquals(303, copy.get("/admin").status());
    assertEquals(200, visitor.get("/admin").status(), "this browser stays signed in");
    assertEquals(303, signIn(PASSWORD).status());
    assertEquals(422, signIn(Visitor.PASSWORD).status());
  }

  @Test
  void the_password_now_has_to_be_known() {
    change("not the right password", PASSWORD);

    assertEquals(422, visitor.status());
    assertEquals("That is not your password.", visitor.page().selectFirst("#current-error").text());
    assertEquals("", visitor.page().selectFirst("#current").val());
    assertEquals("", visitor.page().selectFirst("#password").val());
    assertSound(visitor);
    assertEquals(303, signIn(Visitor.PASSWORD).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "password1234", "qwertyuiop12"})
  void a_poor_password_is_refused(String poor) {
    change(Visitor.PASSWORD, poor);

    assertEquals(422, visitor.status());
    assertFalse(visitor.page().selectFirst("#password-error").text().isEmpty());
    assertEquals(303, signIn(Visitor.PASSWORD).status());
  }

  @Test
  void ones_own_name_is_no_password() {
    change(Visitor.PASSWORD, colleague.name());

    assertEquals(422, visitor.status());
    assertTrue(visitor.page().selectFirst("#password-error").text().contains("your name"));
  }

  @Test
  void whoever_finds_a_signed_in_browser_cannot_try_passwords_for_long() {
    for (int n = 0; n < Attempt.ON_A_KNOWN_BROWSER; n++) {
      change("guess number " + n, PASSWORD);
      assertEquals(422, visitor.status());
    }
    change(Visitor.PASSWORD, PASSWORD);

    assertEquals(429, visitor.status());
    assertTrue(Integer.parseInt(visitor.answer().header("Retry-After")) > 0);
    assertEquals(303, signIn(Visitor.PASSWORD).status(), "elsewhere nothing is refused");
  }

  @Test
  void changes_need_the_token_of_the_form() {
    var other = colleague.signedInByPassword();
    visitor.get(ACCOUNT);
    var ending = ending();
    visitor.post(ACCOUNT + "/password", Map.of("current", Visitor.PASSWORD, "password", PASSWORD));
    assertEquals(400, visitor.status());
    assertEquals(400, visitor.post(ending, Map.of()).status());
    assertEquals(400, visitor.post(ACCOUNT + "/other-sessions/sign-out", Map.of()).status());

    assertEquals(200, other.get("/admin").status());
    assertEquals(303, signIn(Visitor.PASSWORD).status());
  }

  @Test
  void the_page_lists_where_one_is_signed_in() {
    var address = Fresh.address();
    var phone =
        Visitor.from(address)
            .sending(
                "User-Agent",
                "Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0");
    phone
        .get("/admin/sign-in")
        .submit(Map.of("name", colleague.name(), "password", Visitor.PASSWORD));
    visitor.get(ACCOUNT);

    var listed = visitor.page().select(".panel-list li").eachText();
    assertEquals(2, listed.size());
    assertTrue(listed.get(0).startsWith("Firefox on Android " + address), listed::toString);
    assertTrue(listed.get(1).endsWith("this browser"), listed::toString);
    assertFalse(
        visitor
            .answer()
            .body()
            .contains(new Token(phone.cookies().get(SessionCookie.NAME)).hash()));
    assertSound(visitor);
  }

  @Test
  void one_session_is_ended_and_the_others_stay() {
    var stays = colleague.signedInByPassword();
    var ends = colleague.signedInByPassword();
    visitor.get(ACCOUNT);
    visitor.submitTo(ending(), Map.of());

    assertTrue(visitor.follow().text().contains("The session is ended."));
    assertEquals(303, ends.get("/admin").status(), "the latest is listed first");
    assertEquals(200, stays.get("/admin").status());
  }

  @Test
  void all_others_are_ended_and_this_one_stays() {
    var one = colleague.signedInByPassword();
    var other = colleague.signedInByPassword();
    visitor.get(ACCOUNT);
    visitor.submitTo(ACCOUNT + "/other-sessions/sign-out", Map.of());

    assertEquals(303, one.get("/admin").status());
    assertEquals(303, other.get("/admin").status());
    assertEquals(200, visitor.follow().status());
    assertEquals(0, visitor.page().select("form[action$=other-sessions/sign-out]").size());
  }

  @Test
  void somebody_elses_session_cannot_be_ended() {
    try (var other = Colleague.writer()) {
      var victim = other.signedInByPassword();
      victim.get(ACCOUNT);
      colleague.signedInByPassword();
      var id = visitor.get(ACCOUNT).page().selectFirst("form[action$=/sign-out].inline");
      var stranger = victim.get(ACCOUNT).fields();
      victim.post(id.attr("action"), stranger);

      assertEquals(303, victim.status());
      assertEquals(2, visitor.get(ACCOUNT).page().select(".panel-list li").size());
      victim.post(ACCOUNT + "/sessions/" + UUID.randomUUID() + "/sign-out", stranger);
      assertEquals(303, victim.status());
    }
  }

  private void change(String current, String password) {
    visitor.get(ACCOUNT).submit(Map.of("current", current, "password", password));
  }

  private String ending() {
    return visitor.page().selectFirst("form.inline").attr("action");
  }

  private Visitor signIn(String password) {
    var stranger = Visitor.from(Fresh.address()).get("/admin/sign-in");
    stranger.submit(Map.of("name", colleague.name(), "password", password));
    return stranger;
  }

  private static Visitor copy(Visitor original) {
    var copy = new Visitor();
    copy.cookies().putAll(original.cookies());
    return copy;
  }
}
