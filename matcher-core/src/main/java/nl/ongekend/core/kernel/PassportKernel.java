package nl.ongekend.core.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.score.Term;

/**
 * Finds the best vacancies of a segment for one person.
 *
 * <p>O(postings of the person's skills + documents / vector width + candidates). Used once per
 * segment and query by one thread.
 */
public final class PassportKernel {

  private final VacancyColumns vacancies;
  private final PassportQuery query;
  private final SegmentRun run;
  private final Scratch scratch;
  private final Evaluator evaluator;
  private final TermScale scale;
  private final ThresholdScan scan;
  private final OccupationRuns occupations;

  private PassportKernel(
      VacancyColumns vacancies, PassportQuery query, SegmentRun run, Scratch scratch) {
    this.vacancies = vacancies;
    this.query = query;
    this.run = run;
    this.scratch = scratch;
    this.evaluator = new Evaluator(vacancies.columns(), run, query.profile());
    this.scale = new TermScale(query.profile());
    this.scan =
        new ThresholdScan(
            query.usePoints(), scale, vacancies.baseSums(), scratch, run.vectorised());
    this.occupations = vacancies.columns().runs();
  }

  /**
   * Offers the vacancies of a segment to the top k of a run; afterwards it holds the best k of what
   * it held before and of this segment.
   *
   * @param vacancies the segment
   * @param query the person
   * @param run tables, filter and top k
   * @param scratch memory of this thread
   */
  public static void search(
      VacancyColumns vacancies, PassportQuery query, SegmentRun run, Scratch scratch) {
    new PassportKernel(vacancies, query, run, scratch).searchBlocks();
  }

  /**
   * Does what {@link #search} does for several people, one run each, in an order that keeps a block
   * in the cache for all of them: each begins with the block that promises most, so that every top
   * k has a k-th score early, and then everybody goes through the other blocks together.
   *
   * @param vacancies the segment
   * @param queries the people; the more they have in common, the more is found in the cache
   * @param runs {@code runs[i]} is that of {@code queries[i]}; the tables of each are in a scratch
   *     of its own
   * @param scratch memory of this thread
   */
  public static void searchTogether(
      VacancyColumns vacancies,
      List<PassportQuery> queries,
      List<SegmentRun> runs,
      Scratch scratch) {
    List<PassportKernel> kernels = new ArrayList<>();
    int[] firsts = new int[queries.size()];
    int blocks = vacancies.columns().blocks();
    for (int i = 0; i < queries.size() && blocks > 0; i++) {
      PassportKernel kernel = new PassportKernel(vacancies, queries.get(i), runs.get(i), scratch);
      kernels.add(kernel);
      firsts[i] = BlockOrder.of(blocks, kernel::mostOfOccupations).block(0);
      kernel.searchBlock(firsts[i]);
    }
    for (int block = 0; block < blocks; block++) {
      for (int i = 0; i < firsts.length; i++) {
        if (firsts[i] != block) {
          kernels.get(i).searchBlock(block);
        }
      }
    }
  }

  private void searchBlocks() {
    BlockOrder order = BlockOrder.of(vacancies.columns().blocks(), this::mostOfOccupations);
    for (int i = 0; i < order.size(); i++) {
      searchBlock(order.block(i));
    }
  }

  /** Returns the most points that an occupation of a block gives. */
  private int mostOfOccupations(int block) {
    int most = 0;
    for (int o = occupations.ofBlock(block); o < occupations.ofBlock(block + 1); o++) {
      most = Math.max(most, pointsOf(o));
    }
    return most;
  }

  /** Returns from how many points on the occupations of a block are searched before the others. */
  private int nearest(int block) {
    return mostOfOccupations(block) * 3 / 4;
  }

  /** Returns the most points that the occupation of a run gives. */
  private int pointsOf(int o) {
    int code = occupations.code(o);
    return run.tables().occupation().get(code) + run.tables().mostOfWish(code, scale);
  }

