package nl.ongekend.core.kernel;

/**
 * A right layer at random: each document has one of eight right classes, and a query refuses some.
 *
 * @param refused the classes refused, bit {@code c} for class {@code c}
 */
record Gate(int refused) {

  /** The number of right classes. */
  static final int CLASSES = 8;

  /** Returns whether documents of a class are ranked. */
  boolean allows(int rightClass) {
    return (refused >> rightClass & 1) == 0;
  }

  /** Returns 0 for a class that is ranked. */
  int points(int rightClass) {
    return allows(rightClass) ? 0 : CodeTable.REFUSED;
  }
}
