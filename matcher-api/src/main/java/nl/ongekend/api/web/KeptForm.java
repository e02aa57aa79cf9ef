package nl.ongekend.api.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ongekend.api.decision.SentDecisions;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Choices;
import nl.ongekend.core.decision.Reason;
import nl.ongekend.core.decision.Retained;
import nl.ongekend.core.decision.Stage;
import nl.ongekend.core.decision.Step;

/**
 * What somebody chose about a person and a vacancy, as typed.
 *
 * @param step {@code move}, {@code up}, {@code down}, {@code remove} or {@code follow-up}
 * @param vacancy the id of the vacancy, or an address with it
 * @param stage the stage to move to
 * @param reason a reason as {@link Reason#toText}; empty for none
 * @param starts the first day of work; empty for none
 * @param months the milestone to answer
 * @param retained what came out
 * @param back the page to come back to
 */
record KeptForm(
    String step,
    String vacancy,
    String stage,
    String reason,
    String starts,
    String months,
    String retained,
    String back) {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Returns the form of some fields; what was not sent is empty. */
  static KeptForm of(Map<String, String> fields) {
    return new KeptForm(
        fields.getOrDefault("step", ""),
        fields.getOrDefault("vacancy", ""),
        fields.getOrDefault("stage", ""),
        fields.getOrDefault("reason", ""),
        fields.getOrDefault("starts", ""),
        fields.getOrDefault("months", ""),
        fields.getOrDefault("retained", ""),
        fields.getOrDefault("back", ""));
  }

  /**
   * Returns the vacancy; the last id of an address is its.
   *
   * @throws ProblemException when there is no id in it
   */
  UUID vacancyId() {
    Matcher id = ID.matcher(vacancy);
    String last = "";
    while (id.find()) {
      last = id.group();
    }
    if (last.isEmpty()) {
      throw Choices.refused("vacancy", "an id or address", "Copy the address of its page.");
    }
    return UUID.fromString(last);
  }

  /**
   * Returns the decision.
   *
   * @throws ProblemException when a field is not one it can be
   */
  SentDecisions.Sent sent() {
    Stage to = Choices.constant("stage", stage, Stage.class);
    // The day is asked beside every stage, and counts for the one that has it.
    boolean placed = to == Stage.PLACED && !starts.isBlank();
    return new SentDecisions.Sent(
        SentDecisions.move(to, placed ? Choices.date("starts", starts) : null),
        reason.isBlank() ? List.of() : List.of(parsed()));
  }

  private Reason parsed() {
    try {
      return Reason.parse(reason);
    } catch (IllegalArgumentException e) {
      throw Choices.refused("reason", "one of the list", "Choose it again.");
    }
  }

  /**
   * Returns the answer to a milestone.
   *
   * @throws ProblemException when a field is not one it can be
   */
  Step.FollowUp followUp() {
    return new Step.FollowUp(
        SentDecisions.milestone(Choices.number("months", months)),
        Choices.constant("retained", retained, Retained.class));
  }

  /**
   * Returns the page to come back to.
   *
   * @throws ProblemException when there is none of that name
   */
  KeptViews.Back backTo() {
    return Choices.constant("back", back, KeptViews.Back.class);
  }
}
