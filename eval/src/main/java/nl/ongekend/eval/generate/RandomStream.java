package nl.ongekend.eval.generate;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A stream of random numbers that depends only on a seed, a domain and an index, on every machine.
 *
 * <p>Each document has a stream of its own, so that documents can be made in any order, alone or in
 * parallel. Only integers are drawn.
 *
 * <p>The generator is SplitMix64: Steele, Lea, Flood, <i>Fast splittable pseudorandom number
 * generators</i>, OOPSLA 2014. A draw is O(1). Not thread-safe.
 */
final class RandomStream {

  /** What a stream is for; streams of different domains have nothing in common. */
  enum Domain {
    VACANCY,
    PASSPORT,
    EMPLOYER,
    AGENCY,
    PARTNERS,
    RANK
  }

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
  private static final int PER_MILLE = 1000;

  private long state;

  private RandomStream(long state) {
    this.state = state;
  }

  /** Returns the stream of one document. */
  static RandomStream of(long seed, Domain domain, long index) {
    long key = mix(seed + GOLDEN_GAMMA) + domain.ordinal();
    return new RandomStream(mix(mix(key) + index * GOLDEN_GAMMA));
  }

  /** Returns 64 random bits. */
  long next() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  /**
   * Returns a number in {@code [0, bound)}; every one is equally likely up to {@code bound / 2^64}.
   *
   * @param bound at least 1
   */
  long below(long bound) {
    return Math.unsignedMultiplyHigh(next(), bound);
  }

  /** Returns a number in {@code [0, bound)}. */
  int below(int bound) {
    return (int) below((long) bound);
  }

  /** Returns a number in {@code [least, most]}. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** Returns a number in {@code [0, bound)}; the first one is about twice as likely as the mean. */
  int lowBelow(int bound) {
    return Math.min(below(bound), below(bound));
  }

  /**
   * Returns a number in {@code [0, bound)}, {@code floor(bound * u^3)} for an even {@code u}:
   * number <i>k</i> comes with a probability of about <i>k^(-2/3)</i>.
   */
  long cubicBelow(long bound) {
    long even = next() >>> 44;
    return Math.unsignedMultiplyHigh((even * even * even) << 4, bound);
  }

  /** Returns a number in {@code [least, most]}, mostly near the middle: the sum of three draws. */
  int bell(int least, int most) {
    int spread = most - least;
    int third = spread / 3;
    return least + below(third + 1) + below(third + 1) + below(spread - 2 * third + 1);
  }

  /** Returns true in {@code perMille} of thousand cases. */
  boolean chance(int perMille) {
    return below(PER_MILLE) < perMille;
  }

  /** Returns nothing in {@code perMille} of thousand cases, else what is supplied. */
  <T> @Nullable T unlessMissing(int perMille, Supplier<? extends T> value) {
    return chance(perMille) ? null : value.get();
  }

  /** Returns one of the values; every one is equally likely. */
  <T> T oneOf(List<T> values) {
    return values.get(below(values.size()));
  }

  /** Returns a random UUID (version 4). */
  UUID uuid() {
    long high = (next() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
    long low = (next() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /** Returns the bits in an order in which each depends on all of them (Stafford's variant 13). */
  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
