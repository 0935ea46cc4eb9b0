package memorial.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import memorial.support.Answer;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers send, at whatever pace, costs nobody else anything. */
@SiteTest
class RequestBodiesTest {
  private static final Duration SOON = Duration.ofSeconds(8);
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int STRANGERS_SEND = 16 * 1024;
  private static final int THREADS = 200;

  @Inject MeterRegistry metrics;

  @TestHTTPResource(value = "/health/ready", management = true)
  URI readiness;

  @TestHTTPResource(value = "/metrics", management = true)
  URI measurements;

  @ParameterizedTest
  @ValueSource(strings = {"sign-in", "sign-in/again", "set-up", "invitation", "new-password"})
  void a_stranger_sends_at_most_sixteen_kilobytes(String address) throws IOException {
    for (var length : List.of("Content-Length: %d", "Transfer-Encoding: chunked")) {
      assertEquals(413, status("/admin/" + address, length, STRANGERS_SEND + 1), length);
      assertEquals(400, status("/admin/" + address, length, STRANGERS_SEND), length);
    }
  }

  private static int status(String address, String length, int bytes) throws IOException {
    try (var sender = new Sender(address, length.formatted(bytes))) {
      var body = "x".repeat(bytes);
      var isChunked = length.contains("chunked");
      sender.send(isChunked ? Integer.toHexString(bytes) + "\r\n" + body + "\r\n0\r\n\r\n" : body);
      return sender.status();
    }
  }

  @Test
  void a_refusal_is_a_page_to_a_browser_and_a_problem_to_a_program() {
    var typed = new LinkedHashMap<>(new Visitor().get("/admin/sign-in").fields());
    typed.put("name", "x".repeat(STRANGERS_SEND));
    var visitor = new Visitor();
    visitor.post("/admin/sign-in", typed);
    assertEquals(413, visitor.status());
    assertEquals("That is too much at once", visitor.page().select("h1").text());

    visitor.postByScript("/admin/sign-in", typed);
    assertEquals(413, visitor.status());
    assertEquals("application/problem+json", visitor.answer().header("Content-Type"));
    assertTrue(visitor.answer().body().contains("\"status\":413"), visitor.answer().body());
  }

  @Test
  void a_curator_sends_a_form_of_more_than_a_megabyte() {
    var typed = Fresh.event();
    for (int n = 0; n < 6; n++) {
      typed.put("nothing" + n, "x".repeat(200_000));
    }
    var curator = Visitor.signedIn();
    curator.get("/admin/events/new").submit(typed, "save");

    assertEquals(303, curator.status(), curator::text);
  }

  @Test
  void more_than_two_megabytes_are_too_much_for_a_curator_too() throws IOException {
    var session = Visitor.signedIn().cookies().get("memorial-session");
    for (var length : List.of("Content-Length: 2100000", "Transfer-Encoding: chunked")) {
      var headers = length + "\r\nCookie: memorial-session=" + session;
      try (var sender = new Sender("/admin/account/password", headers)) {
        sender.send(Integer.toHexString(2_100_000) + "\r\n" + "x".repeat(2_100_000));
        assertEquals(413, sender.status(), length);
      }
    }
  }

  @Test
  void more_slow_forms_than_there_are_threads_keep_nobody_waiting() throws IOException {
    var senders = new ArrayList<Sender>();
    try {
      for (int n = 0; n < THREADS + 100; n++) {
        var sender = new Sender("/admin/sign-in", "Content-Length: 1000");
        senders.add(sender);
        sender.send("name=");
      }
      assertTimeoutPreemptively(
          SOON,
          () -> {
            assertEquals(404, new Visitor().get("/nowhere-" + UUID.randomUUID()).status());
            assertEquals(200, Visitor.signedIn().get("/admin/events").status());
            assertEquals(200, status(readiness));
            assertEquals(200, status(measurements));
          });
    } finally {
      for (var sender : senders) {
        sender.close();
      }
    }
  }

  private static int status(URI address) {
    return Answer.of(address.getPath(), HttpRequest.newBuilder(address)).status();
  }

  @Test
  void a_form_that_has_not_arrived_after_ten_seconds_is_refused() throws IOException {
    try (var slow = new Sender("/admin/sign-in", "Content-Length: 1000");
        var large = new Sender("/admin/sign-in", "Content-Length: 1000000")) {
      slow.send("name=");
      assertEquals(413, large.status(), "at once");
      assertEquals(408, slow.status());
      assertTrue(slow.isClosed(), "nothing more is read");
      assertTrue(large.isClosed(), "nor what nobody reads");
    }
  }

  @Test
  void a_form_that_is_broken_off_is_counted() throws IOException {
    var before = refused("broken_off");
    try (var sender = new Sender("/admin/sign-in", "Content-Length: 1000")) {
      sender.send("name=");
    }
    await().atMost(SOON).until(() -> refused("broken_off") > before);
  }

  private double refused(String kind) {
    return metrics.get("memorial.requests.refused").tag("kind", kind).counter().count();
  }

  @Test
  void a_client_that_asks_first_is_told_to_go_on_or_not() throws IOException {
    var asking = "Expect: 100-continue\r\nContent-Length: ";
    try (var sender = new Sender("/admin/sign-in", asking + STRANGERS_SEND)) {
      assertEquals(100, sender.status());
    }
    try (var sender = new Sender("/admin/sign-in", asking + (STRANGERS_SEND + 1))) {
      assertEquals(413, sender.status());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"multipart/form-data; boundary=b", "text/plain", "", "; charset=UTF-8"})
  void what_is_no_form_is_a_400(String type) {
    var curator = Visitor.signedIn();
    var token = curator.get("/admin").page().selectFirst("input[name=csrf-token]").val();
    var parts =
        "--b\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n" + token + "\r\n";
    for (var address :
        List.of("new-password", "set-up", "invitation", "sign-in", "drafts/" + UUID.randomUUID())) {
      var request = Answer.request("/admin/" + address).POST(BodyPublishers.ofString(parts));
      request.header("X-CSRF-TOKEN", token);
      request.header("Cookie", cookies(curator));
      if (!type.isEmpty()) {
        request.header("Content-Type", type);
      }
      assertEquals(400, Answer.of(address, request).status(), address);
    }
  }

  private static String cookies(Visitor visitor) {
    var pairs = new ArrayList<String>();
    visitor.cookies().forEach((name, value) -> pairs.add(name + "=" + value));
    return String.join("; ", pairs);
  }

  /** Sends a form byte by byte, as the test likes. */
  private static final class Sender implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader answer;

    Sender(String address, String headers) throws IOException {
      socket = new Socket("localhost", RestAssured.port);
      socket.setSoTimeout(20_000);
      answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
      send(
          "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n%s\r\n\r\n"
              .formatted(address, FORM, headers));
    }

    void send(String text) throws IOException {
      socket.getOutputStream().write(text.getBytes(US_ASCII));
      socket.getOutputStream().flush();
    }

    int status() throws IOException {
      return Integer.parseInt(answer.readLine().split(" ")[1]);
    }

    /** Reads to the end, whether that is an end or a break. */
    boolean isClosed() throws IOException {
      while (answer.readLine() != null) {
        // the rest of the page
      }
      return true;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
