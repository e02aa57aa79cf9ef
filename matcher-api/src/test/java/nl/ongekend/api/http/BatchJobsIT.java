package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ongekend.api.demo.DemoData;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Batches as jobs over HTTP, on the people and vacancies of the demonstration. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class BatchJobsIT {

  private static final int PEOPLE = 40;

  private static final String NDJSON = "application/x-ndjson";

  private RunningServer server;
  private StoreSettings settings;
  private Path folder;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) throws IOException {
    this.settings = settings;
    this.folder = folder;
    server = RunningServer.start(settings, folder);
    server.postLines("/v1/passport-imports", demo("passports.ndjson"));
    server.postLines("/v1/vacancy-imports", demo("vacancies.ndjson"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  static String demo(String name) throws IOException {
    try (InputStream lines = DemoData.class.getResourceAsStream(name)) {
      assertThat(lines).isNotNull();
      return new String(lines.readAllBytes(), UTF_8);
    }
  }

  private String create(String body) {
    Answer answer = server.post("/v1/batches", body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    assertThat(answer.header("Location")).isEqualTo("/v1/batches/" + answer.at("/id"));
    return answer.header("Location");
  }

  /** Waits for the end of a job by its events; returns them. */
  private List<EventReader.Event> watch(String job) {
    return EventReader.readAll(server.address(), job + "/events", null);
  }

  private String done(String body) {
    String job = create(body);
    watch(job);
    assertThat(server.get(job).at("/progress/state")).isEqualTo("DONE");
    return job;
  }

  private String lines(String job) {
    return server.get(job + "/results", "Accept", NDJSON).body();
  }

  @Test
  void batch_withUsualSettings_isDoneAndHasAnAnswerForEach() {
    String job = done("{\"top\": 3}");

    Answer state = server.get(job);
    assertThat(state.at("/schema")).isEqualTo("ongekend/batch-job/1");
    assertThat(state.json().at("/progress/people").asInt()).isEqualTo(PEOPLE);
    assertThat(state.json().at("/progress/total").asInt()).isEqualTo(PEOPLE);
    assertThat(state.json().at("/progress/secondsLeft").asInt()).isZero();
    assertThat(state.json().at("/begun").asInt()).isEqualTo(1);
    assertThat(state.json().at("/settings/floor").asInt()).isEqualTo(6000);
    assertThat(state.at("/settings/asOf")).isEqualTo("2026-11-21");
    List<String> lines = lines(job).lines().toList();
    assertThat(lines).hasSize(PEOPLE + 1);
    assertThat(lines.getFirst()).startsWith("{\"schema\":\"ongekend/batch/1\"");
    Answer sheet = server.get(job + "/results", "Accept", "text/csv");
    assertThat(sheet.header("Content-Type")).startsWith("text/csv");
    assertThat(sheet.body()).startsWith("passport,considered,unranked,rank,vacancy,score");
  }

  @Test
  void results_pageByPage_areTheLinesInTheirOrder() {
    String job = done("{\"top\": 3}");
    List<String> people = new ArrayList<>();
    String next = job + "/results?limit=7";
    while (!next.isEmpty()) {
      Answer page = server.get(next);
      assertThat(page.at("/schema")).isEqualTo("ongekend/batch-page/1");
      page.json().at("/people").forEach(person -> people.add(person.toString()));
      JsonNode following = page.json().at("/next");
      next = following.isNull() ? "" : following.asString();
    }

    assertThat(people).isEqualTo(lines(job).lines().skip(1).toList());
  }

  @Test
  void results_withACursorThatIsNone_areRefused() {
    String job = done("{\"top\": 1}");

    for (String after : List.of("7", "x", "99999999")) {
      Answer refused = server.get(job + "/results?after=" + after);
      assertThat(refused.status()).as(after).isEqualTo(400);
      assertThat(refused.at("/code")).isEqualTo("parameter.invalid");
    }
  }

  @Test
  void proposal_ofABatch_servesNobodyTwiceAndSaysWhy() {
    String job = done("{\"top\": 10, \"floor\": 3000}");

    Answer proposal = server.get(job + "/proposal");

    assertThat(proposal.at("/schema")).isEqualTo("ongekend/proposal/1");
    assertThat(proposal.json().at("/outcome/gap").asInt()).isZero();
    assertThat(proposal.json().at("/rules/listLength").asInt()).isEqualTo(10);
    assertThat(proposal.json().at("/outcome/total").asLong())
        .isGreaterThan(proposal.json().at("/outcome/served").asLong() * 3000);
    assertThat(proposal.json().at("/outcome/served").asInt())
        .isGreaterThanOrEqualTo(proposal.json().at("/greedy/served").asInt());
    assertThat(proposal.json().at("/people").size()).isEqualTo(PEOPLE);
    assertThat(proposal.json().at("/people").findValuesAsString("reason"))
        .hasSize(proposal.json().at("/outcome/proposals").asInt())
        .allMatch(reason -> reason.matches("\\w+ for you;.*price [\\d,]+"));
    assertThat(server.get(job + "/proposal", "Accept", "text/csv").body().lines())
        .hasSize(proposal.json().at("/outcome/proposals").asInt() + 1);
    assertThat(server.get(job + "/proposal", "Accept", NDJSON).body())
        .startsWith("{\"schema\":\"ongekend/proposal/1\"");
  }

  @Test
  void events_readTwiceWithALossBetween_areAllThereOnce() {
    String job = create("{\"top\": 2, \"tranche\": 5}");

    List<EventReader.Event> first = EventReader.read(server.address(), job + "/events", null, 3);
    List<EventReader.Event> rest =
        EventReader.readAll(server.address(), job + "/events", first.getLast().id());

    List<EventReader.Event> all = new ArrayList<>(first);
    all.addAll(rest);
    // Running, eight tranches of five, done.
    assertThat(all).extracting(EventReader.Event::id).isEqualTo(numbers(all.size()));
    assertThat(all).extracting(EventReader.Event::people).contains(5L, 10L, 35L, 40L).isSorted();
    assertThat(all.getLast().data()).contains("\"state\":\"DONE\"");
    Answer again = server.get(job + "/events", "Last-Event-ID", all.getLast().id());
    assertThat(again.status()).isEqualTo(204);
  }

  private static List<String> numbers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
  }

  @Test
  void batch_stoppedWithItsServerInTheMiddle_goesOnAndEndsWithTheSameBytes() {
    String whole = lines(done("{\"top\": 4, \"tranche\": 1}"));
    String job = create("{\"top\": 4, \"tranche\": 1}");
    List<EventReader.Event> before = EventReader.read(server.address(), job + "/events", null, 3);

    server.close();
    server = RunningServer.start(settings, folder);
    List<EventReader.Event> after =
        EventReader.readAll(server.address(), job + "/events", before.getLast().id());

    assertThat(after).extracting(EventReader.Event::state).contains("QUEUED", "DONE");
    assertThat(after).extracting(EventReader.Event::people).isSorted();
    assertThat(server.get(job).json().at("/begun").asInt()).isEqualTo(1);
    assertThat(lines(job)).isEqualTo(whole);
  }

  @Test
  void batch_cancelledAndResumed_endsWithTheSameBytes() {
    String whole = lines(done("{\"top\": 5, \"tranche\": 1}"));
    String job = create("{\"top\": 5, \"tranche\": 1}");
    EventReader.read(server.address(), job + "/events", null, 3);

    Answer cancelled = server.post(job + "/cancellation", "");

    assertThat(cancelled.at("/progress/state")).isEqualTo("CANCELLED");
    assertThat(cancelled.json().at("/progress/people").asInt()).isBetween(1, PEOPLE - 1);
    Answer results = server.get(job + "/results");
    assertThat(results.status()).isEqualTo(409);
    assertThat(results.at("/code")).isEqualTo("batch.not-done");
    assertThat(server.post(job + "/resumption", "").status()).isEqualTo(202);
    watch(job);
    assertThat(lines(job)).isEqualTo(whole);
    assertThat(server.get(job).json().at("/begun").asInt()).isEqualTo(1);
    assertThat(server.post(job + "/resumption", "").status()).isEqualTo(409);
  }

  @Test
  void batch_resumedAfterAWrite_beginsAnewAndSaysSo() {
    String job = create("{\"top\": 6, \"tranche\": 1}");
    EventReader.read(server.address(), job + "/events", null, 3);
    server.post(job + "/cancellation", "");
    String address = server.post("/v1/vacancies", Samples.VACANCY).header("Location");

    server.post(job + "/resumption", "");
    watch(job);

    assertThat(server.get(job).json().at("/begun").asInt()).isEqualTo(2);
    assertThat(lines(job)).isEqualTo(lines(done("{\"top\": 6}")));
    server.delete(address, "If-Match", "\"1\"");
  }

  @Test
  void batches_twoAtOnce_doNotDisturbEachOther() {
    String whole = lines(done("{\"top\": 7}"));
    String one = create("{\"top\": 7, \"tranche\": 2}");
    String other = create("{\"top\": 7, \"tranche\": 3}");

    watch(one);
    watch(other);

    assertThat(one).isNotEqualTo(other);
    assertThat(lines(one)).isEqualTo(whole);
    assertThat(lines(other)).isEqualTo(whole);
  }

  @Test
  void batch_askedForTwiceUnderOneKey_isOneBatch() {
    Answer first = server.post("/v1/batches", "{\"top\": 1}", "Idempotency-Key", "once");
    Answer second = server.post("/v1/batches", "{\"top\": 1}", "Idempotency-Key", "once");

    assertThat(second.at("/id")).isEqualTo(first.at("/id"));
    watch("/v1/batches/" + first.at("/id"));
  }

  @Test
  void whatIf_anExclusion_saysWhoChangesAndKeepsNothing() {
    String job = done("{\"top\": 10, \"floor\": 3000}");
    Answer proposal = server.get(job + "/proposal");
    JsonNode served = first(proposal.json().at("/people"));
    String passport = served.at("/passport").asString();
    String vacancy = served.at("/proposals/0/vacancy").asString();
    String pair = "{\"passport\":\"%s\",\"vacancy\":\"%s\"}".formatted(passport, vacancy);

    Answer changed = server.post(job + "/proposal/what-if", "{\"exclusions\": [" + pair + "]}");

    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    JsonNode change =
        changed
            .json()
            .at("/changes")
            .valueStream()
            .filter(each -> each.at("/passport").asString().equals(passport))
            .findFirst()
            .orElseThrow();
    assertThat(change.at("/cause").asString()).isEqualTo("CHOICE");
    assertThat(change.at("/because/0/code").asString()).isEqualTo("excluded");
    assertThat(change.at("/before/0").asString()).isEqualTo(vacancy);
    assertThat(server.get(job + "/proposal").body()).isEqualTo(proposal.body());
    Answer both =
        server.post(
            job + "/proposal/what-if",
            "{\"exclusions\": [%1$s], \"pins\": [%1$s]}".formatted(pair));
    assertThat(both.status()).isEqualTo(400);
    assertThat(both.at("/code")).isEqualTo("proposal.refused");
    assertThat(both.at("/detail")).contains("is excluded too");
  }

  private static JsonNode first(JsonNode people) {
    return people
        .valueStream()
        .filter(person -> !person.at("/proposals").isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void difference_afterAProposedVacancyIsGone_namesIt() {
    String body = "{\"top\": 10, \"floor\": 3000}";
    String earlier = done(body);
    JsonNode served = first(server.get(earlier + "/proposal").json().at("/people"));
    String vacancy = served.at("/proposals/0/vacancy").asString();
    String address = "/v1/vacancies/" + vacancy;
    server.delete(address, "If-Match", server.get(address).header("ETag"));

    Answer difference = server.get(done(body) + "/difference?with=" + earlier.substring(12));

    assertThat(difference.status()).as(difference.body()).isEqualTo(200);
    assertThat(difference.at("/schema")).isEqualTo("ongekend/proposal-difference/1");
    assertThat(difference.json().at("/differing").isEmpty()).isTrue();
    Set<String> causes = Set.copyOf(difference.json().findValuesAsString("cause"));
    assertThat(causes).contains("VACANCY");
    assertThat(difference.json().at("/changes").toString())
        .contains("{\"code\":\"vacancy-gone\",\"vacancy\":\"%s\"}".formatted(vacancy));
  }

  @Test
  void passport_deletedAfterTheBatch_isNoLongerHandedOut() {
    String passport = server.post("/v1/passports", Samples.PASSPORT).at("/id");
    String job = done("{\"top\": 3}");
    assertThat(lines(job)).contains(passport);

    server.delete("/v1/passports/" + passport, "If-Match", "\"1\"");

    assertThat(lines(job)).doesNotContain(passport);
    assertThat(server.get(job + "/results", "Accept", "text/csv").body()).doesNotContain(passport);
    assertThat(server.get(job + "/results?limit=1000").body()).doesNotContain(passport);
    for (String type : List.of("application/json", NDJSON, "text/csv")) {
      assertThat(server.get(job + "/proposal", "Accept", type).body()).doesNotContain(passport);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"tpo\": 3} | body.invalid | /tpo | top",
        "{\"top\": \"Zonnebloem\"} | body.invalid | /top | openapi",
        "{\"people\": [{\"passport\": \"Zonnebloem\"}]} | body.invalid | /people/0/passport | form",
        "[] | body.invalid | | form",
        "{\"top\": 3, | body.invalid | | comma",
        "{\"top\": 0} | match.bad-range | | top (0) must be at least 1",
        "{\"floor\": 10001} | parameter.invalid | | floor must be",
        "{\"cap\": 0} | parameter.invalid | | cap must be",
        "{\"threads\": 0} | parameter.invalid | | threads must be",
        "{\"profile\": \"Zonnebloem\"} | parameter.invalid | | profile must be",
        "{\"filters\": [\"Zonnebloem\"]} | parameter.invalid | | NAME=VALUE",
        "{\"filters\": [\"colour=Zonnebloem\"]} | filter.unknown | | sector",
        "{\"people\": [{\"days\": 3}]} | parameter.invalid | | passport"
      })
  void settings_thatAreWrong_areAProblemThatDoesNotRepeatThem(
      String body, String code, String pointer, String detail) {
    Answer answer = server.post("/v1/batches", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/code")).isEqualTo(code);
    assertThat(answer.at("/detail")).contains(detail);
    assertThat(answer.json().at("/pointer").asString("")).isEqualTo(pointer == null ? "" : pointer);
    assertThat(answer.body()).doesNotContain("Zonnebloem");
  }

  @Test
  void batch_removed_isGoneWithItsFiles() {
    String job = done("{\"top\": 1}");
    Path files = folder.resolve("batches").resolve(job.substring(12));
    assertThat(files).isNotEmptyDirectory();

    assertThat(server.delete(job).status()).isEqualTo(204);

    assertThat(files).doesNotExist();
    assertThat(server.get(job).at("/code")).isEqualTo("batch.not-found");
    assertThat(server.get(job + "/events").status()).isEqualTo(404);
  }
}
