package nl.ongekend.core.question;

import java.util.Comparator;
import java.util.List;

/**
 * Numbers of people as an employer may see them, safe against subtraction.
 *
 * <p>Every number is rounded by itself: fewer than {@value #LEAST}, else down to a multiple of
 * {@value #STEP}. What is shown for a relaxation is the number of people within reach <em>with</em>
 * it, rounded, never the difference; a difference of two shown numbers is a multiple of {@value
 * #STEP} and says nothing about one person. A relaxation whose rounded number is that of the
 * vacancy as it is shows the same text, so that it cannot be told from one that reaches nobody
 * more.
 *
 * @param within the people within reach of the vacancy as it is
 * @param openings those within reach with each relaxation, in the order of the vacancy's conditions
 */
public record RoundedPool(String within, List<Opening> openings) {

  /** Below which number only that is said. */
  public static final int LEAST = 5;

  /** What larger numbers are multiples of. */
  public static final int STEP = 5;

  /** Copies the list. */
  public RoundedPool {
    openings = List.copyOf(openings);
  }

  /**
   * What an employer reads of one relaxation.
   *
   * @param relaxation the relaxation
   * @param within the people within reach with it
   */
  public record Opening(Relaxation relaxation, String within) {}

  /**
   * Returns what an employer reads of an answer. The openings stand in the order of the vacancy:
   * the order by number would give the numbers away.
   *
   * @param vacancy the vacancy that was asked about
   */
  public static RoundedPool of(VacancyView vacancy, Elasticity.Answer answer) {
    List<Step> order = Relaxation.of(vacancy).stream().map(Step::of).toList();
    return new RoundedPool(
        shown(answer.within()),
        answer.openings().stream()
            .sorted(
                Comparator.comparingInt(opening -> order.indexOf(Step.of(opening.relaxation()))))
            .map(opening ->
                new Opening(opening.relaxation(), shown(answer.within() + opening.more())))
            .toList());
  }

  /** What tells the relaxations of one vacancy apart. */
  private record Step(Condition condition, String field, String to) {

    static Step of(Relaxation relaxation) {
      return new Step(relaxation.condition(), relaxation.field(), relaxation.to());
    }
  }

  /** Returns a number of people as an employer sees it: fewer than 5, or a multiple of 5. */
  public static String shown(int people) {
    return people < LEAST ? "fewer than " + LEAST : String.valueOf(people / STEP * STEP);
  }
}
