package memorial.support;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The public site as somebody finds it who starts at the opening page and follows every link. */
public final class Site {
  private static final String HERE = "http://localhost";

  /** Keeps its connection, and so crawls several times as fast as one that does not. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * One answer.
   *
   * @param address path and query
   * @param page null where the answer is no HTML
   */
  public record Answer(
      String address, int status, HttpHeaders headers, String body, Document page) {
    static Answer to(String address) {
      var uri = URI.create(HERE + ":" + RestAssured.port + address);
      var request = HttpRequest.newBuilder(uri).header("Accept", "text/html").build();
      try {
        var response = CLIENT.send(request, BodyHandlers.ofString());
        var type = response.headers().firstValue("Content-Type").orElse("");
        var page =
            type.startsWith("text/html") ? Jsoup.parse(response.body(), HERE + address) : null;
        return new Answer(
            address, response.statusCode(), response.headers(), response.body(), page);
      } catch (IOException failed) {
        throw new UncheckedIOException(address, failed);
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(address, stopped);
      }
    }

    /** That header, or null. */
    public String header(String name) {
      return headers.firstValue(name).orElse(null);
    }

    public boolean has(String id) {
      return page != null && page.getElementById(id) != null;
    }
  }

  /**
   * A link from one page to an address of the site.
   *
   * @param fragment empty where the link has none
   */
  public record Link(String from, String address, String fragment) {}

  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();

  private Site() {}

  /** Follows the links of every public page; the desk stays outside. */
  public static Site crawl() {
    var site = new Site();
    var waiting = Set.of("/");
    while (!waiting.isEmpty()) {
      var found = new LinkedHashSet<String>();
      for (var answer : waiting.parallelStream().map(Answer::to).toList()) {
        site.answers.put(answer.address(), answer);
        if (answer.page() != null) {
          for (var link : links(answer)) {
            site.links.add(link);
            found.add(link.address());
          }
        }
      }
      found.removeAll(site.answers.keySet());
      waiting = found;
    }
    return site;
  }

  /** The links of that page to addresses of the site, fragments of the page itself too. */
  private static List<Link> links(Answer answer) {
    var links = new ArrayList<Link>();
    var targets = new TreeSet<String>();
    for (var element : answer.page().select("[href]")) {
      targets.add(element.absUrl("href"));
    }
    for (var element : answer.page().select("[src]")) {
      targets.add(element.absUrl("src"));
    }
    for (var target : targets) {
      var rest = target.startsWith(HERE) ? target.substring(HERE.length()) : "";
      var parts = rest.split("#", 2);
      if (rest.startsWith("/") && !isDesk(parts[0])) {
        links.add(new Link(answer.address(), parts[0], parts.length == 2 ? parts[1] : ""));
      }
    }
    return links;
  }

  private static boolean isDesk(String address) {
    return address.equals("/admin") || address.startsWith("/admin/");
  }

  /** Everything that was found, each address once. */
  public Collection<Answer> answers() {
    return answers.values();
  }

  /** The pages among them. */
  public List<Answer> pages() {
    return answers.values().stream().filter(answer -> answer.page() != null).toList();
  }

  /** What that address answered, or null where no link leads there. */
  public Answer at(String address) {
    return answers.get(address);
  }

  /** Every link on every page. */
  public List<Link> links() {
    return links;
  }
}
