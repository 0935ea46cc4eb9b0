package memorial.support;

import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;

/**
 * Says which database to build the application for as soon as a suite is asked for: Quarkus builds
 * while it looks for the tests, before the suite itself could say anything.
 */
public class DatabaseOfSuite implements LauncherDiscoveryListener {
  @Override
  public void launcherDiscoveryStarted(LauncherDiscoveryRequest request) {
    for (var suite : request.getSelectorsByType(ClassSelector.class)) {
      if (suite.getClassName().endsWith("Suite")) {
        System.setProperty(
            "memorial.database",
            suite.getClassName().endsWith(".PostgresqlSuite") ? "postgresql" : "h2");
      }
    }
  }
}
