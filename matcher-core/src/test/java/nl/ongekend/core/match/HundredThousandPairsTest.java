package nl.ongekend.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.kernel.Hit;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The kernel ranks 100,000 random pairs as scoring each of them does, in both directions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HundredThousandPairsTest {

  private static final int PASSPORTS = 250;
  private static final int VACANCIES = 400;
  private static final RankRequest ALL = RankRequest.top(10_000, MatchWorlds.AS_OF);

  private final long seed = Seeds.seeds().findFirst().orElseThrow();
  private final RandomMarket market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
  private final ExhaustiveRanker reference =
      new ExhaustiveRanker(market.world(), market.passports(), market.vacancies());
  private IndexedCorpus corpus;

  /** A ranked document in short. */
  private record Place(UUID id, int score) {

    static Place of(Hit hit) {
      return new Place(new UUID(hit.idHigh(), hit.idLow()), hit.score());
    }

    static List<Place> of(Ranking<?> ranking) {
      return ranking.ranked().stream().map(one -> new Place(one.id(), one.score())).toList();
    }
  }

  @BeforeAll
  void index() throws IOException {
    corpus = IndexedCorpus.of(market.world(), market.passports(), market.vacancies());
  }

  @AfterAll
  void close() throws IOException {
    corpus.close();
  }

  @Test
  void vacancyHits_everyPassport_areThoseOfScoringEveryPair() {
    for (Passport passport : market.passports()) {
      assertThat(corpus.ranker().vacancyHits(passport, ALL))
          .extracting(Place::of)
          .as("seed %d, vacancies for %s", seed, passport.id())
          .isEqualTo(Place.of(reference.vacanciesFor(passport, ALL)));
    }
  }

  @Test
  void passportHits_everyVacancy_areThoseOfScoringEveryPair() {
    for (Vacancy vacancy : market.vacancies()) {
      assertThat(corpus.ranker().passportHits(vacancy, ALL))
          .extracting(Place::of)
          .as("seed %d, people for %s", seed, vacancy.id())
          .isEqualTo(Place.of(reference.passportsFor(vacancy, ALL)));
    }
  }
}
