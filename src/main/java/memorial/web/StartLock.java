package memorial.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Lets one instance prepare the database while others that start at the same time wait. */
@ApplicationScoped
public class StartLock {
  /** Locks until the end of the transaction. */
  public static final String TAKE = "update seed_lock set taken = true";

  @Inject EntityManager database;

  public void take() {
    database.createNativeQuery(TAKE, void.class).executeUpdate();
  }
}
