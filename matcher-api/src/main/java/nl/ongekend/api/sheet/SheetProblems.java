package nl.ongekend.api.sheet;

import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;

/** Why a table is refused; nothing of what stands in it is said. */
final class SheetProblems {

  private SheetProblems() {}

  static ProblemException refused(String rule, String remedy) {
    return ProblemException.invalid("sheet.refused", "file %s.\n%s".formatted(rule, remedy));
  }

  static ProblemException tooLarge(String rule, String remedy) {
    return new ProblemException(
        Problem.of(
            Problem.Kind.TOO_LARGE, "sheet.too-large", "file %s.\n%s".formatted(rule, remedy)));
  }
}
