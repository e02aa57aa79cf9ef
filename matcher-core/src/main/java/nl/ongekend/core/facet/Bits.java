package nl.ongekend.core.facet;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets of small numbers as bits. */
final class Bits {

  private Bits() {}

  static <E extends Enum<E>> int of(Set<E> values) {
    int bits = 0;
    for (E value : values) {
      bits |= 1 << value.ordinal();
    }
    return bits;
  }

  /** Returns the bits of the values, or {@code unknown} when they are missing. */
  static <E extends Enum<E>> int of(@Nullable Set<E> values, int unknown) {
    return values == null ? unknown : of(values);
  }
}
