package memorial.cache;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Answers with the files that come with the site. */
@ApplicationScoped
public class StaticFiles {
  /** After the security headers, before pages. */
  private static final int BEFORE_PAGES = 950;

  private static final Pattern PATH =
      Pattern.compile(
          "/((css|js|img|fonts|webjars)/[\\w./-]+\\.[a-z0-9]+|manifest[.0-9a-f]*\\.webmanifest|robots\\.txt)");

  void register(@Observes Filters filters) {
    filters.register(StaticFiles::answer, BEFORE_PAGES);
  }

  private static void answer(RoutingContext context) {
    var path = context.normalizedPath();
    var file =
        Rendered.isReading(context.request()) && isFile(path)
            ? StaticFile.asked(path).orElse(null)
            : null;
    if (file == null) {
      context.next();
    } else {
      file.answer(context.request(), path);
    }
  }

  private static boolean isFile(String path) {
    return path.lastIndexOf('.') > 0 && PATH.matcher(path).matches() && !path.contains("..");
  }
}
