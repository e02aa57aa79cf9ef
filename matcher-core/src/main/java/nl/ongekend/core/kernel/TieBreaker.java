package nl.ongekend.core.kernel;

import java.util.UUID;

/**
 * The order of pairs with equal scores: a hash of both ids and the market snapshot under a key that
 * is a constant of the score version, so that nobody is favoured for the order of ids and every
 * replay agrees.
 *
 * <pre>
 *   tie = mix(mix(mix(mix(KEY ^ market) ^ vacancy high) ^ vacancy low) ^ passport high) ^ ...)
 * </pre>
 *
 * {@code mix} is the finaliser of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, Fast splittable
 * pseudorandom number generators, 2014). The same in both directions.
 */
public final class TieBreaker {

  /** The published key of score version 1. */
  public static final long KEY = 0x6f6e67656b656e64L;

  private final long market;

  /** Creates the tie-breaker of a market snapshot, known by the first 64 bits of its version. */
  public TieBreaker(long market) {
    this.market = mix(KEY ^ market);
  }

  /** Returns the tie of a pair; smaller as unsigned comes first. */
  public long tie(long vacancyHigh, long vacancyLow, long passportHigh, long passportLow) {
    long hash = mix(mix(market ^ vacancyHigh) ^ vacancyLow);
    return mix(mix(hash ^ passportHigh) ^ passportLow);
  }

  /**
   * Returns the tie of two vacancies for one person: the tie of the vacancy with the smaller id, as
   * unsigned, into which the other id is mixed in the same way. The order of the two changes
   * nothing.
   */
  public long tieOfTwo(UUID vacancy, UUID other, UUID passport) {
    boolean ordered = compare(vacancy, other) <= 0;
    UUID first = ordered ? vacancy : other;
    UUID second = ordered ? other : vacancy;
    long hash =
        tie(
            first.getMostSignificantBits(),
            first.getLeastSignificantBits(),
            passport.getMostSignificantBits(),
            passport.getLeastSignificantBits());
    return mix(mix(hash ^ second.getMostSignificantBits()) ^ second.getLeastSignificantBits());
  }

  /** Compares ids as unsigned numbers of 128 bits, which {@link UUID#compareTo} does not. */
  public static int compare(UUID one, UUID other) {
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
  }

  private static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
