package nl.ongekend.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchKernelCommandIT {

  private static final String TINY =
      "bench kernel --vacancies 200 --passports 5 --people 100 --rounds 1";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(String arguments) {
    return EvalCommand.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments.split(" ", -1));
  }

  @Test
  void bench_asJson_printsOneDocument() {
    assertThat(execute(TINY + " --json")).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString()).hasLineCount(1);
    JsonNode document = JsonMapper.shared().readTree(out.toString());
    assertThat(document.propertyNames())
        .containsExactly(
            "schema",
            "version",
            "commit",
            "asOf",
            "name",
            "ids",
            "machine",
            "jdk",
            "dirty",
            "data",
            "rows",
            "ratios",
            "answersEqual",
            "missed");
    assertThat(document.path("schema").stringValue()).isEqualTo("ongekend/bench/1");
    assertThat(document.path("machine").propertyNames())
        .containsExactly("cpu", "cores", "memoryMiB", "os");
    assertThat(document.path("data").path(0).propertyNames())
        .containsExactly("name", "seed", "rows", "sha256");
    assertThat(document.path("rows").path(0).propertyNames())
        .contains("subject", "work", "unit", "n", "p10", "p50", "p90", "p99", "answersSha256");
    assertThat(document.path("ratios").path(0).propertyNames())
        .containsExactly("id", "slower", "faster", "median", "low", "high", "target", "met");
    assertThat(document.path("answersEqual").booleanValue()).isTrue();
  }

  @Test
  void bench_withGateAndFiguresNotMeasured_endsWith1() {
    assertThat(execute(TINY + " --gate")).isEqualTo(ExitStatus.REFUSED);
    assertThat(out.toString())
        .contains("answers equal")
        .contains("missed P2-best: not measured: run with --peers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bench", "bench xyz", "bench kernel --vacancies 0", "bench kernel --top many"})
  void bench_usedWrongly_endsWith2(String arguments) {
    assertThat(execute(arguments)).isEqualTo(ExitStatus.USAGE);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("Usage: ongekend bench");
  }
}
