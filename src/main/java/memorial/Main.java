package memorial;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import memorial.web.Settings;

/** Starts the memorial, unless a setting is wrong. */
@QuarkusMain
public final class Main {
  private static final int MISCONFIGURED = 78;

  /** Runs until it is told to stop; ends with status 78 (EX_CONFIG) where a setting is wrong. */
  public static void main(String... arguments) {
    var problems = Settings.problems(System.getenv());
    if (problems.isEmpty()) {
      Quarkus.run(arguments);
    } else {
      // nothing is set up yet that could log
      problems.forEach(System.err::println);
      System.exit(MISCONFIGURED);
    }
  }
}
