package memorial.curators;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import memorial.support.Colleague;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SiteTest
class SigningInTest {
  private static final String COOKIE = "memorial-session";

  @Test
  void signing_in_sets_a_cookie_for_the_desk_alone_that_no_script_reads() {
    var visitor = Visitor.signedInByPassword();

    var cookie = visitor.answer().cookie(COOKIE);
    assertEquals("/admin", cookie.path());
    assertTrue(cookie.isHttpOnly());
    assertEquals("Lax", cookie.sameSite().name());
    assertEquals(12 * 60 * 60, cookie.maxAge());
    assertFalse(cookie.isSecure(), "the test site is http");
    assertEquals("/admin", visitor.location());
    assertEquals(200, visitor.follow().status());
  }

  @Test
  void a_wrong_password_and_an_unknown_name_get_the_same_page() {
    var wrong = refused(Visitor.ADMINISTRATOR, "not the right password");
    var unknown = refused("nobody-of-that-name", "not the right password");

    assertEquals(
        body(wrong, Visitor.ADMINISTRATOR), body(unknown, "nobody-of-that-name"), "same page");
    assertEquals(Visitor.ADMINISTRATOR, wrong.page().selectFirst("#name").val());
    assertEquals("nobody-of-that-name", unknown.page().selectFirst("#name").val());
  }

  @Test
  void a_refused_sign_in_gives_neither_a_session_nor_the_password_back() {
    var visitor = refused(Visitor.ADMINISTRATOR, "not the right password");

    assertNull(visitor.answer().cookie(COOKIE));
    assertEquals("", visitor.page().selectFirst("#password").val());
    assertFalse(visitor.answer().body().contains("not the right password"));
    var link = visitor.page().selectFirst(".error-summary a");
    assertEquals("#name", link.attr("href"));
    assertEquals("true", visitor.page().selectFirst("#name").attr("aria-invalid"));
  }

  @Test
  void the_name_may_have_white_space_around_it() {
    var visitor = Visitor.signedInAs(" " + Visitor.ADMINISTRATOR + " ", Visitor.PASSWORD);

    assertEquals(200, visitor.follow().status());
  }

  @Test
  void nothing_typed_is_refused_like_a_wrong_password() {
    var visitor = refused("", "");

    assertEquals(422, visitor.status());
  }

  @Test
  void signing_in_without_the_token_is_refused() {
    var visitor = new Visitor();
    visitor.get("/admin/sign-in");
    visitor.post(
        "/admin/sign-in", Map.of("name", Visitor.ADMINISTRATOR, "password", Visitor.PASSWORD));

    assertEquals(400, visitor.status());
    assertNull(visitor.cookies().get(COOKIE));
    assertTrue(visitor.text().contains("could not be read"), visitor.text());
  }

  @Test
  void signing_in_with_another_browsers_token_is_refused() {
    var other = new Visitor().get("/admin/sign-in");
    var fields = new HashMap<>(other.fields());
    fields.putAll(Map.of("name", Visitor.ADMINISTRATOR, "password", Visitor.PASSWORD));
    var visitor = new Visitor().get("/admin/sign-in").post("/admin/sign-in", fields);

    assertEquals(400, visitor.status());
    assertNull(visitor.cookies().get(COOKIE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/admin",
        "/admin/events",
        "/admin/events/new",
        "/admin/events/partial-mobilisation",
        "/admin/events/partial-mobilisation/withdrawal",
        "/admin/events/partial-mobilisation/restoration",
        "/admin/figures",
        "/admin/figures/new",
        "/admin/figures/az-killed-2020-12-03",
        "/admin/places",
        "/admin/places/new",
        "/admin/places/shusha",
        "/admin/sources",
        "/admin/sources/new",
        "/admin/sources/azkurs-essay",
        "/admin/pages",
        "/admin/pages/about",
        "/admin/drafts/6f9619ff-8b86-4011-b42d-00cf4fc964ff",
        "/admin/drafts/6f9619ff-8b86-4011-b42d-00cf4fc964ff/preview",
        "/admin/account",
        "/admin/audit",
        "/admin/curators",
        "/admin/curators/6f9619ff-8b86-4011-b42d-00cf4fc964ff",
        "/admin/events?a=b&c=d",
        "/admin/no-such-page"
      })
  void whoever_is_not_signed_in_is_sent_to_sign_in_and_back(String address) {
    var visitor = new Visitor().get(address);

    assertEquals(303, visitor.status());
    assertEquals(
        "/admin/sign-in?from=" + URLEncoder.encode(address, StandardCharsets.UTF_8),
        visitor.location());
    assertEquals("", visitor.answer().body());
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "/admin/drafts/6f9619ff-8b86-4011-b42d-00cf4fc964ff, 307",
        "/admin/events/partial-mobilisation/withdrawal, 307",
        "/admin/events/partial-mobilisation/restoration, 307",
        "/admin/sign-out, 303",
        "/admin/account/password, 303",
        "/admin/account/other-sessions/sign-out, 303",
        "/admin/curators/6f9619ff-8b86-4011-b42d-00cf4fc964ff/role, 303",
        "/admin/curators/6f9619ff-8b86-4011-b42d-00cf4fc964ff/disablement, 303",
        "/admin/invitations, 303",
        "/admin/no-such-page, 303"
      })
  void whoever_is_not_signed_in_cannot_send_a_form(String address, int status) {
    var visitor = new Visitor().get("/admin/sign-in");
    var fields = new HashMap<>(visitor.fields());
    fields.putAll(Map.of("reason", "None of your business", "do", "publish"));
    visitor.post(address, fields);

    assertEquals(status, visitor.status(), address);
    assertTrue(visitor.location().startsWith("/admin/sign-in"), visitor.location());
    assertEquals("", visitor.answer().body());
    assertEquals(200, new Visitor().get("/chronology/partial-mobilisation").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "not-a-token-that-anybody-handed-out", "'; drop table curator"})
  void a_cookie_with_a_made_up_token_opens_nothing(String token) {
    var answer =
        given()
            .redirects()
            .follow(false)
            .cookie(COOKIE, URLEncoder.encode(token, StandardCharsets.UTF_8))
            .get("/admin/events");

    assertEquals(303, answer.statusCode());
    assertEquals("", answer.asString());
  }

