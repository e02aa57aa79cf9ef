package nl.ongekend.core.kernel;

import java.util.function.IntUnaryOperator;

/** Where the tables of one query on one segment come from. */
public interface TableSource {

  /**
   * Returns a table for this query.
   *
   * @param codes the number of codes
   * @param function from a code to its points, 0 to 10,000, or {@link CodeTable#REFUSED}
   */
  CodeTable table(int codes, IntUnaryOperator function);

  /**
   * Returns a table that queries with an equal answer may share.
   *
   * @param column the column of the codes
   * @param answer all that {@code function} depends on beside the column: what the person answered
   * @param function as for a table of one query; called by several threads
   */
  CodeTable shared(int column, Object answer, int codes, IntUnaryOperator function);
}
