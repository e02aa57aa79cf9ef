package nl.ongekend.core.match;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.index.SegmentView;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.kernel.Pairing;
import nl.ongekend.core.kernel.PassportKernel;
import nl.ongekend.core.kernel.PassportQuery;
import nl.ongekend.core.kernel.Scratch;
import nl.ongekend.core.kernel.SegmentRun;
import nl.ongekend.core.kernel.TableCache;
import nl.ongekend.core.kernel.TableSource;
import nl.ongekend.core.kernel.TieBreaker;
import nl.ongekend.core.kernel.TopK;
import nl.ongekend.core.kernel.UnrankedCount;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.rule.RightOffer;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.ScoreContext;

/**
 * The search for the best vacancies of one person, compiled once for all segments. Thread-safe;
 * working memory is the caller's.
 */
public final class VacancySearch {

  private final PassportQuery query;
  private final PassportTables tables;
  private final Pairing pairing;

  private VacancySearch(PassportQuery query, PassportTables tables, Pairing pairing) {
    this.query = query;
    this.tables = tables;
    this.pairing = pairing;
  }

  /** Compiles the search of a person; O(claims x fan-out + inferred). */
  public static VacancySearch of(MatchWorld world, Passport passport, RankRequest request) {
    ScoreContext context = world.scoreContext(request.profile(), request.asOf());
    PersonFacets person = world.facets().of(passport);
    Gate gate = new Gate(world, context, request.asOf());
    TieBreaker ties = world.tieBreaker();
    long high = passport.id().getMostSignificantBits();
    long low = passport.id().getLeastSignificantBits();
    return new VacancySearch(
        PassportQuery.compile(person.skills(), context.skills(), request.profile()),
        new PassportTables(person, RightOffer.of(passport), context, gate),
        (idHigh, idLow) -> ties.tie(idHigh, idLow, high, low));
  }

  /** Returns the search by the score without its hours term; what is not feasible stays so. */
  VacancySearch withoutHours() {
    return new VacancySearch(query, tables.withoutHours(), pairing);
  }

  /**
   * Offers the vacancies of a segment to a top k.
   *
   * @return what was run, valid until {@code scratch} begins something else
   */
  public SegmentRun search(SegmentView<VacancySegment> view, TopK top, Scratch scratch) {
    scratch.begin();
    SegmentRun run = run(view, top, scratch);
    PassportKernel.search(view.segment().columns(), query, run, scratch);
    return run;
  }

  /**
   * Does what {@link #search} does for several people, in less time when they have much in common.
   *
   * @param searches the people
   * @param tops {@code tops[i]} is that of {@code searches[i]}
   * @param tables what people with equal answers share; of this request only
   * @param scratches the memory of this thread: one more than there are people
   * @return what was run, {@code runs[i]} of {@code searches[i]}, valid until a scratch begins
   *     something else
   */
  public static List<SegmentRun> searchTogether(
      List<VacancySearch> searches,
      SegmentView<VacancySegment> view,
      List<TopK> tops,
      TableCache tables,
      List<Scratch> scratches) {
    List<PassportQuery> queries = new ArrayList<>();
    List<SegmentRun> runs = new ArrayList<>();
    for (int i = 0; i < searches.size(); i++) {
      queries.add(searches.get(i).query);
      scratches.get(i).begin();
      TableSource source = tables.of(view.ordinal(), scratches.get(i));
      runs.add(searches.get(i).run(view, tops.get(i), source));
    }
    PassportKernel.searchTogether(
        view.segment().columns(), queries, runs, scratches.get(searches.size()));
    return runs;
  }

  private SegmentRun run(SegmentView<VacancySegment> view, TopK top, TableSource source) {
    return new SegmentRun(
        view.ordinal(), tables.of(view.segment(), source), view.accepted(), pairing, top, true);
  }

  /** Returns all that the gates read of the person. */
  Object gateAnswers() {
    return tables.gateAnswers();
  }

  /** Returns how many vacancies the gates kept out of a run on this segment; O(vacancies). */
  public static int unranked(SegmentView<VacancySegment> view, SegmentRun run) {
    return UnrankedCount.of(view.segment().columns().columns(), run);
  }
}
