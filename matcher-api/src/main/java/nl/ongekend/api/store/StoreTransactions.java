package nl.ongekend.api.store;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the work of the store: writes in a transaction and only while there is room, failures turned
 * into those of the store.
 */
public final class StoreTransactions {

  private static final int ATTEMPTS = 8;

  private final TransactionTemplate outer;
  private final TransactionTemplate inner;
  private final TransactionTemplate snapshot;
  private final StorageFloor floor;

  StoreTransactions(PlatformTransactionManager manager, StorageFloor floor) {
    this.outer = new TransactionTemplate(manager);
    this.inner = new TransactionTemplate(manager);
    // Inside another transaction a savepoint, so that an attempt that lost a race can be undone.
    this.inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    this.snapshot = new TransactionTemplate(manager);
    this.snapshot.setReadOnly(true);
    this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.floor = floor;
  }

  /**
   * Runs a write that starts over when it lost a race against another one. The work sees what the
   * winner wrote, and decides anew.
   */
  public <T> T write(Supplier<T> work) {
    floor.require();
    for (int attempt = 1; ; attempt++) {
      try {
        return StoreErrors.translating(() -> inner.execute(status -> work.get()));
      } catch (ConcurrencyFailureException | DuplicateKeyException e) {
        if (attempt == ATTEMPTS) {
          throw new StoreUnavailableException(e);
        }
      }
    }
  }

  /** Runs work, which may contain writes, so that all of it is committed or none. */
  public <T> T together(Supplier<T> work) {
    floor.require();
    return StoreErrors.translating(() -> outer.execute(status -> work.get()));
  }

  /** Runs reads that all see the same instant. */
  <T> T snapshot(Supplier<T> work) {
    return StoreErrors.translating(() -> snapshot.execute(status -> work.get()));
  }

  /** Runs a read. */
  public <T> T read(Supplier<T> work) {
    return StoreErrors.translating(work);
  }
}
