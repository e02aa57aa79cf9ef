package nl.ongekend.eval.trust;

/**
 * How much is checked.
 *
 * @param seed the seed of the generator
 * @param pairs pairs that the kernel is checked with, half of them in each direction
 * @param explanations explanations that are recomputed
 * @param changedPairs pairs in which what must not count is changed
 * @param passports passports that lose answers
 * @param vacancies vacancies that they are matched with, losing answers too
 */
public record TrustSize(
    long seed, int pairs, int explanations, int changedPairs, int passports, int vacancies) {

  /** Checks that there is something of everything. */
  public TrustSize {
    requirePositive("pairs", pairs);
    requirePositive("explanations", explanations);
    requirePositive("changedPairs", changedPairs);
    requirePositive("passports", passports);
    requirePositive("vacancies", vacancies);
  }

  private static void requirePositive(String what, int number) {
    if (number < 1) {
      throw new IllegalArgumentException(
          "%s (%d) must be at least 1.%nMaybe leave the option out.".formatted(what, number));
    }
  }

  /** Returns the size that the figures ask for; takes minutes. */
  public static TrustSize full(long seed) {
    return new TrustSize(seed, 1_000_000, 100_000, 100_000, 1_000, 10_000);
  }

  /** Returns a slice for every build; takes seconds. */
  public static TrustSize slice(long seed) {
    return new TrustSize(seed, 5_000, 300, 500, 40, 1_000);
  }
}
