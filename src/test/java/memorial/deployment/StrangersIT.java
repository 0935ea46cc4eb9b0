package memorial.deployment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import memorial.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A packaged application with little memory, and strangers who do what no browser does. */
class StrangersIT {
  private static final String NAME = "administrator";
  private static final String PASSWORD = "a password for tests";
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final int LARGE = 120;
  private static final int SLOW = 300;
  private static final int BYTES = 1_750_000;
  private static final int HELD_BACK = 10;
  private static final int FLOOD = 3000;

  @TempDir static Path folder;

  private static Instance memorial;
  private static Visitor curator;

  private final List<Socket> strangers = new ArrayList<>();

  @BeforeAll
  static void start() {
    memorial =
        Instance.start(
                "quarkus-app",
                folder,
                Map.of(
                    "MEMORIAL_ADMIN_NAME",
                    NAME,
                    "MEMORIAL_ADMIN_PASSWORD",
                    PASSWORD,
                    "JAVA_TOOL_OPTIONS",
                    "-Xmx256m -XX:+ExitOnOutOfMemoryError"))
            .awaitReady();
    curator = memorial.visitor().signIn(NAME, PASSWORD).get("/admin/events");
  }

  @AfterAll
  static void stop() {
    memorial.close();
  }

  @AfterEach
  void leave() throws IOException {
    for (var stranger : strangers) {
      stranger.close();
    }
  }

  @Test
  void large_forms_of_strangers_that_hold_the_last_bytes_back_end_nothing() throws Exception {
    var form = form(BYTES).getBytes(US_ASCII);
    var senders = Executors.newFixedThreadPool(16);
    for (int n = 0; n < LARGE; n++) {
      var stranger = stranger();
      senders.execute(
          () -> {
            try {
              stranger.getOutputStream().write(form);
              stranger.getOutputStream().write(new byte[BYTES - HELD_BACK]);
            } catch (IOException refused) {
              // it need not be read to its end
            }
          });
    }
    senders.shutdown();
    assertEverybodyElseIsServed();
    assertTrue(senders.awaitTermination(20, TimeUnit.SECONDS));
    assertEverybodyElseIsServed();
    assertTrue(memorial.isAlive(), memorial.log());
  }

  @Test
  void slow_forms_of_strangers_keep_nobody_waiting() throws Exception {
    for (int n = 0; n < SLOW; n++) {
      stranger().getOutputStream().write((form(1000) + "name=").getBytes(US_ASCII));
    }
    assertEverybodyElseIsServed();
  }

  @Test
  void what_strangers_do_wrong_fills_no_log() throws Exception {
    var before = Files.size(memorial.logFile());
    for (int n = 0; n < FLOOD; n++) {
      try (var stranger = stranger()) {
        var request = n % 2 == 0 ? "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n" : form(1000) + "name=";
        stranger.getOutputStream().write(request.getBytes(US_ASCII));
      }
      strangers.clear();
    }
    assertEverybodyElseIsServed();
    var written = Files.size(memorial.logFile()) - before;
    assertTrue(written < 50_000, written + " bytes: " + memorial.log());
  }

  private static void assertEverybodyElseIsServed() {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          assertEquals(200, memorial.visitor().get("/").status());
          assertEquals(404, memorial.visitor().get("/nowhere-" + UUID.randomUUID()).status());
          assertEquals(200, curator.get("/admin/events").status());
          assertEquals(200, memorial.readiness());
          assertNotNull(memorial.management("/q/metrics"));
        });
  }

  private static String form(int bytes) {
    return "POST /admin/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
        + bytes
        + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n";
  }

  private Socket stranger() throws IOException {
    var stranger = new Socket("localhost", memorial.port());
    strangers.add(stranger);
    return stranger;
  }
}
