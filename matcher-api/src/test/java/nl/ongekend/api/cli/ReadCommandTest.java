package nl.ongekend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ongekend.api.cli.Terminal.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  @TempDir private Path folder;

  private Outcome run(String... arguments) {
    return Terminal.in(folder).run(arguments);
  }

  /** The example of docs/reading.md. */
  @Test
  void read_line_printsWhatThePageShows() throws IOException {
    Outcome outcome =
        run("read", "query", "lasser, B1, zonder auto, Delfzijl, uit Syrië, rood paard");

    assertThat(outcome.status()).isZero();
    Path page = Path.of(System.getProperty("ongekend.root", ".."), "docs", "reading.md");
    assertThat(Files.readString(page)).contains("```\n" + outcome.out() + "```");
  }

  @Test
  void read_file_isReadFromIt() throws IOException {
    Path file = Files.writeString(folder.resolve("vacancy.txt"), "Lasser TIG\nJe last met TIG.");

    Outcome outcome = run("read", "vacancy", file.toString(), "--json");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("\"schema\" : \"ongekend/read/1\"", "\"class\" : \"must\"");
  }

  @Test
  void read_standardInput_isTheText() {
    assertThat(Terminal.in(folder).withInput("heftruckchauffeur").run("read", "query", "-").out())
        .contains("[heftruckchauffeur]");
  }

  @Test
  void read_nothingFound_ends1() {
    assertThat(run("read", "query", "qqq").status()).isEqualTo(1);
  }

  @Test
  void read_noSuchFile_ends3WithoutAnswer() {
    Outcome outcome = run("read", "vacancy", "no/such/file");

    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void read_makesNoHome() {
    run("read", "query", "lasser", "--home", folder.resolve("home").toString());

    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void read_unknownKind_isNamedWithTheKnownOnes() {
    Outcome outcome = run("read", "novel", "lasser");

    assertThat(outcome.status()).isNotZero();
    assertThat(outcome.err())
        .contains("kind (novel) must be one of vacancy, passport, query.")
        .doesNotContain("leave it out");
  }

  @Test
  void read_textBeforeTheKind_isNotRepeated() {
    Outcome outcome = run("read", "Fatima Haddad zoekt werk als lasser", "passport");

    assertThat(outcome.err()).contains("must be one of").doesNotContain("Fatima");
  }
}
