package nl.ongekend.core.score;

import java.util.Comparator;
import java.util.List;

/**
 * The occupations a person has held.
 *
 * @param known whether anybody asked
 * @param held the occupations, ordered by occupation, one each; empty when not known
 */
public record OccupationOffer(boolean known, List<Held> held) {

  /**
   * One occupation held.
   *
   * @param occupation the occupation ordinal
   * @param months how long in all, or -1 when unknown
   */
  public record Held(int occupation, int months) {}

  /** Copies the list. */
  public OccupationOffer {
    held = List.copyOf(held);
  }

  /**
   * Returns the main occupation: the one held longest, the first on a tie; {@link
   * OccupationTerm#NO_OCCUPATION} when there is none.
   */
  public int main() {
    return held.stream()
        .max(Comparator.comparingInt(Held::months))
        .map(Held::occupation)
        .orElse(OccupationTerm.NO_OCCUPATION);
  }
}