  @Test
  void after_signing_in_one_lands_where_one_wanted_to_go() {
    var visitor = new Visitor().get("/admin/events/new?a=b%2Fc").follow();
    visitor.submit(Map.of("name", Visitor.ADMINISTRATOR, "password", Visitor.PASSWORD));

    assertEquals("/admin/events/new?a=b%2Fc", visitor.location());
    assertEquals(200, visitor.follow().status());
  }

  @Test
  void a_refused_sign_in_remembers_where_one_wanted_to_go() {
    var visitor = new Visitor().get("/admin/sign-in?from=%2Fadmin%2Fplaces");
    visitor.submit(Map.of("name", Visitor.ADMINISTRATOR, "password", "not the right one"));
    visitor.submit(Map.of("name", Visitor.ADMINISTRATOR, "password", Visitor.PASSWORD));

    assertEquals("/admin/places", visitor.location());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/admin",
        "/\\evil.example",
        "/admin\\@evil.example",
        "/adminevil.example",
        "/chronology",
        "javascript:alert(1)",
        "data:text/html,admin",
        "/admin\r\nSet-Cookie: a=b",
        " /admin/events"
      })
  void a_link_cannot_lead_elsewhere_after_signing_in(String from) {
    var page = new Visitor().get("/admin/sign-in?from=" + encoded(from));
    assertEquals("/admin", page.fields().get("from"));

    page.submit(Map.of("name", Visitor.ADMINISTRATOR, "password", Visitor.PASSWORD, "from", from));
    assertEquals(303, page.status());
    assertEquals("/admin", page.location());
  }

  @Test
  void signing_out_ends_the_session_for_a_copy_of_the_cookie_too() {
    var visitor = Visitor.signedInByPassword();
    var copy = visitor.cookies().get(COOKIE);
    assertEquals(200, status(copy));

    visitor.follow();
    var token = visitor.page().selectFirst("form[action=/admin/sign-out] input[type=hidden]");
    visitor.post("/admin/sign-out", Map.of(token.attr("name"), token.val()));

    assertEquals(303, visitor.status());
    assertEquals("/admin/sign-in", visitor.location());
    assertEquals(0, visitor.answer().cookie(COOKIE).maxAge());
    assertEquals(303, status(copy));
  }

  @Test
  void signing_out_without_the_token_is_refused_and_ends_nothing() {
    var visitor = Visitor.signedInByPassword();
    visitor.post("/admin/sign-out", Map.of());

    assertEquals(400, visitor.status());
    assertEquals(200, visitor.get("/admin").status());
  }

  @Test
  void signing_out_on_one_browser_leaves_the_others_signed_in() {
    var one = Visitor.signedInByPassword();
    var other = Visitor.signedInByPassword();
    one.follow();
    var token = one.page().selectFirst("form[action=/admin/sign-out] input[type=hidden]");
    one.post("/admin/sign-out", Map.of(token.attr("name"), token.val()));

    assertEquals(303, one.get("/admin").status());
    assertEquals(200, other.get("/admin").status());
  }

  @Test
  void a_session_that_has_expired_is_refused() {
    var cookie = Visitor.signedInByPassword().cookies().get(COOKIE);
    assertEquals(200, status(cookie));
    var changed =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    Session.update(
                        "expiresAt = ?1 where tokenHash = ?2",
                        Instant.now().minusSeconds(1),
                        new Token(cookie).hash()));

    assertEquals(1, changed);
    assertEquals(303, status(cookie));
  }

  @Test
  void the_database_holds_only_the_hash_of_a_sessions_token() throws Exception {
    var cookie = Visitor.signedInByPassword().cookies().get(COOKIE);
    var digest =
        MessageDigest.getInstance("SHA-256").digest(cookie.getBytes(StandardCharsets.UTF_8));
    var hashes = strings("select token_hash from curator_session");

    assertTrue(hashes.contains(HexFormat.of().formatHex(digest)));
    assertFalse(hashes.contains(cookie));
  }

  @Test
  void two_sessions_have_two_tokens() {
    assertFalse(
        Visitor.signedInByPassword()
            .cookies()
            .get(COOKIE)
            .equals(Visitor.signedInByPassword().cookies().get(COOKIE)));
  }

  @Test
  void a_password_is_kept_as_a_bcrypt_hash() {
    var hashes = strings("select password_hash from curator where name = 'administrator'");

    assertEquals(1, hashes.size());
    assertTrue(hashes.get(0).matches("\\$2[aby]\\$\\d{2}\\$[./A-Za-z0-9]{53}"), hashes.get(0));
  }

  @Test
  void a_curator_who_lost_a_role_loses_its_rights_at_once() {
    try (var colleague = Colleague.editor()) {
      var visitor = colleague.signedInByPassword();
      var address = "/admin/events/partial-mobilisation/withdrawal";
      assertEquals(200, visitor.get(address).status());

      colleague.loseRights();
      assertEquals(403, visitor.get(address).status());
      assertEquals(200, visitor.get("/admin").status());
    }
  }

  @Test
  void the_development_account_signs_in_under_development_only() {
    var name = Fresh.slug("curator");
    QuarkusTransaction.requiringNew()
        .run(() -> Curator.forDevelopment(name, Visitor.PASSWORD).persist());
    try {
      var visitor = refused(name, Visitor.PASSWORD);
      assertFalse(visitor.text().contains("Development account"));
    } finally {
      QuarkusTransaction.requiringNew().run(() -> Curator.delete("name", name));
    }
  }

  @Test
  void a_set_up_link_is_dead_once_there_is_a_curator() {
    var token = QuarkusTransaction.requiringNew().call(OneTimeLink::forFirstAdministrator);
    var before = curators();
    var visitor = new Visitor().get("/admin/sign-in");
    var fields = new HashMap<>(visitor.fields());
    fields.putAll(
        Map.of(
            "token", token.secret(), "name", Fresh.slug("intruder"), "password", Visitor.PASSWORD));

    assertEquals(410, visitor.get("/admin/set-up?token=" + token.secret()).status());
    assertEquals(410, visitor.post("/admin/set-up", fields).status());
    assertNull(visitor.cookies().get(COOKIE));
    assertEquals(before, curators());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?token=", "?token=made-up", "?token=%27"})
  void a_set_up_link_that_nobody_issued_is_dead(String query) {
    var visitor = new Visitor().get("/admin/set-up" + query);

    assertEquals(410, visitor.status());
    assertTrue(visitor.page().select("form").isEmpty());
  }

  private static Visitor refused(String name, String password) {
    var visitor = new Visitor().get("/admin/sign-in");
    visitor.submit(Map.of("name", name, "password", password));
    assertEquals(422, visitor.status());
    return visitor;
  }

  /** The page without what differs by nature: the name typed, the token of the form. */
  private static String body(Visitor visitor, String name) {
    var body = visitor.page().body().clone();
    body.select("input[type=hidden]").remove();
    return body.html().replace(name, "NAME");
  }

  private static int status(String cookie) {
    return given()
        .redirects()
        .follow(false)
        .accept(ContentType.HTML)
        .cookie(new Cookie.Builder(COOKIE, cookie).build())
        .get("/admin/events")
        .statusCode();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static List<String> strings(String query) {
    return QuarkusTransaction.requiringNew()
        .call(() -> Panache.getSession().createNativeQuery(query, String.class).getResultList());
  }

  private static List<UUID> curators() {
    return QuarkusTransaction.requiringNew()
        .call(() -> Curator.<Curator>listAll().stream().map(Curator::id).sorted().toList());
  }

  @Test
  void the_cookie_of_the_form_token_is_confined_each_time_it_is_set() {
    var visitor = new Visitor();
    for (int visit = 1; visit <= 3; visit++) {
      var cookie = visitor.get("/admin/sign-in").answer().cookie("csrf-token");
      assertTrue(cookie == null || cookie.sameSite() != null, "visit " + visit);
    }
  }
}
