package memorial.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import memorial.support.Html;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SiteTest
class ErrorPagesTest {
  private static final int PATIENCE = 20_000;

  @Test
  void an_unknown_address_is_a_page_to_a_browser() {
    for (var address : List.of("/nowhere", "/no/where", "/chronology/nowhere", "/places/nowhere")) {
      var visitor = new Visitor().get(address);

      assertEquals(404, visitor.status(), address);
      assertEquals("text/html;charset=UTF-8", visitor.answer().header("Content-Type"), address);
      assertEquals("There is no such page", visitor.page().select("h1").text(), address);
      assertEquals("en", visitor.page().select("html").attr("lang"), address);
      assertTrue(visitor.page().select("main a").eachAttr("href").contains("/roll"), address);
      assertEquals(List.of(), Html.errors(visitor.answer().body()), address);
      assertEquals(List.of(), Html.headings(visitor.page()), address);
    }
  }

  @Test
  void an_unknown_address_is_a_problem_to_a_program() {
    for (var address : List.of("/nowhere", "/no/where", "/chronology/nowhere", "/places/nowhere")) {
      var answer = given().accept("application/json").get(address);

      assertEquals(404, answer.statusCode(), address);
      assertTrue(answer.contentType().startsWith("application/problem+json"), address);
      assertEquals(404, answer.jsonPath().getInt("status"));
      assertEquals("There is no such page", answer.jsonPath().getString("title"));
      assertFalse(answer.jsonPath().getString("detail").isBlank());
    }
  }

  @Test
  void whoever_does_not_ask_for_a_page_gets_a_problem() {
    var answer = given().accept("*/*").get("/nowhere");

    assertEquals(404, answer.statusCode());
    assertTrue(answer.contentType().startsWith("application/problem+json"), answer::contentType);
  }

  @Test
  void a_request_of_the_wrong_kind_is_a_405() {
    var page = given().accept("text/html").post("/chronology");
    assertEquals(405, page.statusCode());
    assertEquals("That cannot be done here", Jsoup.parse(page.asString()).select("h1").text());

    var problem = given().accept("application/json").delete("/roll");
    assertEquals(405, problem.statusCode());
    assertTrue(problem.contentType().startsWith("application/problem+json"), problem::contentType);
    assertEquals(405, problem.jsonPath().getInt("status"));
  }

  @Test
  void a_form_without_its_token_is_a_400_page() {
    var visitor = new Visitor();
    visitor.post("/admin/sign-in", Map.of("name", "somebody", "password", "something"));

    assertEquals(400, visitor.status());
    assertEquals("That request could not be read", visitor.page().select("h1").text());
    assertTrue(visitor.text().contains("load the form again"), visitor::text);
    assertEquals(List.of(), Html.errors(visitor.answer().body()));
  }

  @Test
  void a_form_without_its_token_is_a_problem_to_a_program() {
    var answer =
        given()
            .accept("application/json")
            .formParams(Map.of("name", "somebody", "password", "something"))
            .post("/admin/sign-in");

    assertEquals(400, answer.statusCode());
    assertTrue(answer.contentType().startsWith("application/problem+json"), answer::contentType);
    assertEquals(400, answer.jsonPath().getInt("status"));
  }

  @Test
  void a_wrong_filter_is_a_problem_with_the_valid_values_to_a_program() {
    var answer = given().accept("application/json").get("/chronology?phase=peace");

    assertEquals(400, answer.statusCode());
    assertEquals(List.of("background", "war", "aftermath"), answer.jsonPath().getList("valid"));
  }

  @Test
  void a_form_that_is_too_large_is_refused() {
    var visitor = Visitor.signedIn();
    visitor.get("/admin/sources/new").submit(Map.of("title", "x".repeat(300_000)), "save");

    assertEquals(413, visitor.status());
    assertEquals("That is too much at once", visitor.page().select("h1").text());
  }

  @Test
  void a_script_in_a_filter_is_escaped() throws IOException {
    for (var address :
        List.of(
            "/chronology?phase=%3Cscript%3Ealert(1)%3C/script%3E",
            "/chronology?category=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
            "/chronology?place=%27%3E%3Cscript%3Ealert(1)%3C/script%3E",
            "/sources?side=%3Cscript%3Ealert(1)%3C/script%3E")) {
      var answer = send(address);

      assertTrue(answer.startsWith("HTTP/1.1 400"), () -> address + " " + answer);
      assertTrue(answer.contains("&lt;script&gt;"), address);
      assertFalse(answer.contains("<script"), address);
    }
  }

