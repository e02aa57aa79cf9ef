package nl.ongekend.api.problem;

import org.jspecify.annotations.Nullable;

/** A request that is refused with a problem. Nothing was changed. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Refuses a request with a problem. */
  public ProblemException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  /** Refuses what was sent. */
  public static ProblemException invalid(String code, String detail) {
    return new ProblemException(Problem.of(Problem.Kind.INVALID, code, detail));
  }

  /** Refuses a document for what stands at a place in it. */
  public static ProblemException invalid(String code, String detail, @Nullable String pointer) {
    return new ProblemException(Problem.at(Problem.Kind.INVALID, code, detail, pointer));
  }

  /** Returns the problem. */
  public Problem problem() {
    return problem;
  }
}
