package nl.ongekend.core.assign;

/**
 * A candidate as one number that sorts by person, then most points, then vacancy.
 *
 * <pre>
 *   key = person &lt;&lt; 39 | (16,383 - points) &lt;&lt; 25 | vacancy
 * </pre>
 *
 * At most 2^24 people and 2^25 vacancies; points take 14 bits.
 */
final class CandidateKey {

  static final int MOST_PEOPLE = 1 << 24;
  static final int MOST_VACANCIES = 1 << 25;

  private static final int PERSON_SHIFT = 39;
  private static final int POINTS_SHIFT = 25;
  private static final int POINTS_MASK = (1 << 14) - 1;

  private CandidateKey() {}

  static long of(int person, int vacancy, int points) {
    return (long) person << PERSON_SHIFT | (long) (POINTS_MASK - points) << POINTS_SHIFT | vacancy;
  }

  static int person(long key) {
    return (int) (key >>> PERSON_SHIFT);
  }

  static int points(long key) {
    return POINTS_MASK - ((int) (key >>> POINTS_SHIFT) & POINTS_MASK);
  }

  static int vacancy(long key) {
    return (int) key & (MOST_VACANCIES - 1);
  }
}
