package nl.ongekend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ongekend.api.cli.Terminal.Outcome;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.market.MarketSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What commands say before they open anything: no test here may start a database. */
class CommandLineProgramTest {

  private static final String ID = "00000000-0000-7000-8000-0000000a0001";

  @TempDir private Path folder;

  private Outcome run(String line) {
    return Terminal.in(folder.resolve("data"))
        .run(line.isEmpty() ? new String[0] : line.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no-such-command",
        "match",
        "match --passport " + ID + " --vacancy " + ID,
        "match --passport 17",
        "match --passport people.csv",
        "match --passport " + ID + " --filter sector",
        "match --passport " + ID + " --filter colour=red",
        "match --passport " + ID + " --profile best",
        "match --passport " + ID + " --top many",
        "match --passport " + ID + " --top 0",
        "batch --passports people.csv",
        "batch --filter sector",
        "batch --top 0",
        "batch --threads 0",
        "batch --tranche 0",
        "batch --format xml",
        "batch --json --format csv",
        "batch --resume",
        "batch --propose -",
        "batch --propose p --pin 1=2",
        "batch --propose p --exclude " + ID,
        "batch --propose p --floor 10001",
        "batch --propose p --cap 0",
        "batch --propose p --checkpoint c --out o.csv --resume",
        "batch diff one.ndjson",
        "batch --checkpoint c",
        "batch --checkpoint c --out o --passports -",
        "why " + ID,
        "why - -",
        "why " + ID + " " + ID + " --json --voice coach",
        "why " + ID + " " + ID + " --voice poet",
        "import passports",
        "import dogs dogs.ndjson",
        "import vacancies sheet.xlsx",
        "market vacancies.ndjson",
        "serve --port 70000",
        "serve --listen 0.0.0.0",
        "serve --listen match.example",
        "serve --public-origin http://match.example",
        "serve --public-origin https://match.example --listen 10.0.0.5",
        "serve --listen 10.0.0.5 --trusted-proxy 10.0.0.2",
        "serve --public-origin https://match.example --tls-keystore keys.p12",
        "serve --oidc-issuer https://id.example",
        "serve --oidc-client-id ongekend",
        "version --as-of yesterday",
        "ask",
        "ask riddle",
        "ask nearest",
        "ask nearest --passport 7",
        "ask elasticity --passport 00000000-0000-7000-8000-0000000a0001",
        "ask what-if --passport 00000000-0000-7000-8000-0000000a0001",
        "ask work-to-work",
        "ask schemes --answer benefit",
        "version --no-such-option"
      })
  void run_wrongUsage_is2WithAMessageAndNoAnswer(String line) {
    Outcome outcome = run(line);

    assertThat(outcome.status()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("ongekend: ");
    assertThat(outcome.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "demo --help",
        "serve --help",
        "import --help",
        "market --help",
        "match --help",
        "batch --help",
        "why --help",
        "ask --help",
        "version --help"
      })
  void run_help_is0AndCreatesNoHome(String line) {
    Outcome outcome = run(line);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).startsWith("Usage: ongekend").contains("--home", "--as-of", "--help");
    assertThat(outcome.out().lines()).allMatch(text -> text.length() <= 100);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void version_json_isOneDocumentAndCreatesNoHome() {
    Outcome outcome = run("version --json --as-of 2026-03-01");

    JsonNode document = ViewJson.mapper().readTree(outcome.out());
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(document.propertyNames())
        .startsWith("schema", "version", "commit", "asOf")
        .contains("versions", "java");
    assertThat(document.get("asOf").asString()).isEqualTo("2026-03-01");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void version_optionsBeforeTheCommand_count() {
    assertThat(run("--as-of 2026-03-01 version --json").out()).contains("2026-03-01");
  }

  @Test
  void match_missingFile_is3WithOneProblemAndNoAnswer() {
    Outcome outcome = run("match --json --passport ./missing.json");

    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1);
    JsonNode problem = ViewJson.mapper().readTree(outcome.err());
    assertThat(problem.get("code").asString()).isEqualTo("io.failed");
    assertThat(problem.get("detail").asString()).contains("./missing.json", "must exist");
  }

  @Test
  void match_fileWithTwoDocuments_is3() throws IOException {
    Path file = Files.writeString(folder.resolve("two.ndjson"), "{}\n{}\n");

    Outcome outcome = run("match --passport " + file);

    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.err()).contains("must hold one document here, and holds 2");
  }

  @Test
  void market_someLinesAreNoVacancies_writesTheRestAndIs1() throws IOException {
    String vacancy =
        """
        {"kind":"JOB","title":{"en":"Cook"},"employer":{"key":"k","name":"K"},\
        "skills":[{"concept":"urn:test:cook","importance":"ESSENTIAL"}]}
        """;
    Path file = Files.writeString(folder.resolve("v.ndjson"), vacancy + "\nnonsense\n");
    Path out = folder.resolve("market.txt");

    Outcome outcome = run("market %s --out %s".formatted(file, out));

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains("v.ndjson, line 3");
    assertThat(out).content().contains("vacancies\t1\n", "urn:test:cook\t1\n");
  }

  @Test
  void importMarket_whatTheMarketCommandWrote_isActive() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("m.market"), "ongekend-market 1\nvacancies\t1\nurn:test:cook\t1\n");

    Outcome outcome = run("import market " + file);

    String version = MarketSnapshot.parse(Files.readString(file)).version();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("Active market " + version + ": 1 vacancies");
    assertThat(folder.resolve("data")).isDirectoryRecursivelyContaining("glob:**.market");
    assertThat(run("version").out()).contains("market   " + version);
  }

  @Test
  void importMarket_anotherFile_is3AndChangesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("m.market"), "nonsense");

    Outcome outcome = run("import market " + file);

    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.err()).contains("m.market", "starts with the lines", "file.refused");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void importMarket_twoFiles_is2() {
    Outcome outcome = run("import market one two");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("takes one file, not 2");
  }
}
