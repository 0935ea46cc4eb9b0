package memorial.curators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SiteTest
class HostileSignInTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"/admin?a=%zz", "/admin?a=%", "/admin/events?a=%4", "/admin/../chronology"})
  void a_place_to_go_that_is_no_address_of_the_desk_leads_to_the_desk(String from) {
    var visitor = new Visitor().get("/admin/sign-in");
    visitor.submit(
        Map.of("name", Visitor.ADMINISTRATOR, "password", Visitor.PASSWORD, "from", from));

    assertEquals(303, visitor.status());
    assertEquals("/admin", visitor.location());
  }

  @Test
  void a_name_with_a_null_character_is_refused_like_any_other() {
    var visitor = new Visitor().get("/admin/sign-in");
    visitor.submit(Map.of("name", "admin\u0000istrator", "password", Visitor.PASSWORD));

    assertEquals(422, visitor.status());
  }

  @Test
  void a_form_with_nothing_but_its_token_is_refused_like_a_wrong_password() {
    var visitor = new Visitor().get("/admin/sign-in");
    visitor.post("/admin/sign-in", Map.of("csrf-token", visitor.fields().get("csrf-token")));

    assertEquals(422, visitor.status());
  }
}
