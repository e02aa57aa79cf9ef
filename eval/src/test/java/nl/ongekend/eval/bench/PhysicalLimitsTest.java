package nl.ongekend.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhysicalLimitsTest {

  @Test
  void rows_anyMachine_namesBothLimitsAndTheirUnits() {
    assertThat(PhysicalLimits.rows()).extracting(Row::subject).containsOnly("limit");
    assertThat(PhysicalLimits.rows()).extracting(Row::unit).containsExactly("MB/s", "ps");
    assertThat(PhysicalLimits.rows()).allSatisfy(row -> assertThat(row.p10()).isPositive());
  }
}
