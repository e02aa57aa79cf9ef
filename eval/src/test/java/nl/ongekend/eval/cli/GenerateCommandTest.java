package nl.ongekend.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ongekend.core.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateCommandTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(String arguments) {
    return EvalCommand.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments.split(" ", -1));
  }

  @Test
  void generate_vacancies_writesOneDocumentPerLine() throws IOException {
    Path file = folder.resolve("v.ndjson");
    assertThat(execute("generate vacancies 25 --seed 1 --out " + file)).isEqualTo(ExitStatus.DONE);
    Documents documents = new Documents();
    assertThat(Files.readAllLines(file)).hasSize(25).allSatisfy(documents::readVacancy);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void generate_twiceWithOneSeed_writesTheSameBytes() throws IOException {
    Path first = folder.resolve("1.ndjson");
    Path second = folder.resolve("2.ndjson");
    execute("generate passports 25 --seed 7 --out " + first);
    execute("generate PASSPORTS 40 --seed 7 --out " + second);
    assertThat(Files.readString(second)).startsWith(Files.readString(first));
  }

  @Test
  void generate_withReport_showsTheSkew() {
    execute("generate passports 10 --seed 1 --report --out " + folder.resolve("p.ndjson"));
    assertThat(out.toString()).startsWith("documents            10").contains("languages");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "generate",
        "generate people 5 --seed 1 --out x.ndjson",
        "generate vacancies many --seed 1 --out x.ndjson",
        "generate vacancies 0 --seed 1 --out x.ndjson",
        "generate vacancies 5 --out x.ndjson",
        "generate vacancies 5 --seed 1",
        "generate vacancies 5 --seed 1 --out x.ndjson --colour red"
      })
  void generate_usedWrongly_saysHowToUseItAndEndsWith2(String arguments) {
    assertThat(execute(arguments)).isEqualTo(ExitStatus.USAGE);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("Usage: ongekend");
  }

  @Test
  void generate_intoAFolderThatIsNotThere_endsWith3AndOneProblem() {
    String file = folder.resolve("nowhere/v.ndjson").toString();
    assertThat(execute("generate vacancies 5 --seed 1 --out " + file))
        .isEqualTo(ExitStatus.COULD_NOT_RUN);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .startsWith("{\"type\":\"about:blank\",\"title\":\"A file could not be used\"")
        .contains(file)
        .contains("does not exist")
        .hasLineCount(1);
  }

  @Test
  void generate_withATaxonomyThatIsNone_endsWith3AndLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("v.ndjson"), "before");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    int status =
        execute("generate vacancies 5 --seed 1 --out %s --taxonomy %s".formatted(file, empty));
    assertThat(status).isEqualTo(ExitStatus.COULD_NOT_RUN);
    assertThat(err.toString()).contains("must hold files of ESCO").hasLineCount(1);
    assertThat(file).hasContent("before");
    assertThat(folder).isDirectoryNotContaining("glob:**.partial");
  }

  @Test
  void help_ofTheCommand_namesItsOptions() {
    assertThat(execute("generate --help")).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString()).contains("--seed", "--taxonomy", "--places", "--report");
  }
}
