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
  /** What can be asked of which type of page. */
  private static final Map<String, List<String>> QUERIES =
      Map.of(
          "/chronology", List.of("phase", "category", "place", "day", "page"),
          "/roll/*/*", List.of("page"),
          "/places", List.of("day", "page"),
          "/places/*", List.of("page"),
          "/sources", List.of("side", "voice", "perspective", "page"),
          "/sources/*", List.of("page"),
          "/changes", List.of("page"));

  private static final int LONGEST = 300;

  private PublicAddress() {}

  /** The address that a visitor asks for; null where it is none that the public pages link to. */
  public static String of(RoutingContext context) {
    var path = context.normalizedPath();
    if (path.indexOf(';') >= 0) {
      path = path.replaceAll(";[^/]*", "");
    }
    if (path.startsWith("/admin") || path.startsWith("/q/") || path.contains("//")) {
      return null;
    }
    if (path.isEmpty() || path.length() > LONGEST || path.indexOf('%') >= 0) {
      return null;
    }
    if (path.length() > 1 && path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    var known = context.request().query() == null ? null : QUERIES.get(type(path));
    if (known == null) {
      return path;
    }
    var address = new QueryStringEncoder(path);
    for (var name : known) {
      var value = context.queryParams().get(name);
      if (value != null && !value.isEmpty() && !(name.equals("page") && value.equals("1"))) {
        address.addParam(name, value);
      }
    }
    return address.toString().length() > LONGEST ? null : address.toString();
  }

  /** The address with stars for all its parts but the first. */
  private static String type(String path) {
    var parts = path.split("/");
    return parts.length < 2 ? path : "/" + parts[1] + "/*".repeat(parts.length - 2);
  }
}
