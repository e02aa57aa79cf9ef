package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says when it holds.
 *
 * @param status the verdict
 * @param earliest the day before which the verdict is {@code NOT_BEFORE}; missing when there is
 *     none
 * @param actions what has to be arranged, ordered by code
 * @param reason the code of what to say; missing when there is nothing to say
 */
record Outcome(
    RightStatus status,
    @Nullable EarliestDay earliest,
    List<Action> actions,
    @Nullable String reason) {

  Outcome {
    if (status == RightStatus.NOT_BEFORE && earliest == null) {
      throw new IllegalArgumentException(
          "verdict (NOT_BEFORE) needs not-before.%nMaybe add the day before which it does not"
              + " hold.");
    }
    if (reason == null && status != RightStatus.ALLOWED) {
      throw new IllegalArgumentException(
          "verdict (%s) needs a reason.%nMaybe add a code such as permit-needed."
              .formatted(status));
    }
    actions = actions.stream().sorted(Comparator.comparing(Action::code)).toList();
  }

  /** Returns it as a verdict of the rule of this id. */
  RightVerdict verdict(String id, RightStatus status, @Nullable LocalDate from) {
    List<Reason> reasons = reason == null ? List.of() : List.of(new Reason(id, reason));
    return new RightVerdict(status, from, reasons, actions);
  }
}
