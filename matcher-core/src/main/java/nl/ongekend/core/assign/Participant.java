package nl.ongekend.core.assign;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person of a cohort, as far as an assignment may know.
 *
 * @param id opaque, unique in the cohort, not blank
 * @param daysWithoutProposal whole days since the last proposal, or since joining; at least 0
 * @param ownFloor the score below which this person wants no proposal, 0 to 10,000 points; null
 *     takes that of the batch
 * @param cap how many vacancies may be proposed to this person in this batch, at least 1
 * @param optedOut whether the person wants no proposal in this batch
 */
public record Participant(
    String id, int daysWithoutProposal, @Nullable Integer ownFloor, int cap, boolean optedOut) {

  /** Checks the ranges. */
  public Participant {
    requireId("person", id);
    if (daysWithoutProposal < 0) {
      throw new IllegalArgumentException(
          "days without a proposal (%d) of person (%s) must be at least 0.%nMaybe a date lies ahead."
              .formatted(daysWithoutProposal, id));
    }
    if (ownFloor != null) {
      AssignmentRules.requirePoints("floor", ownFloor, "person " + id);
    }
    if (cap < 1) {
      throw new IllegalArgumentException(
          "cap (%d) of person (%s) must be at least 1.%nMaybe the person opted out; say that."
              .formatted(cap, id));
    }
  }

  /** Returns somebody who takes one proposal at the floor of the batch. */
  public static Participant of(String id, int daysWithoutProposal) {
    return new Participant(id, daysWithoutProposal, null, 1, false);
  }

  /** Returns a copy with a floor of its own. */
  public Participant withFloor(int points) {
    return new Participant(id, daysWithoutProposal, points, cap, optedOut);
  }

  /** Returns a copy with another cap. */
  public Participant withCap(int proposals) {
    return new Participant(id, daysWithoutProposal, ownFloor, proposals, optedOut);
  }

  /** Returns a copy that wants no proposal in this batch. */
  public Participant withOptOut() {
    return new Participant(id, daysWithoutProposal, ownFloor, cap, true);
  }

  static void requireId(String kind, String id) {
    if (Objects.requireNonNull(id, kind).isBlank()) {
      throw new IllegalArgumentException(
          "id (%s) of a %s must not be blank.%nMaybe a column is empty.".formatted(id, kind));
    }
  }
}
