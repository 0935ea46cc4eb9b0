package memorial.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens a backup and reads every row in it. */
@ApplicationScoped
class BackupCheck {
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final String FILE = ".mv.db";

  /** Row by row and with a small cache, for it is read beside everything else. */
  private static final String URL =
      "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE;ACCESS_MODE_DATA=r"
          + ";LAZY_QUERY_EXECUTION=TRUE;CACHE_SIZE=1024";

  @ConfigProperty(name = "quarkus.datasource.username")
  String user;

  @ConfigProperty(name = "quarkus.datasource.password")
  Optional<String> password;

  /**
   * Reads that backup.
   *
   * @param revisions how many there were before it was begun
   * @throws SQLException where it cannot be opened or read, or has fewer
   */
  void read(Path backup, long revisions) throws IOException, SQLException {
    var folder = Files.createTempDirectory(backup.getParent(), "check");
    var database = folder.resolve("memorial");
    var file = Path.of(database + FILE);
    try {
      unpack(backup, file);
      var url = URL.formatted(database);
      try (var connection = DriverManager.getConnection(url, user, password.orElse(""))) {
        read(connection, revisions);
      }
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private static void unpack(Path backup, Path file) throws IOException {
    try (var zip = new ZipFile(backup.toFile())) {
      var entry =
          zip.stream()
              .filter(any -> any.getName().endsWith(FILE))
              .findFirst()
              .orElseThrow(() -> new IOException("There is no database in " + backup));
      try (var bytes = zip.getInputStream(entry)) {
        Files.copy(bytes, file);
      }
    }
  }

  private static void read(Connection connection, long revisions) throws SQLException {
    var end = Instant.now().plus(LONGEST);
    for (var table : tables(connection)) {
      long rows = 0;
      try (var statement = connection.createStatement();
          var all = statement.executeQuery("select * from \"" + table + '"')) {
        var columns = all.getMetaData().getColumnCount();
        for (; all.next(); rows++) {
          for (int column = 1; column <= columns; column++) {
            all.getObject(column);
          }
          if (Instant.now().isAfter(end)) {
            throw new SQLException("Reading it took longer than " + LONGEST);
          }
        }
      }
      if (table.equals("revision") && rows < revisions) {
        throw new SQLException("It has %d revisions instead of %d".formatted(rows, revisions));
      }
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var names = new ArrayList<String>();
    try (var tables =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), null, new String[] {"BASE TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    if (!names.contains("revision")) {
      throw new SQLException("It has no content");
    }
    return names;
  }
}
