package memorial.deployment;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of an H2 database is lost, noticed, and restored by the steps of README.md. */
class LostDatabaseIT {
  private static final String NAME = "administrator";
  private static final String PASSWORD = "a password for tests";
  private static final String TITLE = "Edited before the backup";

  @TempDir Path folder;

  @Test
  void a_lost_database_is_noticed_and_comes_back_from_a_backup() throws Exception {
    var data = folder.resolve("data");
    try (var instance = start()) {
      var curator = instance.awaitReady().visitor().signIn(NAME, PASSWORD);
      curator
          .get("/admin/events/shusha")
          .submit(Map.of("title.en", TITLE, "reason", "A test"), "publish");
      assertEquals(303, curator.status(), curator.text());
      instance.kill();
    }
    deleteBackups(data);
    Path backup;
    try (var instance = start()) {
      instance.awaitReady();
      await().atMost(Duration.ofSeconds(60)).until(() -> backups(data).size() == 1);
      backup = backups(data).get(0);
      instance.stop();
    }

    Files.delete(data.resolve("memorial.mv.db"));
    assertRefuses(data);
    Files.write(data.resolve("memorial.mv.db"), new byte[0]);
    assertRefuses(data);

    Files.move(
        data.resolve("memorial.mv.db"),
        data.resolve("memorial.mv.db.lost"),
        StandardCopyOption.REPLACE_EXISTING);
    restore(backup, data);
    try (var instance = start()) {
      var page = instance.awaitReady().visitor().get("/chronology/shusha").page();
      assertEquals(TITLE, page.select("h1").text());
      instance.visitor().signIn(NAME, PASSWORD);
    }
  }

  private Instance start() {
    return Instance.start(
        "quarkus-app",
        folder,
        Map.of(
            "MEMORIAL_DATA",
            folder.resolve("data").toString(),
            "MEMORIAL_ADMIN_NAME",
            NAME,
            "MEMORIAL_ADMIN_PASSWORD",
            PASSWORD));
  }

  private void assertRefuses(Path data) throws InterruptedException {
    try (var instance = start()) {
      assertEquals(78, instance.awaitEnd(), instance.log());
      var mark = data.resolve("memorial.content");
      assertTrue(instance.log().contains("The database is empty, but there was content"));
      assertTrue(instance.log().contains("delete " + mark), instance.log());
      assertFalse(instance.log().contains("Published the initial content"), instance.log());
    }
  }

  /** The command of README.md. */
  private static void restore(Path backup, Path data) throws Exception {
    var libraries = Path.of("target", "quarkus-app", "lib").toAbsolutePath();
    var restoring =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                libraries + "/*",
                "org.h2.tools.Restore",
                "-file",
                backup.toString(),
                "-dir",
                data.toString())
            .inheritIO()
            .start();
    assertTrue(restoring.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, restoring.exitValue());
  }

  private static List<Path> backups(Path data) throws IOException {
    var folder = data.resolve("backups");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("memorial-.+\\.zip"))
          .toList();
    }
  }

  private static void deleteBackups(Path data) throws IOException {
    for (var backup : backups(data)) {
      Files.delete(backup);
    }
  }
}
