package memorial.archive;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Looks at every statement, and tells the disk of transactions with one that changed something. */
@PersistenceUnitExtension
@ApplicationScoped
public class WrittenStatements implements StatementInspector {
  private static final long serialVersionUID = 1L;

  @Inject transient Disk disk;
  @Inject transient TransactionSynchronizationRegistry transaction;

  @Override
  public String inspect(String sql) {
    if (!sql.regionMatches(true, 0, "select", 0, "select".length())
        && transaction.getTransactionStatus() == Status.STATUS_ACTIVE
        && transaction.getResource(WrittenStatements.class) == null) {
      transaction.putResource(WrittenStatements.class, true);
      transaction.registerInterposedSynchronization(new AtCommit());
    }
    return sql;
  }

  private final class AtCommit implements Synchronization {
    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        disk.committed();
      }
    }
  }
}
