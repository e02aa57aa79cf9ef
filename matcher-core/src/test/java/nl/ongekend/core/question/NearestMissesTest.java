package nl.ongekend.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.match.IndexedCorpus;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.match.RandomMarket;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.question.NearestMisses.Answer;
import nl.ongekend.core.score.ScoringProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The index hands out all that matters: its answers are those of a loop over all pairs. */
class NearestMissesTest {

  private static final int ALL = 1_000;

  private static Reach reach(MatchWorld world) {
    return new Reach(world, ScoringProfile.standard(), MatchWorlds.AS_OF);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void ofPerson_overTheIndex_isWhatALoopOverAllPairsFinds(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, 20, 60);
    MatchWorld world = market.world();
    Pool list = new ListPool(world, market.passports(), market.vacancies());
    try (IndexedCorpus corpus = IndexedCorpus.of(world, market.passports(), market.vacancies())) {
      for (Passport passport : market.passports()) {
        PersonView person = PersonView.of(world, passport);
        Answer found = new NearestMisses(reach(world), corpus.pool()).ofPerson(person, ALL);

        assertThat(ids(found)).isEqualTo(loop(world, person, market.vacancies()));
        assertThat(told(found))
            .isEqualTo(told(new NearestMisses(reach(world), list).ofPerson(person, ALL)));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void ofVacancy_overTheIndex_isWhatAListOfAllFinds(long seed) throws IOException {
    RandomMarket market = RandomMarket.of(seed, 60, 20);
    MatchWorld world = market.world();
    Pool list = new ListPool(world, market.passports(), market.vacancies());
    try (IndexedCorpus corpus = IndexedCorpus.of(world, market.passports(), market.vacancies())) {
      for (Vacancy vacancy : market.vacancies()) {
        VacancyView asked = VacancyView.of(world, vacancy);

        assertThat(told(new NearestMisses(reach(world), corpus.pool()).ofVacancy(asked, ALL)))
            .isEqualTo(told(new NearestMisses(reach(world), list).ofVacancy(asked, ALL)));
      }
    }
  }

  private static List<UUID> ids(Answer answer) {
    return answer.nearest().stream().map(NearestMisses.Near::id).toList();
  }

  private static List<UUID> loop(MatchWorld world, PersonView person, List<Vacancy> vacancies) {
    Reach reach = reach(world);
    record Missed(UUID id, Miss miss) {}
    return vacancies.stream()
        .flatMap(vacancy ->
            reach
                .findMiss(new Pair(person, VacancyView.of(world, vacancy)))
                .map(miss -> new Missed(vacancy.id(), miss))
                .stream())
        .sorted(
            Comparator.comparing((Missed one) -> -one.miss().scoreAfter())
                .thenComparing(one -> -one.miss().score())
                .thenComparing(one -> one.id().toString()))
        .map(Missed::id)
        .toList();
  }

  private static String told(Answer answer) {
    StringBuilder told = new StringBuilder();
    told.append("within ").append(answer.within()).append(", missed ").append(answer.missed());
    for (NearestMisses.Near near : answer.nearest()) {
      Change change = near.miss().change();
      told.append(
          "\n%s by %s %s: %d to %d with %s"
              .formatted(
                  near.id(),
                  near.miss().unmet().condition(),
                  near.miss().unmet().code(),
                  near.miss().score(),
                  near.miss().scoreAfter(),
                  change == null ? "-" : change.field() + " " + change.from() + ">" + change.to()));
    }
    return told.toString();
  }
}
