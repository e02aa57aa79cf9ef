package nl.ongekend.api.store;

/** Somebody else changed the document since the caller read it. */
public final class VersionConflictException extends StoreException {

  private static final long serialVersionUID = 1L;

  private final long expectedVersion;
  private final long actualVersion;

  VersionConflictException(EntityId entity, long expectedVersion, long actualVersion) {
    super(
        "store.version-conflict",
        "expected version (%d) of %s must be its present version (%d).\nRead it again, apply the change to that, and repeat."
            .formatted(expectedVersion, entity, actualVersion));
    this.expectedVersion = expectedVersion;
    this.actualVersion = actualVersion;
  }

  /** The version the caller had read. */
  public long expectedVersion() {
    return expectedVersion;
  }

  /** The version there is. */
  public long actualVersion() {
    return actualVersion;
  }
}
