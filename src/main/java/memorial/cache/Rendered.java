package memorial.cache;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * An answer with status 200 as it goes over the wire; each encoding is made once, when first asked.
 */
final class Rendered {
  private static final CharSequence CACHE_STATUS = HttpHeaders.createOptimized("cache-status");

  /** What is said of a page that was rendered before the database went away (RFC 9211). */
  static final CharSequence DATABASE_AWAY =
      HttpHeaders.createOptimized("memorial; hit; detail=\"the database does not answer\"");

  /** Others may keep it, if they ask each time whether it still holds. */
  static final CharSequence REVALIDATE = HttpHeaders.createOptimized("public, no-cache");

  private static final int HASH_BYTES = 12;
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final Edition edition;
  private final CharSequence contentType;
  private final String hash;
  private final byte[] plain;
  private final boolean isText;
  private final AtomicReferenceArray<Variant> variants =
      new AtomicReferenceArray<>(Encoding.values().length);

  private record Variant(Buffer body, CharSequence length, CharSequence tag, CharSequence token) {
    private static Variant of(byte[] bytes, String hash, Encoding encoding) {
      return new Variant(
          Buffer.buffer(bytes),
          HttpHeaders.createOptimized(String.valueOf(bytes.length)),
          HttpHeaders.createOptimized('"' + hash + encoding.suffix + '"'),
          encoding.token == null ? null : HttpHeaders.createOptimized(encoding.token));
    }
  }

  /**
   * @param edition null for what never changes
   */
  Rendered(Edition edition, String contentType, byte[] plain) {
    this.edition = edition;
    this.contentType = HttpHeaders.createOptimized(contentType);
    this.plain = plain;
    hash = hash(plain);
    isText = isText(contentType);
  }

  private static boolean isText(String contentType) {
    return contentType.matches("(text/|application/(atom\\+xml|json|manifest)|image/svg).*");
  }

  private static String hash(byte[] plain) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(plain);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether a request wants to see something, rather than to change it. */
  static boolean isReading(HttpServerRequest request) {
    return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
  }

  /** Of its plain bytes, in hexadecimal digits. */
  String hash() {
    return hash;
  }

  boolean isOf(Edition edition) {
    return edition.equals(this.edition);
  }

  /**
   * Which of the two to keep: the one of the later content, or else the one that was rendered last,
   * whatever day it is of, for a clock may be set back.
   */
  static Rendered newer(Rendered kept, Rendered fresh) {
    return kept.edition.version() > fresh.edition.version() ? kept : fresh;
  }

  /** How many bytes it takes in memory, with the encodings that text gets. */
  int bytes() {
    return isText ? plain.length * 3 / 2 : plain.length;
  }

  /**
   * Answers a GET or HEAD: in the best encoding that the client takes, or that it has it.
   *
   * @param cacheControl what others who keep it are told
   * @param status what to say of the cache (RFC 9211), or null
   * @return how many bytes of the page were sent
   */
  int answer(HttpServerRequest request, CharSequence cacheControl, CharSequence status) {
    var variant = variant(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    var response = request.response();
    response
        .headers()
        .add(HttpHeaders.ETAG, variant.tag)
        .add(HttpHeaders.CACHE_CONTROL, cacheControl)
        .add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (status != null) {
      response.headers().set(CACHE_STATUS, status);
    }
    var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    if (known != null && (known.contains(variant.tag) || known.strip().equals("*"))) {
      response.setStatusCode(NOT_MODIFIED).end();
      return 0;
    }
    response.headers().add(HttpHeaders.CONTENT_TYPE, contentType);
    if (variant.token != null) {
      response.headers().add(HttpHeaders.CONTENT_ENCODING, variant.token);
    }
    if (request.method() == HttpMethod.HEAD) {
      response.headers().set(HttpHeaders.CONTENT_LENGTH, variant.length);
      response.end();
      return 0;
    }
    response.end(variant.body);
    return variant.body.length();
  }

  /** Makes the encoding that whoever sends that {@code Accept-Encoding} is answered in. */
  void encode(String accept) {
    variant(accept);
  }

  /** The same for whoever was the first to ask, whom the resource answers. */
  void replace(ContainerResponseContext response, String accept) {
    var variant = variant(accept);
    var headers = response.getHeaders();
    headers.putSingle("ETag", variant.tag.toString());
    headers.putSingle("Cache-Control", REVALIDATE.toString());
    headers.putSingle("Vary", "Accept-Encoding");
    headers.putSingle("Content-Length", variant.length.toString());
    if (variant.token != null) {
      headers.putSingle("Content-Encoding", variant.token.toString());
      response.setEntity(variant.body.getBytes());
    }
  }

  /** The same in place of an answer without the page. */
  void insteadOf(ContainerResponseContext refusal, String accept) {
    refusal.setStatus(OK);
    refusal.getHeaders().clear();
    refusal.setEntity(plain);
    replace(refusal, accept);
    refusal.getHeaders().putSingle("Content-Type", contentType.toString());
    refusal.getHeaders().putSingle("Cache-Status", DATABASE_AWAY.toString());
  }

  private Variant variant(String accept) {
    for (var encoding : Encoding.takenBy(accept)) {
      if (encoding == Encoding.IDENTITY || isText && encoding.isAvailable()) {
        return variant(encoding);
      }
    }
    throw new IllegalStateException("Everybody takes a page as it is");
  }

  private Variant variant(Encoding encoding) {
    var ready = variants.get(encoding.ordinal());
    if (ready == null) {
      ready = Variant.of(encoding.encode(plain), hash, encoding);
      variants.set(encoding.ordinal(), ready);
    }
    return ready;
  }
}
