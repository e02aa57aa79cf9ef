package nl.ongekend.core.kernel;

import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;

/**
 * Completes the score of documents from their codes and offers them to the top k.
 *
 * <p>Terms are added largest first; a document is given up as soon as it cannot reach the k-th
 * score with the remaining terms at their maxima.
 */
final class Evaluator {

  private final Columns columns;
  private final CodeTables tables;
  private final SegmentRun run;
  private final ScoringProfile profile;
  private final int afterLanguage;
  private final int afterWishes;
  private final int afterHours;
  private final int afterTravel;
  private final int others;

  Evaluator(Columns columns, SegmentRun run, ScoringProfile profile) {
    this.columns = columns;
    this.tables = run.tables();
    this.run = run;
    this.profile = profile;
    TermMaxima maxima = tables.maxima();
    afterTravel = profile.max(Term.OCCUPATION);
    afterHours = afterTravel + maxima.travel();
    afterWishes = afterHours + maxima.hours();
    afterLanguage = afterWishes + profile.max(Term.WISHES);
    others = maxima.language() + maxima.wishes() + maxima.hours() + maxima.travel();
  }

  /** Returns the most points this class adds where occupations give at most {@code occupation}. */
  int mostPoints(int occupation) {
    return others + occupation;
  }

  /**
   * Evaluates a document.
   *
   * @param document its number in the segment
   * @param skillPoints its points for coverage and use
   */
  void evaluate(int document, int skillPoints) {
    if (!run.accepted().accepts(document)) {
      return;
    }
    int threshold = run.top().threshold();
    int day = columns.get(document, Columns.DAY);
    int points = skillPoints + tables.language(day).get(columns.get(document, Columns.LANGUAGE));
    if (points + afterLanguage < threshold) {
      return;
    }
    int occupation = columns.get(document, Columns.OCCUPATION);
    int wished = tables.occupationWish().get(occupation);
    int otherWishes = tables.wishes().get(columns.get(document, Columns.WISHES));
    points += profile.scale(Term.WISHES, wished + otherWishes);
    if (wished < 0 || otherWishes < 0 || points + afterWishes < threshold) {
      return;
    }
    int hours = tables.hours().get(columns.get(document, Columns.HOURS));
    points += hours;
    if (hours < 0 || points + afterHours < threshold) {
      return;
    }
    int travel = tables.travel().get(columns.get(document, Columns.TRAVEL));
    points += travel;
    if (travel < 0 || points + afterTravel < threshold) {
      return;
    }
    points += tables.occupation().get(occupation);
    if (points >= threshold && isRanked(document, day)) {
      offer(document, points);
    }
  }

  private boolean isRanked(int document, int day) {
    return day <= tables.latestDay()
        && tables.exclusion().get(columns.get(document, Columns.EXCLUSION)) >= 0
        && tables.right().get(columns.get(document, Columns.RIGHT)) >= 0;
  }

  private void offer(int document, int points) {
    long high = columns.idHigh(document);
    long low = columns.idLow(document);
    long tie = run.pairing().tie(high, low);
    run.top().offer(new Hit(points, tie, high, low, run.segment(), document));
  }
}
