package nl.ongekend.core.kernel;

import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;

/**
 * Completes the score of documents from their codes and offers them to the top k.
 *
 * <p>Terms are added one by one; a document is given up as soon as it cannot reach the k-th score
 * with the remaining terms at their maxima. Those maxima are tighter inside a run of one
 * occupation.
 */
final class Evaluator {

  /** Less than any sum of points makes up for. */
  static final int HOPELESS = -(1 << 20);

  private final Columns columns;
  private final CodeTables tables;
  private final SegmentRun run;
  private final TermScale scale;
  private int afterLanguage;
  private int afterHours;
  private int afterWishes;
  private int afterTravel;

  Evaluator(Columns columns, SegmentRun run, ScoringProfile profile) {
    this.columns = columns;
    this.tables = run.tables();
    this.run = run;
    this.scale = new TermScale(profile);
    setMaxima(profile.max(Term.OCCUPATION), profile.max(Term.WISHES));
  }

  private void setMaxima(int occupation, int wishes) {
    afterTravel = occupation;
    afterWishes = afterTravel + tables.maxima().travel();
    afterHours = afterWishes + wishes;
    afterLanguage = afterHours + tables.maxima().hours();
  }

  /** Says that the next documents to evaluate have this occupation. */
  void enterRun(int occupation) {
    int wish = tables.mostOfWish(occupation, scale);
    setMaxima(tables.occupation().get(occupation), tables.maxima().wishes() + wish);
  }

  /** Returns the most points that are added to those for skills. */
  int mostPoints() {
    return afterLanguage + tables.maxima().language();
  }

  /** Returns the most points that are added to those for skills, language and hours. */
  int mostAfterHours() {
    return afterHours;
  }

  /**
   * Returns the most points that a document gets for language and hours, or {@link #HOPELESS} when
   * its hours are refused. A person on a course gets the best of all days.
   */
  int mostOfLanguageAndHours(int document) {
    long codes = columns.hoursAndLanguage(document);
    int hours = tables.hours().get((int) (codes >>> Integer.SIZE));
    return hours < 0 ? HOPELESS : hours + tables.mostOfLanguage((int) codes);
  }

  /**
   * Evaluates a document.
   *
   * @param document its number in the segment
   * @param skillPoints its points for coverage and use
   */
  void evaluate(int document, int skillPoints) {
    int threshold = run.top().threshold();
    int day = columns.get(document, Columns.DAY);
    int points = skillPoints + tables.language(day).get(columns.get(document, Columns.LANGUAGE));
    if (points + afterLanguage < threshold || !run.accepted().accepts(document)) {
      return;
    }
    int hours = tables.hours().get(columns.get(document, Columns.HOURS));
    points += hours;
    if (hours < 0 || points + afterHours < threshold) {
      return;
    }
    int occupation = columns.get(document, Columns.OCCUPATION);
    int wished = tables.occupationWish().get(occupation);
    int otherWishes = tables.wishes().get(columns.get(document, Columns.WISHES));
    points += scale.of(Term.WISHES, wished + otherWishes);
    if (wished < 0 || otherWishes < 0 || points + afterWishes < threshold) {
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
        && tables.right().get(columns.get(document, Columns.RIGHT)) >= 0
        && tables.exclusion().get(columns.get(document, Columns.EXCLUSION)) >= 0
        && tables.gate().test(document);
  }

  private void offer(int document, int points) {
    long high = columns.idHigh(document);
    long low = columns.idLow(document);
    long tie = run.pairing().tie(high, low);
    run.top().offer(new Hit(points, tie, high, low, run.segment(), document));
  }
}
