package nl.ongekend.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.ongekend.api.account.Visitor;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;

/** Says who sent a request. */
@FunctionalInterface
interface Authenticator {

  /**
   * Returns who sent a request; nobody when it does not say.
   *
   * @throws ProblemException when it shows a token that opens nothing
   */
  Optional<Visitor> find(HttpServletRequest request);

  /** Refuses a token. */
  static ProblemException wrongToken() {
    return new ProblemException(
        Problem.of(
            Kind.UNAUTHENTICATED,
            "token.wrong",
            "the token must be one that has not ended, or the one of this run of the server.\n"
                + "Ask for another token, or read the lock file again."));
  }
}
