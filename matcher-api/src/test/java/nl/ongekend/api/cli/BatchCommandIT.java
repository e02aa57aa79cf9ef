package nl.ongekend.api.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.api.cli.Terminal.Outcome;
import nl.ongekend.api.demo.DemoData;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.home.HomeLock;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.batch.Checkpoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The batch command against the home of the demonstration, with its real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchCommandIT {

  private static final int PEOPLE = 40;

  @TempDir private static Path folder;
  private Path home = Path.of("");
  private List<String> everybody = List.of();

  @BeforeAll
  void load() {
    home = folder.resolve("demo");
    assertThat(run("demo", "--no-serve").status()).isZero();
    Outcome outcome = run("batch", "--top", "3");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    everybody = outcome.out().lines().toList();
  }

  private Outcome run(String... command) {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of("--home", home.toString(), "--as-of", "2026-11-21"));
    return Terminal.in(folder).run(line.toArray(String[]::new));
  }

  private static JsonNode json(String line) {
    return ViewJson.mapper().readTree(line);
  }

  @Test
  void batch_everybody_isAHeadAndALineForEachInTheOrderOfIds() {
    JsonNode head = json(everybody.getFirst());
    assertThat(head.propertyNames())
        .containsExactly("schema", "version", "commit", "asOf", "versions", "top");
    assertThat(head.get("schema").asString()).isEqualTo(BatchDocument.SCHEMA);
    assertThat(head.get("asOf").asString()).isEqualTo("2026-11-21");
    List<JsonNode> people = everybody.stream().skip(1).map(BatchCommandIT::json).toList();
    assertThat(people)
        .allSatisfy(person ->
            assertThat(person.propertyNames())
                .containsExactly("passport", "label", "considered", "unranked", "matches"));
    assertThat(people.stream().map(person -> person.get("passport").asString()).toList())
        .isSorted()
        .doesNotHaveDuplicates()
        .hasSize(PEOPLE);
  }

  @Test
  void batch_onePerson_saysWhatMatchSays() {
    JsonNode person = json(everybody.get(1));
    String id = person.get("passport").asString();

    JsonNode match = json(run("match", "--passport", id, "--top", "3", "--json").out());

    assertThat(person.get("considered")).isEqualTo(match.get("considered"));
    assertThat(person.get("unranked")).isEqualTo(match.get("unranked"));
    assertThat(person.get("matches").size()).isEqualTo(match.get("matches").size());
    for (int i = 0; i < match.get("matches").size(); i++) {
      ObjectNode expected = (ObjectNode) match.get("matches").get(i);
      expected.remove(List.of("label", "terms"));
      assertThat(person.get("matches").get(i)).isEqualTo(expected);
    }
  }

  @Test
  void batch_otherThreadsAndTranches_writesTheSameBytes() {
    Outcome outcome = run("batch", "--top", "3", "--threads", "3", "--tranche", "7");

    assertThat(outcome.out().lines()).isEqualTo(everybody);
    assertThat(outcome.err())
        .contains(" 17 %, 7 of 40 people")
        .contains("[====================] 100 %, 40 of 40 people");
  }

  @Test
  void batch_jsonOnlyAndWithoutCounting_isOneDocument() {
    Outcome outcome = run("batch", "--top", "3", "--json", "--no-unranked", "--tranche", "9");

    JsonNode document = json(outcome.out());
    assertThat(document.get("schema").asString()).isEqualTo(BatchDocument.SCHEMA);
    assertThat(document.get("people").size()).isEqualTo(PEOPLE);
    for (int i = 0; i < PEOPLE; i++) {
      ObjectNode expected = (ObjectNode) json(everybody.get(i + 1));
      expected.putNull("unranked");
      assertThat(document.get("people").get(i)).isEqualTo(expected);
    }
  }

  @Test
  void batch_csv_hasARowForEachMatch() throws IOException {
    Path out = folder.resolve("answers.csv");

    assertThat(run("batch", "--top", "3", "--out", out.toString()).out()).isEmpty();

    List<String> rows = Files.readAllLines(out);
    assertThat(rows.getFirst())
        .isEqualTo(
            "passport,considered,unranked,rank,vacancy,score,low,high,right,from,feasible,minutes");
    JsonNode person = json(everybody.get(1));
    JsonNode best = person.get("matches").get(0);
    assertThat(rows.get(1))
        .startsWith(
            "%s,%d,%d,1,%s,%d,"
                .formatted(
                    person.get("passport").asString(),
                    person.get("considered").asInt(),
                    person.get("unranked").asInt(),
                    best.get("id").asString(),
                    best.get("score").asInt()));
    int matches =
        everybody.stream().skip(1).mapToInt(line -> json(line).get("matches").size()).sum();
    assertThat(rows).hasSize(matches + 1);
  }

  @Test
  void batch_fileWithALineThatIsNone_ranksTheOthersAndIs1() throws IOException {
    List<String> lines = demoPassports();
    Path file =
        Files.write(
            folder.resolve("people.ndjson"), List.of(lines.get(4), "{\"id\": 4}", lines.get(1)));

    Outcome outcome = run("batch", "--passports", file.toString(), "--top", "3");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains("people.ndjson, line 2 /id:");
    assertThat(outcome.out().lines().skip(1)).containsExactly(everybody.get(5), everybody.get(2));
  }

  private static List<String> demoPassports() throws IOException {
    try (InputStream lines = DemoData.class.getResourceAsStream("passports.ndjson")) {
      assertThat(lines).isNotNull();
      return new String(lines.readAllBytes(), UTF_8).lines().toList();
    }
  }

  @Test
  void batch_stoppedAnywhereAndResumed_endsWithTheSameBytes() throws IOException {
    for (String format : List.of("ndjson", "csv", "json")) {
      Path whole = folder.resolve("whole." + format);
      run("batch", "--out", whole.toString(), "--format", format);
      Path out = folder.resolve("stopped." + format);
      Path checkpoint = folder.resolve(format + ".checkpoint");
      String[] command = {
        "batch",
        "--out",
        out.toString(),
        "--format",
        format,
        "--tranche",
        "9",
        "--checkpoint",
        checkpoint.toString(),
        "--resume"
      };

      assertThat(runUntil("18 of 40 people", command).status()).isEqualTo(3);
      Files.writeString(out, "half a li", StandardOpenOption.APPEND);
      assertThat(Checkpoint.read(checkpoint).people()).isEqualTo(18);
      assertThat(run(command).err()).doesNotContain("18 of 40 people");

      assertThat(out).hasSameTextualContentAs(whole);
      run(command);
      assertThat(out).as("resumed once more").hasSameTextualContentAs(whole);
    }
  }

  /** Runs a command that dies while it says something. */
  private Outcome runUntil(String words, String... command) {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of("--home", home.toString(), "--as-of", "2026-11-21"));
    return Terminal.in(folder).runUntil(words, line.toArray(String[]::new));
  }

  @Test
  void batch_resumedWithAnotherQuestion_isRefusedAndChangesNothing() throws IOException {
    Path out = folder.resolve("other.ndjson");
    Path checkpoint = folder.resolve("other.checkpoint");
    run("batch", "--out", out.toString(), "--checkpoint", checkpoint.toString());
    byte[] before = Files.readAllBytes(out);

    Outcome outcome =
        run(
            "batch",
            "--out",
            out.toString(),
            "--checkpoint",
            checkpoint.toString(),
            "--resume",
            "--top",
            "4");

    assertThat(outcome.status()).isEqualTo(3);
    assertThat(json(outcome.err()).get("code").asString()).isEqualTo("batch.other-question");
    assertThat(out).hasBinaryContent(before);
  }

  @Test
  void batch_homeOfAnotherProcess_isRefused() {
    try (HomeLock _ = HomeLock.acquire(new Home(home))) {
      Outcome outcome = run("batch");

      assertThat(outcome.status()).isEqualTo(3);
      assertThat(outcome.out()).isEmpty();
      assertThat(json(outcome.err()).get("code").asString()).isEqualTo("home.in-use");
    }
  }
}
