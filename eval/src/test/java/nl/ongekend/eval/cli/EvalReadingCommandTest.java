package nl.ongekend.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvalReadingCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(String... more) {
    List<String> line = new ArrayList<>(List.of("eval", "reading"));
    line.addAll(List.of(more));
    CommandLine program = EvalCommand.commandLine();
    program.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return program.execute(line.toArray(String[]::new));
  }

  @Test
  void reading_json_hasThePropertiesOfItsForm() {
    assertThat(execute("--json")).as("%s", err).isZero();

    JsonNode document = JsonMapper.shared().readTree(out.toString());
    assertThat(document.propertyNames())
        .containsExactly(
            "schema", "version", "commit", "asOf", "task", "half", "taxonomy", "texts", "readers");
    assertThat(document.get("texts").asInt()).isEqualTo(140);
    JsonNode all = document.at("/readers/ongekend/0");
    assertThat(all.get("name").asString()).isEqualTo("all texts");
    assertThat(all.at("/fields/occupation").propertyNames())
        .containsExactly(
            "wanted", "found", "read", "right", "precision", "recall", "f1", "interval");
    assertThat(all.at("/fields/languageLevel/wanted").asInt()).isPositive();
  }

  @Test
  void reading_half_readsItsTexts() {
    assertThat(execute("--half", "test")).as("%s", err).isZero();

    assertThat(out.toString())
        .contains("ongekend: all texts, 70 texts", "exact labels: all texts", "hidden language");
  }

  @Test
  void reading_misses_areListedWithTheirPlace() {
    assertThat(execute("--half", "development", "--misses")).as("%s", err).isZero();

    assertThat(out.toString().lines())
        .contains("vacancy-en/warehouse-order-picker-assen\tmissed\topenings\t12\t12 people");
  }

  @Test
  void reading_missesOfTheTestHalf_areRefused() {
    assertThat(execute("--half", "test", "--misses")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("the other half only counts");
  }
}
