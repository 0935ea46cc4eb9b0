package memorial.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Accept-Encoding says (RFC 9110, section 12.5.3). */
class EncodingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "gzip",
        "gzip, deflate, br, zstd",
        "deflate,gzip",
        "br;q=0.5, gzip;q=0.4",
        "gzip;q=1",
        "gzip ; q=0.001",
        "gzip;q=1.000",
        " gzip "
      })
  void a_named_encoding_is_taken(String accept) {
    assertTrue(Encoding.GZIP.isTakenBy(accept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "br", "gzip;q=0", "gzip;q=0.000, br", "xgzip", "gzippy", "identity"})
  void any_other_is_not(String accept) {
    assertFalse(Encoding.GZIP.isTakenBy(accept));
  }

  @Test
  void a_header_of_any_length_is_read_at_once() {
    var accept = "br" + " ".repeat(1_000_000) + "x";

    assertTimeout(Duration.ofSeconds(1), () -> Encoding.BROTLI.isTakenBy(accept));
    assertEquals(List.of(Encoding.IDENTITY), Encoding.takenBy(accept));
  }

  @Test
  void who_says_nothing_gets_the_page_as_it_is() {
    assertFalse(Encoding.BROTLI.isTakenBy(null));
    assertFalse(Encoding.GZIP.isTakenBy(null));
    assertTrue(Encoding.IDENTITY.isTakenBy(null));
  }

  @Test
  void the_shortest_comes_first() {
    assertEquals(Encoding.BROTLI, Encoding.values()[0]);
    assertEquals(Encoding.IDENTITY, Encoding.values()[Encoding.values().length - 1]);
  }
}
