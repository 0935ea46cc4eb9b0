package memorial.cache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** How the bytes of an answer may go over the wire, the shortest first. */
enum Encoding {
  BROTLI("br", "-br") {
    @Override
    byte[] encode(byte[] plain) {
      try {
        return Encoder.compress(plain, QUALITY);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    @Override
    boolean isAvailable() {
      return Brotli4jLoader.isAvailable();
    }
  },

  GZIP("gzip", "-gz") {
    @Override
    byte[] encode(byte[] plain) {
      var bytes = new ByteArrayOutputStream(plain.length / 2);
      try (var gzip = new BestGzip(bytes)) {
        gzip.write(plain);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return bytes.toByteArray();
    }
  },

  IDENTITY(null, "") {
    @Override
    byte[] encode(byte[] plain) {
      return plain;
    }
  };

  /** A header Accept-Encoding that is longer than this says nothing that is worth reading. */
  private static final int LONGEST = 500;

  /** What was read from such headers; browsers send a handful of different ones. */
  private static final Cache<String, List<Encoding>> TAKEN =
      Caffeine.newBuilder().maximumSize(100).build();

  /** Of brotli, from 0 to 11; above this each step costs much time and saves little. */
  private static final Encoder.Parameters QUALITY = new Encoder.Parameters().setQuality(6);

  /** What the header Content-Encoding calls it; null where there is none. */
  final String token;

  /** What its entity tags end with, for the same page in another encoding is another entity. */
  final String suffix;

  Encoding(String token, String suffix) {
    this.token = token;
    this.suffix = suffix;
  }

  abstract byte[] encode(byte[] plain);

  /** Whether this machine can do it: brotli is native code, which some have none of. */
  boolean isAvailable() {
    return true;
  }

  /** Those that such a client takes, the shortest first. */
  static List<Encoding> takenBy(String accept) {
    return accept == null || accept.length() > LONGEST
        ? List.of(IDENTITY)
        : TAKEN.get(
            accept,
            header -> Arrays.stream(values()).filter(one -> one.isTakenBy(header)).toList());
  }

  /** Whether a client that sends that header Accept-Encoding, or null, takes it (RFC 9110). */
  boolean isTakenBy(String accept) {
    return token == null
        || accept != null
            && Arrays.stream(accept.split(",")).map(String::strip).anyMatch(this::isNamedBy);
  }

  /** Whether that is its name, with a weight above zero if there is one. */
  private boolean isNamedBy(String one) {
    if (!one.startsWith(token)) {
      return false;
    }
    var rest = one.substring(token.length()).strip();
    if (!rest.startsWith(";")) {
      return rest.isEmpty();
    }
    var weight = rest.substring(1).strip();
    return weight.startsWith("q=") && weight.chars().anyMatch(c -> c >= '1' && c <= '9');
  }

  private static final class BestGzip extends GZIPOutputStream {
    private BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
