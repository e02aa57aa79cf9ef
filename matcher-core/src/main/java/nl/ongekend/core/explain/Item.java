package nl.ongekend.core.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a term.
 *
 * @param requirement what is asked or wished
 * @param claim what the person offers for it; missing when nothing is known or there is nothing
 * @param path how the claim counts for the requirement; empty unless concepts are involved
 * @param credit per mille
 * @param points points of the item; the items of a term sum to the term
 * @param max the most the item could give; the maxima of a saturating term may sum to more
 * @param withoutIt the score without the credited claim or answer
 */
public record Item(
    Subject requirement,
    @Nullable Subject claim,
    List<PathStep> path,
    int credit,
    int points,
    int max,
    int withoutIt) {

  /** Copies the list. */
  public Item {
    path = List.copyOf(path);
  }
}
