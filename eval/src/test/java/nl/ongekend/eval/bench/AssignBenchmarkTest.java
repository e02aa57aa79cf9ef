package nl.ongekend.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.assign.AssignmentProblem;
import nl.ongekend.core.assign.ExactAssigner;
import nl.ongekend.core.assign.WhatIf;
import org.junit.jupiter.api.Test;

class AssignBenchmarkTest {

  private static final AssignSize SMALL = new AssignSize(400, 200, 1, 2, 1);

  @Test
  void run_smallBatch_provesItsAnswersAndSaysWhatWasNotMeasured() {
    List<String> progress = new ArrayList<>();
    BenchReport report = AssignBenchmark.run(SMALL, List.of(), progress::add);

    assertThat(report.answersEqual()).isTrue();
    assertThat(report.rows()).extracting(Row::work).contains("served", "assign", "3 changes");
    assertThat(report.rows()).extracting(Row::unit).contains("ms", "ms cpu");
    assertThat(report.missed())
        .extracting(Missed::reason)
        .contains("not measured: run with --peers");
    assertThat(report.missed()).extracting(Missed::id).contains("P6-optimum", "P6-exact");
    assertThat(progress).hasSize(5);
  }

  @Test
  void run_peerFindsTheSame_comparesItsTime() {
    BenchReport report = AssignBenchmark.run(SMALL, List.of(new Other(0, 0)), _ -> {});
    assertThat(report.answersEqual()).isTrue();
    assertThat(report.ratios()).extracting(Ratio::id).contains("P6-exact");
    assertThat(report.missed()).extracting(Missed::reason).contains("1 equal where 100 are asked");
  }

  @Test
  void run_peerFindsMoreInTheLargeBatch_saysThatAnswersDiffer() {
    BenchReport report = AssignBenchmark.run(SMALL, List.of(new Other(1, 0)), _ -> {});
    assertThat(report.answersEqual()).isFalse();
  }

  @Test
  void run_peerFindsMoreInASmallBatch_saysThatAnswersDiffer() {
    BenchReport report = AssignBenchmark.run(SMALL, List.of(new Other(0, 1)), _ -> {});
    assertThat(report.answersEqual()).isFalse();
    assertThat(report.missed()).extracting(Missed::reason).contains("0 equal where 100 are asked");
  }

  /** Our own solver in the place of another one, which claims some points more. */
  private record Other(int moreOfServed, int moreOfOptimum) implements AssignPeer {

    @Override
    public String name() {
      return "other";
    }

    @Override
    public Solve prepare(AssignmentProblem problem, WhatIf whatIf, List<String> served) {
      return () -> new ExactAssigner().assign(problem, whatIf).total() + moreOfServed;
    }

    @Override
    public Optimum optimum(AssignmentProblem problem, WhatIf whatIf) {
      Optimum found = Optimum.of(new ExactAssigner().assign(problem, whatIf));
      return new Optimum(found.served(), found.total() + moreOfOptimum);
    }
  }
}
