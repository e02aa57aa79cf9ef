package nl.ongekend.api.problem;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that is refused with a problem. Nothing was changed. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final @Nullable Duration retryAfter;

  /** Refuses a request with a problem. */
  public ProblemException(Problem problem) {
    this(problem, null);
  }

  /**
   * Refuses a request for now.
   *
   * @param retryAfter how long until it can be answered; missing: nobody knows
   */
  public ProblemException(Problem problem, @Nullable Duration retryAfter) {
    super(problem.detail());
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** Refuses what was sent. */
  public static ProblemException invalid(String code, String detail) {
    return new ProblemException(Problem.of(Problem.Kind.INVALID, code, detail));
  }

  /** Refuses a document for what stands at a place in it. */
  public static ProblemException invalid(String code, String detail, @Nullable String pointer) {
    return new ProblemException(Problem.at(Problem.Kind.INVALID, code, detail, pointer));
  }

  /** Returns how long until the request can be answered, if that is known. */
  public Optional<Duration> findRetryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** Returns the problem. */
  public Problem problem() {
    return problem;
  }
}
