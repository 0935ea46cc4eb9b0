package memorial.archive;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Context;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The disk under an H2 file. H2 writes what was committed within half a second and forces it to the
 * disk hardly ever, so that a power failure takes it back, or parts of it. Here nobody is told that
 * something was done before it is on the disk. Requests that end at the same moment share one trip
 * there. PostgreSQL sees to this by itself.
 */
@ApplicationScoped
public class Disk {
  /** After everything that is loaded or made at a start. */
  private static final int AFTER_CONTENT_IS_LOADED = 300;

  private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private static final String FAILED = Disk.class.getName();

  @Inject AgroalDataSource connections;

  private final AtomicLong committed = new AtomicLong();
  private volatile boolean isOurs;

  /** How many of the committed transactions are on the disk. */
  private long forced;

  void begin(@Observes @Priority(AFTER_CONTENT_IS_LOADED) StartupEvent start) throws SQLException {
    isOurs = H2File.folder(connections).isPresent();
    committed();
    force();
  }

  /** Says that a transaction that changed something is committed. */
  void committed() {
    committed.incrementAndGet();
  }

  /**
   * Holds an answer back until what it acknowledges is on the disk. Where that fails, the answer is
   * the page for an error, which acknowledges nothing.
   */
  @ServerResponseFilter
  public void acknowledge(ContainerRequestContext request) throws SQLException {
    if (!READING.contains(request.getMethod())
        && !Context.isOnEventLoopThread()
        && request.getProperty(FAILED) == null) {
      request.setProperty(FAILED, true);
      force();
      request.removeProperty(FAILED);
    }
  }

  /** Returns when everything that was committed before is on the disk. */
  void force() throws SQLException {
    if (!isOurs) {
      return;
    }
    var mine = committed.get();
    synchronized (this) {
      if (forced >= mine) {
        return;
      }
      var all = committed.get();
      try (var connection = connections.getConnection();
          var statement = connection.createStatement()) {
        statement.execute("checkpoint sync");
      }
      forced = all;
    }
  }
}
