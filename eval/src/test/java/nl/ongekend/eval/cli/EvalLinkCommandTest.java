package nl.ongekend.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvalLinkCommandTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void write() throws IOException {
    write("queries.tsv", "q_id\ttext\nq1\tWelder\nq2\thair dresser\nq3\tnobody asks\n");
    write("corpus.tsv", "a\twelder\nb\thairdresser\nc\tbarber\n");
    write("qrels.tsv", "q1 0 a 1\nq2\t0\tb\t1\nq2 0 c 1\n");
    write("mapping.tsv", "a\tmetal\nb\thair\nc\thair\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private int execute(String... more) {
    List<String> line = new ArrayList<>(List.of("eval", "link"));
    for (String role : List.of("queries", "corpus", "qrels")) {
      line.add("--" + role);
      line.add(folder.resolve(role + ".tsv").toString());
    }
    line.addAll(List.of(more));
    CommandLine program = EvalCommand.commandLine();
    program.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return program.execute(line.toArray(String[]::new));
  }

  private String mapping() {
    return folder.resolve("mapping.tsv").toString();
  }

  @Test
  void link_json_hasThePropertiesOfItsForm() {
    assertThat(execute("--mapping", mapping(), "--baselines", "--json")).as("%s", err).isZero();

    JsonNode document = JsonMapper.shared().readTree(out.toString());
    assertThat(document.propertyNames())
        .containsExactly(
            "schema",
            "version",
            "commit",
            "asOf",
            "task",
            "files",
            "settings",
            "taxonomy",
            "queries",
            "corpus",
            "judged",
            "unanswered",
            "protocols",
            "baselines",
            "millisPerQuery",
            "run");
    assertThat(document.get("queries").asInt()).isEqualTo(3);
    assertThat(document.get("judged").asInt()).isEqualTo(2);
    assertThat(document.at("/protocols/plain/mrr").asDouble()).isEqualTo(1);
    assertThat(document.at("/protocols/concept/success@1").asDouble()).isEqualTo(1);
    assertThat(document.get("baselines").propertyNames())
        .containsExactly("bm25", "word", "char", "char_wb", "edit");
    assertThat(document.at("/files/3/role").asString()).isEqualTo("mapping");
  }

  @Test
  void link_withoutAMapping_hasNoConceptProtocol() {
    assertThat(execute("--json")).isZero();

    JsonNode protocols = JsonMapper.shared().readTree(out.toString()).get("protocols");
    assertThat(protocols.get("concept").isNull()).isTrue();
  }

  @Test
  void link_run_isATrecRun() throws IOException {
    Path run = folder.resolve("out.run");

    assertThat(execute("--run", run.toString(), "--depth", "1")).isZero();

    assertThat(Files.readAllLines(run))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("q1 Q0 a 1 ")
        .endsWith(" ongekend");
    assertThat(out.toString()).contains("ongekend", "plain", "1.0000");
  }

  @Test
  void link_unknownIds_areListedAndRefusedUnlessLenient() throws IOException {
    write("qrels.tsv", "q1 0 a 1\nq2 0 zz 1\n");

    assertThat(execute()).isEqualTo(ExitStatus.REFUSED);
    assertThat(err.toString()).contains("1 ids", "zz");
    assertThat(execute("--lenient")).isZero();
  }

  @Test
  void link_brokenRow_saysWhereAndEndsWith3() throws IOException {
    write("qrels.tsv", "q1 0 a 1\nq2 0 b very\n");

    assertThat(execute("--json")).isEqualTo(ExitStatus.COULD_NOT_RUN);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("qrels.tsv, line 2", "(very)");
  }

  @Test
  void link_labelWithoutAConcept_saysWhichAndEndsWith3() throws IOException {
    write("mapping.tsv", "a\tmetal\nb\thair\n");

    assertThat(execute("--mapping", mapping())).isEqualTo(ExitStatus.COULD_NOT_RUN);
    assertThat(err.toString()).contains("corpus.tsv, line 3", "label (c)");
  }

  @Test
  void link_labelIdThereTwice_saysWhereAndEndsWith3() throws IOException {
    write("corpus.tsv", "a\twelder\na\tbarber\n");

    assertThat(execute()).isEqualTo(ExitStatus.COULD_NOT_RUN);
    assertThat(err.toString()).contains("corpus.tsv, line 2", "id (a) is there twice");
  }

  @Test
  void link_languages_areGivenOrGuessed() {
    assertThat(execute("--query-lang", "nl", "--corpus-lang", "fr", "--json")).isZero();

    JsonNode settings = JsonMapper.shared().readTree(out.toString()).get("settings");
    assertThat(settings.get("queryLanguage").asString()).isEqualTo("nl");
    assertThat(settings.at("/knownLanguages/0").asString()).isEqualTo("fr");
  }

  @Test
  void link_nothingToFindOrToJudge_saysWhatIsMissingAndEndsWith3() throws IOException {
    write("qrels.tsv", "q9 0 a 1\n");
    assertThat(execute()).isEqualTo(ExitStatus.COULD_NOT_RUN);
    assertThat(err.toString()).contains("qrels.tsv must have a judgement");

    write("corpus.tsv", "\n");
    assertThat(execute()).isEqualTo(ExitStatus.COULD_NOT_RUN);
    assertThat(err.toString()).contains("corpus.tsv must have a label");
  }
}
