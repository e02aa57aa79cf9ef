package nl.ongekend.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchPeersCommandIT {

  private static final String TINY = "bench peers --vacancies 500 --passports 20 --rounds 1";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(String arguments) {
    return EvalCommand.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments.split(" ", -1));
  }

  @Test
  void bench_asJson_printsOneDocumentWithAllFields() {
    assertThat(execute(TINY + " --json")).isEqualTo(ExitStatus.DONE);

    JsonNode document = JsonMapper.shared().readTree(out.toString());
    assertThat(document.propertyNames())
        .contains("schema", "version", "commit", "asOf", "name", "ids", "machine", "jdk", "dirty")
        .contains("data", "rows", "ratios", "answersEqual", "missed");
    assertThat(document.path("name").stringValue()).isEqualTo("peers");
    assertThat(document.path("answersEqual").booleanValue()).isTrue();
    assertThat(document.path("rows").findValuesAsString("subject"))
        .contains("kernel", "naive loop", "Lucene features", "Lucene doc values");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bench peers --passports 0", "bench peers --threads 0"})
  void bench_usedWrongly_endsWith2(String arguments) {
    assertThat(execute(arguments)).isEqualTo(ExitStatus.USAGE);
    assertThat(out.toString()).isEmpty();
  }
}
