package nl.ongekend.core.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a decision does. */
public sealed interface Step {

  /**
   * Brings an introduction to a stage.
   *
   * @param to the stage
   * @param startsOn the first day of work; given with {@link Stage#PLACED} and only then
   */
  record Move(Stage to, @Nullable LocalDate startsOn) implements Step {

    /** Checks the day. */
    public Move {
      if ((to == Stage.PLACED) != (startsOn != null)) {
        throw new IllegalArgumentException(
            "first day must be given with PLACED and only then, not with %s.%nMaybe it is not known yet; wait until it is."
                .formatted(to));
      }
    }

    /** Returns a move to a stage that has no first day. */
    public static Move to(Stage stage) {
      return new Move(stage, null);
    }
  }

  /**
   * Puts an introduction at a place of the person's list.
   *
   * @param place 1 for the first
   */
  record Order(int place) implements Step {

    /** Checks the place. */
    public Order {
      if (place < 1) {
        throw new IllegalArgumentException(
            "place (%d) must be at least 1.%nThe first place is 1.".formatted(place));
      }
    }
  }

  /**
   * Says whether somebody still works there.
   *
   * @param milestone when it was asked for
   * @param retained what came out
   */
  record FollowUp(Milestone milestone, Retained retained) implements Step {}
}
