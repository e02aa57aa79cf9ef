package nl.ongekend.core.match;

/**
 * The versions of everything that an answer depends on beside documents, profile and date.
 *
 * @param taxonomy the taxonomy snapshot
 * @param rules the rule tables
 * @param market the market snapshot
 * @param places the place table
 * @param score the version of the arithmetic
 */
public record Versions(String taxonomy, String rules, String market, String places, String score) {

  /** The version of the arithmetic of this code. */
  public static final String SCORE = "1";
}
