package memorial;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.sql.SQLException;
import memorial.web.Settings;

/** Starts the memorial, unless a setting is wrong. */
@QuarkusMain
public final class Main {
  private static final int MISCONFIGURED = 78;

  /** Runs until it is told to stop; ends with status 78 (EX_CONFIG) where a setting is wrong. */
  public static void main(String... arguments) {
    var problems = Settings.problems(System.getenv());
    if (problems.isEmpty()) {
      Quarkus.run(null, Main::ended, arguments);
    } else {
      problems.forEach(Main::say);
      System.exit(MISCONFIGURED);
    }
  }

  private static void ended(Integer status, Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException) {
        say(
            "The database cannot be used. Check MEMORIAL_JDBC_URL, MEMORIAL_JDBC_USER and"
                + " MEMORIAL_JDBC_PASSWORD, and that this application is the one for that database: "
                + cause.getMessage());
        System.exit(MISCONFIGURED);
      }
    }
    System.exit(failure == null ? status : 1);
  }

  /** Says it on the terminal: the log is not set up yet, or no more. */
  private static void say(String sentence) {
    System.err.println(sentence);
  }
}
