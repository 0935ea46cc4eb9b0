package memorial.cache;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * How long a statement waits for a database that says nothing. There is no such limit while the
 * application starts: bringing a database up to date takes the time that it takes, and so does
 * waiting for another instance that does it.
 */
@ApplicationScoped
public class DatabaseTimeouts implements AgroalPoolInterceptor {
  private static final Logger LOG = Logger.getLogger(DatabaseTimeouts.class);
  private static final Duration LONGEST_STATEMENT = Duration.ofSeconds(20);
  private static final int AFTER_CONTENT_IS_LOADED = 200;

  private volatile boolean isStarted;

  void start(@Observes @Priority(AFTER_CONTENT_IS_LOADED) StartupEvent start) {
    isStarted = true;
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    try {
      var timeout = isStarted ? LONGEST_STATEMENT : Duration.ZERO;
      connection.setNetworkTimeout(Runnable::run, Math.toIntExact(timeout.toMillis()));
    } catch (SQLException broken) {
      LOG.debugf("No limit for %s: %s", connection, broken.getMessage());
    }
  }
}
