package nl.ongekend.core.combine;

import java.util.List;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.explain.Interval;
import nl.ongekend.core.rule.RightVerdict;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is to be said about two vacancies for one person.
 *
 * @param one everything about the vacancy with more points without the hours term; of equals the
 *     one with the smaller id
 * @param other everything about the other
 * @param points the points of the job pair: {@code rest} and the points of {@code hours}
 * @param rest half of what both score without their hours terms, rounded down
 * @param hours the hours item
 * @param right the verdict of the right layer with the hours of all jobs together
 * @param week a week in which both are worked; missing when none was found
 * @param journeys the journeys between both in that week, in its order
 * @param blockers what keeps them from being a job pair; empty when nothing does
 * @param questions what is not known; empty when everything that decides is
 */
public record JobPairExplanation(
    Explanation one,
    Explanation other,
    Interval points,
    Interval rest,
    HoursTogether hours,
    RightVerdict right,
    @Nullable WeekPlan week,
    List<JourneyBetween> journeys,
    List<JobPairBlocker> blockers,
    List<JobPairQuestion> questions) {

  /** Copies the lists. */
  public JobPairExplanation {
    journeys = List.copyOf(journeys);
    blockers = List.copyOf(blockers);
    questions = List.copyOf(questions);
  }

  /** Returns whether nothing blocks it and something is not known. */
  public boolean isOpen() {
    return blockers.isEmpty() && !questions.isEmpty();
  }
}
