package nl.ongekend.core.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.decision.DecisionException.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody decided about an introduction. Immutable, and never changed once kept.
 *
 * @param author who, and when
 * @param step what it does
 * @param overruled what of the answer it goes against; missing when it follows it
 * @param reasons why, each once; an end, and what goes against list or gate, has at least one
 * @param shown the answer that was on the table; missing for follow-ups, which are about none
 */
public record Decision(
    Author author,
    Step step,
    @Nullable Overruled overruled,
    List<Reason> reasons,
    @Nullable Shown shown) {

  /** The most reasons of one decision. */
  public static final int MOST_REASONS = 10;

  /**
   * Copies the reasons, and checks that they go with the step.
   *
   * @throws DecisionException if one does not, or one is needed
   */
  public Decision {
    reasons = reasons.stream().distinct().toList();
    if (reasons.size() > MOST_REASONS) {
      throw new DecisionException(
          Rule.REASONS,
          "reasons (%d) must be at most %d.%nName the ones that decided."
              .formatted(reasons.size(), MOST_REASONS));
    }
    reasons.forEach(reason -> requireFit(step, reason));
    if (reasons.isEmpty() && needsReason(step, overruled)) {
      throw new DecisionException(
          Rule.REASONS,
          "decision (%s%s) must have a reason.%nChoose one; NOT_TOLD says that none was given."
              .formatted(step, overruled == null ? "" : ", against the " + overruled));
    }
  }

  /**
   * Who decided, and when.
   *
   * @param account the account
   * @param at the moment
   * @param on the day in the Netherlands, which milestones are counted by
   */
  public record Author(UUID account, Instant at, LocalDate on) {}

  private static void requireFit(Step step, Reason reason) {
    boolean fits =
        switch (step) {
          case Step.Move move -> reason.code().goesWith(move.to());
          case Step.Order order -> reason.code().goesWith(Stage.KEPT);
          case Step.FollowUp followUp -> false;
        };
    if (!fits) {
      throw new DecisionException(
          Rule.REASONS,
          "reason (%s) must go with what is decided (%s).%nMaybe choose another one."
              .formatted(reason.code(), step));
    }
  }

  private static boolean needsReason(Step step, @Nullable Overruled overruled) {
    boolean end = step instanceof Step.Move move && move.to().isEnd();
    return end || overruled == Overruled.LIST || overruled == Overruled.GATE;
  }
}
