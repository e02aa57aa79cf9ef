package nl.ongekend.api.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.api.view.PoolWatchDocument;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.question.Pair;
import nl.ongekend.core.question.PersonView;
import nl.ongekend.core.question.Reach;
import nl.ongekend.core.question.VacancyView;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an employer hears of the number of people within reach, over days and on two servers. */
@ExtendWith(StoreExtension.class)
class PoolWatchesIT {

  private static final Caller COACH = Caller.local(Purpose.JOB_COACHING);
  private static final Caller EMPLOYER = Caller.local(Purpose.CANDIDATE_SEARCH);
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 21);

  private static final String SKILL =
      "http://data.europa.eu/esco/skill/60f826be-0c1b-413b-aad5-4f7546622e16";

  private static final String VACANCY =
      """
      {"title": {"en": "Aide"}, "employer": {"key": "home", "name": "The Home"}, "sector": "CARE",
       "skills": [{"concept": "%s", "importance": "ESSENTIAL", "level": 2}]}
      """
          .formatted(SKILL);

  @TempDir private Path folder;

  private final AtomicReference<LocalDate> day = new AtomicReference<>(FIRST);

  private static String passport(String name) {
    return """
    {"name": "%s", "skills": [{"concept": "%s", "level": 3, "evidence": "ATTESTED"}],
     "labourMarketAccess": {"access": "FREE"}}
    """
        .formatted(name, SKILL);
  }

  private Services open(StoreSettings settings, String name) throws IOException {
    StoreSettings own = StoreExtension.inHome(settings, folder.resolve(name));
    return Services.open(own, new Today(this::noon, null));
  }

  private Instant noon() {
    return day.get().atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  private void settle(Services services) throws InterruptedException {
    assertThat(
            services
                .follower()
                .await(services.engine().store().changes().current(), Duration.ofSeconds(20)))
        .isTrue();
  }

  /** How many people a loop over all passports finds within reach, a multiple of 5. */
  private String counted(Services services, UUID vacancy) {
    MatchWorld world = services.engine().world();
    Vacancy asked = services.vacancies().get(COACH, vacancy).document();
    Reach reach = new Reach(world, ScoringProfile.standard(), day.get());
    long people =
        services.passports().sample(COACH, 1_000).stream()
            .map(person -> new Pair(PersonView.of(world, person), VacancyView.of(world, asked)))
            .filter(reach::isWithin)
            .count();
    return people < 5 ? "fewer than 5" : String.valueOf(people / 5 * 5);
  }

  static LongStream fewSeeds() {
    return Seeds.seeds().limit(3);
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void get_overRandomDays_tellsEachOtherNumberOnceFromThePeopleOfTheDay(
      long seed, StoreSettings settings) throws Exception {
    Random random = Seeds.random(seed);
    try (Services services = open(settings, "seed-" + seed)) {
      UUID vacancy = services.vacancies().create(COACH, VACANCY).id();
      settle(services);
      String last = counted(services, vacancy);
      assertThat(services.poolWatches().watch(EMPLOYER, vacancy).within()).isEqualTo(last);
      List<String> expected = new ArrayList<>();
      List<UUID> made = new ArrayList<>();
      for (int i = 1; i <= 6; i++) {
        changePeople(services, made, random);
        assertThat(services.poolWatches().get(EMPLOYER, vacancy).within()).isEqualTo(last);
        day.set(FIRST.plusDays(i));
        String now = counted(services, vacancy);
        if (!now.equals(last)) {
          expected.add(day.get() + " " + now);
        }
        last = now;
        PoolWatchDocument told = services.poolWatches().get(EMPLOYER, vacancy);
        assertThat(told.within()).isEqualTo(now);
        assertThat(told.alerts())
            .extracting(alert -> alert.on() + " " + alert.within())
            .containsExactlyElementsOf(expected);
        assertThat(ViewJson.write(told)).doesNotContain("Zqperson", "passport");
      }
    }
  }

  private void changePeople(Services services, List<UUID> made, Random random)
      throws InterruptedException {
    int more = random.nextInt(8);
    for (int i = 0; i < more; i++) {
      made.add(services.passports().create(COACH, passport("Zqperson" + i)).id());
    }
    int fewer = random.nextInt(made.size() + 1) / 2;
    for (int i = 0; i < fewer; i++) {
      services.passports().delete(COACH, made.removeLast(), 1);
    }
    settle(services);
  }

  @Test
  void get_onTwoServersOnOneDay_isToldOnceAndAlike(StoreSettings settings) throws Exception {
    try (Services one = open(settings, "one");
        Services other = open(settings, "other")) {
      UUID vacancy = one.vacancies().create(COACH, VACANCY).id();
      settle(one);
      settle(other);
      one.poolWatches().watch(EMPLOYER, vacancy);
      for (int i = 0; i < 5; i++) {
        one.passports().create(COACH, passport("Zqperson" + i));
      }
      settle(one);
      settle(other);
      day.set(FIRST.plusDays(1));

      PoolWatchDocument first = one.poolWatches().get(EMPLOYER, vacancy);
      for (int i = 0; i < 5; i++) {
        one.passports().create(COACH, passport("Zqlater" + i));
      }
      settle(other);

      assertThat(first.alerts()).hasSize(1);
      assertThat(other.poolWatches().get(EMPLOYER, vacancy)).isEqualTo(first);
    }
  }

  @Test
  void watch_thatIsThereOrGone_beginsAgainOnlyAfterItWasRemoved(StoreSettings settings)
      throws Exception {
    try (Services services = open(settings, "one")) {
      UUID vacancy = services.vacancies().create(COACH, VACANCY).id();
      settle(services);
      PoolWatchDocument begun = services.poolWatches().watch(EMPLOYER, vacancy);
      assertThat(services.poolWatches().watch(EMPLOYER, vacancy)).isEqualTo(begun);

      services.poolWatches().remove(EMPLOYER, vacancy);

      assertThatExceptionOfType(ProblemException.class)
          .isThrownBy(() -> services.poolWatches().get(EMPLOYER, vacancy))
          .returns("pool-watch.not-found", refused -> refused.problem().code());
      assertThatExceptionOfType(ProblemException.class)
          .isThrownBy(() -> services.poolWatches().remove(EMPLOYER, vacancy))
          .returns("pool-watch.not-found", refused -> refused.problem().code());
    }
  }
}
