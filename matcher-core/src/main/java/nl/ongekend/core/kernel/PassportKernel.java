package nl.ongekend.core.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.SkillCredit;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.score.Term;

/**
 * Finds the best vacancies of a segment for one person.
 *
 * <p>O(postings of the person's skills + documents / vector width + candidates). Used once per
 * segment and query by one thread.
 */
public final class PassportKernel {

  /** How many candidates for each of the k the first block evaluates to learn a k-th score. */
  private static final int WARM_UP_FACTOR = 4;

  private static final int LEAST_WARM_UP = 256;

  private final VacancyColumns vacancies;
  private final PassportQuery query;
  private final SegmentRun run;
  private final Scratch scratch;
  private final Evaluator evaluator;
  private final ThresholdScan scan;

  private PassportKernel(
      VacancyColumns vacancies, PassportQuery query, SegmentRun run, Scratch scratch) {
    this.vacancies = vacancies;
    this.query = query;
    this.run = run;
    this.scratch = scratch;
    this.evaluator = new Evaluator(vacancies.columns(), run, query.profile());
    this.scan = new ThresholdScan(query.usePoints(), query.profile());
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
    List<BlockOrder> orders = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      PassportKernel kernel = new PassportKernel(vacancies, queries.get(i), runs.get(i), scratch);
      kernels.add(kernel);
      orders.add(vacancies.columns().blocksBy(kernel.run.tables(), kernel.query.profile()));
    }
    int blocks = vacancies.columns().blocks();
    int[][] points = orders.stream().map(BlockOrder::mostPointsByBlock).toArray(int[][]::new);
    for (int i = 0; i < kernels.size() && blocks > 0; i++) {
      kernels.get(i).searchBlock(orders.get(i).block(0), orders.get(i).mostPoints(0));
    }
    for (int block = 0; block < blocks; block++) {
      for (int i = 0; i < points.length; i++) {
        if (orders.get(i).block(0) != block) {
          kernels.get(i).searchBlock(block, points[i][block]);
        }
      }
    }
  }

  private void searchBlocks() {
    BlockOrder order = vacancies.columns().blocksBy(run.tables(), query.profile());
    for (int i = 0; i < order.size(); i++) {
      searchBlock(order.block(i), order.mostPoints(i));
    }
  }

  private void searchBlock(int block, int occupationPoints) {
    int first = block * Columns.BLOCK;
    int size = Math.min(Columns.BLOCK, vacancies.columns().documents() - first);
    vacancies.copyBaseSums(first, size, scratch.sums);
    addSkills(block);
    addLicences(block);
    setMissing(block, first);
    int below = run.top().threshold() < 0 ? warmUp(first, size) : Integer.MAX_VALUE;
    int least = run.top().threshold() - evaluator.mostPoints(occupationPoints);
    evaluate(first, scan.select(least, below, scratch, size));
  }

  /* The hot loop: per posting one load, one multiplication and one addition in the L1 cache. The
   * constant division compiles to a multiplication. */
  private void addSkills(int block) {
    Postings postings = vacancies.requirements();
    int[] sums = scratch.sums;
    int[] gains = scratch.gains;
    for (int i = 0; i < query.size(); i++) {
      int end = postings.end(block, query.row(i));
      for (int level = 0; level < SkillCredit.LEVELS; level++) {
        gains[level] = query.use(i, level) << 16 | query.credit(i, level);
      }
      for (int at = postings.start(block, query.row(i)); at < end; at++) {
        int posting = postings.posting(at);
        int gain = gains[VacancyPosting.levelIndex(posting)];
        int coverage = VacancyPosting.points(posting) * (gain & 0xffff) / SkillCredit.FULL;
        sums[posting & Postings.DOCUMENT_MASK] += coverage + (gain & 0xffff0000);
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

  private void setMissing(int block, int first) {
    int prior = query.profile().priorPoints(Term.COVERAGE, Bound.EXPECTED);
    for (int document : vacancies.missing(block)) {
      scratch.sums[document - first] = (UsePoints.UNKNOWN_USED << 16) | prior;
    }
  }

  /**
   * Evaluates the documents with the most skill points, so that there is a k-th score to beat.
   *
   * @return the bound from which on documents have been evaluated
   */
  private int warmUp(int first, int size) {
    Arrays.fill(scratch.histogram, 0);
    for (int document = 0; document < size; document++) {
      Histogram.count(scratch.histogram, scan.bound(scratch.sums[document]));
    }
    int enough = Math.max(LEAST_WARM_UP, WARM_UP_FACTOR * run.top().k());
    int cut = Histogram.cut(scratch.histogram, enough);
    evaluate(first, scan.select(cut, Integer.MAX_VALUE, scratch, size));
    return cut;
  }

  private void evaluate(int first, int candidates) {
    for (int i = 0; i < candidates; i++) {
      int document = scratch.candidates[i];
      evaluator.evaluate(first + document, scan.points(scratch.sums[document]));
    }
  }
}
