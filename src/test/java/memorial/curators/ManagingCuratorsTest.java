package memorial.curators;

import static memorial.curators.InvitingTest.assertSound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import memorial.support.Colleague;
import memorial.support.DatabaseTest;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SiteTest
class ManagingCuratorsTest {
  private static final String PASSWORD = "lilac harbour window";
  private static final String WITHDRAWAL = "/admin/events/partial-mobilisation/withdrawal";

  private Visitor administrator;

  @BeforeEach
  void sign_in() {
    administrator = Visitor.signedIn();
  }

  @Tag(DatabaseTest.TAG)
  @Test
  void the_list_names_everybody_with_role_last_sign_in_and_state() {
    try (var colleague = Colleague.writer()) {
      var row = row(colleague);
      assertTrue(row.contains("writer never may sign in"), row);

      colleague.signedInByPassword();
      assertFalse(row(colleague).contains("never"), row(colleague));

      act(colleague, "disablement");
      assertTrue(row(colleague).contains("disabled since"), row(colleague));
    }
  }

  @Test
  void a_changed_role_holds_from_the_next_request_on() {
    try (var colleague = Colleague.writer()) {
      var visitor = colleague.signedInByPassword();
      assertEquals(403, visitor.get(WITHDRAWAL).status());
      assertEquals(403, visitor.get("/admin/curators").status());

      become(colleague, "EDITOR");
      assertEquals(200, visitor.get(WITHDRAWAL).status());
      assertEquals(403, visitor.get("/admin/curators").status());

      become(colleague, "ADMINISTRATOR");
      assertEquals(200, visitor.get("/admin/curators").status());

      become(colleague, "WRITER");
      assertEquals(403, visitor.get(WITHDRAWAL).status());
      assertEquals(403, visitor.get("/admin/curators").status());
      assertEquals(200, visitor.get("/admin").status());
    }
  }

  @Test
  void a_role_that_there_is_not_is_refused() {
    try (var colleague = Colleague.writer()) {
      administrator
          .get(colleague.page())
          .submitTo(colleague.page() + "/role", Map.of("role", "EMPEROR"));

      assertEquals(422, administrator.status());
      assertTrue(administrator.text().contains("Choose a role"));
    }
  }

  @Tag(DatabaseTest.TAG)
  @Test
  void disabling_ends_every_session_at_once_and_lets_nobody_in() {
    try (var colleague = Colleague.writer()) {
      var one = colleague.signedInByPassword();
      var other = colleague.signedInByPassword();
      act(colleague, "disablement");

      assertEquals(303, one.get("/admin").status());
      assertEquals("/admin/sign-in?from=%2Fadmin", one.location());
      assertEquals(303, other.get("/admin").status());
      var wrong = signIn(colleague.name(), "not the right password");
      var disabled = signIn(colleague.name(), Visitor.PASSWORD);
      assertEquals(422, disabled.status());
      assertEquals(wrong.text(), disabled.text(), "the same page as for a wrong password");
      assertNull(disabled.cookies().get(SessionCookie.NAME));
    }
  }

