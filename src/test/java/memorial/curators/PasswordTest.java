package memorial.curators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import memorial.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class PasswordTest {
  private static final String NAME = "Leyla Hüseynova";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "Password2024!!",
        "P@ssw0rd1234",
        "passwordpassword",
        "qwerty123456",
        "1q2w3e4r5t6y",
        "123456789012",
        "aaaaaaaaaaaa",
        "            ",
        "iloveyou1234",
        "sunshine sunshine",
        "azerbaijan2020"
      })
  void a_common_password_or_nearly_one_is_refused(String password) {
    var why = Password.refusal(password, NAME);

    assertTrue(why.orElse("").contains("common"), why + " for " + password);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leyla Hüseynova",
        "leylahüseynova",
        "leyla huseynova",
        "LeylaHuseynova1",
        "Karabakh Memorial",
        "karabakhmemorial2020"
      })
  void ones_name_and_the_memorials_are_refused(String password) {
    var why = Password.refusal(password, NAME);

    assertTrue(why.orElse("").contains("your name or the memorial"), why + " for " + password);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the lilac by the well",
        "lilac harbour window",
        "xkvjqwmzptgh",
        "bir gün dağa çıxdıq",
        "тихая вода у моста",
        "48151623420815 99"
      })
  void anything_else_that_is_long_enough_is_taken_whatever_its_characters(String password) {
    assertEquals(Optional.empty(), Password.refusal(password, NAME));
  }

  @Test
  void the_length_is_counted_in_characters_and_limited_in_bytes() {
    assertTrue(Password.refusal("xkvjqwmzptg", NAME).orElse("").contains("at least 12"));
    assertTrue(Password.refusal(null, NAME).orElse("").contains("at least 12"));
    assertTrue(Password.refusal("ə".repeat(37), NAME).orElse("").contains("72"));
    assertEquals(Optional.empty(), Password.refusal("xkvjqwmzptgh", null));
  }
}
