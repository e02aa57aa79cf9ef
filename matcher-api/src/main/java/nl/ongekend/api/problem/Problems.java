package nl.ongekend.api.problem;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.store.AccessRefusedException;
import nl.ongekend.api.store.DocumentNotFoundException;
import nl.ongekend.api.store.DocumentRejectedException;
import nl.ongekend.api.store.DuplicateDocumentException;
import nl.ongekend.api.store.IdempotencyConflictException;
import nl.ongekend.api.store.StorageFullException;
import nl.ongekend.api.store.StoreException;
import nl.ongekend.api.store.StoreUnavailableException;
import nl.ongekend.api.store.VersionConflictException;
import nl.ongekend.core.decision.DecisionException;
import nl.ongekend.core.document.DocumentException;
import nl.ongekend.core.privacy.ReleaseException;

/** Turns exceptions into problems. */
public final class Problems {

  private static final Duration SOON = Duration.ofSeconds(1);

  private Problems() {}

  /**
   * Returns the problem that an exception stands for. One that nobody foresaw becomes {@code
   * unexpected-failure} and says nothing of its message, which may repeat a document.
   */
  public static Problem of(Throwable failure) {
    return switch (failure) {
      case ProblemException known -> known.problem();
      case DocumentException refused ->
          Problem.at(Kind.INVALID, code(refused), text(refused), refused.pointer());
      case ReleaseException refused ->
          Problem.of(Kind.CONFLICT, "release." + kebab(refused.reason()), text(refused));
      case DecisionException refused ->
          Problem.of(Kind.CONFLICT, "decision." + kebab(refused.rule()), text(refused));
      case StoreException refused -> Problem.of(kind(refused), refused.code(), text(refused));
      default -> unexpected();
    };
  }

  /** Returns whether nobody foresaw an exception, so that somebody has to look at it. */
  public static boolean isUnexpected(Throwable failure) {
    return of(failure).status() == Kind.FAILED.status();
  }

  /** Returns when to try again after an exception, if trying again can help. */
  public static Optional<Duration> findRetryAfter(Throwable failure) {
    if (failure instanceof ProblemException known && known.findRetryAfter().isPresent()) {
      return known.findRetryAfter();
    }
    return of(failure).status() == Kind.UNAVAILABLE.status() ? Optional.of(SOON) : Optional.empty();
  }

  private static Problem unexpected() {
    return Problem.of(
        Kind.FAILED,
        "unexpected-failure",
        "The request failed for a reason that is not its own.\n"
            + "Repeat it; if it fails again, look in the log of the server.");
  }

  /** Returns {@code document.unknown-property} for {@code UNKNOWN_PROPERTY}. */
  private static String code(DocumentException refused) {
    return "document." + kebab(refused.code());
  }

  private static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Kind kind(StoreException refused) {
    return switch (refused) {
      case AccessRefusedException e -> Kind.FORBIDDEN;
      case DocumentNotFoundException e -> Kind.NOT_FOUND;
      case DocumentRejectedException e -> Kind.INVALID;
      case DuplicateDocumentException e -> Kind.CONFLICT;
      case IdempotencyConflictException e -> Kind.CONFLICT;
      case StorageFullException e -> Kind.STORAGE_FULL;
      case StoreUnavailableException e -> Kind.UNAVAILABLE;
      case VersionConflictException e -> Kind.PRECONDITION_FAILED;
    };
  }

  private static String text(Throwable refused) {
    String message = refused.getMessage();
    return message == null ? refused.getClass().getSimpleName() : message;
  }
}
