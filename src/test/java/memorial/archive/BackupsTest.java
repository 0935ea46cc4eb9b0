package memorial.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import memorial.support.Colleague;
import memorial.support.Fresh;
import memorial.support.SiteTest;
import memorial.support.Visitor;
import org.h2.tools.Restore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SiteTest
@TestProfile(OnAFile.class)
class BackupsTest {
  @Inject Backups backups;
  @Inject BackupCheck check;
  @Inject MeterRegistry metrics;

  @TempDir Path other;

  private final Path folder = OnAFile.folder().resolve("backups");

  @BeforeEach
  void make() {
    backups.make();
    assertNull(backups.failure());
  }

  @AfterEach
  void make_another() throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.deleteIfExists(folder);
    }
    backups.make();
  }

  @Test
  void a_backup_has_what_was_published_before_it() throws Exception {
    var slug = Fresh.published(Visitor.signedIn(), "events");
    backups.make();

    assertEquals(List.of(), leftovers());
    Restore.execute(latest().toString(), other.toString(), null);
    var url = "jdbc:h2:file:" + other.resolve("memorial") + ";IFEXISTS=TRUE" + OnAFile.OPTIONS;
    try (var connection = DriverManager.getConnection(url, "memorial", "");
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select count(*) from event where slug = '" + slug + "'")) {
      rows.next();
      assertEquals(1, rows.getInt(1));
    }
  }

  @Test
  void a_backup_can_be_made_while_curators_publish() throws Exception {
    var isOver = new AtomicBoolean();
    var curator = Visitor.signedIn();
    var publishing =
        CompletableFuture.runAsync(
            () -> {
              while (!isOver.get()) {
                Fresh.published(curator, "sources");
              }
            });
    for (int n = 0; n < 5; n++) {
      backups.make();
      assertNull(backups.failure());
    }
    isOver.set(true);
    publishing.get();
  }

  @Test
  void the_latest_are_kept_and_nothing_else_is_touched() throws Exception {
    for (var name : names()) {
      Files.delete(folder.resolve(name));
    }
    for (int day = 1; day <= 20; day++) {
      Files.writeString(folder.resolve("memorial-2020-10-%02dT03-00-00Z.zip".formatted(day)), "x");
    }
    var letter = Files.writeString(folder.resolve("memorial.zip"), "not one of ours");
    backups.make();

    assertEquals(14, backups.kept());
    assertEquals(14, names().size());
    assertTrue(names().contains("memorial-2020-10-20T03-00-00Z.zip"), names()::toString);
    assertFalse(names().contains("memorial-2020-10-01T03-00-00Z.zip"), names()::toString);
    assertTrue(Files.exists(letter));
    for (var name : names()) {
      if (name.contains("2020-10")) {
        Files.delete(folder.resolve(name));
      }
    }
  }

  @Test
  void a_backup_that_is_damaged_or_lacks_something_is_noticed() throws Exception {
    var made = latest();
    check.read(made, 300);
    assertThrows(SQLException.class, () -> check.read(made, 1_000_000));

    var bytes = Files.readAllBytes(made);
    var half = Files.write(other.resolve("half.zip"), Arrays.copyOf(bytes, 5000));
    assertThrows(IOException.class, () -> check.read(half, 0));
    for (int place = bytes.length / 4; place < bytes.length / 2; place++) {
      bytes[place] ^= 0x55;
    }
    var damaged = Files.write(other.resolve("damaged.zip"), bytes);
    assertThrows(Exception.class, () -> check.read(damaged, 0));
    assertEquals(List.of("damaged.zip", "half.zip"), namesIn(other));
  }

  @Test
  void administrators_see_how_old_the_latest_is_and_so_do_metrics() {
    var page = Visitor.signedIn().get("/admin").text();
    assertTrue(page.contains("The latest backup is from "), page);
    assertTrue(page.contains(folder.toString()), page);
    var age = metrics.get("memorial.backup.age").gauge().value();
    assertTrue(age >= 0 && age < 300, "" + age);
    try (var editor = Colleague.editor()) {
      assertFalse(editor.signedIn().get("/admin").text().contains("backup"));
    }
  }

  @Test
  void a_failure_stops_nothing_and_administrators_are_told() throws Exception {
    var before = metrics.get("memorial.backups.failed").counter().count();
    for (var name : namesIn(folder)) {
      Files.delete(folder.resolve(name));
    }
    Files.delete(folder);
    Files.writeString(folder, "a file in the way");
    backups.make();

    assertNotNull(backups.failure());
    assertTrue(backups.failedAt().isBefore(Instant.now()));
    var curator = Visitor.signedIn().get("/admin");
    assertTrue(curator.text().contains("failed. It is tried again every hour"), curator.text());
    assertEquals(before + 1, metrics.get("memorial.backups.failed").counter().count());
    Fresh.published(curator, "events");
  }

  private Path latest() throws IOException {
    return folder.resolve(names().get(names().size() - 1));
  }

  private List<String> names() throws IOException {
    return namesIn(folder).stream().filter(name -> name.matches("memorial-.+Z\\.zip")).toList();
  }

  private List<String> leftovers() throws IOException {
    return namesIn(folder).stream().filter(name -> name.matches("unfinished.*|check.*")).toList();
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
