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

/** The rules file of the batch command, and recorded proposals, on the demonstration. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchRulesCommandIT {

  private static final String NOBODY = "00000000-0000-7000-8000-00000000ffff";

  @TempDir private static Path folder;
  private List<JsonNode> served = List.of();

  @BeforeAll
  void load() throws IOException {
    assertThat(run("demo", "--no-serve").status()).isZero();
    served =
        people(propose("usual", "2026-11-21")).stream()
            .filter(person -> !person.at("/proposals").isEmpty())
            .toList();
  }

  private static Outcome run(String... command) {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of("--home", folder.resolve("demo").toString()));
    return Terminal.in(folder).run(line.toArray(String[]::new));
  }

  private static Outcome batch(Path proposal, String asOf, String... more) {
    List<String> line = new ArrayList<>(List.of("batch", "--floor", "3000", "--as-of", asOf));
    line.addAll(List.of("--out", folder.resolve("lists.ndjson").toString()));
    line.addAll(List.of("--propose", proposal.toString()));
    line.addAll(List.of(more));
    return run(line.toArray(String[]::new));
  }

  private static Path propose(String name, String asOf, String... more) {
    Path file = folder.resolve(name + ".ndjson");
    Outcome outcome = batch(file, asOf, more);
    assertThat(outcome.status()).as(outcome.err()).isZero();
    return file;
  }

  private static String rules(String json) throws IOException {
    return Files.writeString(folder.resolve("rules.json"), json.replace('\'', '"')).toString();
  }

  private static List<JsonNode> people(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("{\"passport\":"))
        .map(line -> ViewJson.mapper().readTree(line))
        .toList();
  }

  private String partners(String second) {
    return "{'partners': [{'first': '%s', 'second': '%s'}]}"
        .formatted(served.getFirst().at("/passport").asString(), second);
  }

  @Test
  void rules_partnersAndFloors_sayWhatBecameOfThem() throws IOException {
    String couple = partners(served.getLast().at("/passport").asString());
    String floors = ", 'floors': [{'name': 'Assen', 'least': 30, 'municipality': 'Assen'}]}";
    Path file = folder.resolve("ruled.ndjson");

    Outcome outcome =
        batch(file, "2026-11-21", "--rules", rules(couple.replaceFirst("}$", "") + floors));

    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.err())
        .contains("Nothing that keeps the rules between people is better; without the rules ")
        .containsPattern("Partners: \\d together, \\d without an area for both")
        .containsPattern("Assen: \\d+ of at least 30 served, \\d+ missing: only \\d+ of the group");
    assertThat(run("batch", "diff", file.toString(), file.toString()).status())
        .as("the file can be computed again")
        .isZero();
  }

  @Test
  void rules_toStandardOutput_tellPartnersOfEachOther() throws IOException {
    String couple = partners(served.getLast().at("/passport").asString());

    Outcome outcome = batch(Path.of("-"), "2026-11-21", "--rules", rules(couple));

    assertThat(outcome.out())
        .contains("  partner " + served.getLast().at("/passport").asString() + ": ");
  }

  @Test
  void rules_aboutAStranger_areRefusedBeforeAnybodyIsRanked() throws IOException {
    Outcome outcome =
        batch(folder.resolve("no.ndjson"), "2026-11-21", "--rules", rules(partners(NOBODY)));

    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.err())
        .contains("rules.refused")
        .contains("/partners/0/second must be a passport of this home")
        .doesNotContain(NOBODY)
        .doesNotContain("of 40 people,");
  }

  @Test
  void rules_thatAreNotJson_areRefusedWithTheFile() throws IOException {
    Outcome outcome =
        batch(folder.resolve("no.ndjson"), "2026-11-21", "--rules", rules("{'partner': []}"));

    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.err()).contains("rules.json").contains("partners");
  }

  @Test
  void record_withoutAProposal_isWrongUsage() {
    Outcome outcome = run("batch", "--record");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("--record needs a --propose");
  }

  /** Recorded in October, asked again in the same week and after it: no other test looks there. */
  @Test
  void caps_afterARecordedProposal_holdItBackUntilThePeriodIsOver() throws IOException {
    String caps = rules("{'caps': {'days': 7, 'sameVacancy': 1}}");
    JsonNode first =
        people(propose("october", "2026-10-05", "--record")).stream()
            .filter(person -> !person.at("/proposals").isEmpty())
            .findFirst()
            .orElseThrow();

    List<JsonNode> sameWeek = people(propose("same-week", "2026-10-08", "--rules", caps));
    List<JsonNode> later = people(propose("later", "2026-10-12", "--rules", caps));

    String reason = "proposed once in 7 days; again from 12 October";
    assertThat(held(sameWeek, first)).contains(reason);
    assertThat(held(later, first)).isEmpty();
    assertThat(batch(Path.of("-"), "2026-10-08", "--rules", caps).out())
        .contains("  held back: " + reason);
  }

  private static List<String> held(List<JsonNode> people, JsonNode person) {
    return people.stream()
        .filter(each -> each.at("/passport").equals(person.at("/passport")))
        .flatMap(each -> each.at("/list").valueStream())
        .filter(listed -> listed.has("held"))
        .map(listed -> listed.at("/held/reason").asString())
        .toList();
  }
}
