package nl.ongekend.api.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which page of documents to read.
 *
 * @param type what the documents describe
 * @param after only ids above this one; missing: from the beginning
 * @param limit 1 to {@value #LARGEST} documents
 */
public record PageRequest(EntityType type, @Nullable UUID after, int limit) {

  /** The largest page. */
  public static final int LARGEST = 10_000;

  /** Checks the limit. */
  public PageRequest {
    if (limit < 1 || limit > LARGEST) {
      throw new IllegalArgumentException(
          "limit (%d) must be in [1, %d].".formatted(limit, LARGEST));
    }
  }

  /** The first page. */
  public static PageRequest first(EntityType type, int limit) {
    return new PageRequest(type, null, limit);
  }
}
