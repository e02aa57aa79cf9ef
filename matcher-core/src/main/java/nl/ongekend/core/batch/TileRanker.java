package nl.ongekend.core.batch;

import java.util.List;
import java.util.stream.IntStream;
import nl.ongekend.core.index.SegmentView;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.kernel.Scratch;
import nl.ongekend.core.kernel.SegmentRun;
import nl.ongekend.core.kernel.TableCache;
import nl.ongekend.core.kernel.TopK;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.VacancySearch;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.score.OccupationTerm;

/** Ranks vacancies for the people of a tile. Thread-safe; working memory is the caller's. */
final class TileRanker {

  /** 32 Mi codes, 128 MiB: the tables of several hundred people over a million vacancies. */
  private static final long MOST_CODES = 1 << 25;

  private final MatchWorld world;
  private final BatchRequest request;
  private final List<SegmentView<VacancySegment>> segments;
  private final int considered;
  private final TableCache tables = new TableCache(MOST_CODES);

  TileRanker(MatchWorld world, BatchRequest request, List<SegmentView<VacancySegment>> segments) {
    this.world = world;
    this.request = request;
    this.segments = segments;
    this.considered = segments.stream().mapToInt(SegmentView::count).sum();
  }

  /** Returns where a person stands in the order in which neighbours have much in common. */
  long place(Passport passport) {
    int main = world.facets().of(passport).occupations().main();
    int group = main == OccupationTerm.NO_OCCUPATION ? 0 : world.taxonomy().isco(main);
    return ((long) group << 32) | (main & 0xffffffffL);
  }

  /**
   * Returns the answers to the people of a tile, in their order.
   *
   * @param scratches the memory of this thread: one more than there are people
   */
  List<BatchAnswer> rank(List<Passport> tile, List<Scratch> scratches) {
    List<VacancySearch> searches =
        tile.stream()
            .map(passport -> VacancySearch.of(world, passport, request.ranking()))
            .toList();
    List<TopK> tops = tile.stream().map(passport -> new TopK(request.ranking().top())).toList();
    int[] unranked = new int[tile.size()];
    for (SegmentView<VacancySegment> view : segments) {
      List<SegmentRun> runs = VacancySearch.searchTogether(searches, view, tops, tables, scratches);
      for (int i = 0; i < unranked.length && request.countUnranked(); i++) {
        unranked[i] += VacancySearch.unranked(view, runs.get(i));
      }
    }
    return IntStream.range(0, tile.size())
        .mapToObj(i -> answer(tile.get(i), tops.get(i), unranked[i]))
        .toList();
  }

  private BatchAnswer answer(Passport passport, TopK top, int unranked) {
    return new BatchAnswer(
        passport, considered, request.countUnranked() ? unranked : null, top.toList());
  }
}
