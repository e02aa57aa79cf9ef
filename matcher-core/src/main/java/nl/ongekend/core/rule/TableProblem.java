package nl.ongekend.core.rule;

/** A fault in a table: file, line, value, rule and remedy. */
public final class TableProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes a problem.
   *
   * @param file the name of the file
   * @param line the line, from 1
   * @param fault what was given and the rule it breaks
   * @param remedy what to do about it
   */
  public TableProblem(String file, int line, String fault, String remedy) {
    super("%s, line %d: %s%n%s".formatted(file, line, fault, remedy));
  }
}
