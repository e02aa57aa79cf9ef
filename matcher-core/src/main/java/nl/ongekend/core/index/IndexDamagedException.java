package nl.ongekend.core.index;

/** Thrown when a file of an index is missing or not as it was written. */
public final class IndexDamagedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IndexDamagedException() {
    super(
        "a file of the index is missing or not as it was written.%nRebuild it from the store."
            .formatted());
  }
}
