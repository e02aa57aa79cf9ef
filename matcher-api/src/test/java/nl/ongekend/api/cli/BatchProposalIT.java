package nl.ongekend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.api.cli.Terminal.Outcome;
import nl.ongekend.api.view.ViewJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Proposals of the batch command and their differences, on the home of the demonstration. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchProposalIT {

  private static final int PEOPLE = 40;

  @TempDir private static Path folder;
  private Path home = Path.of("");
  private Path usual = Path.of("");

  @BeforeAll
  void load() {
    home = folder.resolve("demo");
    assertThat(run("demo", "--no-serve").status()).isZero();
    usual = propose("usual");
  }

  private Outcome run(String... command) {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of("--home", home.toString(), "--as-of", "2026-11-21"));
    return Terminal.in(folder).run(line.toArray(String[]::new));
  }

  private Outcome batch(Path proposal, String... more) {
    List<String> line =
        new ArrayList<>(
            List.of(
                "batch",
                "--out",
                folder.resolve("lists.ndjson").toString(),
                "--floor",
                "3000",
                "--propose",
                proposal.toString()));
    line.addAll(List.of(more));
    return run(line.toArray(String[]::new));
  }

  private Path propose(String name, String... more) {
    Path file = folder.resolve(name + ".ndjson");
    Outcome outcome = batch(file, more);
    assertThat(outcome.status()).as(outcome.err()).isZero();
    return file;
  }

  private static List<JsonNode> people(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("{\"passport\":"))
        .map(line -> ViewJson.mapper().readTree(line))
        .toList();
  }

  private JsonNode served() throws IOException {
    return people(usual).stream()
        .filter(person -> !person.at("/proposals").isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private JsonNode diff(Path before, Path after) {
    Outcome outcome = run("batch", "diff", before.toString(), after.toString(), "--json");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    return ViewJson.mapper().readTree(outcome.out());
  }

  private static JsonNode change(JsonNode difference, String passport) {
    return difference
        .at("/changes")
        .valueStream()
        .filter(change -> change.at("/passport").asString().equals(passport))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void fairness_withProposal_countsWhoIsProposedSomething() throws IOException {
    List<String> groups = new ArrayList<>(List.of("passport,all"));
    people(usual).forEach(person -> groups.add(person.at("/passport").asString() + ",a"));
    Path sheet = Files.write(folder.resolve("groups.csv"), groups);
    long served = people(usual).stream().filter(each -> !each.at("/proposals").isEmpty()).count();

    Outcome audit =
        run(
            "audit",
            "fairness",
            "--batch",
            folder.resolve("lists.ndjson").toString(),
            "--proposal",
            usual.toString(),
            "--categories",
            sheet.toString(),
            "--json");

    JsonNode report = ViewJson.mapper().readTree(audit.out());
    assertThat(report.at("/selection").asString()).isEqualTo("PROPOSED");
    assertThat(report.at("/tables/0/rows/0/selection/value").asDouble())
        .isEqualTo((double) served / PEOPLE);
  }

  @Test
  void propose_everybody_saysWhatItComesToBesideGreedy() throws IOException {
    Outcome outcome = batch(folder.resolve("said.ndjson"));

    assertThat(outcome.err())
        .contains("of 40 people served")
        .contains("gap 0")
        .contains("One after the other (greedy):")
        .contains("k 10, floor 3,000, tie key 20778");
    assertThat(people(folder.resolve("said.ndjson"))).hasSize(PEOPLE);
  }

  @Test
  void propose_twice_writesTheSameBytes() throws IOException {
    assertThat(propose("again", "--threads", "3", "--tranche", "7"))
        .hasBinaryContent(Files.readAllBytes(usual));
  }

  @Test
  void propose_toStandardOutput_tellsEachPersonWhy() {
    Outcome outcome = batch(Path.of("-"));

    assertThat(outcome.out())
        .containsPattern("\\n  [0-9a-f-]{36}  [\\d,]+ points\\n    first for you; price \\d+\\n");
  }

  @Test
  void propose_table_hasARowForEachProposal() throws IOException {
    Path table = folder.resolve("table.csv");

    assertThat(batch(table).status()).isZero();

    List<String> rows = Files.readAllLines(table);
    assertThat(rows.getFirst()).isEqualTo("passport,vacancy,rank,points,price,pinned,reason");
    assertThat(rows)
        .hasSize(people(usual).stream().mapToInt(p -> p.at("/proposals").size()).sum() + 1);
  }

  @Test
  void exclude_aProposedPair_changesThatPersonByChoice() throws IOException {
    String passport = served().at("/passport").asString();
    String vacancy = served().at("/proposals/0/vacancy").asString();

    JsonNode difference = diff(usual, propose("excluded", "--exclude", passport + "=" + vacancy));

    JsonNode change = change(difference, passport);
    assertThat(change.at("/cause").asString()).isEqualTo("CHOICE");
    assertThat(change.at("/because/0/code").asString()).isEqualTo("excluded");
    assertThat(change.at("/because/0/vacancy").asString()).isEqualTo(vacancy);
  }

  @Test
  void pin_thatIsInNoList_isRefusedWithTheRule() throws IOException {
    String passport = served().at("/passport").asString();

    Outcome outcome =
        batch(
            folder.resolve("pinned.ndjson"),
            "--pin",
            passport + "=00000000-0000-7000-8000-00000000ffff");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains("is no candidate of the person's list");
  }

  @Test
  void optOut_ofSomebodyServed_takesTheProposalAway() throws IOException {
    String passport = served().at("/passport").asString();

    Path out = propose("out", "--opt-out", passport);

    assertThat(change(diff(usual, out), passport).at("/because/0/code").asString())
        .isEqualTo("opted-out");
    assertThat(run("batch", "diff", usual.toString(), out.toString()).out())
        .contains("before: ")
        .contains(" -> nothing\n  your choice: opted-out");
  }

  @Test
  void floor_raisedAboveEverything_servesNobodyByRule() throws IOException {
    Path none = folder.resolve("none.ndjson");
    String lists = folder.resolve("none-lists.ndjson").toString();
    run("batch", "--out", lists, "--floor", "10000", "--propose", none.toString());

    JsonNode difference = diff(usual, none);

    assertThat(difference.at("/after/served").asInt()).isZero();
    assertThat(difference.at("/changes").findValuesAsString("cause")).containsOnly("RULE");
  }

  @Test
  void cohort_ofTwo_ranksThemOnlyAndWhoWaitedComesFirst() throws IOException {
    List<String> ids =
        people(usual).stream().map(person -> person.at("/passport").asString()).toList();
    Path sheet =
        Files.write(
            folder.resolve("cohort.csv"),
            List.of(
                "passport,days,floor,cap,optOut",
                ids.get(0) + ",3,,,",
                ids.get(1) + ",12,2500,2,false"));

    Path two = propose("two", "--cohort", sheet.toString());

    List<JsonNode> people = people(two);
    assertThat(people)
        .extracting(person -> person.at("/passport").asString())
        .containsExactly(ids.get(1), ids.get(0));
    assertThat(people.getFirst().at("/floor").asInt()).isEqualTo(2500);
    assertThat(people.getFirst().at("/cap").asInt()).isEqualTo(2);
    assertThat(diff(usual, two).at("/changes").findValuesAsString("cause")).contains("COHORT");
  }

  @Test
  void cohort_withABadLine_isRefusedWithTheLine() throws IOException {
    Path sheet = Files.write(folder.resolve("bad.csv"), List.of("passport,days", "17,x"));

    Outcome outcome = run("batch", "--propose", "p", "--cohort", sheet.toString());

    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.err()).contains("cohort.refused").contains("line 2");
  }

  @Test
  void diff_ofAFileThatWasEdited_isRefused() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(usual));
    int person = lines.size() - 1;
    while (!lines.get(person).contains("\"proposals\":[{")) {
      person--;
    }
    lines.set(person, lines.get(person).replaceFirst("\"proposals\":\\[.*]}", "\"proposals\":[]}"));
    Path edited = Files.write(folder.resolve("edited.ndjson"), lines);

    Outcome outcome = run("batch", "diff", usual.toString(), edited.toString());

    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.err()).contains("proposal.altered");
  }

  @Test
  void diff_ofSomethingElse_isRefusedWithTheLineAndWithoutItsText() throws IOException {
    Path other = Files.writeString(folder.resolve("other.ndjson"), "{\"name\":\"Zonnebloem\"}\n");

    Outcome outcome = run("batch", "diff", other.toString(), usual.toString());

    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.err()).contains("proposal.unreadable").doesNotContain("Zonnebloem");
  }

  @Test
  void propose_stoppedAndResumed_isTheProposalOfOneRun() throws IOException {
    Path out = folder.resolve("stopped.ndjson");
    Path proposal = folder.resolve("stopped-proposal.ndjson");
    String[] command = {
      "batch",
      "--out",
      out.toString(),
      "--floor",
      "3000",
      "--propose",
      proposal.toString(),
      "--tranche",
      "9",
      "--checkpoint",
      folder.resolve("c").toString(),
      "--resume",
      "--home",
      home.toString(),
      "--as-of",
      "2026-11-21"
    };

    assertThat(Terminal.in(folder).runUntil("18 of 40 people", command).status()).isEqualTo(3);
    assertThat(proposal).doesNotExist();
    assertThat(Terminal.in(folder).run(command).status()).isZero();

    assertThat(proposal).hasBinaryContent(Files.readAllBytes(usual));
  }
}
