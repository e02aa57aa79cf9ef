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
import nl.ongekend.core.kernel.Hit;
import nl.ongekend.core.kernel.Pairing;
import nl.ongekend.core.kernel.PassportKernel;
import nl.ongekend.core.kernel.PassportQuery;
import nl.ongekend.core.kernel.Scratch;
import nl.ongekend.core.kernel.SegmentRun;
import nl.ongekend.core.kernel.TieBreaker;
import nl.ongekend.core.kernel.TopK;
import nl.ongekend.core.kernel.UnrankedCount;
import nl.ongekend.core.kernel.VacancyKernel;
import nl.ongekend.core.kernel.VacancyQuery;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.rule.RightOffer;
import nl.ongekend.core.score.PersonFacets;
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
  private final ThreadLocal<Scratch> scratch = ThreadLocal.withInitial(Scratch::new);

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
  }

  @Override
  public Ranking<Vacancy> vacanciesFor(Passport passport, RankRequest request) {
    ScoreContext context = world.scoreContext(request.profile(), request.asOf());
    PersonFacets person = world.facets().of(passport);
    PassportQuery query =
        PassportQuery.compile(person.skills(), context.skills(), request.profile());
    Gate gate = new Gate(world, context, request.asOf());
    PassportTables tables = new PassportTables(person, RightOffer.of(passport), context, gate);
    Pairing pairing = pairing(passport);
    Search<VacancySegment> search =
        (view, top) -> {
          SegmentRun run =
              new SegmentRun(
                  view.ordinal(),
                  tables.of(view.segment(), scratch.get()),
                  view.accepted(),
                  pairing,
                  top);
          PassportKernel.search(view.segment().columns(), query, run, scratch.get());
          return UnrankedCount.of(view.segment().columns().columns(), run);
        };
    return rank(vacancies, request, search, documents::readVacancy);
  }

  @Override
  public Ranking<Passport> passportsFor(Vacancy vacancy, RankRequest request) {
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
    Pairing pairing = pairing(vacancy);
    Search<PassportSegment> search =
        (view, top) -> {
          SegmentRun run =
              new SegmentRun(
                  view.ordinal(),
                  tables.of(view.segment(), scratch.get()),
                  view.accepted(),
                  pairing,
                  top);
          VacancyKernel.search(view.segment().columns(), query, run, scratch.get());
          return UnrankedCount.of(view.segment().columns().columns(), run);
        };
    return rank(passports, request, search, documents::readPassport);
  }

  /** Runs a query on one segment and returns how many of its accepted documents are unranked. */
  @FunctionalInterface
  private interface Search<S> {
    int run(SegmentView<S> view, TopK top);
  }

  private static <D, S> Ranking<D> rank(
      MatchIndex<D, S> index, RankRequest request, Search<S> search, Function<String, D> reader) {
    try (IndexSnapshot<S> snapshot = index.snapshot()) {
      TopK top = new TopK(request.top());
      int considered = 0;
      int unranked = 0;
      for (SegmentView<S> view : snapshot.segments(request.filter())) {
        considered += view.count();
        unranked += search.run(view, top);
      }
      List<Ranked<D>> ranked = new ArrayList<>();
      for (Hit hit : top.toList()) {
        D document = reader.apply(snapshot.document(hit.segment(), hit.document()));
        UUID id = new UUID(hit.idHigh(), hit.idLow());
        ranked.add(new Ranked<>(ranked.size() + 1, id, hit.score(), document));
      }
      return new Ranking<>(considered, unranked, ranked);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index", e);
    }
  }

  private Pairing pairing(Passport passport) {
    TieBreaker ties = world.tieBreaker();
    long high = passport.id().getMostSignificantBits();
    long low = passport.id().getLeastSignificantBits();
    return (idHigh, idLow) -> ties.tie(idHigh, idLow, high, low);
  }

  private Pairing pairing(Vacancy vacancy) {
    TieBreaker ties = world.tieBreaker();
    long high = vacancy.id().getMostSignificantBits();
    long low = vacancy.id().getLeastSignificantBits();
    return (idHigh, idLow) -> ties.tie(high, low, idHigh, idLow);
  }
}
