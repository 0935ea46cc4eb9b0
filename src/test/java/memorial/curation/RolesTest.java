package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import memorial.support.Colleague;
import memorial.support.Drafts;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every address of the desk, and who is refused it. */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {
  private static final List<String> ROLES = List.of("nobody", "writer", "editor", "administrator");

  /** What each role is told: it may, it is asked to sign in, or it is refused. */
  private static final String EXPECTED =
      """
      | Address | nobody | writer | editor | administrator |
      | --- | --- | --- | --- | --- |
      | GET /admin | signs in | may | may | may |
      | GET /admin/account | signs in | may | may | may |
      | POST /admin/account/other-sessions/sign-out | signs in | may | may | may |
      | POST /admin/account/password | signs in | may | may | may |
      | POST /admin/account/sessions/{id}/sign-out | signs in | may | may | may |
      | GET /admin/audit | signs in | refused | refused | may |
      | GET /admin/curators | signs in | refused | refused | may |
      | GET /admin/curators/{id} | signs in | refused | refused | may |
      | POST /admin/curators/{id}/disablement | signs in | refused | refused | may |
      | POST /admin/curators/{id}/enablement | signs in | refused | refused | may |
      | POST /admin/curators/{id}/password-link | signs in | refused | refused | may |
      | POST /admin/curators/{id}/role | signs in | refused | refused | may |
      | POST /admin/curators/{id}/sign-out | signs in | refused | refused | may |
      | GET /admin/drafts/{id} | signs in | may | may | may |
      | POST /admin/drafts/{id} | signs in | may | may | may |
      | POST /admin/drafts/{id}/autosave | signs in | may | may | may |
      | GET /admin/drafts/{id}/merge | signs in | may | may | may |
      | POST /admin/drafts/{id}/merge | signs in | may | may | may |
      | GET /admin/drafts/{id}/preview | signs in | may | may | may |
      | POST /admin/drafts/{id}/recovery | signs in | may | may | may |
      | GET /admin/drafts/{id}/review | signs in | refused | may | may |
      | POST /admin/drafts/{id}/review | signs in | refused | may | may |
      | POST /admin/drafts/{id}/review/preview | signs in | refused | may | may |
      | POST /admin/drafts/{id}/review/publication | signs in | refused | may | may |
      | POST /admin/drafts/{id}/review/return | signs in | refused | may | may |
      | GET /admin/editions | signs in | may | may | may |
      | GET /admin/editions/{id} | signs in | may | may | may |
      | POST /admin/editions/{id}/aside | signs in | may | may | may |
      | POST /admin/editions/{id}/draft | signs in | may | may | may |
      | GET /admin/help | signs in | may | may | may |
      | GET /admin/invitation | may | may | may | may |
      | POST /admin/invitation | may | may | may | may |
      | POST /admin/invitations | signs in | refused | refused | may |
      | POST /admin/invitations/{id}/withdrawal | signs in | refused | refused | may |
      | GET /admin/new-password | may | may | may | may |
      | POST /admin/new-password | may | may | may | may |
      | GET /admin/options/{plural} | signs in | may | may | may |
      | GET /admin/perspectives | signs in | refused | refused | may |
      | POST /admin/perspectives | signs in | refused | refused | may |
      | POST /admin/perspectives/{code}/retirement | signs in | refused | refused | may |
      | POST /admin/perspectives/{code}/return | signs in | refused | refused | may |
      | GET /admin/reading/{plural} | signs in | may | may | may |
      | GET /admin/review | signs in | refused | may | may |
      | GET /admin/set-up | may | may | may | may |
      | POST /admin/set-up | may | may | may | may |
      | GET /admin/sign-in | may | may | may | may |
      | POST /admin/sign-in | may | may | may | may |
      | POST /admin/sign-in/again | may | may | may | may |
      | POST /admin/sign-out | signs in | may | may | may |
      | GET /admin/{plural} | signs in | may | may | may |
      | GET /admin/{plural}/new | signs in | may | may | may |
      | GET /admin/{plural}/{slug} | signs in | may | may | may |
      | GET /admin/{plural}/{slug}/history | signs in | may | may | may |
      | GET /admin/{plural}/{slug}/history/comparison | signs in | may | may | may |
      | GET /admin/{plural}/{slug}/history/{n} | signs in | may | may | may |
      | POST /admin/{plural}/{slug}/history/{n}/draft | signs in | may | may | may |
      | GET /admin/{plural}/{slug}/restoration | signs in | refused | may | may |
      | POST /admin/{plural}/{slug}/restoration | signs in | refused | may | may |
      | GET /admin/{plural}/{slug}/withdrawal | signs in | refused | may | may |
      | POST /admin/{plural}/{slug}/withdrawal | signs in | refused | may | may |
      """;

  private static final List<String> PLURALS =
      List.of("events", "figures", "places", "sources", "pages");

  private static final Pattern VARIABLE =
      Pattern.compile("\\{(\\w+)(:[^{}]*(\\{[^{}]*\\})?[^{}]*)?\\}");

  private final Map<String, Visitor> visitors = new HashMap<>();
  private Map<Address, List<String>> answers;

  /** One address of the desk as its resource declares it. */
  private record Address(String method, String template) implements Comparable<Address> {
    static Address of(String method, String path) {
      return new Address(method, path.replaceAll("(?<=.)/$", ""));
    }

    /** The same with the names of its variables only. */
    String shown() {
      return method + " " + VARIABLE.matcher(template).replaceAll("{$1}");
    }

    /** That address with something in place of each variable. */
    String filled(String plural) {
      return VARIABLE
          .matcher(template)
          .replaceAll(
              variable ->
                  switch (variable.group(1)) {
                    case "plural" -> plural;
                    case "slug" -> slug(plural);
                    case "n" -> "1";
                    default -> UUID.randomUUID().toString();
                  });
    }

    boolean isOf(String method, String path) {
      return this.method.equals(method) && pattern().matcher(path).matches();
    }

    private Pattern pattern() {
      return Pattern.compile(
          VARIABLE
              .matcher(template)
              .replaceAll(
                  variable ->
                      switch (variable.group(1)) {
                        case "plural" -> String.join("|", PLURALS).transform("(%s)"::formatted);
                        case "n" -> "\\\\d+";
                        default -> "[^/]+";
                      }));
    }

    private static String slug(String plural) {
      return switch (plural) {
        case "events" -> "war-begins";
        case "figures" -> "az-killed-2020-12-03";
        case "places" -> "shusha";
        case "sources" -> "azkurs-essay";
        default -> "about";
      };
    }

    @Override
    public int compareTo(Address other) {
      var byPath = template.compareTo(other.template);
      return byPath != 0 ? byPath : method.compareTo(other.method);
    }
  }

  @Test
  void every_address_refuses_whom_it_is_not_for() throws Exception {
    try (var editor = Colleague.editor();
        var administrator = Colleague.administrator()) {
      var writer = Colleague.writer();
      var table = new StringBuilder("| Address | nobody | writer | editor | administrator |\n");
      table.append("| --- | --- | --- | --- | --- |\n");
      for (var row : answers(writer, editor, administrator).entrySet()) {
        table.append(
            "| %s | %s |%n".formatted(row.getKey().shown(), String.join(" | ", row.getValue())));
      }
      Files.writeString(java.nio.file.Path.of("target/roles.md"), table);

      assertEquals(EXPECTED, table.toString().replace("\r\n", "\n"));
    }
  }

  @Test
  void no_page_shows_its_reader_what_they_would_be_refused() throws Exception {
    var somebody = Visitor.signedIn();
    Fresh.withdraw(somebody, "places", Fresh.published(somebody, "places"));
    try (var editor = Colleague.editor();
        var administrator = Colleague.administrator()) {
      var writer = Colleague.writer();
      var sent = Drafts.submitted(writer.signedIn(), "/admin/places/new", Fresh.place(), "");
      Drafts.sendBack(editor.signedIn(), sent, "Not yet");
      Drafts.submitted(writer.signedIn(), "/admin/events/new", Fresh.event(), "");
      var lost = Drafts.saved(writer.signedIn(), "/admin/places/new", Fresh.place());
      writer.signedIn().get(lost).submit(Map.of(), "discard");
      var may = answers(writer, editor, administrator);
      var problems = new LinkedHashSet<String>();
      for (var colleague : List.of(writer, editor, administrator)) {
        var role = 1 + List.of(writer, editor, administrator).indexOf(colleague);
        problems.addAll(dead(colleague.signedIn(), role, may));
      }

      assertEquals(Set.of(), problems);
    }
  }

  /** What each role is told, which is asked once: a thousand requests. */
  private Map<Address, List<String>> answers(
      Colleague writer, Colleague editor, Colleague administrator) throws Exception {
    if (answers == null) {
      answers = asked(writer, editor, administrator);
    }
    return answers;
  }

  /** What each role is told at each address, with a form that has no more than its token. */
  private Map<Address, List<String>> asked(
      Colleague writer, Colleague editor, Colleague administrator) throws Exception {
    var answers = new TreeMap<Address, List<String>>();
    for (var address : addresses()) {
      var kinds = address.template().contains("{plural") ? PLURALS : List.of("");
      var told = new LinkedHashSet<List<String>>();
      for (var plural : kinds) {
        var row = new ArrayList<String>();
        row.add(answer(new Visitor().get("/admin/sign-in"), address, plural));
        for (var colleague : List.of(writer, editor, administrator)) {
          row.add(answer(signedIn(colleague, address), address, plural));
        }
        told.add(row);
      }
      assertEquals(1, told.size(), address + " differs between kinds: " + told);
      answers.put(address, told.iterator().next());
    }
    return answers;
  }

  /** What ends sessions is tried with one of its own. */
  private Visitor signedIn(Colleague colleague, Address address) {
    if (address.template().endsWith("sign-out") || address.template().endsWith("password")) {
      visitors.remove(colleague.name());
      return colleague.signedIn().get("/admin/account");
    }
    return visitors.computeIfAbsent(
        colleague.name(), name -> colleague.signedIn().get("/admin/account"));
  }

  private static String answer(Visitor visitor, Address address, String plural) {
    var isSignedIn = visitor.cookies().size() > 1;
    var path = address.filled(plural);
    if (address.method().equals("GET")) {
      visitor.get(path);
    } else {
      var token = visitor.cookies().get("csrf-token");
      var form = Map.of("csrf-token", token == null ? "" : token);
      if (path.endsWith("/autosave")) {
        visitor.postByScript(path, form);
      } else {
        visitor.post(path, form);
      }
    }
    var status = visitor.status();
    assertTrue(status < 500, address.shown() + ": " + status);
    var signsOut = isSignedIn && path.equals("/admin/sign-out");
    var asks = status / 100 == 3 && visitor.location().startsWith("/admin/sign-in") && !signsOut;
    var keepsForm = asks && visitor.location().startsWith("/admin/sign-in/again");
    assertEquals(asks ? (keepsForm ? 307 : 303) : status, status, address.shown());
    return status == 403 ? "refused" : asks ? "signs in" : "may";
  }

  /** The addresses of the desk that the application's resources declare. */
  private static Set<Address> addresses() throws IOException {
    var root = java.nio.file.Path.of("target/classes");
    var addresses = new LinkedHashSet<Address>();
    try (Stream<java.nio.file.Path> files = Files.walk(root)) {
      for (var file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        var name = root.relativize(file).toString().replaceAll("[/\\\\]", ".");
        addresses.addAll(addresses(name.replaceFirst("\\.class$", "")));
      }
    }
    assertTrue(addresses.size() > 40, addresses.toString());
    return addresses;
  }

  private static List<Address> addresses(String name) {
    try {
      var type = Class.forName(name, false, RolesTest.class.getClassLoader());
      var path = type.getAnnotation(Path.class);
      if (path == null || !path.value().matches("/admin(/.*)?")) {
        return List.of();
      }
      var found = new ArrayList<Address>();
      for (var method : type.getDeclaredMethods()) {
        var below = method.getAnnotation(Path.class);
        var address = path.value() + (below == null ? "" : "/" + below.value());
        if (method.isAnnotationPresent(GET.class)) {
          found.add(Address.of("GET", address));
        } else if (method.isAnnotationPresent(POST.class)) {
          found.add(Address.of("POST", address));
        }
      }
      return found;
    } catch (ClassNotFoundException | LinkageError notOurs) {
      return List.of();
    }
  }

  /** What the pages that this reader finds lead to, and what the reader would be refused there. */
  private static Set<String> dead(Visitor reader, int role, Map<Address, List<String>> may) {
    var dead = new LinkedHashSet<String>();
    var seen = new LinkedHashMap<Address, Integer>();
    var waiting = new ArrayDeque<>(List.of("/admin"));
    var visited = new LinkedHashSet<String>();
    while (!waiting.isEmpty()) {
      var path = waiting.poll();
      var address = address("GET", path, may.keySet());
      if (address == null
          || !visited.add(path)
          || seen.merge(address, 1, Integer::sum) > 4
          || !may.get(address).get(role).equals("may")) {
        continue;
      }
      reader.get(path);
      assertFalse(reader.status() == 403 || reader.status() >= 500, path + ": " + reader.status());
      for (var link : reader.page().select("a[href^=/admin], form[method=get]")) {
        var to = link.hasAttr("href") ? link.attr("href") : link.attr("action");
        check("GET", to, path, role, may, dead);
        waiting.add(to.replaceFirst("#.*", ""));
      }
      for (var form : reader.page().select("form[method=post]")) {
        check("POST", form.attr("action"), path, role, may, dead);
        if (role == 1 && !form.select("button[value=publish]").isEmpty()) {
          dead.add(path + " offers a writer to publish");
        }
      }
    }
    assertTrue(visited.size() > 20, visited.toString());
    return dead;
  }

  private static void check(
      String method,
      String to,
      String page,
      int role,
      Map<Address, List<String>> may,
      Set<String> dead) {
    var address = address(method, to, may.keySet());
    if (address == null || !may.get(address).get(role).equals("may")) {
      dead.add(
          "%s leads the %s to %s"
              .formatted(
                  page, ROLES.get(role), address == null ? method + " " + to : address.shown()));
    }
  }

  /** The address that answers at that path; of two, the one with fewer variables. */
  private static Address address(String method, String to, Set<Address> addresses) {
    var path = to.replaceFirst("[?#].*", "");
    return addresses.stream()
        .filter(address -> address.isOf(method, path))
        .min((one, other) -> variables(one) - variables(other))
        .orElse(null);
  }

  private static int variables(Address address) {
    return address.template().length() - address.template().replace("{", "").length();
  }
}
