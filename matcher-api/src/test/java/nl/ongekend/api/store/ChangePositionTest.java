package nl.ongekend.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangePositionTest {

  @Test
  void parse_ofPrintedPosition_givesItBack() {
    ChangePosition position = new ChangePosition(745, 12);

    assertThat(position).hasToString("745-12");
    assertThat(ChangePosition.parse("745-12")).isEqualTo(position);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "745", "745-", "-745-12", "745-12-1", "745 12", "9999999999999999999-1"})
  void parse_ofAnythingElse_isRefusedWithAnExample(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChangePosition.parse(text))
        .withMessage("position (%s) must be two numbers with a hyphen, such as 745-12.", text);
  }

  @Test
  void compareTo_looksAtTheTransactionFirst() {
    assertThat(new ChangePosition(9, 100)).isLessThan(new ChangePosition(10, 1));
    assertThat(new ChangePosition(10, 1)).isLessThan(new ChangePosition(10, 2));
    assertThat(ChangePosition.START).isLessThan(new ChangePosition(0, 1));
  }
}
