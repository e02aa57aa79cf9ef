package nl.ongekend.taxonomy;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A source of the taxonomy cannot be used; nothing of it has been loaded.
 *
 * <p>The message lists the problems, each with file, line, value, rule and remedy.
 */
public final class TaxonomyFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The number of problems that the message spells out. */
  static final int MAX_SHOWN = 50;

  private final transient List<Problem> problems;

  /** Reports a single problem. */
  public TaxonomyFormatException(Problem problem) {
    this(List.of(problem));
  }

  /**
   * Reports all problems of a source together.
   *
   * @param problems at least one, in the order in which they were found
   */
  public TaxonomyFormatException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /** Reports a problem that another exception caused. */
  public TaxonomyFormatException(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problems = List.of(problem);
  }

  /** Returns every problem, also those that the message leaves out. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems (none) must hold at least one problem.");
    }
    String shown =
        problems.stream().limit(MAX_SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
    if (problems.size() == 1) {
      return shown;
    }
    int hidden = Math.max(0, problems.size() - MAX_SHOWN);
    String rest = hidden == 0 ? "" : "\n... and " + hidden + " more.";
    return problems.size() + " problems:\n" + shown + rest;
  }
}
