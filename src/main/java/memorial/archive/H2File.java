package memorial.archive;

import io.agroal.api.AgroalDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** The file of the embedded database. */
final class H2File {
  private static final String SCHEMES = "^([a-zA-Z]{2,}:)+";

  private H2File() {}

  /**
   * The folder that the database's file is in; none where it is PostgreSQL, or H2 in memory alone.
   */
  static Optional<Path> folder(AgroalDataSource connections) throws SQLException {
    try (var connection = connections.getConnection()) {
      if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
        return Optional.empty();
      }
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery("select database_path()")) {
        rows.next();
        return Optional.ofNullable(rows.getString(1))
            .map(path -> Path.of(path.replaceFirst(SCHEMES, "")).getParent());
      }
    }
  }
}
