package memorial.cache;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.runtime.LaunchMode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.MimeMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A file that comes with the site. Pages call it by a name with a hash of its content, {@code
 * /css/base.1a2b3c4d5e6f.css}, so that browsers keep it for good and a new release has new names.
 */
public final class StaticFile {
  private static final Map<String, StaticFile> READ = new ConcurrentHashMap<>();
  private static final String FOLDER = "META-INF/resources";
  private static final int HASH = 12;

  /** The name that pages use, in its parts: what comes before the hash, the hash, the ending. */
  private static final Pattern NAMED = Pattern.compile("(.+)\\.([0-9a-f]{12})(\\.[a-z0-9]+)");

  /** What a style sheet refers to in the folder beside its own. */
  private static final Pattern REFERENCE = Pattern.compile("url\\(\"\\.\\.(/[^\"]+)\"\\)");

  private static final CharSequence FOR_GOOD =
      HttpHeaders.createOptimized("public, max-age=31536000, immutable");

  private final String name;
  private final Rendered content;

  private StaticFile(String path, byte[] content) {
    this.content = new Rendered(null, type(path), content);
    var dot = path.lastIndexOf('.');
    var hash = this.content.hash().substring(0, HASH);
    name = path.substring(0, dot) + "." + hash + path.substring(dot);
  }

  /**
   * What pages call the file at that path, {@code /css/base.css}.
   *
   * @throws IllegalArgumentException if the site has no such file
   */
  @TemplateExtension(namespace = "file")
  public static String named(String path) {
    return at(path).orElseThrow(() -> new IllegalArgumentException("There is no " + path)).name;
  }

  /** The file that is asked for, by its own name or by one that pages use or used. */
  static Optional<StaticFile> asked(String path) {
    var hashed = NAMED.matcher(path);
    return at(hashed.matches() ? hashed.group(1) + hashed.group(3) : path);
  }

  /** Answers with it as it is now; to be kept for good where that is what the name stands for. */
  void answer(HttpServerRequest request, String path) {
    content.answer(request, path.equals(name) ? FOR_GOOD : Rendered.REVALIDATE, null);
  }

  private static Optional<StaticFile> at(String path) {
    if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
      return read(path);
    }
    var file = READ.get(path);
    return file != null
        ? Optional.of(file)
        : read(path).map(read -> READ.computeIfAbsent(path, first -> read));
  }

  private static Optional<StaticFile> read(String path) {
    try (var stream =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new StaticFile(path, content(path, stream.readAllBytes())));
    } catch (IOException failure) {
      throw new UncheckedIOException(path, failure);
    }
  }

  private static byte[] content(String path, byte[] bytes) {
    return path.endsWith(".css")
        ? REFERENCE
            .matcher(new String(bytes, StandardCharsets.UTF_8))
            .replaceAll(reference -> "url(\"" + named(reference.group(1)) + "\")")
            .getBytes(StandardCharsets.UTF_8)
        : bytes;
  }

  private static String type(String path) {
    var type = MimeMapping.getMimeTypeForFilename(path);
    return type == null
        ? "application/octet-stream"
        : type.startsWith("text/") ? type + ";charset=UTF-8" : type;
  }
}
