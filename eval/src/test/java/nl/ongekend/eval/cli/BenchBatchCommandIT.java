package nl.ongekend.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchBatchCommandIT {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(String arguments) {
    return EvalCommand.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments.split(" ", -1));
  }

  @Test
  void bench_asJson_printsOneDocumentWithEqualAnswers() {
    String tiny = "bench batch --vacancies 200 --passports 5 --rounds 1 --threads 2 --json";

    assertThat(execute(tiny)).isEqualTo(ExitStatus.DONE);

    JsonNode document = JsonMapper.shared().readTree(out.toString());
    assertThat(document.path("name").stringValue()).isEqualTo("batch");
    assertThat(document.path("ids").path(0).stringValue()).isEqualTo("P3");
    assertThat(document.path("answersEqual").booleanValue()).isTrue();
    assertThat(err.toString()).contains("Ranking for 5 people").contains("Round 1 of 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bench batch --passports 0", "bench batch --threads 0"})
  void bench_usedWrongly_endsWith2(String arguments) {
    assertThat(execute(arguments)).isEqualTo(ExitStatus.USAGE);
    assertThat(out.toString()).isEmpty();
  }
}
