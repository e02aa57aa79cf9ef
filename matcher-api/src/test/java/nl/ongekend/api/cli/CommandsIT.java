package nl.ongekend.api.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.api.cli.Terminal.Outcome;
import nl.ongekend.api.demo.DemoData;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.home.HomeHolder;
import nl.ongekend.api.home.HomeLock;
import nl.ongekend.api.view.ViewJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Commands against a home with a real database, without and with a server: the demonstration is
 * loaded once, and every question is asked in both ways.
 *
 * <p>With {@code -Dongekend.golden=write} the text of the demonstration is written anew; look at
 * the difference before it is committed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsIT {

  private static final String NURSE = "00000000-0000-7000-8000-0000000a0001";
  private static final String NURSE_VACANCY = "00000000-0000-7000-8000-0000000b0001";
  private static final String UNKNOWN = "00000000-0000-7000-8000-00000000dead";
  private static final String LINE = "verpleegkundige, Nederlands B2, zonder auto, moslim";
  private static final Path GOLDEN = Path.of("src/test/resources/nl/ongekend/api/cli/demo.txt");

  private static final String PASSPORT =
      """
      {"name": "Somebody, Groningen", "labourMarketAccess": {"access": "FREE"},
       "workTime": {"minHours": 24, "maxHours": 32, "workedNow": 0, "keepsPresentJob": false}}
      """;

  @TempDir private static Path folder;
  private Path home = Path.of("");
  private Outcome demo = new Outcome(-1, "", "");
  private Outcome secondDemo = demo;
  private Outcome servedDemo = demo;

  /** The questions, each a command. */
  private List<List<String>> questions = List.of();

  private List<Outcome> alone = List.of();
  private List<Outcome> served = List.of();

  @BeforeAll
  void ask() throws Exception {
    home = folder.resolve("demo");
    demo = run("demo", "--no-serve");
    Path vacancy = Files.writeString(folder.resolve("vacancy.json"), firstVacancy());
    Path passport = Files.writeString(folder.resolve("passport.json"), PASSPORT);
    questions =
        List.of(
            List.of("match", "--passport", NURSE, "--top", "3", "--json"),
            List.of("match", "--passport", NURSE, "--top", "3", "--offset", "1"),
            List.of("match", "--vacancy", vacancy.toString(), "--top", "2", "--json"),
            List.of("match", "--vacancy", vacancy.toString(), "--top", "2"),
            List.of(
                "match",
                "--passport",
                NURSE,
                "--filter",
                "caseload=none",
                "--filter",
                "strict=true",
                "--json"),
            List.of("match", "--passport", NURSE, "--pairs", "--top", "2"),
            List.of("match", "--passport", passport.toString(), "--pairs", "--json"),
            List.of("match", "--query", LINE, "--top", "3"),
            List.of("match", "--query", LINE, "--top", "2", "--json"),
            List.of("match", "--query", "x".repeat(501)),
            List.of("match", "--passport", UNKNOWN),
            List.of("why", NURSE, NURSE_VACANCY, "--json"),
            List.of("why", NURSE, NURSE_VACANCY),
            List.of("why", NURSE, vacancy.toString(), "--voice", "person", "--lang", "nl"),
            List.of("ask", "why-not", "--passport", NURSE, "--vacancy", NURSE_VACANCY),
            List.of("ask", "smallest-change", "--passport", NURSE, "--vacancy", NURSE_VACANCY),
            List.of("ask", "nearest", "--passport", NURSE, "--top", "3"),
            List.of("ask", "nearest", "--vacancy", NURSE_VACANCY, "--json"),
            List.of("ask", "next", "--passport", NURSE),
            List.of("ask", "what-if", "--passport", NURSE, "--changed", passport.toString()),
            List.of("ask", "elasticity", "--vacancy", NURSE_VACANCY),
            List.of("ask", "employer-pool", "--vacancy", NURSE_VACANCY, "--json"),
            List.of("ask", "quality", "--vacancy", NURSE_VACANCY),
            List.of("ask", "wider", "--passport", NURSE),
            List.of("ask", "expectation", "--passport", NURSE),
            List.of("ask", "smallest-changes", "--passport", NURSE, "--top", "3"),
            List.of("ask", "work-to-work", "--passport", NURSE, "--top", "3"),
            List.of("ask", "cohort-step", "--passport", NURSE, "--top", "3"),
            List.of("ask", "schemes", "--passport", NURSE, "--answer", "benefit=NONE"),
            List.of("ask", "target-groups", "--passport", NURSE),
            List.of("ask", "target-groups", "--passport", NURSE, "--json"),
            List.of("ask", "reconfirm", "--top", "5"),
            List.of("receipt", "make", NURSE, NURSE_VACANCY),
            List.of("receipt", "make", NURSE, NURSE_VACANCY, "--json"),
            List.of("receipt", "export", "0".repeat(64)));
    alone = outcomes();
    exportReceipt("alone.zip");
    Server server = new Server();
    try {
      server.awaitStart();
      served = outcomes();
      exportReceipt("served.zip");
      servedDemo = run("demo", "--no-serve");
    } finally {
      server.stop();
    }
    secondDemo = server.outcome;
  }

  private static String firstVacancy() throws IOException {
    try (InputStream lines = DemoData.class.getResourceAsStream("vacancies.ndjson")) {
      assertThat(lines).isNotNull();
      String text = new String(lines.readAllBytes(), UTF_8).lines().findFirst().orElseThrow();
      return text.replaceFirst("\"id\":\"[^\"]*\",\"externalKey\":\\{[^}]*},", "");
    }
  }

  private void exportReceipt(String file) {
    String id = answer("receipt", "make", NURSE, NURSE_VACANCY).out().strip();
    Outcome outcome = run("receipt", "export", id, "--out", folder.resolve(file).toString());
    assertThat(outcome.status()).as(outcome.err()).isZero();
  }

  private List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    questions.forEach(question -> outcomes.add(run(question.toArray(String[]::new))));
    return outcomes;
  }

  private Outcome run(String... command) {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of("--home", home.toString(), "--as-of", "2026-11-21"));
    return Terminal.in(folder).run(line.toArray(String[]::new));
  }

  private Outcome answer(String... command) {
    return alone.get(questions.indexOf(List.of(command)));
  }

  /** A server in a thread of its own, stopped by an interrupt. */
  private final class Server {
    private volatile Outcome outcome = new Outcome(-1, "", "");
    private final Thread thread =
        Thread.ofPlatform().start(() -> outcome = run("demo", "--port", "0"));

    void awaitStart() throws InterruptedException {
      while (HomeLock.findHolder(new Home(home)).flatMap(HomeHolder::findEndpoint).isEmpty()) {
        assertThat(thread.isAlive()).as("%s", outcome).isTrue();
        thread.join(20);
      }
    }

    void stop() throws InterruptedException {
      thread.interrupt();
      thread.join();
      assertThat(HomeLock.findHolder(new Home(home))).isEmpty();
    }
  }

  @Test
  void demo_onAnEmptyHome_tellsWhatItAlwaysTells() {
    assertThat(demo.status()).as(demo.err()).isZero();
    if ("write".equals(System.getProperty("ongekend.golden"))) {
      write(demo.out());
    }
    assertThat(demo.out()).isEqualTo(golden());
    assertThat(demo.err()).contains("190 of them written now");
  }

  @Test
  void demo_again_writesNothingAndTellsTheSame() {
    assertThat(secondDemo.status()).as(secondDemo.err()).isZero();
    assertThat(secondDemo.out()).isEqualTo(demo.out());
    assertThat(secondDemo.err())
        .contains(", 0 of them written now", "Serving http://127.0.0.1:", "Stopping.");
  }

  @Test
  void demo_whileAServerHasTheHome_tellsTheSame() {
    assertThat(servedDemo.status()).as(servedDemo.err()).isZero();
    assertThat(servedDemo.out()).isEqualTo(demo.out());
    assertThat(servedDemo.err()).contains("Serving already: http://127.0.0.1:");
  }

  private static void write(String text) {
    try {
      Files.writeString(GOLDEN, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String golden() {
    try {
      return Files.readString(GOLDEN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void questions_withAndWithoutAServer_haveTheSameAnswers() {
    for (int i = 0; i < questions.size(); i++) {
      assertThat(served.get(i)).as("%s", questions.get(i)).isEqualTo(alone.get(i));
    }
  }

  @Test
  void match_json_hasThePropertiesOfItsForm() {
    Outcome outcome = answer("match", "--passport", NURSE, "--top", "3", "--json");

    JsonNode document = ViewJson.mapper().readTree(outcome.out());
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(document.propertyNames())
        .containsExactly(
            "schema",
            "version",
            "commit",
            "asOf",
            "direction",
            "query",
            "versions",
            "considered",
            "unranked",
            "matches");
    assertThat(document.get("query").propertyNames()).containsExactly("kind", "id");
    assertThat(document.get("versions").propertyNames())
        .containsExactly("taxonomy", "rules", "market", "profile", "places", "score");
    assertThat(document.get("matches")).hasSize(3);
    JsonNode match = document.get("matches").get(0);
    assertThat(match.propertyNames())
        .containsExactly(
            "rank", "id", "label", "score", "low", "high", "right", "feasible", "terms");
    assertThat(sum(match.get("terms"), "points")).isEqualTo(match.get("score").asInt());
  }

  @Test
  void match_offset_passesOverTheFirst() {
    Outcome outcome = answer("match", "--passport", NURSE, "--top", "3", "--offset", "1");

    assertThat(outcome.out()).contains("\n   2 ", "\n   4 ").doesNotContain("\n   1 ");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void matchQuery_line_saysWhatWasReadAndRanksVacancies() {
    Outcome outcome = answer("match", "--query", LINE, "--top", "3");

    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains(
            "[verpleegkundige], Nederlands B2, zonder auto, ██████", "languages   Nederlands B2")
        .contains("   1  ", "   3  ")
        .doesNotContain("moslim", "   4  ");
  }

  @Test
  void matchQuery_json_hasTheReadingAndTheMatches() {
    Outcome outcome = answer("match", "--query", LINE, "--top", "2", "--json");

    JsonNode document = ViewJson.mapper().readTree(outcome.out());
    assertThat(document.get("schema").asString()).isEqualTo("ongekend/search/1");
    assertThat(document.at("/found/matches")).hasSize(2);
    assertThat(document.at("/reading/masks/0/kind").asString()).isEqualTo("faith");
  }

  @Test
  void matchQuery_longerThanALine_isRefused() {
    Outcome outcome = answer("match", "--query", "x".repeat(501));

    assertThat(outcome.status()).isNotZero();
    assertThat(outcome.err()).contains("text (501 characters) must have at most 500");
  }

  @Test
  void matchPairs_text_saysDaysHoursAndWays() {
    Outcome outcome = answer("match", "--passport", NURSE, "--pairs", "--top", "2");

    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains(" hours together, 24 wanted: ", "Mon Tue Wed Thu 18:30-22:30", " minutes\n")
        .contains("\n   2  score ")
        .doesNotContain("\n   3 ");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void matchPairs_jsonOfAFile_addsUp() {
    String file = folder.resolve("passport.json").toString();
    Outcome outcome = answer("match", "--passport", file, "--pairs", "--json");

    JsonNode document = ViewJson.mapper().readTree(outcome.out());
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(document.propertyNames()).startsWith("schema", "version", "commit", "asOf");
    assertThat(document.get("schema").asString()).isEqualTo("ongekend/job-pairs/1");
    assertThat(document.get("pairs")).hasSize(10);
    for (JsonNode pair : document.get("pairs")) {
      assertThat(pair.get("rest").asInt() + pair.at("/hours/points").asInt())
          .isEqualTo(pair.get("points").asInt());
      assertThat(sum(pair.get("jobs"), "rest") / 2).isEqualTo(pair.get("rest").asInt());
    }
  }

  @Test
  void match_unknownId_is1() {
    Outcome outcome = answer("match", "--passport", UNKNOWN);

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains(UNKNOWN);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void match_nothingFound_is1AndStillADocument() {
    Outcome outcome =
        answer(
            "match",
            "--passport",
            NURSE,
            "--filter",
            "caseload=none",
            "--filter",
            "strict=true",
            "--json");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(ViewJson.mapper().readTree(outcome.out()).get("matches")).isEmpty();
  }

  @Test
  void ask_whyNotAndChange_sayWhatStandsBetweenAndHowLong() {
    String pair = "--vacancy";
    Outcome whyNot = answer("ask", "why-not", "--passport", NURSE, pair, NURSE_VACANCY);
    Outcome change = answer("ask", "smallest-change", "--passport", NURSE, pair, NURSE_VACANCY);

    assertThat(whyNot.status()).as(whyNot.err()).isZero();
    assertThat(whyNot.out()).startsWith("What keeps it out of reach:\n  - ");
    assertThat(change.out()).startsWith("The smallest change:\n  - ").contains(" months");
  }

  @Test
  void ask_everyQuestion_isAnsweredInLinesOfAHundred() {
    for (List<String> question : questions) {
      if (question.getFirst().equals("ask") && !question.contains("--json")) {
        Outcome outcome = answer(question.toArray(String[]::new));

        assertThat(outcome.status()).as(question + outcome.err()).isZero();
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100).isNotEmpty();
      }
    }
  }

  @Test
  void ask_json_startsWithSchemaVersionCommitAndDay() {
    Outcome outcome = answer("ask", "employer-pool", "--vacancy", NURSE_VACANCY, "--json");

    JsonNode document = ViewJson.mapper().readTree(outcome.out());
    assertThat(document.get("schema").asString()).isEqualTo("ongekend/employer-pool/1");
    assertThat(document.propertyNames()).startsWith("schema", "version", "commit", "asOf");
  }

  @Test
  void why_json_hasThePropertiesOfItsForm() {
    Outcome outcome = answer("why", NURSE, NURSE_VACANCY, "--json");

    JsonNode document = ViewJson.mapper().readTree(outcome.out());
    assertThat(outcome.status()).isZero();
    assertThat(document.propertyNames())
        .startsWith("schema", "version", "commit", "asOf")
        .contains(
            "passport",
            "vacancy",
            "versions",
            "ranked",
            "score",
            "low",
            "high",
            "right",
            "feasible",
            "terms",
            "blockers",
            "gaps",
            "openItems",
            "smallestChange",
            "warnings");
    for (JsonNode term : document.get("terms")) {
      assertThat(sum(term.get("items"), "points")).isEqualTo(term.get("points").asInt());
    }
    assertThat(document.get("blockers").get(0).propertyNames())
        .containsExactly("layer", "kind", "id", "code", "text");
  }

  @Test
  void why_unrankedPair_saysWhatKeepsItOut() {
    assertThat(answer("why", NURSE, NURSE_VACANCY).out())
        .contains("not ranked", "The profession is regulated and the recognition is absent.");
  }

  private static int sum(JsonNode parts, String property) {
    int sum = 0;
    for (JsonNode part : parts) {
      sum += part.get(property).asInt();
    }
    return sum;
  }

  @Test
  void import_someLinesAreRefused_keepsTheOthersAndIs1() {
    String lines =
        """
        {"id":"00000000-0000-7000-8000-0000000c0001","name":"One"}
        {"id":"00000000-0000-7000-8000-0000000c0002","nam":"Two"}
        """;

    Path other = folder.resolve("other");
    Outcome outcome =
        Terminal.in(folder)
            .withInput(lines)
            .run("import", "passports", "-", "--home", other.toString());

    assertThat(outcome.status()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.out()).isEqualTo("-: 2 lines, 1 new, 0 replaced, 0 unchanged, 1 refused\n");
    assertThat(outcome.err()).contains("-, line 2", "name");
  }

  @Test
  void import_taxonomyOverlay_addsToTheActiveTaxonomyAndIsActive() throws IOException {
    Path other = folder.resolve("overlaid");
    Path file =
        Files.writeString(
            folder.resolve("overlay.tsv"),
            """
            conceptUri\tlang\tkind\ttext
            urn:ongekend:skill:nursing-process\ten\tpreferred\tplan nursing
            """);
    String before = run("version", "--json").out();

    Outcome outcome =
        Terminal.in(folder).run("import", "overlay", file.toString(), "--home", other.toString());

    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("1 rows, 1 used", "Active taxonomy ");
    assertThat(outcome.err()).contains("The index is rebuilt when the home is opened next.");
    assertThat(Terminal.in(folder).run("version", "--json", "--home", other.toString()).out())
        .isNotEqualTo(before);
  }

  @Test
  void receiptExport_withAndWithoutAServer_isTheSameFile() {
    assertThat(folder.resolve("served.zip")).hasSameBinaryContentAs(folder.resolve("alone.zip"));
  }

  @Test
  void receiptExport_ofNoReceipt_is1() {
    Outcome outcome = answer("receipt", "export", "0".repeat(64));

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("must exist in your organisation");
  }

  /** The home that is named does not exist, and is not made. */
  @Test
  void whyReceipt_withoutAHome_saysWhatTheHomeSaid() {
    Path nowhere = folder.resolve("nowhere");
    String file = folder.resolve("alone.zip").toString();

    Outcome outcome =
        Terminal.in(folder).run("why", "--receipt", file, "--json", "--home", nowhere.toString());

    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.out()).isEqualTo(answer("why", NURSE, NURSE_VACANCY, "--json").out());
    assertThat(outcome.err()).contains("the same answer, to the last point");
    assertThat(nowhere).doesNotExist();
  }
}