  @Test
  void a_script_in_the_address_is_not_repeated() throws IOException {
    for (var address :
        List.of("/%3Cscript%3Ealert(1)%3C/script%3E", "/chronology/%3Cscript%3Ealert(1)")) {
      var answer = send(address);

      assertTrue(answer.startsWith("HTTP/1.1 404"), () -> address + " " + answer);
      assertFalse(answer.contains("<script"), address);
      assertFalse(answer.contains("alert(1)"), address);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "a b", "[::1", "a?b", "a\\b"})
  void a_host_that_is_none_is_a_400_page_and_not_logged(String host) throws IOException {
    var logged = new ConcurrentLinkedQueue<String>();
    var watch =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            logged.add(line.getLevel() + " " + line.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger.getLogger("io.quarkus.vertx.http").addHandler(watch);
    try {
      for (var address : List.of("/", "/chronology", "/admin", "/nowhere")) {
        var answer = send(address, host);

        assertTrue(answer.startsWith("HTTP/1.1 400"), () -> address + " " + answer);
        assertTrue(answer.contains("That request could not be read"), answer);
        assertTrue(answer.contains("content-security-policy"), answer);
      }
    } finally {
      Logger.getLogger("io.quarkus.vertx.http").removeHandler(watch);
    }
    assertEquals(List.of(), List.copyOf(logged));
  }

  @Test
  void no_address_gets_round_the_sign_in() throws IOException {
    for (var address :
        List.of(
            "/chronology/../admin",
            "//admin",
            "//admin/events",
            "/./admin/events",
            "/admin/",
            "/admin;x",
            "/admin/events;a=b",
            "/%61dmin/events",
            "/%2e/admin/events",
            "/admin/sign-in/../events",
            "/admin/sign-in;/../events",
            "/admin/sign-in/..;/events",
            "/admin/sign-in/%2e%2e/events",
            "/admin%2fevents",
            "/ADMIN/events")) {
      var answer = send(address);

      assertTrue(
          answer.startsWith("HTTP/1.1 303") || answer.startsWith("HTTP/1.1 404"),
          () -> address + " " + answer);
      if (answer.startsWith("HTTP/1.1 303")) {
        assertTrue(
            answer.toLowerCase().contains("\nlocation: /admin/sign-in?from="),
            () -> address + " " + answer);
      }
    }
  }

  @Test
  void a_hostile_address_is_refused_without_fuss() throws IOException {
    for (var address :
        List.of(
            "/%00",
            "/%",
            "/%zz",
            "/chronology/%zz",
            "/chronology?phase=%zz",
            "/chronology?phase=%00",
            "/chronology?place=%00",
            "/sources?side=%00",
            "//evil",
            "//evil.example/chronology",
            "/chronology/a%2Fb",
            "/chronology%2Fwar-begins",
            "/chronology/..%2f..%2fetc%2fpasswd",
            "/css/../../application.properties",
            "/css/..%2f..%2fapplication.properties",
            "/css/%2e%2e/%2e%2e/seed/events.json",
            "/templates/layout.html",
            "/seed/events.json",
            "/application.properties",
            "/META-INF/resources/css/base.css",
            "/chronology/%C0%AE",
            "/chronology/%F0%9F%95%AF",
            "/chronology/'%20or%201=1--",
            "/roll/%24%7B7*7%7D/killed",
            "/places/{site:name}",
            "/" + "a".repeat(3000),
            "/chronology/" + "a".repeat(3000),
            "/chronology?phase=" + "a".repeat(3000),
            "/" + "a".repeat(9000),
            "/" + "a/".repeat(1500))) {
      var answer = send(address);

      assertTrue(answer.matches("(?s)HTTP/1\\.[01] 4\\d\\d.*"), () -> address + " " + answer);
      assertSaysNothingOfTheInside(answer, address);
    }
  }

  @Test
  void an_address_with_control_characters_is_explained() {
    var visitor = new Visitor().get("/chronology/%0A");

    assertEquals(400, visitor.status());
    assertEquals("That request could not be read", visitor.page().select("h1").text());
    assertEquals(List.of(), Html.errors(visitor.answer().body()));
  }

  @Test
  void a_page_is_answered_whatever_is_added_to_its_address() throws IOException {
    for (var address :
        List.of("/chronology?nothing=x", "/chronology?phase=war&phase=war", "/about?x=%00")) {
      assertTrue(send(address).startsWith("HTTP/1.1 200"), address);
    }
  }

  @Test
  void nothing_is_said_of_the_inside() {
    for (var accept : List.of("text/html", "application/json")) {
      for (var address : List.of("/nowhere", "/chronology/nowhere", "/chronology?phase=nowhere")) {
        assertSaysNothingOfTheInside(given().accept(accept).get(address).asString(), address);
      }
    }
  }

  private static void assertSaysNothingOfTheInside(String answer, String address) {
    for (var word : List.of("Exception", "\tat ", "at memorial.", "io.quarkus", "org.hibernate")) {
      assertFalse(answer.contains(word), () -> address + " says " + word + ": " + answer);
    }
  }

  /** Asks for that very address, with nothing put right on the way, and reads the whole answer. */
  private static String send(String address) throws IOException {
    return send(address, "localhost");
  }

  private static String send(String address, String host) throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(PATIENCE);
      socket
          .getOutputStream()
          .write(
              "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                  .formatted(address, host)
                  .getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
