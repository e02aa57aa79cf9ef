package nl.ongekend.eval.bench;

/**
 * How much a benchmark measures.
 *
 * @param vacancies vacancies that passports are matched with
 * @param passports queries in each direction
 * @param people people that vacancies are matched with
 * @param seed the seed of the generator
 * @param rounds measured rounds, after one that warms up
 * @param top how many documents an answer has
 */
public record BenchSize(
    long vacancies, int passports, long people, long seed, int rounds, int top) {

  /** Checks that there is something of everything. */
  public BenchSize {
    requirePositive("vacancies", vacancies);
    requirePositive("passports", passports);
    requirePositive("people", people);
    requirePositive("rounds", rounds);
    requirePositive("top", top);
  }

  private static void requirePositive(String what, long number) {
    if (number < 1) {
      throw new IllegalArgumentException(
          "%s (%d) must be at least 1.%nMaybe leave the option out.".formatted(what, number));
    }
  }
}
