package memorial.curation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/**
 * Work in a transaction that another request may be doing at the same moment. Where that one was
 * quicker and took a unique key, or what an entry refers to, or the entry itself, the work is done
 * once more and finds what the other has left.
 */
final class Contended {
  private Contended() {}

  static <T> T call(Callable<T> work) {
    try {
      return QuarkusTransaction.requiringNew().call(work);
    } catch (RuntimeException failed) {
      if (isOvertaken(failed)) {
        return QuarkusTransaction.requiringNew().call(work);
      }
      throw failed;
    }
  }

  private static boolean isOvertaken(Throwable failed) {
    for (var cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof StaleStateException) {
        return true;
      }
      if (cause instanceof ConstraintViolationException violation) {
        return violation.getKind() == ConstraintKind.UNIQUE
            || violation.getKind() == ConstraintKind.FOREIGN_KEY;
      }
    }
    return false;
  }
}
