package memorial;

import java.net.BindException;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Map;
import memorial.archive.LostContent;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Why the memorial did not start, in words for whoever started it.
 *
 * @param isMisconfigured whether a setting would mend it
 */
record StartFailure(String sentence, boolean isMisconfigured) {
  static StartFailure of(Throwable failure, Map<String, String> environment) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof LostContent lost) {
        return new StartFailure(lost.getMessage(), true);
      }
      if (cause instanceof FlywayValidateException invalid) {
        return new StartFailure(schema(invalid), false);
      }
      if (cause instanceof SQLException refusal && !isMigrating(failure)) {
        return new StartFailure(database(refusal, environment), true);
      }
      if (cause instanceof BindException taken) {
        return new StartFailure(port(taken), true);
      }
    }
    return new StartFailure("The memorial could not start: " + all(failure), false);
  }

  /** Whether the database was reached, and would not be brought up to date. */
  private static boolean isMigrating(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FlywayException refusal
          && refusal.getErrorCode() == CoreErrorCode.FAILED_VERSIONED_MIGRATION) {
        return true;
      }
    }
    return false;
  }

  private static String schema(FlywayValidateException invalid) {
    var isNewer = invalid.getMessage().contains("applied migration not resolved locally");
    return isNewer
        ? """
          The database was used by a newer release of the memorial, and this one cannot read it.
          Start that release or a later one, or use a copy of the database from before."""
        : "The database is not as this release of the memorial made it: " + invalid.getMessage();
  }

  private static String database(SQLException refusal, Map<String, String> environment) {
    return """
    The database cannot be used: %s
    Check %s, and that this application is the one for that database."""
        .formatted(
            refusal.getMessage(),
            environment.get("MEMORIAL_JDBC_URL") == null
                ? "MEMORIAL_DATA, and that no other application uses that folder"
                : "MEMORIAL_JDBC_URL, MEMORIAL_JDBC_USER and MEMORIAL_JDBC_PASSWORD");
  }

  private static String port(BindException taken) {
    return """
    The port is in use: %s
    Set QUARKUS_HTTP_PORT or QUARKUS_MANAGEMENT_PORT to another."""
        .formatted(taken.getMessage());
  }

  /** What each of its causes says, the first cause last. */
  private static String all(Throwable failure) {
    var words = new LinkedHashSet<String>();
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      var isOfQuarkus = "Failed to start quarkus".equals(cause.getMessage());
      if (!isOfQuarkus || cause.getCause() == null) {
        words.add(cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage());
      }
    }
    return String.join(System.lineSeparator() + "because: ", words);
  }
}
