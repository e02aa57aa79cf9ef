package nl.ongekend.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssignBenchmarkTest {

  @Test
  void run_smallBatch_provesItsAnswersAndSaysWhatWasNotMeasured() {
    List<String> progress = new ArrayList<>();
    BenchReport report = AssignBenchmark.run(new AssignSize(400, 200, 1, 2, 3), progress::add);

    assertThat(report.answersEqual()).isTrue();
    assertThat(report.rows()).extracting(Row::work).contains("served", "assign", "3 changes");
    assertThat(report.missed()).extracting(Missed::id).contains("P6-optimum", "P6-exact");
    assertThat(progress).hasSize(5);
  }
}
