package nl.ongekend.api.store;

/**
 * The room that must be left before a write begins. PostgreSQL stops when its log cannot grow, so
 * writes are refused while it still can; reads go on.
 *
 * @param space the room there is
 * @param floorBytes the room there must be
 */
record StorageFloor(FreeSpace space, long floorBytes) {

  private static final long MARGIN_BYTES = 256L << 20;

  /** The floor of a server: the largest size of its write-ahead log, and a margin. */
  static StorageFloor above(long walMaximumBytes, FreeSpace space) {
    return new StorageFloor(space, walMaximumBytes + MARGIN_BYTES);
  }

  /**
   * Refuses to go on when the room is below the floor.
   *
   * @throws StorageFullException when it is
   */
  void require() {
    long usable = space.usableBytes();
    if (usable < floorBytes) {
      throw new StorageFullException(usable, floorBytes);
    }
  }
}
