package nl.ongekend.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.eval.bench.BenchReport;
import nl.ongekend.eval.bench.Ratio;
import org.junit.jupiter.api.Test;

class BenchTableTest {

  @Test
  void of_ratios_showsHundredthsBelowTenAndWholeNumbersAsSuch() {
    BenchReport report =
        new BenchReport(
            "batch",
            List.of("P3"),
            LocalDate.of(2026, 11, 21),
            List.of(),
            List.of(),
            List.of(
                new Ratio("A", "slow", "fast", 1.18, 1.1, 12.34, 1.25, false),
                new Ratio("B", "slow", "fast", 12, 11.96, 13, 12, true)),
            true,
            List.of());

    assertThat(BenchTable.of(report))
        .contains("A: slow / fast = 1.18 (1.10 to 12.3), asked 1.25: missed")
        .contains("B: slow / fast = 12 (12.0 to 13), asked 12: met");
  }
}
