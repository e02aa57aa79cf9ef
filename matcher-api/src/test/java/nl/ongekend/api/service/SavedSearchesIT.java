package nl.ongekend.api.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.AlertKind;
import nl.ongekend.api.store.AlertLog;
import nl.ongekend.api.store.ChangePosition;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.store.FollowerMark;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.SearchFinds;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.api.view.AlertsDocument;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.match.ExhaustiveRanker;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.profile.Passport;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Alerts of homes that are closed, that share a database, and whose database refuses them. */
@ExtendWith(StoreExtension.class)
class SavedSearchesIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Caller COACH = Caller.local(Purpose.JOB_COACHING);

  private static final String SKILL =
      "http://data.europa.eu/esco/skill/60f826be-0c1b-413b-aad5-4f7546622e16";

  private static final String PASSPORT =
      """
      {"name": "Aide", "skills": [{"concept": "%s", "level": 3, "evidence": "ATTESTED"}],
       "languages": [{"language": "nl", "listening": "B1", "speaking": "B1"}],
       "labourMarketAccess": {"access": "FREE"}}
      """
          .formatted(SKILL);

  @TempDir private Path folder;

  private static String vacancy(String sector, int level, String dutch) {
    return """
    {"title": {"en": "Aide"}, "employer": {"key": "home", "name": "The Home"}, "sector": "%s",
     "skills": [{"concept": "%s", "importance": "ESSENTIAL", "level": %d}],
     "languages": {"working": [{"language": "nl", "speaking": "%s"}]}}
    """
        .formatted(sector, SKILL, level, dutch);
  }

  private static String search(UUID passport, String more) {
    return "{\"passport\": \"%s\"%s}".formatted(passport, more);
  }

  private Services open(StoreSettings settings, String name) throws IOException {
    StoreSettings own = StoreExtension.inHome(settings, folder.resolve(name));
    return Services.open(own, new Today(own.clock(), TODAY));
  }

  private static UUID save(Services services, UUID passport, String more)
      throws InterruptedException {
    settle(services);
    return services.savedSearches().save(COACH, search(passport, more)).searches().getFirst().id();
  }

  private static void settle(Services services) throws InterruptedException {
    ChangePosition now = services.engine().store().changes().current();
    assertThat(services.follower().await(now, LONG)).isTrue();
  }

  private static List<AlertsDocument.Item> alerts(Services services, UUID search)
      throws InterruptedException {
    settle(services);
    return services.savedSearches().alerts(COACH, search, 0, 1_000, "en").alerts();
  }

  @Test
  void alerts_ofAVacancyThatComesAndGoes_sayBothOnce(StoreSettings settings) throws Exception {
    try (Services services = open(settings, "one")) {
      UUID passport = services.passports().create(COACH, PASSPORT).id();
      UUID there = services.vacancies().create(COACH, vacancy("CARE", 2, "A2")).id();
      UUID search = save(services, passport, "");

      UUID comes = services.vacancies().create(COACH, vacancy("CARE", 2, "B1")).id();
      settle(services);
      services.vacancies().replace(COACH, comes, 1, vacancy("CARE", 2, "C2"));
      settle(services);
      services.vacancies().delete(COACH, there, 1);

      List<AlertsDocument.Item> alerts = alerts(services, search);
      assertThat(alerts)
          .extracting(item -> "%s %d".formatted(item.kind(), item.vacancyVersion()))
          .containsExactly("ENTERED 1", "LEFT 2", "LEFT 2");
      assertThat(alerts)
          .extracting(AlertsDocument.Item::vacancy)
          .containsExactly(comes, comes, there);
      assertThat(alerts.getLast().title()).isEmpty();
      assertThat(alerts.getFirst().score())
          .isEqualTo(reference(services, passport, 10, false).score(comes, vacancyOf("B1", comes)));
    }
  }

  private static String vacancyOf(String dutch, UUID id) {
    return vacancy("CARE", 2, dutch).replaceFirst("\\{", "{\"id\": \"" + id + "\", ");
  }

  @Test
  void alerts_ofAHomeThatWasClosedBetweenChangeAndAlert_areNeitherLostNorRepeated(
      StoreSettings settings) throws Exception {
    UUID search;
    try (Services services = open(settings, "one")) {
      UUID passport = services.passports().create(COACH, PASSPORT).id();
      search = save(services, passport, ", \"filters\": [\"sector=LOGISTICS\"]");
      refuseAlerts(services.engine().store(), "RAISE EXCEPTION 'no'");
      services.vacancies().create(COACH, vacancy("LOGISTICS", 2, "A2"));
      services.engine().indexer().catchUp();
    }
    try (Services services = open(settings, "one")) {
      assertThat(
              services
                  .engine()
                  .store()
                  .searches()
                  .listAlerts(COACH.actor(), COACH.purpose(), search, 0, 10))
          .isEmpty();
      refuseAlerts(services.engine().store(), "RETURN NEW");
      assertThat(alerts(services, search)).hasSize(1);
    }
    try (Services services = open(settings, "another")) {
      services.vacancies().create(COACH, vacancy("LOGISTICS", 2, "C2"));
      assertThat(alerts(services, search)).hasSize(1);
    }
  }

  /** Stands in for a database that fails after the position was moved and before the commit. */
  private static void refuseAlerts(Store store, String body) {
    JdbcClient.create(store.dataSource())
        .sql(
            """
            CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql
              AS 'BEGIN %s; END';
            CREATE OR REPLACE TRIGGER refuse BEFORE INSERT ON alert
              FOR EACH ROW EXECUTE FUNCTION refuse();
            """
                .formatted(body.replace("'", "''")))
        .update();
  }

  @Test
  void alerts_ofTwoServersOnOneDatabase_areWrittenOnce(StoreSettings settings) throws Exception {
    try (Services one = open(settings, "one");
        Services other = open(settings, "other")) {
      UUID passport = one.passports().create(COACH, PASSPORT).id();
      settle(other);
      UUID search = save(one, passport, ", \"filters\": [\"sector=TECHNOLOGY\"], \"top\": 500");

      for (int i = 0; i < 20; i++) {
        (i % 2 == 0 ? one : other).vacancies().create(COACH, vacancy("TECHNOLOGY", 2, "A2"));
      }

      settle(other);
      assertThat(alerts(one, search))
          .hasSize(20)
          .extracting(AlertsDocument.Item::vacancy)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void advance_fromAMarkThatIsNoLongerThere_writesNothing(StoreSettings settings) throws Exception {
    try (Services services = open(settings, "one")) {
      UUID passport = services.passports().create(COACH, PASSPORT).id();
      UUID search = save(services, passport, ", \"filters\": [\"sector=RETAIL\"]");
      UUID vacancy = services.vacancies().create(COACH, vacancy("CARE", 2, "A2")).id();
      settle(services);
      AlertLog log = services.engine().store().alerts();
      FollowerMark old = log.mark();
      save(services, passport, ", \"filters\": [\"sector=RETAIL\"]");
      SearchFinds finds =
          new SearchFinds(search, EntityType.VACANCY, Map.of(vacancy, 5_000), Set.of());

      assertThat(log.advance(old, old.position(), List.of(finds), Map.of())).isFalse();
      assertThat(alerts(services, search)).isEmpty();
      FollowerMark mark = log.mark();
      assertThat(log.advance(mark, mark.position(), List.of(finds), Map.of())).isTrue();
      assertThat(alerts(services, search)).hasSize(1);
    }
  }

  @Test
  void create_withFindsOlderThanTheAlerts_isRefused(StoreSettings settings) throws Exception {
    try (Services services = open(settings, "one")) {
      UUID passport = services.passports().create(COACH, PASSPORT).id();
      UUID search = save(services, passport, "");
      var kept = services.engine().store().searches().find(COACH.actor(), COACH.purpose(), search);

      assertThat(
              services
                  .engine()
                  .store()
                  .searches()
                  .create(
                      COACH.actor(),
                      COACH.purpose(),
                      kept.orElseThrow(),
                      Set.of(),
                      ChangePosition.START))
          .isFalse();
    }
  }

  @Test
  void alerts_ofARemovedSearch_areGone(StoreSettings settings) throws Exception {
    try (Services services = open(settings, "one")) {
      UUID passport = services.passports().create(COACH, PASSPORT).id();
      UUID search = save(services, passport, "");

      services.savedSearches().remove(COACH, search);

      assertThatExceptionOfType(ProblemException.class)
          .isThrownBy(() -> services.savedSearches().get(COACH, search))
          .returns("saved-search.not-found", refused -> refused.problem().code());
    }
  }

  private static String searchFor(UUID vacancy, String more) {
    return "{\"vacancy\": \"%s\"%s}".formatted(vacancy, more);
  }

  private static UUID saveFor(Services services, UUID vacancy, String more)
      throws InterruptedException {
    settle(services);
    return services
        .savedSearches()
        .save(COACH, searchFor(vacancy, more))
        .searches()
        .getFirst()
        .id();
  }

  /** Counts the rows of the audit that say that somebody saw a person. */
  private static long views(Services services, UUID passport) {
    return JdbcClient.create(services.engine().store().dataSource())
        .sql("SELECT count(*) FROM audit WHERE action = 'VIEWED' AND entity_id = :id")
        .param("id", passport)
        .query(Long.class)
        .single();
  }

  private static String passport(String name, String dutch) {
    return PASSPORT.replace("Aide", name).replace("B1", dutch);
  }

  @Test
  void alerts_ofAPersonWhoComesAndGoes_nameThePersonAndAreViews(StoreSettings settings)
      throws Exception {
    try (Services services = open(settings, "one")) {
      UUID vacancy = services.vacancies().create(COACH, vacancy("CARE", 2, "B1")).id();
      UUID search = saveFor(services, vacancy, ", \"top\": 1000");
      UUID comes = services.passports().create(COACH, passport("Amira", "A1")).id();
      settle(services);
      services.passports().replace(COACH, comes, 1, passport("Amira", "B2"));
      settle(services);
      services.passports().replace(COACH, comes, 2, passport("Amira", "A1"));
      long before = views(services, comes);

      List<AlertsDocument.Item> alerts = alerts(services, search);

      assertThat(alerts)
          .extracting(
              item -> "%s %d %s".formatted(item.kind(), item.passportVersion(), item.title()))
          .containsExactly("ENTERED 2 Amira", "LEFT 3 Amira");
      assertThat(alerts).extracting(AlertsDocument.Item::passport).containsOnly(comes);
      assertThat(alerts).extracting(AlertsDocument.Item::vacancy).containsOnlyNulls();
      assertThat(views(services, comes)).isEqualTo(before + 1);
    }
  }

  @Test
  void alerts_ofPeopleOnTwoServers_areWrittenOnce(StoreSettings settings) throws Exception {
    try (Services one = open(settings, "one");
        Services other = open(settings, "other")) {
      UUID vacancy = one.vacancies().create(COACH, vacancy("CARE", 2, "B1")).id();
      settle(other);
      UUID search = saveFor(one, vacancy, ", \"top\": 1000");

      for (int i = 0; i < 10; i++) {
        (i % 2 == 0 ? one : other).passports().create(COACH, passport("P" + i, "C1"));
      }

      settle(other);
      assertThat(alerts(one, search))
          .hasSize(10)
          .extracting(AlertsDocument.Item::passport)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void erase_ofAPersonWhoWasTold_removesTheAlertsAndKeepsTheSearch(StoreSettings settings)
      throws Exception {
    try (Services services = open(settings, "one")) {
      UUID vacancy = services.vacancies().create(COACH, vacancy("CARE", 2, "B1")).id();
      UUID search = saveFor(services, vacancy, ", \"top\": 1000");
      UUID erased = services.passports().create(COACH, passport("Amira", "C1")).id();
      UUID stays = services.passports().create(COACH, passport("Bilal", "C1")).id();
      assertThat(alerts(services, search)).hasSize(2);

      services.people().erase(COACH, erased);

      assertThat(alerts(services, search))
          .extracting(AlertsDocument.Item::passport)
          .containsExactly(stays);
      AlertLog log = services.engine().store().alerts();
      assertThat(log.listFinds(List.of(search)).get(search)).doesNotContain(erased).contains(stays);
      FollowerMark mark = log.mark();
      SearchFinds late =
          new SearchFinds(search, EntityType.PASSPORT, Map.of(erased, 5_000), Set.of());
      assertThat(log.advance(mark, mark.position(), List.of(late), Map.of())).isTrue();
      assertThat(log.listFinds(List.of(search)).get(search)).doesNotContain(erased);
    }
  }

  /**
   * What a search for a vacancy holds is what the reference finds, and every difference was told.
   */
  @ParameterizedTest
  @MethodSource("fewSeeds")
  void alerts_afterRandomChangesOfPeople_addUpToAMatch(long seed, StoreSettings settings)
      throws Exception {
    Random random = Seeds.random(seed);
    int top = 3 + random.nextInt(8);
    try (Services services = open(settings, "people-" + seed)) {
      UUID vacancy = services.vacancies().create(COACH, vacancy("CARE", 2, "B1")).id();
      List<UUID> searches = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        // Several, so that a change of one passport does not ask all of them anew.
        searches.add(
            saveFor(services, vacancy, ", \"top\": %d, \"onlyWithinReach\": true".formatted(top)));
        searches.add(
            saveFor(services, vacancy, ", \"top\": %d, \"onlyWithinReach\": false".formatted(top)));
      }
      Set<UUID> within = peopleFor(services, vacancy, top, true);
      Set<UUID> all = peopleFor(services, vacancy, top, false);

      changePeople(services, vacancy, random);

      for (int i = 0; i < searches.size(); i += 2) {
        requireTold(services, searches.get(i), within, peopleFor(services, vacancy, top, true));
        requireTold(services, searches.get(i + 1), all, peopleFor(services, vacancy, top, false));
      }
    }
  }

  private static void changePeople(Services services, UUID vacancy, Random random)
      throws InterruptedException {
    List<UUID> made = new ArrayList<>();
    List<Long> versions = new ArrayList<>();
    String[] levels = {"A1", "A2", "B1", "B2", "C1"};
    for (int step = 0; step < 30; step++) {
      String text = passport("P" + step, levels[random.nextInt(levels.length)]);
      text = text.replace("\"level\": 3", "\"level\": " + (1 + random.nextInt(4)));
      int which = made.isEmpty() ? 0 : random.nextInt(made.size());
      if (made.size() < 5 || random.nextInt(3) == 0) {
        made.add(services.passports().create(COACH, text).id());
        versions.add(1L);
      } else if (random.nextInt(4) == 0) {
        services.passports().delete(COACH, made.remove(which), versions.remove(which));
      } else {
        UUID id = made.get(which);
        versions.set(
            which,
            services.passports().replace(COACH, id, versions.get(which), text).entityVersion());
      }
      if (random.nextInt(4) == 0) {
        settle(services);
      }
    }
    services
        .vacancies()
        .replace(COACH, vacancy, 1, vacancy("CARE", 2, random.nextBoolean() ? "A2" : "B2"));
    settle(services);
  }

  private static void requireTold(Services services, UUID search, Set<UUID> first, Set<UUID> now)
      throws InterruptedException {
    List<AlertsDocument.Item> alerts = alerts(services, search);
    Set<UUID> came = new TreeSet<>(now);
    came.removeAll(first);
    Set<UUID> went = new TreeSet<>(first);
    went.removeAll(now);

    assertThat(services.engine().store().alerts().listFinds(List.of(search)))
        .isEqualTo(now.isEmpty() ? Map.of() : Map.of(search, now));
    assertThat(people(alerts, AlertKind.ENTERED)).containsAll(came);
    assertThat(people(alerts, AlertKind.LEFT)).containsAll(went);
    assertThat(alerts).allMatch(alert -> alert.held() == now.contains(alert.passport()));
    assertThat(alerts)
        .extracting(alert -> List.of(alert.passport(), alert.passportVersion(), alert.kind()))
        .doesNotHaveDuplicates();
  }

  private static Set<UUID> people(List<AlertsDocument.Item> alerts, AlertKind kind) {
    return alerts.stream()
        .filter(alert -> alert.kind() == kind)
        .map(AlertsDocument.Item::passport)
        .collect(Collectors.toSet());
  }

  /** The people whom a loop over all passports finds for a vacancy. */
  private static Set<UUID> peopleFor(Services services, UUID vacancy, int top, boolean within) {
    MatchWorld world = services.engine().world();
    Vacancy asked = services.vacancies().get(COACH, vacancy).document();
    List<Passport> all = services.passports().sample(COACH, 1_000);
    Reach reach = new Reach(world, ScoringProfile.standard(), TODAY);
    return new ExhaustiveRanker(world, all, List.of())
        .passportsFor(asked, RankRequest.top(top, TODAY)).ranked().stream()
            .filter(one ->
                !within
                    || reach.isWithin(
                        new Pair(
                            PersonView.of(world, one.document()), VacancyView.of(world, asked))))
            .map(one -> one.document().id())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  static LongStream fewSeeds() {
    return Seeds.seeds().limit(4);
  }

  /** What a search holds is what the reference finds, and every difference was told. */
  @ParameterizedTest
  @MethodSource("fewSeeds")
  void alerts_afterRandomChanges_addUpToAMatch(long seed, StoreSettings settings) throws Exception {
    Random random = Seeds.random(seed);
    int top = 3 + random.nextInt(8);
    try (Services services = open(settings, "seed-" + seed)) {
      UUID passport = services.passports().create(COACH, PASSPORT).id();
      List<UUID> searches = new ArrayList<>();
      for (boolean within : new boolean[] {true, false}) {
        searches.add(
            save(
                services,
                passport,
                ", \"top\": %d, \"onlyWithinReach\": %s".formatted(top, within)));
      }
      Set<UUID> atFirst = reference(services, passport, top, true).best();
      Set<UUID> atFirstOfAll = reference(services, passport, top, false).best();

      change(services, passport, random);

      requireComplete(
          services, searches.getFirst(), reference(services, passport, top, true), atFirst);
      requireComplete(
          services, searches.getLast(), reference(services, passport, top, false), atFirstOfAll);
    }
  }

  private static void change(Services services, UUID passport, Random random)
      throws InterruptedException {
    List<UUID> made = new ArrayList<>();
    List<Long> versions = new ArrayList<>();
    for (int step = 0; step < 30; step++) {
      String[] levels = {"A1", "A2", "B1", "B2", "C1"};
      String text = vacancy("CARE", 1 + random.nextInt(4), levels[random.nextInt(levels.length)]);
      int which = made.isEmpty() ? 0 : random.nextInt(made.size());
      if (made.size() < 5 || random.nextInt(3) == 0) {
        made.add(services.vacancies().create(COACH, text).id());
        versions.add(1L);
      } else if (random.nextInt(4) == 0) {
        services.vacancies().delete(COACH, made.remove(which), versions.remove(which));
      } else {
        UUID id = made.get(which);
        versions.set(
            which,
            services.vacancies().replace(COACH, id, versions.get(which), text).entityVersion());
      }
      if (random.nextInt(4) == 0) {
        settle(services);
      }
    }
    services
        .passports()
        .replace(COACH, passport, 1, PASSPORT.replace("B1", random.nextBoolean() ? "C1" : "A2"));
    settle(services);
  }

  private static void requireComplete(
      Services services, UUID search, Reference reference, Set<UUID> atFirst)
      throws InterruptedException {
    List<AlertsDocument.Item> alerts = alerts(services, search);
    Set<UUID> now = reference.best();
    Set<UUID> came = new TreeSet<>(now);
    came.removeAll(atFirst);
    Set<UUID> went = new TreeSet<>(atFirst);
    went.removeAll(now);

    assertThat(services.engine().store().alerts().listFinds(List.of(search)))
        .isEqualTo(now.isEmpty() ? Map.of() : Map.of(search, now));
    assertThat(of(alerts, AlertKind.ENTERED)).containsAll(came);
    assertThat(of(alerts, AlertKind.LEFT)).containsAll(went);
    assertThat(alerts).allMatch(alert -> alert.held() == now.contains(alert.vacancy()));
    assertThat(alerts)
        .extracting(alert -> List.of(alert.vacancy(), alert.vacancyVersion(), alert.kind()))
        .doesNotHaveDuplicates();
  }

  private static Set<UUID> of(List<AlertsDocument.Item> alerts, AlertKind kind) {
    return alerts.stream()
        .filter(alert -> alert.kind() == kind)
        .map(AlertsDocument.Item::vacancy)
        .collect(Collectors.toSet());
  }

  /** What a loop over all pairs finds. */
  private record Reference(
      MatchWorld world, Passport passport, List<Vacancy> all, int top, boolean within) {

    Set<UUID> best() {
      Reach reach = new Reach(world, ScoringProfile.standard(), TODAY);
      Set<UUID> best = new TreeSet<>();
      new ExhaustiveRanker(world, List.of(), all)
          .vacanciesFor(passport, RankRequest.top(top, TODAY)).ranked().stream()
              .filter(one -> !within || reach.isWithin(pair(one.document())))
              .forEach(one -> best.add(one.id()));
      return best;
    }

    int score(UUID id, String json) {
      Vacancy vacancy = new Documents().readVacancy(json);
      assertThat(vacancy.id()).isEqualTo(id);
      return new Reach(world, ScoringProfile.standard(), TODAY).score(pair(vacancy));
    }

    private Pair pair(Vacancy vacancy) {
      return new Pair(PersonView.of(world, passport), VacancyView.of(world, vacancy));
    }
  }

  private static Reference reference(Services services, UUID passport, int top, boolean within) {
    return new Reference(
        services.engine().world(),
        services.passports().get(COACH, passport).document(),
        services.vacancies().list(COACH, null, 1_000).documents().stream()
            .map(Stored::document)
            .toList(),
        top,
        within);
  }
}
