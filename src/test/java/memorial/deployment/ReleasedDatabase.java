package memorial.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;

/** Databases as earlier releases wrote them: {@code released/database-{schema version}.sql}. */
final class ReleasedDatabase {
  private ReleasedDatabase() {}

  /** The JDBC address of the H2 database in that folder. */
  static String h2(Path folder) {
    return "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
        .formatted(folder.resolve("memorial"));
  }

  /** Fills an empty database with what the release of that schema version wrote. */
  static void fill(String url, String user, int version) throws SQLException, IOException {
    Flyway.configure()
        .dataSource(url, user, "")
        .locations("filesystem:src/main/resources/db/migration")
        .target(String.valueOf(version))
        .load()
        .migrate();
    try (var connection = DriverManager.getConnection(url, user, "");
        var statement = connection.createStatement()) {
      statement.execute(script(version));
    }
  }

  private static String script(int version) throws IOException {
    var file = Path.of("src/test/resources/released/database-" + version + ".sql");
    if (Files.exists(file)) {
      return Files.readString(file);
    }
    try (var packed = new GZIPInputStream(Files.newInputStream(Path.of(file + ".gz")))) {
      return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