  @Test
  void a_session_of_a_disabled_account_is_refused_even_if_it_is_still_there() {
    try (var colleague = Colleague.writer()) {
      var visitor = colleague.signedInByPassword();
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  Curator.update(
                      "disabledAt = ?1 where name = ?2", Instant.now(), colleague.name()));

      assertEquals(303, visitor.get("/admin").status());
    }
  }

  @Test
  void an_account_that_is_enabled_again_signs_in_anew_with_its_old_password() {
    try (var colleague = Colleague.writer()) {
      var before = colleague.signedInByPassword();
      act(colleague, "disablement");
      act(colleague, "enablement");

      assertEquals(303, before.get("/admin").status(), "the old cookie stays dead");
      assertEquals(200, colleague.signedInByPassword().follow().status());
    }
  }

  @Test
  void an_administrator_ends_all_sessions_of_a_curator() {
    try (var colleague = Colleague.writer()) {
      var visitor = colleague.signedInByPassword();
      act(colleague, "sign-out");

      assertEquals(303, visitor.get("/admin").status());
      assertEquals(200, colleague.signedInByPassword().follow().status());
    }
  }

  @Test
  void a_link_gives_another_password_and_ends_all_sessions() {
    try (var colleague = Colleague.writer()) {
      var before = colleague.signedInByPassword();
      var link = passwordLink(colleague);
      assertEquals(200, before.get("/admin").status(), "nothing happens until it is used");
      var visitor = new Visitor().get(link);
      assertEquals(colleague.name(), visitor.page().selectFirst("#name").val());
      assertSound(visitor);
      visitor.submit(Map.of("password", PASSWORD));

      assertEquals(303, visitor.status());
      assertEquals(200, visitor.follow().status());
      assertEquals(303, before.get("/admin").status());
      assertEquals(422, signIn(colleague.name(), Visitor.PASSWORD).status());
      assertEquals(303, signIn(colleague.name(), PASSWORD).status());
      assertEquals(410, new Visitor().get(link).status(), "used up");
    }
  }

  @Tag(DatabaseTest.TAG)
  @Test
  void a_later_link_for_a_new_password_takes_the_place_of_an_earlier_one() {
    try (var colleague = Colleague.writer()) {
      var earlier = passwordLink(colleague);
      var later = passwordLink(colleague);

      assertEquals(410, new Visitor().get(earlier).status());
      assertEquals(200, new Visitor().get(later).status());
    }
  }

  @Test
  void loading_the_page_with_the_link_again_makes_no_other_one() {
    try (var colleague = Colleague.writer()) {
      administrator.get(colleague.page());
      var address = colleague.page() + "/password-link";
      var form = administrator.page().selectFirst("form[action=" + address + "]");
      var sent = new HashMap<String, String>();
      form.select("input").forEach(field -> sent.put(field.attr("name"), field.val()));
      administrator.post(address, sent);
      var link = URI.create(administrator.page().selectFirst(".one-time").text());
      administrator.post(address, sent);

      assertEquals(422, administrator.status());
      var reader = new Visitor().get(link.getRawPath() + "?" + link.getRawQuery());
      assertEquals(200, reader.status(), "the first one still works");
    }
  }

  @Test
  void a_link_for_a_new_password_dies_with_the_account() {
    try (var colleague = Colleague.writer()) {
      var waiting = new Visitor().get(passwordLink(colleague));
      act(colleague, "disablement");
      waiting.submit(Map.of("password", PASSWORD));

      assertEquals(410, waiting.status());
      assertEquals(0, administrator.page().select("form[action$=password-link]").size());
      administrator.post(
          colleague.page() + "/password-link",
          Map.of("csrf-token", administrator.get("/admin/account").fields().get("csrf-token")));
      assertEquals(422, administrator.status());
    }
  }

  @Test
  void a_link_for_a_new_password_needs_a_good_one_and_the_token_of_the_form() {
    try (var colleague = Colleague.writer()) {
      var visitor = new Visitor().get(passwordLink(colleague));
      var token = visitor.fields().get("token");
      visitor.submit(Map.of("password", "password1234"));
      assertEquals(422, visitor.status());
      assertTrue(visitor.page().selectFirst("#password-error").text().contains("common"));
      visitor.post("/admin/new-password", Map.of("token", token, "password", PASSWORD));
      assertEquals(400, visitor.status());

      assertEquals(
          200, colleague.signedInByPassword().follow().status(), "the old password is still it");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"role", "disablement", "enablement", "sign-out", "password-link"})
  void a_change_needs_the_token_of_the_form_and_somebody_to_change(String change) {
    try (var colleague = Colleague.writer()) {
      var visitor = colleague.signedInByPassword();
      administrator.get(colleague.page());
      administrator.post(colleague.page() + "/" + change, Map.of("role", "EDITOR"));
      assertEquals(400, administrator.status());
      assertEquals(200, visitor.get("/admin").status());
      assertEquals(403, visitor.get(WITHDRAWAL).status());

      var fields = new HashMap<>(administrator.get("/admin/account").fields());
      fields.put("role", "EDITOR");
      administrator.post("/admin/curators/" + UUID.randomUUID() + "/" + change, fields);
      assertEquals(404, administrator.status());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"role", "disablement", "enablement", "sign-out", "password-link"})
  void only_an_administrator_changes_accounts(String change) {
    try (var colleague = Colleague.writer();
        var editor = Colleague.editor()) {
      var visitor = editor.signedInByPassword();
      var fields = new HashMap<>(visitor.get("/admin/account").fields());
      fields.put("role", "ADMINISTRATOR");
      for (var victim : new Colleague[] {colleague, editor}) {
        assertEquals(403, visitor.post(victim.page() + "/" + change, fields).status());
      }
      assertTrue(visitor.text().length() > 0, "a page says so");
      assertEquals(Role.EDITOR, role(editor));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/admin/curators", "/admin/audit"})
  void only_administrators_see_and_reach_the_pages_of_accounts(String address) {
    try (var writer = Colleague.writer();
        var editor = Colleague.editor()) {
      for (var colleague : new Colleague[] {writer, editor}) {
        var visitor = colleague.signedInByPassword();
        assertEquals(0, visitor.follow().page().select("a[href=" + address + "]").size());
        assertEquals(1, visitor.page().select("a[href=/admin/account]").size());
        assertEquals(403, visitor.get(address).status());
        assertTrue(visitor.page().select("h1").size() == 1);
        assertEquals(403, visitor.get(colleague.page()).status());
      }
    }
    assertEquals(1, administrator.get("/admin").page().select("a[href=" + address + "]").size());
    assertEquals(200, administrator.get(address).status());
  }

  @Test
  void only_administrators_invite() {
    try (var editor = Colleague.editor()) {
      var visitor = editor.signedInByPassword();
      var fields = new HashMap<>(visitor.get("/admin/account").fields());
      fields.putAll(Map.of("forWhom", Fresh.slug("friend"), "role", "ADMINISTRATOR"));

      assertEquals(403, visitor.post("/admin/invitations", fields).status());
      assertEquals(
          403,
          visitor.post("/admin/invitations/" + UUID.randomUUID() + "/withdrawal", fields).status());
    }
  }

  @Test
  void a_page_offers_only_what_will_be_done() {
    try (var colleague = Colleague.writer()) {
      administrator.get(colleague.page());
      assertSound(administrator);
      assertEquals(1, administrator.page().select("form[action$=/disablement]").size());
      assertEquals(0, administrator.page().select("form[action$=/enablement]").size());

      act(colleague, "disablement");
      assertSound(administrator);
      assertEquals(0, administrator.page().select("form[action$=/disablement]").size());
      assertEquals(1, administrator.page().select("form[action$=/enablement]").size());
      assertEquals(0, administrator.page().select("form[action$=/password-link]").size());
    }
  }

  @Test
  void an_administrator_who_steps_down_lands_where_the_new_role_may_be() {
    try (var colleague = Colleague.administrator()) {
      var visitor = colleague.signedInByPassword();
      visitor.get(colleague.page()).submitTo(colleague.page() + "/role", Map.of("role", "EDITOR"));

      assertEquals(303, visitor.status());
      assertEquals("/admin", visitor.location());
      assertEquals(200, visitor.follow().status());
    }
  }

  @Test
  void a_curator_whom_nobody_knows_is_not_found() {
    assertEquals(404, administrator.get("/admin/curators/" + UUID.randomUUID()).status());
    assertEquals(404, administrator.get("/admin/curators/nobody").status());
  }

  private void become(Colleague colleague, String role) {
    administrator.get(colleague.page()).submitTo(colleague.page() + "/role", Map.of("role", role));
    assertEquals(303, administrator.status());
    assertTrue(administrator.follow().text().contains("The role is changed."));
  }

  private void act(Colleague colleague, String change) {
    administrator.get(colleague.page()).submitTo(colleague.page() + "/" + change, Map.of());
    assertEquals(303, administrator.status());
    assertEquals(200, administrator.follow().status());
  }

  private String passwordLink(Colleague colleague) {
    administrator.get(colleague.page()).submitTo(colleague.page() + "/password-link", Map.of());
    assertEquals(200, administrator.status());
    assertSound(administrator);
    var link = URI.create(administrator.page().selectFirst(".one-time").text());
    return link.getRawPath() + "?" + link.getRawQuery();
  }

  private String row(Colleague colleague) {
    return administrator
        .get("/admin/curators")
        .page()
        .selectFirst("tr:contains(" + colleague.name() + ")")
        .text();
  }

  private static Role role(Colleague colleague) {
    return QuarkusTransaction.requiringNew()
        .call(() -> Curator.named(colleague.name()).orElseThrow().role());
  }

  private static Visitor signIn(String name, String password) {
    var visitor = Visitor.from(Fresh.address()).get("/admin/sign-in");
    visitor.submit(Map.of("name", name, "password", password));
    return visitor;
  }
}
