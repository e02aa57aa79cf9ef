package nl.ongekend.api.cli;

import java.util.function.Consumer;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.service.LineResult;
import org.jspecify.annotations.Nullable;

/** Says which lines of a file were refused and why: the first twenty, then how many more. */
final class RejectedLines implements Consumer<LineResult> {

  private static final int MOST = 20;
  private static final int PROGRESS_EVERY = 10_000;

  private final Shell shell;
  private final String file;
  private long seen;
  private long rejected;

  RejectedLines(Shell shell, String file) {
    this.shell = shell;
    this.file = file;
  }

  @Override
  public void accept(LineResult result) {
    if (++seen % PROGRESS_EVERY == 0) {
      shell.say("%s: %d lines".formatted(file, seen));
    }
    Problem problem = result.problem();
    if (problem != null) {
      reject(result.line(), problem.pointer(), problem.detail());
    }
  }

  /** Says that a line was refused. */
  void reject(long line, @Nullable String pointer, String detail) {
    if (++rejected <= MOST) {
      String place = pointer == null || pointer.isEmpty() ? "" : " " + pointer;
      shell.say("%s, line %d%s: %s".formatted(file, line, place, detail.replace('\n', ' ')));
    }
  }

  /** Says how many more there were. */
  void finish() {
    if (rejected > MOST) {
      shell.say("%s: %d more lines were refused".formatted(file, rejected - MOST));
    }
  }

  long rejected() {
    return rejected;
  }
}
