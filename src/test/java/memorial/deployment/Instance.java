package memorial.deployment;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import memorial.support.Visitor;

/** A packaged application, run as an operator runs it: a process with an environment. */
final class Instance implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofSeconds(90);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process process;
  private final Path log;
  private final int port;
  private final int management;

  private Instance(Process process, Path log, int port, int management) {
    this.process = process;
    this.log = log;
    this.port = port;
    this.management = management;
  }

  /** Starts an application of {@code target}; it is not ready yet. */
  static Instance start(String application, Path folder, Map<String, String> environment) {
    try {
      var port = freePort();
      var management = freePort();
      var log = Files.createTempFile(folder, application, ".log");
      var builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-jar",
              Path.of("target", application, "quarkus-run.jar").toAbsolutePath().toString());
      var variables = new HashMap<>(environment);
      variables.put("QUARKUS_HTTP_PORT", String.valueOf(port));
      variables.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(management));
      builder.environment().putAll(variables);
      builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
      return new Instance(builder.start(), log, port, management);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Instance awaitReady() {
    await()
        .atMost(LONGEST_START)
        .failFast(() -> assertTrue(process.isAlive(), () -> "It ended: " + log()))
        .until(() -> readiness() == 200);
    return this;
  }

  String site() {
    return "http://localhost:" + port;
  }

  Visitor visitor() {
    return new Visitor().at(site());
  }

  /** The status of its readiness; 0 where it does not answer. */
  int readiness() {
    var answer = management("/q/health/ready");
    return answer == null ? 0 : answer.statusCode();
  }

  /** What it says of its readiness; empty where it does not answer. */
  String health() {
    var answer = management("/q/health/ready");
    return answer == null ? "" : answer.body();
  }

  /** What its management port answers, or null. */
  HttpResponse<String> management(String address) {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + management + address));
    try {
      return CLIENT.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    } catch (IOException notYet) {
      return null;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  int port() {
    return port;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  Path logFile() {
    return log;
  }

  String log() {
    try {
      return Files.readString(log);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Ends it as a power failure would. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  void tellToEnd() {
    process.destroy();
  }

  /** Asks it to end, and says how it did. */
  int stop() throws InterruptedException {
    process.destroy();
    return awaitEnd(30);
  }

  /** Waits until it ends by itself, and says how it did. */
  int awaitEnd() throws InterruptedException {
    return awaitEnd(LONGEST_START.toSeconds());
  }

  private int awaitEnd(long seconds) throws InterruptedException {
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      throw new AssertionError("It did not stop: " + log());
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
