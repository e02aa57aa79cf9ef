package nl.ongekend.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchGrowthCommandIT {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(String arguments) {
    return EvalCommand.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments.split(" ", -1));
  }

  @Test
  void bench_asJson_hasARatioOfTheLastTwoSizes() {
    assertThat(execute("bench growth --sizes 50,100,200 --passports 5 --rounds 1 --json"))
        .isEqualTo(ExitStatus.DONE);

    JsonNode document = JsonMapper.shared().readTree(out.toString());
    assertThat(document.path("ids").path(0).stringValue()).isEqualTo("P10");
    assertThat(document.path("answersEqual").booleanValue()).isTrue();
    assertThat(document.path("data").size()).isEqualTo(3);
    JsonNode ratio = document.path("ratios").path(0);
    assertThat(ratio.path("slower").stringValue()).isEqualTo("kernel, 200");
    assertThat(ratio.path("faster").stringValue()).isEqualTo("kernel, 100");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bench growth --sizes 100",
        "bench growth --sizes 200,100",
        "bench growth --sizes 10,20 --passports 0"
      })
  void bench_usedWrongly_endsWith2(String arguments) {
    assertThat(execute(arguments)).isEqualTo(ExitStatus.USAGE);
    assertThat(out.toString()).isEmpty();
  }
}
