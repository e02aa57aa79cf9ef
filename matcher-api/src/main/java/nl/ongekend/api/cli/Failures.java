package nl.ongekend.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import nl.ongekend.api.backup.BackupException;
import nl.ongekend.api.home.HomeInUseException;
import nl.ongekend.api.postgres.PostgresException;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.problem.Problems;
import nl.ongekend.api.seal.SealException;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.receipt.ReceiptException;
import nl.ongekend.taxonomy.TaxonomyFormatException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Says what went wrong, and how a command that met it ends. */
final class Failures {

  /** Problems of what was typed. */
  private static final Set<String> USAGE =
      Set.of("parameter.invalid", "filter.unknown", "match.bad-range");

  /** A proposal that cannot be made as it was asked. */
  private static final String UNMET = "proposal.refused";

  private final Shell shell;

  Failures(Shell shell) {
    this.shell = shell;
  }

  /** Says what went wrong; returns the exit status. */
  int report(Exception failure) {
    if (failure instanceof UsageException) {
      return say(String.valueOf(failure.getMessage()), ExitStatus.USAGE);
    }
    if (failure instanceof ReceiptException refused) {
      return say(refused.getMessage(), ExitStatus.REFUSED);
    }
    Problem problem = problem(failure);
    if (USAGE.contains(problem.code())) {
      return say(problem.detail(), ExitStatus.USAGE);
    }
    if (problem.status() == Kind.NOT_FOUND.status() || problem.code().equals(UNMET)) {
      return say(problem.detail(), ExitStatus.REFUSED);
    }
    shell.err().println(ViewJson.write(problem));
    return ExitStatus.FAILED;
  }

  private int say(String message, int status) {
    shell.say("ongekend: " + message);
    return status;
  }

  private static Problem problem(Throwable failure) {
    return switch (failure) {
      case HomeInUseException e -> failed(Kind.CONFLICT, "home.in-use", e);
      case PostgresException e -> failed(Kind.FAILED, "store.not-started", e);
      case TaxonomyFormatException e -> failed(Kind.INVALID, "file.refused", e);
      case BackupException e -> failed(Kind.INVALID, "backup.refused", e);
      case SealException e -> failed(Kind.FAILED, "key.refused", e);
      case PortInUseException e ->
          Problem.of(
              Kind.CONFLICT,
              "port.in-use",
              "port (%d) must be free.\nChoose another one with --port; 0 takes any."
                  .formatted(e.getPort()));
      case UncheckedIOException e -> inputOrOutput(e.getMessage(), e.getCause());
      case IOException e -> inputOrOutput(null, e);
      default -> foreseen(failure);
    };
  }

  private static Problem failed(Kind kind, String code, Exception failure) {
    return Problem.of(kind, code, String.valueOf(failure.getMessage()));
  }

  private static Problem inputOrOutput(@Nullable String what, @Nullable Throwable cause) {
    String reason =
        cause instanceof NoSuchFileException missing
            ? "file (%s) must exist and be readable".formatted(missing.getMessage())
            : String.valueOf(cause);
    String detail = what == null ? reason : what + ": " + reason;
    return Problem.of(
        Kind.FAILED, "io.failed", detail + ".\nCheck the path, its rights and the free space.");
  }

  /** What nobody foresaw is told by class and place: its message may repeat a document. */
  private static Problem foreseen(Throwable failure) {
    if (!Problems.isUnexpected(failure) || failure instanceof ProblemException) {
      return Problems.of(failure);
    }
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    StackTraceElement[] trace = root.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return Problem.of(
        Kind.FAILED,
        "unexpected-failure",
        "the command failed for a reason that is not its own: %s%s.\nRepeat it; if it fails again, report this line."
            .formatted(root.getClass().getName(), place));
  }
}
