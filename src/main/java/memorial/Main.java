package memorial;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
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
      noticeLostConnections(System.getenv("MEMORIAL_JDBC_URL"));
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

  /** H2 knows none of these; all are seconds but the last. */
  private static void noticeLostConnections(String jdbcUrl) {
    if (jdbcUrl != null && jdbcUrl.startsWith("jdbc:postgresql:")) {
      var property = "quarkus.datasource.jdbc.additional-jdbc-properties.";
      System.setProperty(property + "connectTimeout", "5");
      System.setProperty(property + "loginTimeout", "10");
      System.setProperty(property + "tcpKeepAlive", "true");
    }
  }

  private static void ended(Integer status, Throwable failure) {
    if (failure == null) {
      System.exit(status);
    }
    var words = StartFailure.of(failure, System.getenv());
    say(words.sentence());
    System.exit(words.isMisconfigured() ? MISCONFIGURED : 1);
  }

  /** Says it on the terminal: the log is not set up yet, or no more. */
  private static void say(String sentence) {
    System.err.println(sentence);
  }
}
