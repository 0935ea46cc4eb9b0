package memorial.cache;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * How often the public content has changed. Whatever changes it counts up in its own transaction,
 * so that this instance knows when that transaction is committed, and every other one that uses the
 * same database within a second.
 */
@ApplicationScoped
public class ContentVersion {
  private static final Logger LOG = Logger.getLogger(ContentVersion.class);

  /** Milliseconds from one look at the database to the next. */
  private static final long LOOK_EVERY = 400;

  /** How long a look may take until the database counts as away. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

  private static final int AFTER_CONTENT_IS_LOADED = 200;

  @Inject EntityManager database;
  @Inject AgroalDataSource connections;
  @Inject TransactionSynchronizationRegistry transaction;
  @Inject Vertx vertx;

  private final AtomicLong known = new AtomicLong(-1);
  private volatile boolean isReachable = true;

  /** When the look under way began, or null where none is. */
  private volatile Long begun;

  private WorkerExecutor eye;
  private long timer;

  void start(@Observes @Priority(AFTER_CONTENT_IS_LOADED) StartupEvent start) throws SQLException {
    learn(read());
    eye = vertx.createSharedWorkerExecutor("content-version", 1);
    timer = vertx.setPeriodic(LOOK_EVERY, tick -> look());
  }

  void stop(@Observes ShutdownEvent end) {
    vertx.cancelTimer(timer);
    eye.close();
  }

  /** The latest version that is known to be committed; -1 until the application has started. */
  long known() {
    return known.get();
  }

  /** Whether the database answered when it was last asked. */
  public boolean isReachable() {
    return isReachable;
  }

  /** Says that the transaction under way changes what the public sees. */
  public void changed() {
    if (transaction.getResource(ContentVersion.class) == null) {
      database
          .createNativeQuery("update content set version = version + 1", void.class)
          .executeUpdate();
      var query = database.createNativeQuery("select version from content", Long.class);
      var next = (Long) query.getSingleResult();
      transaction.putResource(ContentVersion.class, next);
      transaction.registerInterposedSynchronization(new AtCommit(next));
    }
  }

  private final class AtCommit implements Synchronization {
    private final long next;

    private AtCommit(long next) {
      this.next = next;
    }

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        learn(next);
      }
    }
  }

  private void learn(long version) {
    known.accumulateAndGet(version, Math::max);
  }

  /** Looks on a thread of its own, for all others may be waiting for the same database. */
  private void look() {
    var before = begun;
    if (before != null) {
      if (System.nanoTime() - before > PATIENCE) {
        reachable(
            false, "no answer within %d s".formatted(TimeUnit.NANOSECONDS.toSeconds(PATIENCE)));
      }
      return;
    }
    begun = System.nanoTime();
    eye.executeBlocking(
        () -> {
          try {
            learn(read());
            reachable(true, null);
          } catch (SQLException away) {
            reachable(false, away.getMessage());
          } finally {
            begun = null;
          }
          return null;
        },
        false);
  }

  private synchronized void reachable(boolean now, String reason) {
    if (isReachable && !now) {
      LOG.errorf("The database does not answer: %s", reason);
    }
    if (!isReachable && now) {
      LOG.info("The database answers again.");
    }
    isReachable = now;
  }

  private long read() throws SQLException {
    try (var connection = connections.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select version from content")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
