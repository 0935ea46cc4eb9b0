package memorial.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * An application with the initial content, to which no test adds, and without any account but those
 * that tests make and take away.
 */
public class InitialContent implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "memorial.admin-name",
        "",
        "memorial.admin-password",
        "",
        "memorial.jdbc-url",
        "jdbc:h2:mem:initial-content;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
  }
}
