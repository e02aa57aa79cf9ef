package nl.ongekend.api.service;

import java.time.Instant;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.view.AgreementView;
import nl.ongekend.core.privacy.Agreement;
import nl.ongekend.core.privacy.AgreementManner;
import org.jspecify.annotations.Nullable;

/** Reads a person's yes as it was sent. Thread-safe. */
final class Agreements {

  private final FreeTexts notes = FreeTexts.ofNotes();

  /**
   * Returns a yes that somebody records now.
   *
   * @param json an {@link AgreementView}
   * @throws ProblemException when a value is not one it can have
   */
  Agreement read(Caller caller, String json, Instant now) {
    AgreementView sent = StrictJson.read(json, AgreementView.class);
    String manner = sent.manner();
    String language = sent.language();
    if (manner == null) {
      throw Choices.refused("manner", "how the person agreed", "Write IN_PERSON for a talk.");
    }
    if (language == null || !language.matches("[a-z]{2,3}")) {
      throw Choices.refused("language", "a code of ISO 639", "Write ar for Arabic.");
    }
    requireInterpreter(sent.interpreter());
    return new Agreement(
        caller.actor().accountId(),
        now,
        Choices.constant("manner", manner, AgreementManner.class),
        language,
        sent.interpreter());
  }

  private void requireInterpreter(@Nullable String interpreter) {
    if (interpreter == null) {
      return;
    }
    if (interpreter.isBlank() || interpreter.length() > Agreement.LONGEST_INTERPRETER) {
      throw Choices.refused(
          "interpreter",
          "1 to %d characters".formatted(Agreement.LONGEST_INTERPRETER),
          "Leave it out when nobody interpreted.");
    }
    notes.require(interpreter, "/interpreter");
  }
}
