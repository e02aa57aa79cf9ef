package nl.ongekend.eval.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.taxonomy.place.PlaceTable;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A slice of the proof in every build; {@code mvn verify -Ptrust} does all of it.
 *
 * <p>The figures of T4 differ from seed to seed on a slice, so that only their order is asserted:
 * ranking with what is known finds more than filters that drop what is not. A ranking that took
 * unknown for no would find about as little as those.
 */
class TrustIT {

  private static final boolean FULL = Boolean.getBoolean("ongekend.trust.full");

  private static TrustReport report;

  @BeforeAll
  static void check() throws IOException {
    long seed = Seeds.seeds().findFirst().orElseThrow();
    Markets markets = new Markets(StarterReader.read().build(), PlaceTable.starter(), seed);
    TrustSize size = FULL ? TrustSize.full(seed) : TrustSize.slice(seed);
    report = Trust.run(markets, size, System.err::println);
  }

  @Test
  void run_kernelExplanationsAndNeverList_nothingFails() {
    assertThat(report.findings()).extracting(Finding::id).containsExactly("T1", "T2", "T3");
    for (Finding finding : report.findings()) {
      assertThat(finding.failures()).as("%s", finding).isZero();
      assertThat(finding.comparisons()).isGreaterThan(finding.cases());
    }
  }

  @Test
  void run_answersMissing_findsMoreThanStrictFilters() {
    assertThat(recall("40 % of answers missing, ranked"))
        .isGreaterThan(recall("40 % of answers missing, strict filters first"));
  }

  private static double recall(String when) {
    return report.figures().stream()
        .filter(figure -> figure.what().equals("recall@10, " + when))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
