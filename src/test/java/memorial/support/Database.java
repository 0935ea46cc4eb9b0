package memorial.support;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The database under the application in tests: H2 in memory, or a real PostgreSQL with {@code
 * -Dmemorial.database=postgresql}. The annotation lends it to every test there is.
 */
@QuarkusTestResource(Database.class)
public class Database implements QuarkusTestResourceLifecycleManager {
  private EmbeddedPostgres postgres;

  @Override
  public Map<String, String> start() {
    if (!"postgresql".equals(System.getProperty("memorial.database"))) {
      return Map.of();
    }
    try {
      postgres = EmbeddedPostgres.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return Map.of(
        "memorial.jdbc-url",
        postgres.getJdbcUrl("postgres", "postgres"),
        "memorial.jdbc-user",
        "postgres");
  }

  @Override
  public void stop() {
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
