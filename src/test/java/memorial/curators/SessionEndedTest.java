package memorial.curators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import memorial.support.Colleague;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody writes for so long that the session ends, and sends the form. */
@SiteTest
class SessionEndedTest {
  private Colleague colleague;
  private Visitor writer;
  private Map<String, String> typed;

  @BeforeEach
  void type_until_the_session_ends() {
    colleague = Colleague.writer();
    writer = colleague.signedInByPassword();
    writer.get("/admin/events/new");
    typed = new HashMap<>(writer.fields());
    typed.putAll(Fresh.event());
    endSessions();
  }

  @Test
  void what_was_typed_comes_back_as_a_draft_after_signing_in() {
    var draft = send("submit");
    assertEquals(200, writer.status());
    assertTrue(writer.text().contains("Your session has ended"), writer.text());

    signIn(Visitor.PASSWORD);
    assertEquals(307, writer.status());
    assertEquals(draft, writer.location());
    sendAgain(writer.location());

    assertEquals(draft + "?saved=resumed", writer.location());
    writer.follow();
    assertEquals(typed.get("title.en"), writer.fields().get("title.en"));
    assertEquals(typed.get("summary.en"), writer.fields().get("summary.en"));
  }

  @Test
  void somebody_who_wanted_to_submit_is_told_that_it_was_only_saved() {
    send("submit");
    signIn(Visitor.PASSWORD);
    sendAgain(writer.location());

    writer.follow();
    assertTrue(writer.text().contains("Press the button you want once more"), writer.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sec-Fetch-Site", "Origin"})
  void what_is_sent_after_the_cookies_were_lost_comes_back_after_signing_in(String header) {
    var site = ConfigProvider.getConfig().getValue("memorial.site", String.class);
    writer.sending(header, header.equals("Origin") ? site : "same-origin").cookies().clear();
    var draft = send("submit");
    assertEquals(200, writer.status(), writer.text());
    assertTrue(writer.text().contains("Your session has ended"), writer.text());
    signIn(Visitor.PASSWORD);
    assertEquals(307, writer.status(), writer.text());
    sendAgain(writer.location());

    assertEquals(draft + "?saved=resumed", writer.location());
    writer.follow();
    assertEquals(typed.get("title.en"), writer.fields().get("title.en"));
    assertEquals(typed.get("summary.en"), writer.fields().get("summary.en"));
  }

  @Test
  void a_form_from_before_the_cookies_were_lost_comes_back_though_somebody_signed_in_since() {
    writer.cookies().clear();
    writer.sending("Sec-Fetch-Site", "same-origin").signIn(colleague.name(), Visitor.PASSWORD);
    send("save");
    assertEquals(200, writer.status(), writer.text());
    signIn(Visitor.PASSWORD);
    sendAgain(writer.location());

    assertEquals(typed.get("summary.en"), writer.follow().fields().get("summary.en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none", ""})
  void a_form_without_its_cookie_that_may_come_from_elsewhere_is_not_kept(String from) {
    writer.cookies().clear();
    if (!from.isEmpty()) {
      writer.sending("Sec-Fetch-Site", from);
    }
    writer.post("/admin/sign-in/again?from=/admin/drafts/" + UUID.randomUUID(), typed);

    assertEquals(List.of("cross-site", "same-site").contains(from) ? 403 : 400, writer.status());
    assertFalse(writer.answer().body().contains(typed.get("summary.en")));
  }

  @Test
  void a_wrong_password_loses_nothing() {
    send("save");
    signIn("not the password");
    assertEquals(422, writer.status());
    assertEquals(typed.get("title.en"), writer.fields().get("title.en"));

    signIn(Visitor.PASSWORD);
    sendAgain(writer.location());
    assertEquals(typed.get("title.en"), writer.follow().fields().get("title.en"));
  }

  @Test
  void a_long_form_comes_back_on_a_browser_on_which_somebody_signed_in() {
    typed.put("summary.en", "ə".repeat(30_000));
    send("save");
    assertEquals(200, writer.status());
    signIn(Visitor.PASSWORD);
    sendAgain(writer.location());

    assertEquals(typed.get("summary.en"), writer.follow().fields().get("summary.en"));
  }

  @Test
  void a_long_form_is_not_taken_from_a_browser_that_nobody_knows() {
    typed.put("summary.en", "ə".repeat(30_000));
    writer.cookies().put("memorial-browser", "made-up");
    writer.post("/admin/sign-in/again?from=/admin/drafts/" + UUID.randomUUID(), typed);

    assertEquals(413, writer.status());
  }

  @Test
  void a_form_without_its_token_is_not_kept() {
    var address = "/admin/drafts/6f9619ff-8b86-4011-b42d-00cf4fc964ff";
    typed.remove("csrf-token");
    writer.post("/admin/sign-in/again?from=" + address, typed);

    assertEquals(400, writer.status());
  }

  @Test
  void a_form_with_passwords_in_it_is_not_kept() {
    writer.post("/admin/account/password", Map.of("csrf-token", typed.get("csrf-token")));

    assertEquals(303, writer.status());
    assertEquals("/admin/sign-in", writer.location());
  }

  /** Sends the form by that button and goes where the browser would: there, with the same body. */
  private String send(String button) {
    typed.put("do", button);
    var draft = "/admin/drafts/" + UUID.randomUUID();
    writer.post(draft, typed);
    assertEquals(307, writer.status());
    // the test's client would encode the address once more
    writer.post(URLDecoder.decode(writer.location(), StandardCharsets.UTF_8), typed);
    return draft;
  }

  private void signIn(String password) {
    typed = new HashMap<>(writer.fields());
    typed.putAll(Map.of("name", colleague.name(), "password", password));
    writer.post("/admin/sign-in", typed);
  }

  private void sendAgain(String address) {
    writer.post(address, typed);
    assertEquals(303, writer.status());
  }

  private void endSessions() {
    endSessions(colleague.name());
  }

  private static void endSessions(String name) {
    QuarkusTransaction.requiringNew().run(() -> Session.delete("curator.name = ?1", name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/admin/curators/6f9619ff-8b86-4011-b42d-00cf4fc964ff/role",
        "/admin/curators/6f9619ff-8b86-4011-b42d-00cf4fc964ff/disablement",
        "/admin/invitations",
        "/admin/sign-out",
        "/admin/account/password",
        "/admin/drafts/6f9619ff-8b86-4011-b42d-00cf4fc964ff/recovery",
        "/admin/drafts/6f9619ff-8b86-4011-b42d-00cf4fc964ff/merge"
      })
  void what_does_more_than_keep_words_is_not_done_by_whoever_signs_in_next(String address) {
    writer.post(
        "/admin/sign-in/again?from=" + address,
        Map.of("csrf-token", typed.get("csrf-token"), "role", "ADMINISTRATOR"));
    assertEquals(200, writer.status());
    assertFalse(writer.fields().containsKey("role"));

    signIn(Visitor.PASSWORD);
    assertEquals(303, writer.status(), "nothing is sent once more");
  }

  @Test
  void a_decision_about_a_draft_is_shown_again_and_not_taken() {
    var draft =
        Drafts.submitted(colleague.signedInByPassword(), "/admin/events/new", Fresh.event(), "");
    var editor = Visitor.signedInByPassword();
    editor.get(draft + "/review");
    var decision = new HashMap<>(editor.fields());
    decision.put("reason", "As I typed it");
    endSessions(Visitor.ADMINISTRATOR);
    editor.post(draft + "/review/publication", decision);
    assertEquals(307, editor.status());
    editor.post(URLDecoder.decode(editor.location(), StandardCharsets.UTF_8), decision);
    editor.submit(Map.of("name", Visitor.ADMINISTRATOR, "password", Visitor.PASSWORD));
    assertEquals(307, editor.status());
    var body = new HashMap<>(decision);
    body.put("do", "resume");
    editor.post(editor.location(), body);

    assertEquals(422, editor.status());
    assertTrue(editor.text().contains("nothing was done"), editor.text());
    assertEquals("As I typed it", editor.fields().get("reason"));
    assertEquals(200, editor.get(draft + "/review").status(), "it still waits");
  }

  @Test
  void a_reason_for_withdrawing_is_shown_again_and_nothing_is_withdrawn() {
    var editor = Visitor.signedInByPassword();
    var slug = Fresh.published(editor, "places");
    var address = "/admin/places/" + slug + "/withdrawal";
    var sent = new HashMap<>(editor.get(address).fields());
    sent.put("reason", "As I typed it");
    sent.put("do", "resume");
    editor.post(address, sent);

    assertEquals(422, editor.status());
    assertEquals("As I typed it", editor.fields().get("reason"));
    assertEquals(200, new Visitor().get("/places/" + slug).status());
  }
}
