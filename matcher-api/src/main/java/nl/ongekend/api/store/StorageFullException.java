package nl.ongekend.api.store;

/** There is too little room to write safely; reads go on. */
public final class StorageFullException extends StoreException {

  private static final long serialVersionUID = 1L;

  private static final String CODE = "store.storage-full";

  StorageFullException(long usableBytes, long floorBytes) {
    super(
        CODE,
        "free space (%d MiB) must be at least %d MiB before a write.\nFree some space, or move the home to a larger disk."
            .formatted(usableBytes >> 20, floorBytes >> 20));
  }

  StorageFullException(Throwable cause) {
    super(CODE, "The disk of the database server is full.\nFree some space on it.", cause);
  }
}
