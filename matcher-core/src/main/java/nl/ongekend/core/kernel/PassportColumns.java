package nl.ongekend.core.kernel;

/**
 * A segment of passports.
 *
 * <p>Postings have a row for each skill, then one for each skill as a licence. {@link Columns#DAY}
 * is the day from which the person is available.
 */
public final class PassportColumns {

  private final Columns columns;
  private final Postings claims;
  private final short[] capacities;
  private final byte[] uses;

  /** How use is computed for a person. */
  public enum Use {
    /** From the claims. */
    COMPUTED,
    /** The prior: there are no claims. */
    PRIOR,
    /** In full: any level will do for now. */
    FULL
  }

  private static final Use[] USES = Use.values();

  /**
   * Creates a segment.
   *
   * @param columns codes and ids
   * @param claims listed and inferred claims, and licences
   * @param capacities {@code capacities[doc]} T of the use term, 1 to 1,275
   * @param uses {@code uses[doc]} the ordinal of {@link Use}
   */
  public PassportColumns(Columns columns, Postings claims, short[] capacities, byte[] uses) {
    this.columns = columns;
    this.claims = claims;
    this.capacities = capacities;
    this.uses = uses;
  }

  /** Returns codes and ids. */
  public Columns columns() {
    return columns;
  }

  /** Returns the claims. */
  public Postings claims() {
    return claims;
  }

  int capacity(int document) {
    return capacities[document];
  }

  Use use(int document) {
    return USES[uses[document]];
  }

  /** Returns the bytes held, for reports. */
  public long bytes() {
    return columns.bytes() + claims.bytes() + 3L * capacities.length;
  }
}
