package memorial.curation;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.handler.codec.http.QueryStringEncoder;
import io.quarkus.security.spi.runtime.AuthenticationSuccessEvent;
import io.restassured.RestAssured;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import memorial.support.Colleague;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.junit.jupiter.api.Test;

/** Somebody's right to publish ends while what they send is still on its way. */
@SiteTest
class LosingRightsTest {
  @Inject AtTheDoor door;

  /** Where the rights of whoever comes in are looked at first. */
  @Singleton
  static class AtTheDoor {
    final Set<String> letIn = ConcurrentHashMap.newKeySet();

    void open(@Observes AuthenticationSuccessEvent event) {
      letIn.add(event.getSecurityIdentity().getPrincipal().getName());
    }
  }

  @Test
  void who_lost_the_right_before_the_last_byte_arrived_withdraws_nothing() throws Exception {
    assertWithdrawing(Colleague::loseRights, "HTTP/1.1 403", 200);
  }

  @Test
  void a_form_that_arrives_slowly_is_taken_from_who_kept_the_right() throws Exception {
    assertWithdrawing(colleague -> {}, "HTTP/1.1 303", 410);
  }

  private void assertWithdrawing(Consumer<Colleague> meanwhile, String answer, int then)
      throws IOException {
    var slug = Fresh.published(Visitor.signedIn(), "places");
    var address = "/admin/places/" + slug + "/withdrawal";
    try (var colleague = Colleague.editor()) {
      var editor = colleague.signedIn();
      var form = new HashMap<>(editor.get(address).fields());
      form.put("reason", "As a test wants it");
      door.letIn.clear();

      var status =
          send(
              editor,
              address,
              form,
              () -> {
                await().until(() -> door.letIn.contains(colleague.name()));
                meanwhile.accept(colleague);
              });

      assertTrue(status.startsWith(answer), status);
      assertEquals(then, new Visitor().get("/places/" + slug).status());
    }
  }

  /** The status line of the answer to that form, the last byte of which waits. */
  private static String send(
      Visitor visitor, String address, Map<String, String> form, Runnable meanwhile)
      throws IOException {
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
      meanwhile.run();
      out.write(body.charAt(body.length() - 1));
      out.flush();
      var answer = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
      return new BufferedReader(answer).readLine();
    }
  }
}
