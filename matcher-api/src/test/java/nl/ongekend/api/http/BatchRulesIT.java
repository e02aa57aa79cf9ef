package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Rules between people, caps over time and cohorts of batches over HTTP, on the demonstration. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class BatchRulesIT {

  private static final String NOBODY = "00000000-0000-7000-8000-00000000ffff";

  private RunningServer server;

  @BeforeAll
  void start(StoreSettings settings, @TempDir Path folder) throws IOException {
    server = RunningServer.start(settings, folder);
    server.postLines("/v1/passport-imports", BatchJobsIT.demo("passports.ndjson"));
    server.postLines("/v1/vacancy-imports", BatchJobsIT.demo("vacancies.ndjson"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private String done(String settings) {
    Answer answer = server.post("/v1/batches", "{\"floor\": 3000" + settings + "}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    String job = answer.header("Location");
    EventReader.readAll(server.address(), job + "/events", null);
    assertThat(server.get(job).at("/progress/state")).isEqualTo("DONE");
    return job;
  }

  private JsonNode proposal(String job) {
    return server.get(job + "/proposal").json();
  }

  private static Stream<JsonNode> served(JsonNode proposal) {
    return proposal
        .at("/people")
        .valueStream()
        .filter(person -> !person.at("/proposals").isEmpty());
  }

  private static JsonNode person(JsonNode proposal, String passport) {
    return proposal
        .at("/people")
        .valueStream()
        .filter(person -> person.at("/passport").asString().equals(passport))
        .findFirst()
        .orElseThrow();
  }

  private static String id(JsonNode person) {
    return person.at("/passport").asString();
  }

  @Test
  void rules_partners_areProposedWorkInOneAreaOrToldWhyNot() {
    List<JsonNode> two = served(proposal(done(""))).limit(2).toList();
    String rules =
        ", \"rules\": {\"partners\": [{\"first\": \"%s\", \"second\": \"%s\"}]}"
            .formatted(id(two.getFirst()), id(two.getLast()));

    JsonNode together = proposal(done(rules));

    JsonNode first = person(together, id(two.getFirst())).at("/partner");
    assertThat(first.at("/passport").asString()).isEqualTo(id(two.getLast()));
    assertThat(first.at("/outcome").asString())
        .isIn("TOGETHER", "NO_SHARED_AREA", "ONE_ALONE", "NEITHER");
    assertThat(together.at("/between/partners").valueStream().mapToInt(JsonNode::asInt).sum())
        .isEqualTo(1);
    assertThat(together.at("/between/exact").asBoolean()).isTrue();
    assertThat(together.at("/rules/between/partners/0/first").asString())
        .isEqualTo(id(two.getFirst()));
  }

  @Test
  void rules_floorOfAMunicipality_saysHowManyWereServed() {
    String rules =
        ", \"rules\": {\"floors\": [{\"name\": \"all of Assen\", \"least\": 30,"
            + " \"municipality\": \"assen\"}]}";

    JsonNode floor = proposal(done(rules)).at("/between/floors/0");

    assertThat(floor.at("/members").asInt()).isPositive();
    assertThat(floor.at("/missing").asInt()).isEqualTo(30 - floor.at("/served").asInt());
    assertThat(floor.at("/reason").asString()).isEqualTo("FEW_MEMBERS");
  }

  @Test
  void rules_aboutSomebodyWhoIsNotThere_areRefusedWithoutTheId() {
    String person = id(served(proposal(done(""))).findFirst().orElseThrow());
    Answer refused =
        server.post(
            "/v1/batches",
            "{\"rules\": {\"partners\": [{\"first\": \"%s\", \"second\": \"%s\"}]}}"
                .formatted(person, NOBODY));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.at("/code")).isEqualTo("rules.refused");
    assertThat(refused.at("/pointer")).isEqualTo("/rules/partners/0/second");
    assertThat(refused.body()).doesNotContain(person, NOBODY);
  }

  @Test
  void caps_afterAProposalIsRecorded_holdItBackAndHideNothing() {
    String job = done("");
    JsonNode served = served(proposal(job)).findFirst().orElseThrow();
    String vacancy = served.at("/proposals/0/vacancy").asString();
    String matches = "/v1/passports/%s/matches".formatted(id(served));
    String before = server.get(matches).json().at("/matches").toString();
    int proposals = proposal(job).at("/outcome/proposals").asInt();
    String caps = ", \"rules\": {\"caps\": {\"days\": 28, \"sameVacancy\": 1}}";
    assertThat(person(proposal(done(caps)), id(served)).at("/proposals/0/vacancy").asString())
        .as("a proposal that nobody recorded does not count")
        .isEqualTo(vacancy);

    Answer recorded = server.post(job + "/proposal/recording", "");
    Answer again = server.post(job + "/proposal/recording", "");

    assertThat(recorded.status()).as(recorded.body()).isEqualTo(200);
    assertThat(recorded.json().at("/recorded").asInt()).isEqualTo(proposals);
    assertThat(again.json().at("/recorded").asInt()).isZero();
    JsonNode held = listed(person(proposal(done(caps)), id(served)), vacancy).at("/held");
    assertThat(held.at("/cap").asString()).isEqualTo("SAME_VACANCY");
    assertThat(held.at("/again").asString()).isEqualTo("2026-12-19");
    assertThat(held.at("/reason").asString())
        .isEqualTo("proposed once in 28 days; again from 19 December");
    assertThat(server.get(matches).json().at("/matches").toString()).isEqualTo(before);
    JsonNode earlier = server.get("/v1/passports/%s/proposals".formatted(id(served))).json();
    assertThat(earlier.at("/proposals/0/vacancy").asString()).isEqualTo(vacancy);
    assertThat(earlier.at("/proposals/0/on").asString()).isEqualTo("2026-11-21");
  }

  private static JsonNode listed(JsonNode person, String vacancy) {
    return person
        .at("/list")
        .valueStream()
        .filter(listed -> listed.at("/vacancy").asString().equals(vacancy))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void passports_ofTheRequest_takePartAndNobodyElse() {
    List<String> two = served(proposal(done(""))).limit(2).map(BatchRulesIT::id).toList();
    String cohort = ", \"passports\": [\"%s\", \"%s\"]".formatted(two.getFirst(), two.getLast());

    String job = done(cohort);

    assertThat(proposal(job).at("/people").valueStream().map(BatchRulesIT::id))
        .containsExactlyInAnyOrderElementsOf(two);
    assertThat(server.get(job).json().at("/progress/total").asInt()).isEqualTo(2);
    Answer refused = server.post("/v1/batches", "{\"passports\": [\"" + NOBODY + "\"]}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.at("/detail")).contains("1 are not").doesNotContain(NOBODY);
    assertThat(server.post("/v1/batches", "{\"passports\": []}").status()).isEqualTo(400);
  }
}
