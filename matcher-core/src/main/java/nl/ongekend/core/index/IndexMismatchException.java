package nl.ongekend.core.index;

/** Thrown when an index was built with another schema, taxonomy or place table. */
public final class IndexMismatchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IndexMismatchException(String key, String found, String expected) {
    super(
        "the index was built with %s = %s and is opened with %s.%nRebuild it from the store."
            .formatted(key, found, expected));
  }
}
