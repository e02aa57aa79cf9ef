package nl.ongekend.core.batch;

/**
 * Makes of an answer what is delivered, on the thread that ranked; called by several threads.
 *
 * @param <R> what is delivered
 */
@FunctionalInterface
public interface Completion<R> {

  /** Returns what is delivered for an answer. */
  R complete(BatchAnswer answer, BatchReader reader);
}
