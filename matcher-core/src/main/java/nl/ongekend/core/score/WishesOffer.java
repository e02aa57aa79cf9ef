package nl.ongekend.core.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person wishes; each part may be unknown, or stated to be no preference.
 *
 * @param occupations the occupations wanted, ordered, empty for no preference, or null when unknown
 * @param sectors the sectors wanted, bit {@code s} for ordinal {@code s}, 0 for no preference, or
 *     {@link #UNKNOWN}
 * @param contracts the contract forms wanted, in the same way
 * @param motives the motives that matter, in the same way
 */
public record WishesOffer(
    @Nullable List<Integer> occupations, int sectors, int contracts, int motives) {

  /** An answer that is not known. */
  public static final int UNKNOWN = -1;

  /** Copies the list. */
  public WishesOffer {
    occupations = occupations == null ? null : List.copyOf(occupations);
  }

  /** Returns an offer of which nothing is known. */
  public static WishesOffer unknown() {
    return new WishesOffer(null, UNKNOWN, UNKNOWN, UNKNOWN);
  }
}
