package nl.ongekend.eval.bench;

/**
 * How much the benchmark of assignments measures.
 *
 * @param people people of the large batch
 * @param vacancies its vacancies, at least 100
 * @param seed the seed of the generator
 * @param rounds measured rounds, after one that warms up
 * @param small how many small batches are solved by peers too, to compare totals
 */
public record AssignSize(int people, int vacancies, long seed, int rounds, int small) {

  private static final int FEWEST = 100;

  /** Checks that there is something of everything. */
  public AssignSize {
    requireAtLeast("people", people, FEWEST);
    requireAtLeast("vacancies", vacancies, FEWEST);
    requireAtLeast("rounds", rounds, 1);
    requireAtLeast("small batches", small, 0);
  }

  private static void requireAtLeast(String what, int number, int least) {
    if (number < least) {
      throw new IllegalArgumentException(
          "%s (%d) must be at least %d.%nMaybe leave the option out."
              .formatted(what, number, least));
    }
  }
}
