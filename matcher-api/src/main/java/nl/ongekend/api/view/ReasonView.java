package nl.ongekend.api.view;

import nl.ongekend.core.decision.NamedRequirement;
import nl.ongekend.core.decision.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One reason out of the table; there is no free text.
 *
 * @param code the reason, such as {@code LANGUAGE_SHORT}
 * @param kind the kind of requirement it is about, such as {@code LANGUAGE}; left out when it is
 *     about none
 * @param subject the URI of the skill or licence, or the code of the language; left out for other
 *     kinds
 */
public record ReasonView(@Nullable String code, @Nullable String kind, @Nullable String subject) {

  static ReasonView of(Reason reason) {
    NamedRequirement requirement = reason.requirement();
    return new ReasonView(
        reason.code().name(),
        requirement == null ? null : requirement.kind().name(),
        requirement == null ? null : requirement.subject());
  }
}
