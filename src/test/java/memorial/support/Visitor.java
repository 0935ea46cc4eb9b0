package memorial.support;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import memorial.curators.OpenDoor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody with a browser: asks for pages, keeps cookies, fills in the form of the page and sends
 * it with all its fields, hidden ones and the CSRF token too.
 */
public final class Visitor {
  public static final String ADMINISTRATOR = "administrator";
  public static final String PASSWORD = "a password for tests";

  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String site;
  private Answer answer;

  /**
   * A visitor with a session of the administrator that the test configuration makes, who has not
   * been to the sign-in page for it.
   */
  public static Visitor signedIn() {
    return signedInAs(ADMINISTRATOR);
  }

  static Visitor signedInAs(String name) {
    var visitor = new Visitor();
    visitor.cookies.put(OpenDoor.cookie(), OpenDoor.session(name));
    return visitor;
  }

  /** A visitor who has signed in as that administrator by the sign-in page. */
  public static Visitor signedInByPassword() {
    return signedInAs(ADMINISTRATOR, PASSWORD);
  }

  /** A visitor who has signed in by the sign-in page. */
  public static Visitor signedInAs(String name, String password) {
    return new Visitor().signIn(name, password);
  }

  /** A visitor at that address, as the proxy in front tells it. */
  public static Visitor from(String address) {
    return new Visitor().sending("X-Forwarded-For", address);
  }

  /** Goes on at another site, {@code http://localhost:1234}, with the same cookies. */
  public Visitor at(String site) {
    this.site = site;
    return this;
  }

  /** Signs in. */
  public Visitor signIn(String name, String password) {
    get("/admin/sign-in").submit(Map.of("name", name, "password", password));
    if (status() != 303) {
      throw new AssertionError("Could not sign in as " + name + ": " + text());
    }
    return this;
  }

  /** Sends that header with every request from now on. */
  public Visitor sending(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** Asks for a page; redirects are not followed. */
  public Visitor get(String address) {
    return send(address, request(address).header("Accept", "text/html,*/*;q=0.8"));
  }

  /** Goes where the last answer pointed. */
  public Visitor follow() {
    return get(location());
  }

  /** Sends the page's form with those fields changed, by its only or first button. */
  public Visitor submit(Map<String, String> changes) {
    return submit(changes, null);
  }

  /** Sends the page's form with those fields changed, by the button with that value. */
  public Visitor submit(Map<String, String> changes, String button) {
    var form = form();
    var fields = fields(form);
    fields.putAll(changes);
    if (button != null) {
      fields.put("do", button);
    }
    return post(form.attr("action"), fields);
  }

  /** Sends the form of the page that leads to that address, with those fields changed. */
  public Visitor submitTo(String address, Map<String, String> changes) {
    var form =
        page()
            .selectFirst(
                "form[action=%s], form:has(button[formaction=%s])".formatted(address, address));
    if (form == null) {
      throw new AssertionError("No form leads to " + address + ": " + text());
    }
    var fields = fields(form);
    fields.putAll(changes);
    return post(address, fields);
  }

  /** Sends just those fields, with no token but what is among them. */
  public Visitor post(String address, Map<String, String> fields) {
    return post(address, fields, "text/html");
  }

  /** Sends just those fields as a script of the page does, which wants JSON. */
  public Visitor postByScript(String address, Map<String, String> fields) {
    return post(address, fields, "application/json");
  }

  /** Sends just those fields, saying that they are of that content type. */
  public Visitor postAs(String type, String address, Map<String, String> fields) {
    return post(address, fields, "text/html", type);
  }

  private Visitor post(String address, Map<String, String> fields, String accept) {
    return post(address, fields, accept, "application/x-www-form-urlencoded; charset=UTF-8");
  }

  private Visitor post(String address, Map<String, String> fields, String accept, String type) {
    var body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        address,
        request(address)
            .header("Accept", accept)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
  }

  /** The fields of the page's form as a browser would send them, without any button. */
  public Map<String, String> fields() {
    return fields(form());
  }

  public int status() {
    return answer.status();
  }

  /** The path, query and fragment that the last answer points to. */
  public String location() {
    var uri = URI.create(answer.header("Location"));
    return uri.getRawPath()
        + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
        + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
  }

  public Answer answer() {
    return answer;
  }

  /** The page of the last answer; an empty one where it was none. */
  public Document page() {
    return answer.page() == null ? Document.createShell(Answer.HERE) : answer.page();
  }

  /** The text of the page as a reader sees it. */
  public String text() {
    return answer.page() == null ? answer.body() : page().text();
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  private HttpRequest.Builder request(String address) {
    return site == null
        ? Answer.request(address)
        : HttpRequest.newBuilder(URI.create(site + address));
  }

  private Visitor send(String address, HttpRequest.Builder request) {
    headers.forEach(request::header);
    if (!cookies.isEmpty()) {
      var pairs = new ArrayList<String>();
      cookies.forEach((name, value) -> pairs.add(name + "=" + value));
      request.header("Cookie", String.join("; ", pairs));
    }
    answer = Answer.of(address, request);
    for (var cookie : answer.cookies()) {
      cookies.put(cookie.name(), cookie.value());
    }
    cookies.values().removeIf(String::isEmpty);
    return this;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Element form() {
    var form = page().selectFirst("form.edit");
    if (form == null) {
      throw new AssertionError("The page has no form: " + text());
    }
    return form;
  }

  private static Map<String, String> fields(Element form) {
    var fields = new LinkedHashMap<String, String>();
    for (var control : form.select("input[name], select[name], textarea[name]")) {
      var isTicked =
          !List.of("checkbox", "radio").contains(control.attr("type"))
              || control.hasAttr("checked");
      if (isTicked) {
        fields.put(control.attr("name"), value(control));
      }
    }
    return fields;
  }

  private static String value(Element control) {
    return switch (control.normalName()) {
      case "textarea" -> control.wholeText().replaceFirst("^\n", "");
      case "select" -> {
        var chosen = control.selectFirst("option[selected]");
        chosen = chosen == null ? control.selectFirst("option") : chosen;
        yield chosen == null ? "" : chosen.val();
      }
      default -> control.val();
    };
  }
}
