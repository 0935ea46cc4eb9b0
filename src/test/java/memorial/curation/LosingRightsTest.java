package memorial.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.handler.codec.http.QueryStringEncoder;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import memorial.support.Colleague;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;

/** Somebody's right to publish ends while what they send is still on its way. */
@SiteTest
class LosingRightsTest {
  /** Long enough to be let in at the door, where the rights are looked at first. */
  private static final Duration AT_THE_DOOR = Duration.ofMillis(700);

  @Test
  void who_lost_the_right_before_the_last_byte_arrived_publishes_nothing() throws Exception {
    var slug = Fresh.published(Visitor.signedIn(), "places");
    try (var colleague = Colleague.editor()) {
      var editor = colleague.signedIn();
      var form = new HashMap<>(editor.get("/admin/places/" + slug + "/withdrawal").fields());
      form.put("reason", "As a test wants it");

      var status =
          send(editor, "/admin/places/" + slug + "/withdrawal", form, colleague::loseRights);

      assertTrue(status.startsWith("HTTP/1.1 403"), status);
      assertEquals(200, new Visitor().get("/places/" + slug).status());
    }
  }

  @Test
  void a_form_that_arrives_slowly_is_taken_from_who_kept_the_right() throws Exception {
    var slug = Fresh.published(Visitor.signedIn(), "places");
    try (var colleague = Colleague.editor()) {
      var editor = colleague.signedIn();
      var form = new HashMap<>(editor.get("/admin/places/" + slug + "/withdrawal").fields());
      form.put("reason", "As a test wants it");

      var status = send(editor, "/admin/places/" + slug + "/withdrawal", form, () -> {});

      assertTrue(status.startsWith("HTTP/1.1 303"), status);
      assertEquals(410, new Visitor().get("/places/" + slug).status());
    }
  }

  /** The status line of the answer to that form, the last byte of which waits. */
  private static String send(
      Visitor visitor, String address, Map<String, String> form, Runnable meanwhile)
      throws IOException, InterruptedException {
    var query = new QueryStringEncoder("");
    form.forEach(query::addParam);
    var body = query.toString().substring(1);
    var cookies =
        visitor.cookies().entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    var head =
        """
        POST %s HTTP/1.1
        Host: localhost
        Cookie: %s
        Content-Type: application/x-www-form-urlencoded
        Content-Length: %d
        Connection: close

        """
            .formatted(address, cookies, body.length())
            .replace("\n", "\r\n");
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(20_000);
      var out = socket.getOutputStream();
      out.write((head + body.substring(0, body.length() - 1)).getBytes(StandardCharsets.US_ASCII));
      out.flush();
      Thread.sleep(AT_THE_DOOR.toMillis());
      meanwhile.run();
      out.write(body.charAt(body.length() - 1));
      out.flush();
      var answer = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
      return new BufferedReader(answer).readLine();
    }
  }
}
