package nl.ongekend.core.decision;

import org.jspecify.annotations.Nullable;

/**
 * One reason for a decision.
 *
 * @param code the reason
 * @param requirement the requirement it is about; missing when the code is about none, and only
 *     then
 */
public record Reason(ReasonCode code, @Nullable NamedRequirement requirement) {

  /** Checks that the requirement is of a kind that the code is about. */
  public Reason {
    boolean fits =
        requirement == null ? code.kinds().isEmpty() : code.kinds().contains(requirement.kind());
    if (!fits) {
      throw new IllegalArgumentException(
          "reason %s must %s.%nMaybe choose another reason."
              .formatted(
                  code,
                  code.kinds().isEmpty()
                      ? "stand without a requirement"
                      : "name a requirement of " + code.kinds()));
    }
  }

  /** Returns a reason that is about no requirement. */
  public static Reason of(ReasonCode code) {
    return new Reason(code, null);
  }

  /**
   * Returns the reason that a text of {@link #toText} holds.
   *
   * @throws IllegalArgumentException if it holds none
   */
  public static Reason parse(String text) {
    String[] words = text.split(" ", 3);
    ReasonCode code = ReasonCode.valueOf(words[0]);
    if (words.length == 1) {
      return of(code);
    }
    NamedRequirement.Kind kind = NamedRequirement.Kind.valueOf(words[1]);
    return new Reason(code, new NamedRequirement(kind, words.length == 2 ? null : words[2]));
  }

  /** Returns it in up to three words, such as {@code LANGUAGE_SHORT LANGUAGE nl}. */
  public String toText() {
    if (requirement == null) {
      return code.name();
    }
    String kind = code.name() + " " + requirement.kind().name();
    return requirement.subject() == null ? kind : kind + " " + requirement.subject();
  }
}
