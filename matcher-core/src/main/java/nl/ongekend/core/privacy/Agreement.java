package nl.ongekend.core.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's yes, as somebody recorded it: the first key of a release.
 *
 * @param account who recorded it
 * @param at when
 * @param manner how the person agreed
 * @param language the language that was spoken or written, ISO 639
 * @param interpreter who interpreted, by name or number in a register, at most 100 characters;
 *     missing when nobody did
 */
public record Agreement(
    UUID account,
    Instant at,
    AgreementManner manner,
    String language,
    @Nullable String interpreter) {

  /** The most characters of who interpreted. */
  public static final int LONGEST_INTERPRETER = 100;

  /** Checks the language and the length. */
  public Agreement {
    if (!language.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException(
          "language (%s) must be a code of ISO 639 in lower case.%nWrite ar for Arabic."
              .formatted(language));
    }
    if (interpreter != null
        && (interpreter.isBlank() || interpreter.length() > LONGEST_INTERPRETER)) {
      throw new IllegalArgumentException(
          "interpreter (%d characters) must have 1 to %d characters.%nLeave it out when nobody interpreted."
              .formatted(interpreter.length(), LONGEST_INTERPRETER));
    }
  }
}
