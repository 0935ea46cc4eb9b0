package memorial;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.net.BindException;
import java.nio.file.Path;
import java.sql.SQLException;
import memorial.archive.LostContent;
import memorial.web.Settings;

/** Starts the memorial, unless a setting is wrong. */
@QuarkusMain
public final class Main {
  private static final int MISCONFIGURED = 78;

  /** Runs until it is told to stop; ends with status 78 (EX_CONFIG) where a setting is wrong. */
  public static void main(String... arguments) {
    var problems = Settings.problems(System.getenv());
    if (problems.isEmpty()) {
      locateData(System.getenv("MEMORIAL_DATA"));
      Quarkus.run(null, Main::ended, arguments);
    } else {
      problems.forEach(Main::say);
      System.exit(MISCONFIGURED);
    }
  }

  /** H2 takes a relative folder only with a dot before it, so it gets the whole path. */
  private static void locateData(String folder) {
    if (folder != null) {
      System.setProperty("memorial.data", Path.of(folder).toAbsolutePath().toString());
    }
  }

  private static void ended(Integer status, Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof LostContent) {
        say(cause.getMessage());
        System.exit(MISCONFIGURED);
      }
      if (cause instanceof SQLException) {
        say(
            ("The database cannot be used: %s%nCheck %s, and that this application is the one for"
                    + " that database.")
                .formatted(
                    cause.getMessage(),
                    System.getenv("MEMORIAL_JDBC_URL") == null
                        ? "MEMORIAL_DATA, and that no other application uses that folder"
                        : "MEMORIAL_JDBC_URL, MEMORIAL_JDBC_USER and MEMORIAL_JDBC_PASSWORD"));
        System.exit(MISCONFIGURED);
      }
      if (cause instanceof BindException) {
        say(
            "The port is in use: %s%nSet QUARKUS_HTTP_PORT or QUARKUS_MANAGEMENT_PORT to another."
                .formatted(cause.getMessage()));
        System.exit(MISCONFIGURED);
      }
    }
    if (failure != null) {
      say("The memorial could not start: " + failure);
    }
    System.exit(failure == null ? status : 1);
  }

  /** Says it on the terminal: the log is not set up yet, or no more. */
  private static void say(String sentence) {
    System.err.println(sentence);
  }
}