  private void searchBlock(int block) {
    if (run.top().threshold() < 0 && !run.tables().isAnyRightOpen()) {
      return;
    }
    addSkills(block);
    addLicences(block);
    setMissing(block);
    // Without a k-th score every document is a candidate: the nearest occupations bring one.
    int near = run.top().threshold() < 0 ? nearest(block) : 0;
    searchRuns(block, near, Integer.MAX_VALUE);
    searchRuns(block, 0, near);
  }

  /**
   * Searches the runs of a block whose occupation gives from {@code least} to less than {@code
   * most} points.
   */
  private void searchRuns(int block, int least, int most) {
    if (least >= most) {
      return;
    }
    int first = block * Columns.BLOCK;
    int candidates = 0;
    for (int o = occupations.ofBlock(block); o < occupations.ofBlock(block + 1); o++) {
      int points = pointsOf(o);
      if (least <= points && points < most) {
        evaluator.enterRun(occupations.code(o));
        int from = candidates;
        int start = occupations.first(o) - first;
        int end = occupations.first(o + 1) - first;
        candidates = scan.select(least(), first, start, end, candidates);
        Arrays.fill(scratch.others, from, candidates, evaluator.mostAfterHours());
      }
    }
    evaluate(first, findPromises(first, candidates));
  }

  /* The row of a candidate is hardly ever at hand, and most candidates end with their hours or their
   * language. Those are looked at first, from a small array and for all of them, so that the
   * processor can wait for several cache lines at once. */
  private int findPromises(int first, int candidates) {
    int least = Math.max(0, run.top().threshold());
    int promises = 0;
    for (int i = 0; i < candidates; i++) {
      int document = scratch.candidates[i];
      int most =
          scan.bound(scratch.totals[document])
              + evaluator.mostOfLanguageAndHours(first + document)
              + scratch.others[i];
      scratch.promises[promises] = (long) most << Integer.SIZE | document;
      promises += most >= least ? 1 : 0;
    }
    return promises;
  }

  /** As long as there is no k-th score to beat, those who promise most go first. */
  private void evaluate(int first, int size) {
    long[] promises =
        run.top().threshold() < 0 ? WarmUp.mostFirst(scratch, size) : scratch.promises;
    for (int i = 0; i < size; i++) {
      int document = (int) promises[i];
      if (promises[i] >> Integer.SIZE >= run.top().threshold()) {
        evaluator.enterRun(vacancies.columns().get(first + document, Columns.OCCUPATION));
        evaluator.evaluate(first + document, scan.points(scratch.totals[document]));
      }
    }
  }

  /** Returns the fewest skill points with which a vacancy can still enter. */
  private int least() {
    return run.top().threshold() - evaluator.mostPoints();
  }

  /* The hot loop: per posting two loads, one multiplication and one addition in the L2 cache. */
  private void addSkills(int block) {
    Postings postings = vacancies.requirements();
    int[] sums = scratch.sums;
    for (int i = 0; i < query.size(); i++) {
      int end = postings.end(block, query.row(i));
      int start = postings.start(block, query.row(i));
      if (start == end) {
        continue;
      }
      long[] gains = query.gains(i);
      for (int at = start; at < end; at++) {
        int posting = postings.posting(at);
        long gain = gains[VacancyPosting.levelIndex(posting)];
        sums[posting & Postings.DOCUMENT_MASK] += RowGain.of(gain, VacancyPosting.points(posting));
      }
    }
  }

  private void addLicences(int block) {
    Postings postings = vacancies.requirements();
    int skills = postings.rows() / 2;
    for (SkillsOffer.Licence licence : query.licences()) {
      int row = skills + licence.licence();
      for (int at = postings.start(block, row); at < postings.end(block, row); at++) {
        int posting = postings.posting(at);
        scratch.sums[posting & Postings.DOCUMENT_MASK] +=
            LicencePoints.stated(VacancyPosting.points(posting), licence.held());
      }
    }
  }

  private void setMissing(int block) {
    int first = block * Columns.BLOCK;
    int prior = query.profile().priorPoints(Term.COVERAGE, Bound.EXPECTED);
    for (int document : vacancies.missing(block)) {
      scratch.sums[document - first] = (UsePoints.UNKNOWN_USED << 16) | prior;
    }
  }
}
