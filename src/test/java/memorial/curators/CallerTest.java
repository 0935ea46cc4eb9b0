package memorial.curators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {
  @Test
  void addresses_of_ipv6_belong_to_a_network_of_64_bits() {
    assertEquals(Caller.network("2001:db8:1:2::1"), Caller.network("2001:db8:1:2:ffff:a:b:c"));
    assertNotEquals(Caller.network("2001:db8:1:2::1"), Caller.network("2001:db8:1:3::1"));
  }

  @Test
  void an_address_that_a_proxy_makes_up_is_cut_and_no_character_halved() {
    assertEquals("a".repeat(44), Caller.plain("a".repeat(44) + "🕊🕊"));
    assertEquals("192.0.2.1", Caller.plain(" 192.0.2.1\0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "", "not an address", "a:b:not:an:address", "[", "::ffff:1"})
  void any_other_address_and_what_is_none_stands_for_itself(String address) {
    var network = Caller.network(address);

    assertEquals(address.equals("::ffff:1") ? "0:0:0:0:0:0:0:0" : address, network);
  }
}
