package nl.ongekend.core.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the recognition of a regulated profession stands with one authority.
 *
 * @param authority the authority as the rule tables name it, such as {@code CIBG}
 * @param profession the profession as the rule tables name it, such as {@code nurse}
 * @param status where it stands
 * @param expectedOn when a decision is expected; only with {@link RecognitionStatus#IN_PROGRESS}
 */
public record ProfessionalRecognition(
    String authority, String profession, RecognitionStatus status, @Nullable LocalDate expectedOn) {

  /** Checks that a date comes only with an application. */
  public ProfessionalRecognition {
    Checks.requireText(authority, 50, "authority");
    Checks.requireText(profession, 100, "profession");
    if (expectedOn != null && status != RecognitionStatus.IN_PROGRESS) {
      throw new IllegalArgumentException(
          "expectedOn (%s) goes with status IN_PROGRESS only, not with %s.%nMaybe leave it out."
              .formatted(expectedOn, status));
    }
  }
}
