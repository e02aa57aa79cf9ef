package nl.ongekend.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ongekend.core.reading.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {

  @Test
  void parse_marks_areTakenOutAndKeepTheirPlace() {
    MarkedText parsed =
        MarkedText.parse("We [[bake bread|skill bake-bread-and-pastry must; language nl hidden]].");

    assertThat(parsed.text()).isEqualTo("We bake bread.");
    assertThat(parsed.marks()).hasSize(1);
    assertThat(parsed.marks().getFirst().span().in(parsed.text())).isEqualTo("bake bread");
    assertThat(parsed.marks().getFirst().annotations())
        .containsExactly("skill bake-bread-and-pastry must", "language nl hidden");
  }

  @Test
  void parse_markInAMark_hasAPlaceInsideIt() {
    MarkedText parsed = MarkedText.parse("[[a [[b|inner]] c|outer]]");

    assertThat(parsed.text()).isEqualTo("a b c");
    assertThat(parsed.marks())
        .extracting(Mark::span)
        .containsExactly(new Span(0, 5), new Span(2, 3));
  }

  @Test
  void parse_barOutsideAMark_isABar() {
    assertThat(MarkedText.parse("Baker | [[Assen|place Assen]] | 32").text())
        .isEqualTo("Baker | Assen | 32");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[open", "[[open|skill", "[[|empty]]"})
  void parse_brokenMark_isRefusedWithItsSurroundings(String marked) {
    assertThatThrownBy(() -> MarkedText.parse(marked))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(marked)
        .hasMessageContaining("[[part|annotation]]");
  }
}
