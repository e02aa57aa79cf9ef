package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.account.OwnEmployer;
import nl.ongekend.api.account.OwnEmployers;
import nl.ongekend.api.account.TokenScope;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an employer sees of people: bands at first, and somebody after two others agreed. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ReleasesIT {

  private static final String YES =
      "{\"manner\": \"BY_PHONE\", \"language\": \"ti\", \"interpreter\": \"Wbtv 1234\"}";

  /** More than there are tests. */
  private static final int MOST_EMPLOYERS = 60;

  private RunningServer server;
  private JdbcClient jdbc;
  private String employer;
  private String head;
  private String key;
  private String position = "";
  private int employers;
  private String coach;
  private String colleague;
  private final List<String> people = new ArrayList<>();
  private String vacancy;

  @BeforeAll
  void start(Store store, StoreSettings settings, @TempDir Path folder)
      throws InterruptedException {
    jdbc = JdbcClient.create(store.dataSource());
    Accounts accounts = new Accounts(store, settings);
    employer = token(accounts, "the-home", Role.EMPLOYER);
    coach = token(accounts, "anna", Role.JOB_COACH);
    colleague = token(accounts, "bram", Role.JOB_COACH);
    head = token(accounts, "head", Role.IWCN_STAFF);
    new OwnEmployers(store)
        .replace(
            "the-home",
            IntStream.rangeClosed(1, MOST_EMPLOYERS)
                .mapToObj(i -> OwnEmployer.parse("home-" + i))
                .toList());
    server = RunningServer.start(settings, folder);
    for (int i = 0; i < 6; i++) {
      people.add(
          server.post("/v1/passports", Samples.passport("Zqperson" + i), as(coach)).at("/id"));
    }
    server.server().awaitReady();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  /** A vacancy of an employer of its own, so that no test meets the requests of another. */
  @BeforeEach
  void offer() {
    key = "home-" + ++employers;
    vacancy = offered();
  }

  private String offered() {
    String body = Samples.VACANCY.replace("\"home\"", "\"" + key + "\"");
    Answer answer = server.post("/v1/vacancies", body, as(coach));
    position = answer.header("Change-Position");
    return answer.at("/id");
  }

  private static String token(Accounts accounts, String name, Role role) {
    accounts.add(new NewAccount(name, role, "north"));
    return accounts.addToken(name, TokenScope.WRITE, Duration.ofDays(90));
  }

  private static String[] as(String token) {
    return new String[] {"Authorization", "Bearer " + token};
  }

  private Answer shortlist() {
    return of("shortlist");
  }

  /** Reads something of the vacancy when the index knows it. */
  private Answer of(String what) {
    return server.get(
        "/v1/vacancies/" + vacancy + "/" + what, with(as(employer), "Min-Position", position));
  }

  private Answer ask(String entry) {
    return server.post(
        "/v1/release-requests",
        "{\"vacancy\": \"%s\", \"entry\": \"%s\"}".formatted(vacancy, entry),
        as(employer));
  }

  /** Asks about the first entry of the shortlist; returns the id of the request. */
  private String asked() {
    return ask(shortlist().at("/entries/0/id")).at("/requests/0/id");
  }

  private Answer seen(String request) {
    return server.get("/v1/release-requests/" + request, as(employer));
  }

  private Answer agree(String release, String token) {
    return server.post("/v1/releases/" + release + "/agreement", YES, as(token));
  }

  private Answer confirm(String release, String token) {
    return server.post("/v1/releases/" + release + "/confirmation", "", as(token));
  }

  @Test
  void listShortlist_sixPeople_showsFiveInABandWithoutWhoTheyAre() {
    Answer answer = shortlist();

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().at("/entries")).hasSize(5);
    assertThat(answer.json().at("/entries").findValuesAsString("id")).isSorted();
    assertThat(answer.json().at("/entries/0/requirements").findValuesAsString("standing"))
        .containsExactlyInAnyOrder("met", "open");
    assertThat(answer.body()).doesNotContain("Zqperson", "score", "rank", "FREE", "north-1");
    people.forEach(person -> assertThat(answer.body()).doesNotContain(person));
  }

  @Test
  void listShortlist_twoBlockTheEmployer_showsNobody() {
    for (String person : people.subList(0, 2)) {
      String blocking =
          Samples.with(
              Samples.passport("Zqperson"),
              "\"exclusions\": {\"employers\": [\"%s\"]}".formatted(key));
      String path = "/v1/passports/" + person;
      String tag = server.get(path, as(coach)).header("ETag");
      position =
          server.put(path, blocking, with(as(coach), "If-Match", tag)).header("Change-Position");
    }

    Answer answer = shortlist();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/entries")).isEmpty();
    assertThat(of("employer-pool").at("/within")).isEqualTo("fewer than 5");
  }

  private static String[] with(String[] headers, String name, String value) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of(name, value));
    return all.toArray(String[]::new);
  }

  @Test
  void listShortlist_blockedAfterItWasShown_isShortenedToFives() {
    assertThat(shortlist().json().at("/entries")).hasSize(5);
    listShortlist_twoBlockTheEmployer_showsNobody();
  }

  @Test
  void entries_ofAnotherVacancy_haveNoNameInCommon() {
    List<String> first = shortlist().json().at("/entries").findValuesAsString("id");
    vacancy = offered();

    assertThat(shortlist().json().at("/entries").findValuesAsString("id"))
        .hasSize(5)
        .doesNotContainAnyElementsOf(first);
  }

  @Test
  void release_agreedAndConfirmedByTwo_showsThePersonToWhoAsked() {
    String release = asked();
    assertThat(agree(release, coach).at("/releases/0/state")).isEqualTo("agreed");
    assertThat(seen(release).json().at("/requests/0/person").isNull()).isTrue();
    assertThat(confirm(release, coach).at("/code")).isEqualTo("release.same-account");
    assertThat(confirm(release, colleague).at("/releases/0/state")).isEqualTo("open");

    Answer seen = seen(release);

    assertThat(seen.at("/requests/0/person/name")).startsWith("Zqperson");
    assertThat(seen.at("/requests/0/person/languages/0/speaking")).isEqualTo("B1");
    assertThat(seen.body()).doesNotContain("FREE", "north-1", "labourMarketAccess");
    people.forEach(person -> assertThat(seen.body()).doesNotContain(person));
    assertThat(actions()).contains("RELEASED").endsWith("VIEWED");
  }

  private List<String> actions() {
    return jdbc.sql("SELECT action FROM audit ORDER BY id")
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Test
  void withdraw_whileOpen_closesInOneAction() {
    String release = asked();
    agree(release, coach);
    confirm(release, colleague);

    assertThat(server.delete("/v1/releases/" + release, as(colleague)).status()).isEqualTo(204);

    assertThat(seen(release).json().at("/requests/0/person").isNull()).isTrue();
    assertThat(actions()).contains("RELEASE_WITHDRAWN");
    assertThat(confirm(release, colleague).at("/code")).isEqualTo("release.out-of-order");
  }

  /**
   * A no, silence, an entry of nobody and somebody who was erased: one body, one set of headers.
   */
  @Test
  void request_refusedUnansweredOfNobodyOrErased_looksTheSame() {
    List<String> entries = shortlist().json().at("/entries").findValuesAsString("id");
    List<Answer> asked =
        List.of(
            ask(entries.get(0)),
            ask(entries.get(1)),
            ask(entries.get(2)),
            ask(UUID.randomUUID().toString()));
    List<String> ids = asked.stream().map(answer -> answer.at("/requests/0/id")).toList();
    server.delete("/v1/releases/" + ids.get(0), as(coach));
    erase(ids.get(1));

    assertThat(asked.stream().map(ReleasesIT::withoutIds).distinct()).hasSize(1);
    assertThat(ids.stream().map(this::seen).map(ReleasesIT::withoutIds).distinct()).hasSize(1);
    Answer list = server.get("/v1/release-requests", as(employer));
    assertThat(list.json().at("/requests").findValuesAsString("id")).containsAll(ids);
  }

  private void erase(String release) {
    String passport =
        jdbc.sql("SELECT passport_id::text FROM release WHERE id = :id::uuid")
            .param("id", release)
            .query(String.class)
            .single();
    Answer erased = server.post("/v1/passports/" + passport + "/erasure", "", as(head));
    assertThat(erased.status()).as(erased.body()).isEqualTo(200);
    people.remove(passport);
  }

  private static String withoutIds(Answer answer) {
    return answer.status()
        + answer.response().headers().map().keySet().toString()
        + answer.body().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
  }

  /** Who helps people finds no no either: neither in the list, nor the export, nor the audit. */
  @Test
  void refusal_ofARequest_leavesNoTrace() {
    String release = asked();
    agree(release, coach);
    List<String> before = actions();

    assertThat(server.delete("/v1/releases/" + release, as(coach)).status()).isEqualTo(204);

    assertThat(actions()).isEqualTo(before);
    assertThat(server.get("/v1/releases", as(colleague)).body()).doesNotContain(release);
    for (String person : people) {
      Answer export = server.get("/v1/passports/" + person + "/export", as(coach));
      assertThat(export.body()).doesNotContain(release);
    }
  }

  @Test
  void release_aMonthLater_isOver(StoreSettings settings, @TempDir Path folder) {
    String release = asked();
    agree(release, coach);
    confirm(release, colleague);
    InstantSource later = InstantSource.offset(settings.clock(), Duration.ofDays(30));
    StoreSettings then =
        new StoreSettings(
            settings.home(),
            settings.external(),
            settings.connections(),
            settings.freeSpace(),
            later,
            settings.ids());
    RunningServer now = server;
    try (RunningServer aMonthLater = RunningServer.start(then, folder)) {
      server = aMonthLater;
      assertThat(seen(release).json().at("/requests/0/person").isNull()).isTrue();
    } finally {
      server = now;
    }
  }

  @Test
  void ask_moreThanTwentyADay_isRefusedForAnyEntry() {
    for (int i = 0; i < 20; i++) {
      assertThat(ask(UUID.randomUUID().toString()).status()).isEqualTo(201);
    }

    assertThat(ask(UUID.randomUUID().toString()).at("/code")).isEqualTo("release.too-many");
    assertThat(ask(shortlist().at("/entries/0/id")).at("/code")).isEqualTo("release.too-many");
  }

  @Test
  void readSlip_inTheLanguageOfTheYes_isTextAndPage() {
    String release = asked();
    String path = "/v1/releases/" + release + "/slip";
    assertThat(server.get(path, as(coach)).at("/code")).isEqualTo("release.not-found");
    agree(release, coach);

    Answer text = server.get(path, with(as(coach), "Accept", "text/plain"));
    Answer page = server.get(path + "?lang=ar", with(as(coach), "Accept", "text/html"));

    assertThat(text.header("Content-Language")).isEqualTo("ti");
    assertThat(text.body()).contains("The Home", "Wbtv 1234");
    assertThat(page.body()).contains("<html lang=\"ar\" dir=\"rtl\">", "The Home");
  }
}
