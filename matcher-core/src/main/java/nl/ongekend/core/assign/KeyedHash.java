package nl.ongekend.core.assign;

/**
 * The hash that decides between equals: FNV-1a over the UTF-16 units of an id, started and finished
 * under the key of the batch.
 *
 * <p>The finish is that of SplitMix64, as in {@code TieBreaker}: without it ids that differ in the
 * last character would stay neighbours.
 */
final class KeyedHash {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private KeyedHash() {}

  static long of(long key, String id) {
    long hash = mix(OFFSET ^ key);
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * PRIME;
    }
    return mix(hash ^ key);
  }

  private static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
