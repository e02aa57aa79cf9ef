package nl.ongekend.core.batch;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.index.SegmentView;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.kernel.Scratch;
import nl.ongekend.core.kernel.SegmentRun;
import nl.ongekend.core.kernel.TopK;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.VacancySearch;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.score.OccupationTerm;

/** Ranks vacancies for the people of a tile. Thread-safe; working memory is the caller's. */
final class TileRanker {

  private final MatchWorld world;
  private final BatchRequest request;
  private final List<SegmentView<VacancySegment>> segments;
  private final int considered;

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

  /** Returns the answers to the people of a tile, in their order. */
  List<BatchAnswer> rank(List<Passport> tile, Scratch scratch) {
    List<BatchAnswer> answers = new ArrayList<>();
    for (Passport passport : tile) {
      answers.add(rank(passport, scratch));
    }
    return answers;
  }

  private BatchAnswer rank(Passport passport, Scratch scratch) {
    VacancySearch search = VacancySearch.of(world, passport, request.ranking());
    TopK top = new TopK(request.ranking().top());
    int unranked = 0;
    for (SegmentView<VacancySegment> view : segments) {
      SegmentRun run = search.search(view, top, scratch);
      if (request.countUnranked()) {
        unranked += VacancySearch.unranked(view, run);
      }
    }
    return new BatchAnswer(
        passport, considered, request.countUnranked() ? unranked : null, top.toList());
  }
}
