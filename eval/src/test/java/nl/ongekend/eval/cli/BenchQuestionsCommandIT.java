package nl.ongekend.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchQuestionsCommandIT {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(String arguments) {
    return EvalCommand.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments.split(" ", -1));
  }

  @Test
  void bench_smallMarket_answersAsALoopAndComparesEachQuestionWithAMatch() {
    int status =
        execute("bench questions --vacancies 300 --people 100 --queries 3 --rounds 1 --json");
    JsonNode report = JsonMapper.shared().readTree(out.toString());

    assertThat(status).isEqualTo(ExitStatus.DONE);
    assertThat(report.path("answersEqual").booleanValue()).isTrue();
    assertThat(report.path("rows"))
        .filteredOn(row -> row.path("unit").stringValue().equals("x match"))
        .extracting(row -> row.path("subject").stringValue())
        .containsExactly(
            "match",
            "why not",
            "smallest change",
            "nearest misses",
            "next question",
            "what if",
            "one step wider",
            "expectation",
            "step of a cohort of 1",
            "match",
            "nearest misses",
            "next question",
            "what if",
            "elasticity",
            "over-asking",
            "work to work");
    assertThat(report.path("ratios").path(0).path("id").stringValue()).isEqualTo("Q-elasticity");
  }

  @Test
  void bench_withoutPeople_isWrongUsage() {
    assertThat(execute("bench questions --people 0")).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains("people (0) must be at least 1");
  }
}
