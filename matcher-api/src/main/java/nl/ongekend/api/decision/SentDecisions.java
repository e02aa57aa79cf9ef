package nl.ongekend.api.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.StrictJson;
import nl.ongekend.api.view.DecisionView;
import nl.ongekend.api.view.FollowUpView;
import nl.ongekend.api.view.PlaceView;
import nl.ongekend.api.view.ReasonView;
import nl.ongekend.core.decision.Milestone;
import nl.ongekend.core.decision.NamedRequirement;
import nl.ongekend.core.decision.Reason;
import nl.ongekend.core.decision.ReasonCode;
import nl.ongekend.core.decision.Retained;
import nl.ongekend.core.decision.Stage;
import nl.ongekend.core.decision.Step;
import org.jspecify.annotations.Nullable;

/** Reads decisions as they were sent; nothing that was sent is repeated in a refusal. */
public final class SentDecisions {

  private SentDecisions() {}

  /**
   * What was decided.
   *
   * @param move the stage, with the first day
   * @param reasons why
   */
  public record Sent(Step.Move move, List<Reason> reasons) {

    /** Copies the reasons. */
    public Sent {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Returns the decision of a {@link DecisionView}.
   *
   * @throws ProblemException when a value is not one it can have
   */
  public static Sent decision(String json) {
    DecisionView sent = StrictJson.read(json, DecisionView.class);
    List<ReasonView> reasons = Objects.requireNonNullElse(sent.reasons(), List.of());
    return new Sent(
        move(stage(sent.stage()), sent.startsOn()),
        reasons.stream().map(SentDecisions::reason).toList());
  }

  private static Stage stage(@Nullable String name) {
    if (name == null) {
      throw Choices.refused("stage", "the stage that it gets to", "Write KEPT to keep a vacancy.");
    }
    return Choices.constant("stage", name, Stage.class);
  }

  /**
   * Returns a move.
   *
   * @throws ProblemException when it has a first day and must not, or the other way round
   */
  public static Step.Move move(Stage to, @Nullable LocalDate startsOn) {
    try {
      return new Step.Move(to, startsOn);
    } catch (IllegalArgumentException e) {
      throw Choices.refused(
          "startsOn", "given with PLACED and only then", "Wait until the first day is known.");
    }
  }

  private static Reason reason(ReasonView sent) {
    String code = sent.code();
    if (code == null) {
      throw Choices.refused("code", "the code of a reason", "Write NOT_TOLD when none was given.");
    }
    ReasonCode known = Choices.constant("code", code, ReasonCode.class);
    try {
      return new Reason(known, requirement(sent));
    } catch (IllegalArgumentException e) {
      throw Choices.refused(
          "reason",
          known.kinds().isEmpty()
              ? "without kind and subject"
              : "about a requirement of " + known.kinds(),
          "A skill or licence is named by its URI, a language by its code, others by nothing.");
    }
  }

  private static @Nullable NamedRequirement requirement(ReasonView sent) {
    String kind = sent.kind();
    return kind == null
        ? null
        : new NamedRequirement(
            Choices.constant("kind", kind, NamedRequirement.Kind.class), sent.subject());
  }

  /**
   * Returns the step of a {@link PlaceView}.
   *
   * @throws ProblemException when it is no place
   */
  static Step.Order place(String json) {
    Integer place = StrictJson.read(json, PlaceView.class).place();
    if (place == null || place < 1) {
      throw Choices.refused("place", "at least 1", "The first place is 1.");
    }
    return new Step.Order(place);
  }

  /**
   * Returns the step of a {@link FollowUpView}.
   *
   * @throws ProblemException when there is no such milestone or answer
   */
  static Step.FollowUp followUp(String json) {
    FollowUpView sent = StrictJson.read(json, FollowUpView.class);
    Integer months = sent.months();
    String retained = sent.retained();
    if (months == null || retained == null) {
      throw Choices.refused("months and retained", "both given", "Write months 1 and YES.");
    }
    return new Step.FollowUp(
        milestone(months), Choices.constant("retained", retained, Retained.class));
  }

  /**
   * Returns a milestone.
   *
   * @throws ProblemException when there is none after so many months
   */
  public static Milestone milestone(int months) {
    try {
      return Milestone.of(months);
    } catch (IllegalArgumentException e) {
      throw Choices.refused("months", "1, 3, 6 or 12", "Choose the nearest one before.");
    }
  }
}
