package nl.ongekend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ongekend.api.cli.Terminal.Outcome;
import nl.ongekend.api.view.ViewJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The audit of fairness from files, without a home. */
class FairnessCommandTest {

  private static final String HEAD =
      """
      {"schema":"ongekend/batch/1","version":"1","commit":"c","asOf":"2026-11-21","versions":\
      {"taxonomy":"t","rules":"r","market":"m","profile":"p","places":"l","score":"s"},"top":2}
      """;
  private static final UUID WELDER = new UUID(9, 1);

  @TempDir private Path folder;
  private final List<String> people = new ArrayList<>();
  private final List<String> groups = new ArrayList<>(List.of("passport,sex,origin"));

  /** Twenty women and twenty men; of the women only the first five have a match. */
  @BeforeEach
  void biased() {
    for (int number = 0; number < 40; number++) {
      boolean woman = number < 20;
      UUID passport = new UUID(1, number);
      people.add(person(passport, woman && number >= 5 ? 0 : 9_000 - number));
      groups.add("%s,%s,%s".formatted(passport, woman ? "f" : "m", number % 2 == 0 ? "x" : "y"));
    }
  }

  private static String person(UUID passport, int points) {
    String match =
        """
        {"rank":1,"id":"%s","score":%d,"low":%d,"high":%d,"right":{"status":"YES","reasons":[],\
        "actions":[]},"feasible":{"status":"YES","reasons":[]}}\
        """
            .formatted(WELDER, points, points, points);
    return """
    {"passport":"%s","label":"Fatima","considered":1,"unranked":0,"matches":[%s],\
    "municipality":"Eemsdelta"}\
    """
        .formatted(passport, points == 0 ? "" : match);
  }

  private Outcome audit(String... more) throws IOException {
    Path batch =
        Files.writeString(
            folder.resolve("matches.ndjson"), HEAD + String.join("\n", people) + "\n");
    Path categories = Files.write(folder.resolve("groups.csv"), groups);
    List<String> command =
        List.of("audit", "fairness", "--batch", "" + batch, "--categories", "" + categories);
    return Terminal.in(folder.resolve("home"))
        .run(Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void audit_plantedBias_isFlaggedWithItsRatio() throws IOException {
    Outcome outcome = audit("--top", "30", "--json");

    assertThat(outcome.status()).as(outcome.err()).isEqualTo(1);
    JsonNode report = ViewJson.mapper().readTree(outcome.out());
    assertThat(report.at("/schema").asString()).isEqualTo("ongekend/fairness/1");
    assertThat(report.at("/selection").asString()).isEqualTo("AMONG_BEST");
    assertThat(report.at("/tables/0/rows/0/values/0").asString()).isEqualTo("f");
    assertThat(report.at("/tables/0/rows/0/selection/ratio").asDouble()).isEqualTo(0.25);
    assertThat(report.at("/tables/0/rows/0/selection/flagged").asBoolean()).isTrue();
    assertThat(report.findValues("by").stream().map(JsonNode::toString))
        .containsExactly("[\"sex\"]", "[\"origin\"]", "[\"sex\",\"origin\"]", "[\"municipality\"]");
  }

  @Test
  void audit_groupsWithoutDifference_ends0AndSaysSo() throws IOException {
    groups.replaceAll(line -> line.replaceAll(",[fm],[xy]", ",same,same"));

    Outcome outcome = audit();

    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("40 people", "by sex", "0 ratios below 0.80");
  }

  @Test
  void audit_keepsNothingAndNamesNobody() throws IOException {
    Outcome outcome = audit();

    assertThat(folder.resolve("home")).doesNotExist();
    assertThat(outcome.out() + outcome.err())
        .doesNotContain("Fatima")
        .doesNotContain(new UUID(1, 0).toString());
  }

  @Test
  void sheet_thatIsNone_isRefusedWithoutRepeatingIt() throws IOException {
    groups.add("Fatima,f,x");

    Outcome outcome = audit();

    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("categories.refused", "line 42").doesNotContain("Fatima");
  }

  @Test
  void batch_thatIsNone_isRefusedWithoutRepeatingIt() throws IOException {
    people.add("{\"passport\":\"Fatima\"}");

    Outcome outcome = audit();

    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.err()).contains("batch.unreadable").doesNotContain("Fatima");
  }

  @Test
  void top_belowOne_isWrongUsage() throws IOException {
    assertThat(audit("--top", "0").status()).isEqualTo(2);
  }
}
