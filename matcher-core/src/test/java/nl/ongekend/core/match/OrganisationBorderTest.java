package nl.ongekend.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.ongekend.core.batch.BatchRanker;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.index.MatchIndex;
import nl.ongekend.core.index.PassportSegment;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.question.IndexPool;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an organisation sees is what it would see if nobody else were there. */
class OrganisationBorderTest {

  private static final int PASSPORTS = 60;
  private static final int VACANCIES = 80;

  private static final MatchFilter CARE =
      new MatchFilter(
          Set.of(), Set.of(Sector.CARE), Set.of(), Set.of(), null, null, Set.of(), Set.of(), false);

  private static final List<UUID> ORGANISATIONS =
      List.of(new UUID(7, 1), new UUID(7, 2), new UUID(7, 3));

  private static final UUID OF_NOBODY = new UUID(7, 9);

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void ranking_ofAnOrganisation_isThatOfItsOwnDocumentsAlone(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    try (Shared shared = new Shared(market, Seeds.random(seed))) {
      IndexRanker everybody = shared.ranker();
      for (UUID organisation : ORGANISATIONS) {
        Ranker ranker = everybody.seenBy(organisation);
        requireSame(shared, organisation, ranker, MatchFilter.none());
        requireSame(shared, organisation, ranker, CARE);
      }
    }
  }

  private static void requireSame(
      Shared shared, UUID organisation, Ranker ranker, MatchFilter filter) {
    FilterOracle oracle = new FilterOracle(shared.market.world(), filter);
    List<Vacancy> vacancies =
        shared.vacancies.of(organisation).stream().filter(oracle::passes).toList();
    List<Passport> passports = shared.passports.of(organisation);
    ExhaustiveRanker alone = new ExhaustiveRanker(shared.market.world(), passports, vacancies);
    for (Passport passport : shared.market.passports().subList(0, 5)) {
      assertThat(ranker.vacanciesFor(passport, request(filter)))
          .isEqualTo(alone.vacanciesFor(passport, request(MatchFilter.none())));
    }
    for (Vacancy vacancy : shared.market.vacancies().subList(0, 5)) {
      assertThat(ranker.passportsFor(vacancy, request(MatchFilter.none())))
          .isEqualTo(alone.passportsFor(vacancy, request(MatchFilter.none())));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void poolAndBatch_ofAnOrganisation_haveItsOwnDocumentsAlone(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    try (Shared shared = new Shared(market, Seeds.random(seed))) {
      for (UUID organisation : ORGANISATIONS) {
        List<UUID> people = new ArrayList<>();
        List<UUID> work = new ArrayList<>();
        IndexPool pool = shared.pool().seenBy(organisation);
        pool.everybody(person -> people.add(person.id()));
        pool.everyVacancy(vacancy -> work.add(vacancy.id()));

        assertThat(people).hasSameElementsAs(shared.passports.ids(organisation));
        assertThat(work).hasSameElementsAs(shared.vacancies.ids(organisation));
        assertThat(shared.batch().seenBy(organisation).vacancyIds(MatchFilter.none()))
            .hasSameElementsAs(shared.vacancies.ids(organisation));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void organisation_withoutDocuments_seesNothing(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    try (Shared shared = new Shared(market, Seeds.random(seed));
        var snapshot = shared.vacancies.index.seenBy(OF_NOBODY).snapshot()) {
      UUID there = shared.vacancies.documents.keySet().iterator().next();

      assertThat(
              shared
                  .ranker()
                  .seenBy(OF_NOBODY)
                  .vacanciesFor(market.passports().getFirst(), request(MatchFilter.none())))
          .isEqualTo(new Ranking<>(0, 0, List.of()));
      assertThat(snapshot.documents()).isZero();
      assertThat(snapshot.document(there)).isNull();
    }
  }

  private static RankRequest request(MatchFilter filter) {
    return new RankRequest(10_000, filter, ScoringProfile.standard(), MatchWorlds.AS_OF);
  }

  /** One side, with what each organisation keeps of it. */
  private static final class Kept<D, S> {
    final MatchIndex<D, S> index;
    final Map<UUID, D> documents = new HashMap<>();
    final Map<UUID, UUID> organisations = new HashMap<>();
    private final Function<D, UUID> id;

    Kept(MatchIndex<D, S> index, Function<D, UUID> id) {
      this.index = index;
      this.id = id;
    }

    void put(D document, String json, UUID organisation) throws IOException {
      index.put(document, json, organisation);
      documents.put(id.apply(document), document);
      organisations.put(id.apply(document), organisation);
    }

    void delete(UUID gone) throws IOException {
      index.delete(gone);
      documents.remove(gone);
    }

    List<D> of(UUID organisation) {
      return documents.values().stream()
          .filter(document -> organisation.equals(organisations.get(id.apply(document))))
          .toList();
    }

    List<UUID> ids(UUID organisation) {
      return of(organisation).stream().map(id).toList();
    }
  }

  /** An index of several organisations in several segments, some of them of one alone. */
  private static final class Shared implements AutoCloseable {
    private static final Documents DOCUMENTS = new Documents();

    final RandomMarket market;
    final Kept<Passport, PassportSegment> passports;
    final Kept<Vacancy, VacancySegment> vacancies;
    private final Random random;

    Shared(RandomMarket market, Random random) throws IOException {
      this.market = market;
      this.random = random;
      passports =
          new Kept<>(MatchIndex.passports(null, market.world().indexSetting()), Passport::id);
      vacancies =
          new Kept<>(MatchIndex.vacancies(null, market.world().indexSetting()), Vacancy::id);
      fill();
      for (UUID gone : List.copyOf(vacancies.documents.keySet()).subList(0, VACANCIES / 10)) {
        vacancies.delete(gone);
      }
      vacancies.index.refresh();
    }

    private void fill() throws IOException {
      // The first quarter of each side belongs to one organisation and fills segments alone.
      for (int i = 0; i < PASSPORTS; i++) {
        Passport passport = market.passports().get(i);
        passports.put(passport, DOCUMENTS.write(passport), organisation(i, PASSPORTS));
        refreshSometimes(passports.index, i, PASSPORTS);
      }
      for (int i = 0; i < VACANCIES; i++) {
        Vacancy vacancy = market.vacancies().get(i);
        vacancies.put(vacancy, DOCUMENTS.write(vacancy), organisation(i, VACANCIES));
        refreshSometimes(vacancies.index, i, VACANCIES);
      }
    }

    private UUID organisation(int number, int all) {
      int next = random.nextInt(ORGANISATIONS.size());
      return ORGANISATIONS.get(number < all / 4 ? 0 : next);
    }

    private static void refreshSometimes(MatchIndex<?, ?> index, int number, int all)
        throws IOException {
      if ((number + 1) % (all / 4) == 0) {
        index.refresh();
      }
    }

    IndexRanker ranker() {
      return new IndexRanker(market.world(), passports.index, vacancies.index, DOCUMENTS);
    }

    IndexPool pool() {
      return new IndexPool(passports.index, vacancies.index);
    }

    BatchRanker batch() {
      return new BatchRanker(market.world(), vacancies.index, DOCUMENTS);
    }

    @Override
    public void close() throws IOException {
      passports.index.close();
      vacancies.index.close();
    }
  }
}
