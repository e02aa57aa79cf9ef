package nl.ongekend.core.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.index.IndexSnapshot;
import nl.ongekend.core.index.MatchIndex;
import nl.ongekend.core.index.PassportSegment;
import nl.ongekend.core.index.SegmentView;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.kernel.CodeTables;
import nl.ongekend.core.kernel.Columns;
import nl.ongekend.core.kernel.Hit;
import nl.ongekend.core.kernel.Pairing;
import nl.ongekend.core.kernel.Scratch;
import nl.ongekend.core.kernel.ScratchPool;
import nl.ongekend.core.kernel.SegmentRun;
import nl.ongekend.core.kernel.TieBreaker;
import nl.ongekend.core.kernel.TopK;
import nl.ongekend.core.kernel.UnrankedCount;
import nl.ongekend.core.kernel.VacancyKernel;
import nl.ongekend.core.kernel.VacancyQuery;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.VacancyFacets;

/**
 * Ranks by the kernel over the columns of the two indexes. Thread-safe; one query runs on the
 * caller's thread.
 */
public final class IndexRanker implements Ranker {

  private final MatchWorld world;
  private final MatchIndex<Passport, PassportSegment> passports;
  private final MatchIndex<Vacancy, VacancySegment> vacancies;
  private final Documents documents;
  private final ScratchPool scratches;
  private final UnrankedCounts unranked;

  /** Creates a ranker over two indexes of the same world. */
  public IndexRanker(
      MatchWorld world,
      MatchIndex<Passport, PassportSegment> passports,
      MatchIndex<Vacancy, VacancySegment> vacancies,
      Documents documents) {
    this.world = world;
    this.passports = passports;
    this.vacancies = vacancies;
    this.documents = documents;
    this.scratches = ScratchPool.forProcessors();
    this.unranked = new UnrankedCounts();
  }

  private IndexRanker(IndexRanker other, UUID organisation) {
    this.world = other.world;
    this.passports = other.passports.seenBy(organisation);
    this.vacancies = other.vacancies.seenBy(organisation);
    this.documents = other.documents;
    this.scratches = other.scratches;
    this.unranked = other.unranked;
  }

  /** Returns a ranker over the same indexes as an organisation sees them. */
  public IndexRanker seenBy(UUID organisation) {
    return new IndexRanker(this, organisation);
  }

  /**
   * Forgets what is kept of earlier queries, which holds answers of people; for all organisations.
   */
  public void forgetAnswers() {
    unranked.clear();
  }

  @Override
  public Ranking<Vacancy> vacanciesFor(Passport passport, RankRequest request) {
    return rank(vacancies, request, search(passport, request, true), documents::readVacancy);
  }

  @Override
  public Ranking<Passport> passportsFor(Vacancy vacancy, RankRequest request) {
    return rank(passports, request, search(vacancy, request, true), documents::readPassport);
  }

  /**
   * Returns what {@link #vacanciesFor} ranks, without reading documents or counting the unranked:
   * the kernel's own work.
   */
  public List<Hit> vacancyHits(Passport passport, RankRequest request) {
    return hits(vacancies, request, search(passport, request, false));
  }

  /** Returns what {@link #passportsFor} ranks, in the same way. */
  public List<Hit> passportHits(Vacancy vacancy, RankRequest request) {
    return hits(passports, request, search(vacancy, request, false));
  }

  @Override
  public <T> T withCandidates(
      Passport passport, RankRequest request, Function<VacancyCandidates, T> function) {
    VacancySearch search = VacancySearch.of(world, passport, request).withoutHours();
    try (IndexSnapshot<VacancySegment> snapshot = vacancies.snapshot()) {
      CandidateReader reader = new CandidateReader(snapshot, documents);
      return function.apply(
          scratches.with(scratch -> reader.read(request.filter(), search, scratch)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index", e);
    }
  }

  private Search<VacancySegment> search(
      Passport passport, RankRequest request, boolean countUnranked) {
    VacancySearch search = VacancySearch.of(world, passport, request);
    Object answers = search.gateAnswers();
    return (view, top, scratch) -> {
      SegmentRun run = search.search(view, top, scratch);
      return countUnranked
          ? unranked.get(view, answers, request, () -> VacancySearch.unranked(view, run))
          : 0;
    };
  }

  private Search<PassportSegment> search(
      Vacancy vacancy, RankRequest request, boolean countUnranked) {
    ScoreContext context = world.scoreContext(request.profile(), request.asOf());
    VacancyFacets asked = world.facets().of(vacancy);
    VacancyQuery query =
        VacancyQuery.compile(
            asked.skills(),
            context.skills(),
            world.inverseRelations(),
            world.taxonomy().skillCount(),
            request.profile());
    Gate gate = new Gate(world, context, request.asOf());
    VacancyTables tables = new VacancyTables(asked, RightAsk.of(vacancy), context, gate);
    Object answers = tables.gateAnswers();
    Pairing pairing = pairing(vacancy);
    return (view, top, scratch) -> {
      CodeTables codes = tables.of(view.segment(), scratch);
      SegmentRun run = new SegmentRun(view.ordinal(), codes, view.accepted(), pairing, top, true);
      VacancyKernel.search(view.segment().columns(), query, run, scratch);
      Columns columns = view.segment().columns().columns();
      return countUnranked
          ? unranked.get(view, answers, request, () -> UnrankedCount.of(columns, run))
          : 0;
    };
  }

  /** Runs a query on one segment and returns how many of its accepted documents are unranked. */
  @FunctionalInterface
  private interface Search<S> {
    int run(SegmentView<S> view, TopK top, Scratch scratch);
  }

  private <S> List<Hit> hits(MatchIndex<?, S> index, RankRequest request, Search<S> search) {
    try (IndexSnapshot<S> snapshot = index.snapshot()) {
      TopK top = new TopK(request.top());
      snapshot
          .segments(request.filter())
          .forEach(view -> scratches.with(scratch -> search.run(view, top, scratch)));
      return top.toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index", e);
    }
  }

  private <D, S> Ranking<D> rank(
      MatchIndex<D, S> index, RankRequest request, Search<S> search, Function<String, D> reader) {
    try (IndexSnapshot<S> snapshot = index.snapshot()) {
      TopK top = new TopK(request.top());
      int considered = 0;
      int refused = 0;
      for (SegmentView<S> view : snapshot.segments(request.filter())) {
        considered += view.count();
        refused += scratches.with(scratch -> search.run(view, top, scratch));
      }
      List<Ranked<D>> ranked = new ArrayList<>();
      for (Hit hit : top.toList()) {
        D document = reader.apply(snapshot.document(hit.segment(), hit.document()));
        UUID id = new UUID(hit.idHigh(), hit.idLow());
        ranked.add(new Ranked<>(ranked.size() + 1, id, hit.score(), document));
      }
      return new Ranking<>(considered, refused, ranked);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index", e);
    }
  }

  private Pairing pairing(Vacancy vacancy) {
    TieBreaker ties = world.tieBreaker();
    long high = vacancy.id().getMostSignificantBits();
    long low = vacancy.id().getLeastSignificantBits();
    return (idHigh, idLow) -> ties.tie(high, low, idHigh, idLow);
  }
}
