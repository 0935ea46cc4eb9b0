package memorial.archive;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An application whose H2 database is a file, as an operator's is. */
public class OnAFile implements QuarkusTestProfile {
  static final String OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";

  /** The folder of the database, for tests in the same process. */
  static final String FOLDER = "memorial.test.folder";

  static Path folder() {
    return Path.of(System.getProperty(FOLDER));
  }

  /** The database's file. */
  static Path file() {
    return folder().resolve("memorial.mv.db");
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    try {
      var folder = Files.createTempDirectory("memorial");
      System.setProperty(FOLDER, folder.toString());
      ForcedFile.register();
      return Map.of("memorial.jdbc-url", "jdbc:h2:forced:" + folder.resolve("memorial") + OPTIONS);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
