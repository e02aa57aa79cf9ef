package nl.ongekend.core.kernel;

import java.util.ArrayList;
import java.util.List;

/** Searches of people in segments of vacancies, each in the company of all others. */
final class CompanyDirection extends PassportDirection {

  CompanyDirection(KernelWorld world, int queries, List<Integer> sizes) {
    super(world, queries, sizes);
  }

  @Override
  void search(int query, int segment, SegmentRun run, Options options, Scratch scratch) {
    List<PassportQuery> together = new ArrayList<>();
    List<SegmentRun> runs = new ArrayList<>();
    for (int other = 0; other < queries; other++) {
      together.add(compiled(other, options));
      runs.add(other == query ? run : beside(other, segment, run, options));
    }
    PassportKernel.searchTogether(vacancies(segment), together, runs, scratch);
  }

  private SegmentRun beside(int other, int segment, SegmentRun run, Options options) {
    CodeTables tables = tables(other, segment, options, new Scratch());
    return new SegmentRun(segment, tables, run.accepted(), pairing(other), new TopK(3), true);
  }
}
