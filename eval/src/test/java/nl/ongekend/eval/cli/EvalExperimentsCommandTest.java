package nl.ongekend.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.eval.Sha256;
import nl.ongekend.testing.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvalExperimentsCommandTest {

  private static final Path KEPT =
      Path.of(System.getProperty("ongekend.root", "..")).resolve("docs/regressions/linking.yaml");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(String... more) {
    CommandLine program = EvalCommand.commandLine();
    program.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    List<String> line = new ArrayList<>(List.of("eval", "experiments"));
    line.addAll(List.of(more));
    return program.execute(line.toArray(String[]::new));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String hash(String name) throws IOException {
    Sha256 hash = new Sha256();
    hash.add(Files.readAllBytes(folder.resolve(name)));
    return hash.toHex();
  }

  /** Writes an experiment on two queries, and returns its file. */
  private String experiment(String concept) throws IOException {
    write("queries.tsv", "q1\twelder\nq2\tbarber\n");
    write("corpus.tsv", "a\twelder\nb\thairdresser\nc\tbarber\n");
    write("qrels.tsv", "q1 0 a 1\nq2 0 c 1\n");
    write("mapping.tsv", "a\tmetal\nb\thair\nc\thair\n");
    StringBuilder text = new StringBuilder("# One.\n- name: small\n  command: eval link");
    for (String role : List.of("queries", "corpus", "qrels", "mapping")) {
      text.append(" --%s ../shared/data/%s.tsv".formatted(role, role));
    }
    text.append("\n  files:\n    ../shared/data/queries.tsv: ").append(hash("queries.tsv"));
    text.append("\n  queries: 2\n  labels: 3\n  figures:\n    plain: 1\n    concept: " + concept);
    write("small.yaml", text.append("\n  pass: any\n").toString());
    return folder.resolve("small.yaml").toString();
  }

  @Test
  void experiments_asExpected_writesThePage() throws IOException {
    Path page = folder.resolve("page.md");

    assertThat(execute(experiment("1"), "--data", folder.toString(), "--page", page.toString()))
        .as("%s", err)
        .isZero();
    assertThat(out.toString()).startsWith("small: as expected.");
    assertThat(page)
        .content()
        .contains("| small | 2 | 3 | 1.0000 | 1.0000 |  | 1.0000 to 1.0000 | any |  |");
  }

  @Test
  void experiments_anotherFigure_isRefusedAndNamed() throws IOException {
    assertThat(execute(experiment(".5"), "--data", folder.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("small: concept is 1.0000 where .5000 is expected.");
  }

  @Test
  void experiments_anotherFile_isNotRun() throws IOException {
    String file = experiment("1");
    write("queries.tsv", "q1\twelder\n");

    assertThat(execute(file, "--data", folder.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("queries.tsv of small has the checksum");
  }

  @Test
  void experiments_unknownName_isWrongUsage() throws IOException {
    assertThat(execute(experiment("1"), "--only", "large")).isEqualTo(2);
    assertThat(err.toString()).contains("--only (large) must be one of [small]");
  }

  @Test
  void experiments_theCheapestThatIsKept_isAsExpected() {
    String data = SharedData.require("eval-dev/melo").resolve("../..").normalize().toString();

    assertThat(execute(KEPT.toString(), "--data", data, "--only", "bel-nl-nl"))
        .as("%s%s", out, err)
        .isZero();
  }
}
