package nl.ongekend.core.kernel;

import java.util.Arrays;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.Term;

/**
 * Finds the best people of a segment for one vacancy.
 *
 * <p>O(postings of claims that count + documents + candidates). Used once per segment and query by
 * one thread.
 */
public final class VacancyKernel {

  /** How many people stand for one when the order of blocks is chosen. */
  private static final int SAMPLE_STEP = 32;

  private static final int LOWER = 0xffff;
  private static final int UPPER = 0xffff0000;

  private final PassportColumns passports;
  private final VacancyQuery query;
  private final SegmentRun run;
  private final Scratch scratch;
  private final ScoringProfile profile;
  private final TermScale scale;
  private final Evaluator evaluator;

  private VacancyKernel(
      PassportColumns passports, VacancyQuery query, SegmentRun run, Scratch scratch) {
    this.passports = passports;
    this.query = query;
    this.run = run;
    this.scratch = scratch;
    this.profile = query.profile();
    this.scale = new TermScale(profile);
    this.evaluator = new Evaluator(passports.columns(), run, profile);
  }

  /**
   * Offers the people of a segment to the top k of a run; afterwards it holds the best k of what it
   * held before and of this segment.
   *
   * @param passports the segment
   * @param query the vacancy
   * @param run tables, filter and top k
   * @param scratch memory of this thread
   */
  public static void search(
      PassportColumns passports, VacancyQuery query, SegmentRun run, Scratch scratch) {
    new VacancyKernel(passports, query, run, scratch).searchBlocks();
  }

  private void searchBlocks() {
    BlockOrder order = BlockOrder.of(passports.columns().blocks(), this::promise);
    for (int i = 0; i < order.size(); i++) {
      searchBlock(order.block(i));
    }
  }

  /** Returns the best occupation points of a sample of a block: an order, not a bound. */
  private int promise(int block) {
    int end = Math.min((block + 1) * Columns.BLOCK, passports.columns().documents());
    int most = 0;
    for (int document = block * Columns.BLOCK; document < end; document += SAMPLE_STEP) {
      int code = passports.columns().get(document, Columns.OCCUPATION);
      most = Math.max(most, run.tables().occupation().get(code));
    }
    return most;
  }

  private void searchBlock(int block) {
    int first = block * Columns.BLOCK;
    int size = Math.min(Columns.BLOCK, passports.columns().documents() - first);
    Arrays.fill(scratch.sums, 0, size, baseCoverage());
    for (VacancyQuery.Requirement requirement : query.requirements()) {
      addRequirement(block, requirement);
    }
    for (VacancyQuery.Licence licence : query.licences()) {
      addLicence(block, licence);
    }
    for (int document = 0; document < size; document++) {
      scratch.totals[document] = points(first + document, scratch.sums[document]);
    }
    Arrays.fill(scratch.sums, 0, size, 0);
    int cut = run.top().threshold() < 0 ? warmUp(first, size) : Integer.MAX_VALUE;
    for (int document = 0; document < size; document++) {
      int points = scratch.totals[document];
      if (points < cut && points + evaluator.mostPoints() >= run.top().threshold()) {
        evaluator.evaluate(first + document, points);
      }
    }
  }

  /** Returns the skill points of a person with this sum, scaled to the profile. */
  private int points(int document, int sum) {
    return scale.of(Term.COVERAGE, sum & LOWER) + scale.of(Term.USE, use(document, sum >>> 16));
  }

  /**
   * Evaluates the people with the most skill points, so that there is a k-th score to beat.
   *
   * @return the points from which on people have been evaluated
   */
  private int warmUp(int first, int size) {
    int cut = WarmUp.cut(scratch, size, run.top().k());
    for (int document = 0; document < size; document++) {
      if (scratch.totals[document] >= cut) {
        evaluator.evaluate(first + document, scratch.totals[document]);
      }
    }
    return cut;
  }

  /** The coverage of somebody without any claim: licences unknown, or the prior, or all. */
  private int baseCoverage() {
    return switch (query.state()) {
      case NONE_NEEDED -> Term.COVERAGE.standardMax();
      case MISSING -> profile.priorPoints(Term.COVERAGE, Bound.EXPECTED);
      case LISTED ->
          query.licences().stream().mapToInt(asked -> LicencePoints.unknown(asked.points())).sum();
    };
  }

  /* Several claims of one person may count for a requirement; the best counts. So the best of each
   * person is gathered first, then added once; the second visit of a person adds 0. */
  private void addRequirement(int block, VacancyQuery.Requirement requirement) {
    Postings postings = passports.claims();
    int[] best = scratch.best;
    for (ClaimRow row : requirement.rows()) {
      for (int at = postings.start(block, row.row()); at < postings.end(block, row.row()); at++) {
        int posting = postings.posting(at);
        int gain = row.gain(posting);
        int document = posting & Postings.DOCUMENT_MASK;
        int known = best[document];
        best[document] =
            Math.max(known & UPPER, gain & UPPER) | Math.max(known & LOWER, gain & LOWER);
      }
    }
    for (ClaimRow row : requirement.rows()) {
      for (int at = postings.start(block, row.row()); at < postings.end(block, row.row()); at++) {
        int document = postings.posting(at) & Postings.DOCUMENT_MASK;
        scratch.sums[document] += best[document];
        best[document] = 0;
      }
    }
  }

  private void addLicence(int block, VacancyQuery.Licence licence) {
    Postings postings = passports.claims();
    int row = licence.row();
    for (int at = postings.start(block, row); at < postings.end(block, row); at++) {
      int posting = postings.posting(at);
      boolean held = PassportPosting.level(posting) != 0;
      scratch.sums[posting & Postings.DOCUMENT_MASK] +=
          LicencePoints.stated(licence.points(), held);
    }
  }

  private int use(int document, int used) {
    int max = Term.USE.standardMax();
    int prior = profile.priorPoints(Term.USE, Bound.EXPECTED);
    return switch (passports.use(document)) {
      case FULL -> max;
      case PRIOR -> prior;
      case COMPUTED ->
          query.state() == SkillsAsk.State.MISSING
              ? prior
              : Math.min(max, max * used / passports.capacity(document));
    };
  }
}
