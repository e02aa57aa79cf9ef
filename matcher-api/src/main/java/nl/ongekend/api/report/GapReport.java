package nl.ongekend.api.report;

import java.util.List;
import java.util.Optional;
import nl.ongekend.core.question.CohortStep;
import nl.ongekend.core.question.Condition;

/**
 * What stands between the people of a run and the vacancies it looked at, as they are now.
 *
 * @param people how many people were looked at
 * @param gaps the single steps that open something, the one that opens most first
 * @param scarce the skills and licences that are asked for more places than people can fill, the
 *     largest lack first
 */
public record GapReport(int people, List<Gap> gaps, List<Scarce> scarce) {

  /** Copies the lists. */
  public GapReport {
    gaps = List.copyOf(gaps);
    scarce = List.copyOf(scarce);
  }

  /**
   * One thing that is missed, and by how many.
   *
   * @param step what would have to change
   * @param people how many people miss at least one vacancy by this alone
   * @param first how many of them have nothing within reach now
   * @param vacancies how many vacancies they miss by it
   * @param openings how many places these have
   */
  public record Gap(CohortStep.Step step, int people, int first, int vacancies, int openings) {

    /** Returns whether it is something to learn: a skill, a licence or a language. */
    public boolean isLearnt() {
      return switch (step.condition().kind()) {
        case SKILL, LICENCE, LANGUAGE -> true;
        default -> false;
      };
    }
  }

  /**
   * A skill or licence of which there is too little.
   *
   * @param condition which
   * @param vacancies how many vacancies cannot do without it
   * @param openings how many places these have
   * @param able how many people meet it at the lowest level that is asked
   * @param nearly how many people miss at least one vacancy by this alone, at one level that is
   *     asked; the level with most
   */
  public record Scarce(Condition condition, int vacancies, int openings, int able, int nearly) {

    /** Returns how many more people are asked than there are. */
    public int lack() {
      return openings - able;
    }
  }

  /** Returns what one course brings most people within reach, if any does. */
  public Optional<Gap> findCourse() {
    return gaps.stream().filter(Gap::isLearnt).findFirst();
  }
}
