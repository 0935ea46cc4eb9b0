package memorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;

/** What somebody reads whose memorial did not start. */
class StartFailureTest {
  @Test
  void whatever_it_was_is_named() {
    var failure =
        StartFailure.of(
            new RuntimeException(
                "Failed to start quarkus",
                new IllegalStateException("No room", new ArithmeticException("disk full"))),
            Map.of());

    assertEquals(
        "The memorial could not start: No room%nbecause: disk full".formatted(),
        failure.sentence());
    assertFalse(failure.isMisconfigured());
  }

  @Test
  void a_failure_without_words_is_named_by_its_kind() {
    var failure = StartFailure.of(new RuntimeException("Failed to start quarkus"), Map.of());
    assertEquals("The memorial could not start: Failed to start quarkus", failure.sentence());

    var nothing = StartFailure.of(started(new IllegalStateException()), Map.of());
    assertTrue(nothing.sentence().endsWith("java.lang.IllegalStateException"), nothing.sentence());
  }

  @Test
  void an_older_release_on_the_database_of_a_newer_one_says_so() {
    var flyway =
        Flyway.configure()
            .dataSource("jdbc:h2:mem:newer;DB_CLOSE_DELAY=-1;MODE=PostgreSQL", "sa", "")
            .ignoreMigrationPatterns(new String[0])
            .locations("classpath:db/migration")
            .load();
    flyway.baseline();
    var failure =
        assertThrows(
            FlywayValidateException.class,
            () -> {
              try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                  var statement = connection.createStatement()) {
                statement.execute(
                    """
                    insert into "flyway_schema_history" values
                      (99, '9999', 'of tomorrow', 'SQL', 'V9999__of_tomorrow.sql', 1, 'sa', now(), 1, true)
                    """);
              }
              flyway.validate();
            });

    assertTrue(
        StartFailure.of(started(failure), Map.of())
            .sentence()
            .startsWith("The database was used by a newer release"));
  }

  @Test
  void a_database_that_cannot_be_used_and_a_port_that_is_taken_name_the_variables() {
    var database = StartFailure.of(started(new SQLException("Connection refused")), Map.of());
    assertTrue(database.sentence().contains("Connection refused"));
    assertTrue(database.sentence().contains("MEMORIAL_DATA"));
    assertTrue(database.isMisconfigured());

    var port = StartFailure.of(started(new BindException("8080")), Map.of());
    assertTrue(port.sentence().contains("QUARKUS_HTTP_PORT"));
    assertTrue(port.isMisconfigured());
  }

  private static RuntimeException started(Throwable cause) {
    return new RuntimeException("Failed to start quarkus", cause);
  }
}
