package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.core.rule.RightVerdict;
import org.jspecify.annotations.Nullable;

/**
 * The verdict of the right layer.
 *
 * @param status {@code ALLOWED}, {@code AFTER_ACTION}, {@code NOT_BEFORE}, {@code UNKNOWN} or
 *     {@code NOT_ALLOWED}
 * @param from the first possible day; given with {@code NOT_BEFORE} and only then
 * @param reasons the rules that decided, the worst first
 * @param actions what has to be arranged
 */
public record RightView(
    String status, @Nullable LocalDate from, List<Reason> reasons, List<Action> actions) {

  /** Copies the lists. */
  public RightView {
    reasons = List.copyOf(reasons);
    actions = List.copyOf(actions);
  }

  /**
   * Why a verdict is what it is.
   *
   * @param ruleId the rule that decided
   * @param code what it says
   */
  public record Reason(String ruleId, String code) {}

  /**
   * Something to arrange before work can begin.
   *
   * @param code what
   * @param owner who: {@code PERSON}, {@code EMPLOYER}, {@code SCHOOL} or {@code MUNICIPALITY}
   * @param leadDays how many days it usually takes
   */
  public record Action(String code, String owner, int leadDays) {}

  static RightView of(RightVerdict verdict) {
    return new RightView(
        verdict.status().name(),
        verdict.from(),
        verdict.reasons().stream()
            .map(reason -> new Reason(reason.ruleId(), reason.code()))
            .toList(),
        verdict.actions().stream()
            .map(action -> new Action(action.code(), action.owner().name(), action.leadDays()))
            .toList());
  }
}
