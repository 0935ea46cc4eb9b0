package memorial.curators;

import static memorial.curators.InvitingTest.assertSound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import memorial.curators.AuditEntry.Act;
import memorial.support.Colleague;
import memorial.support.DatabaseTest;
import memorial.support.Fresh;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class AuditTest {
  private static final String PASSWORD = "lilac harbour window";

  private Visitor administrator;
  private final String address = Fresh.address();

  @BeforeEach
  void sign_in() {
    administrator = Visitor.signedIn();
  }

  @Test
  void it_tells_the_life_of_an_account_newest_first() {
    var name = Fresh.slug("aygun");
    administrator
        .get("/admin/curators")
        .submitTo("/admin/invitations", Map.of("forWhom", name, "role", "WRITER"));
    var invited = link();
    var curator = Visitor.from(address).get(invited);
    curator.submit(Map.of("name", name, "password", PASSWORD));
    var id = QuarkusTransaction.requiringNew().call(() -> Curator.named(name).orElseThrow().id());
    var page = "/admin/curators/" + id;
    act(page, "role", Map.of("role", "EDITOR"));
    act(page, "role", Map.of("role", "WRITER"));
    curator
        .get("/admin/account")
        .submit(Map.of("current", PASSWORD, "password", PASSWORD + " two"));
    curator.get("/admin").submitTo("/admin/sign-out", Map.of());
    attempt(name, "not the right password");
    attempt(name, PASSWORD + " two");
    act(page, "sign-out", Map.of());
    act(page, "password-link", Map.of());
    var renewal = link();
    Visitor.from(address).get(renewal).submit(Map.of("password", PASSWORD));
    act(page, "disablement", Map.of());
    act(page, "enablement", Map.of());

    assertEquals(
        List.of(
            "administrator enabled the account of NAME.",
            "administrator disabled the account of NAME.",
            "NAME signed in.",
            "NAME took a new password by a link.",
            "administrator made a link for a new password of NAME.",
            "administrator ended the sessions of NAME.",
            "NAME signed in.",
            "Somebody tried to sign in as “NAME” and was refused.",
            "NAME signed out.",
            "NAME changed the password.",
            "administrator changed the role of NAME from editor to writer.",
            "administrator changed the role of NAME from writer to editor.",
            "NAME signed in.",
            "NAME joined as writer.",
            "administrator invited NAME as writer."),
        told(name));
    assertTrue(
        administrator
            .page()
            .selectFirst("tr:contains(" + name + " joined)")
            .text()
            .contains(address));
    assertSound(administrator);
  }

  @Test
  void it_tells_of_withdrawn_invitations_and_of_sessions_that_a_curator_ended() {
    var invited = Fresh.slug("invited");
    administrator
        .get("/admin/curators")
        .submitTo("/admin/invitations", Map.of("forWhom", invited, "role", "EDITOR"));
    administrator.get("/admin/curators");
    administrator.submitTo(
        administrator.page().selectFirst("li:contains(" + invited + ") form").attr("action"),
        Map.of());
    assertEquals("administrator withdrew the invitation for NAME.", told(invited).get(0));

    try (var colleague = Colleague.writer()) {
      var visitor = colleague.signedInByPassword();
      colleague.signedInByPassword();
      visitor.get("/admin/account");
      visitor.submitTo("/admin/account/other-sessions/sign-out", Map.of());
      assertEquals("NAME ended sessions on other browsers.", told(colleague.name()).get(0));
    }
  }

  @Test
  void throttling_is_told_once_so_that_nobody_can_flood_it() {
    var name = Fresh.slug("nobody");
    for (int n = 0; n < 14; n++) {
      attempt(name, "not the right password");
    }
    var told = told(name);

    assertEquals(11, told.size(), told::toString);
    assertEquals("Too many attempts as “NAME”: more were refused unseen.", told.get(0));
  }

  @Test
  void a_refused_name_is_cut_and_kept_as_it_was_typed() {
    var name = "<i>" + Fresh.slug("n");
    attempt(name + "x".repeat(100), "not the right password");
    AuditEntry entry =
        QuarkusTransaction.requiringNew()
            .call(() -> AuditEntry.<AuditEntry>find("order by id desc").firstResult());

    assertEquals(Act.REFUSED, entry.act());
    assertEquals(60, entry.name().length());
    assertTrue(administrator.get("/admin/audit").text().contains(name));
    assertEquals(0, administrator.page().select("table i").size());
  }

  @Test
  void no_password_and_no_token_is_written_down() {
    var name = Fresh.slug("nobody");
    var secret = Fresh.slug("a secret that was typed");
    attempt(name, secret);
    try (var colleague = Colleague.writer()) {
      var visitor = colleague.signedInByPassword();
      var session = visitor.cookies().get(SessionCookie.NAME);
      var browser = visitor.cookies().get(BrowserCookie.NAME);
      for (var table :
          List.of(
              "audit_entry",
              "sign_in_attempt",
              "curator",
              "curator_session",
              "known_browser",
              "one_time_link")) {
        var content = content(table);
        for (var hidden : List.of(secret, Visitor.PASSWORD, session, browser)) {
          assertFalse(content.contains(hidden), table + " has " + hidden);
        }
      }
      assertTrue(content("audit_entry").contains(name), "the check reads what is there");
    }
  }

  @Test
  void a_sheet_has_fifty_entries_and_leads_to_older_ones() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int n = 0; n < 60; n++) {
                new AuditEntry(Act.SIGNED_IN, "somebody", "somebody", null, null, null).persist();
              }
            });
    administrator.get("/admin/audit");
    assertEquals(50, administrator.page().select("tbody tr").size());
    assertTrue(administrator.page().select("a[rel=prev]").isEmpty());

    var first = administrator.page().selectFirst("caption").text();
    assertTrue(first.startsWith("Entries 1 to 50 of "), first);
    administrator.get(administrator.page().selectFirst("a[rel=next]").attr("href"));
    assertEquals(200, administrator.status());
    assertEquals(
        "/admin/audit?page=1", administrator.page().selectFirst("a[rel=prev]").attr("href"));
    assertSound(administrator);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "9999999", "99999999999999999999"})
  void a_sheet_that_is_not_there_is_not_found(String page) {
    assertEquals(404, administrator.get("/admin/audit?page=" + page).status());
  }

  private String link() {
    assertEquals(200, administrator.status());
    var link = URI.create(administrator.page().selectFirst(".one-time").text());
    return link.getRawPath() + "?" + link.getRawQuery();
  }

  private void act(String page, String change, Map<String, String> fields) {
    administrator.get(page).submitTo(page + "/" + change, fields);
    assertTrue(administrator.status() < 400, administrator.text());
  }

  private void attempt(String name, String password) {
    var visitor = Visitor.from(address).get("/admin/sign-in");
    visitor.submit(Map.of("name", name, "password", password));
  }

  private List<String> told(String name) {
    return administrator.get("/admin/audit").page().select("tbody th").eachText().stream()
        .filter(text -> text.contains(name))
        .map(text -> text.replace(name, "NAME"))
        .toList();
  }

  private static String content(String table) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var content = new StringBuilder();
              for (var row :
                  Panache.getSession()
                      .createNativeQuery("select * from " + table, Object[].class)
                      .getResultList()) {
                content.append(Arrays.toString(row)).append('\n');
              }
              return content.toString();
            });
  }
}
