package memorial.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The public site as somebody finds it who starts at the opening page and follows every link. */
public final class Site {
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
      for (var answer : waiting.parallelStream().map(Answer::of).toList()) {
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
      var rest = target.startsWith(Answer.HERE) ? target.substring(Answer.HERE.length()) : "";
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
