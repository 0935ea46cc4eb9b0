package memorial.web;

import io.netty.handler.codec.http.QueryStringEncoder;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;

/**
 * The address of a page as the memorial writes it: whatever a query asks that the page does not
 * know is left out, and what it knows stands in one order, each once.
 */
public final class PublicAddress {
  /** What can be asked of which page. */
  private static final Map<String, List<String>> QUERIES =
      Map.of(
          "/chronology", List.of("phase", "category", "place", "day"),
          "/places", List.of("day"),
          "/sources", List.of("perspective"),
          "/changes", List.of("page"));

  private static final int LONGEST = 300;

  private PublicAddress() {}

  /** The address that a visitor asks for; null where it is none that the public pages link to. */
  public static String of(RoutingContext context) {
    var path = context.normalizedPath();
    if (path.startsWith("/admin") || path.startsWith("/q/")) {
      return null;
    }
    if (path.length() > LONGEST || path.indexOf('%') >= 0 || path.indexOf(';') >= 0) {
      return null;
    }
    if (path.length() > 1 && path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    var known = QUERIES.get(path);
    if (known == null || context.request().query() == null) {
      return path;
    }
    var address = new QueryStringEncoder(path);
    for (var name : known) {
      var value = context.queryParams().get(name);
      if (value != null && !value.isEmpty()) {
        address.addParam(name, value);
      }
    }
    return address.toString().length() > LONGEST ? null : address.toString();
  }
}
