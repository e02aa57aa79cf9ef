package nl.ongekend.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import nl.ongekend.eval.bench.AssignPeer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchApplicationCommandsTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(String arguments) {
    return EvalCommand.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bench http --rounds 0",
        "bench http --rounds 10",
        "bench http --passports 0",
        "bench start --starts 0",
        "bench indexing --rounds 0",
        "bench memory --rounds 0",
        "bench memory --vacancies 0"
      })
  void bench_usedWrongly_endsWith2(String arguments) {
    assertThat(execute(arguments)).isEqualTo(ExitStatus.USAGE);
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "memory"})
  void bench_notStartedByTheScript_saysHowToStartIt(String name) {
    assertThat(execute("bench " + name + " --vacancies 1 --passports 1")).isEqualTo(3);
    assertThat(err.toString()).contains("Maybe run this command through ./ongekend.");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void benchAssign_peersRequiredAndNotThere_saysHowToBuildThem() {
    assumeThat(AssignPeer.class.getResource("/META-INF/services/" + AssignPeer.class.getName()))
        .as("a build with the profile peers has them")
        .isNull();
    assertThat(execute("bench assign --people 100 --vacancies 100 --peers")).isEqualTo(3);
    assertThat(err.toString()).contains("Maybe run ./ongekend bench assign --peers.");
    assertThat(out.toString()).isEmpty();
  }
}
