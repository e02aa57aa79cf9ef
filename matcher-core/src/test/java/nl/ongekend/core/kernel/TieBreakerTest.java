package nl.ongekend.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TieBreakerTest {

  private final TieBreaker ties = new TieBreaker(0x0123456789abcdefL);

  /** The tie is published: a receipt of this score version has to replay on any machine. */
  @Test
  void tie_knownPair_isTheSameForEver() {
    assertThat(Long.toHexString(ties.tie(1, 2, 3, 4))).isEqualTo("9359005f6b18a27a");
  }

  @Test
  void tie_anotherMarketOrRoleOrId_differs() {
    long tie = ties.tie(1, 2, 3, 4);

    assertThat(new TieBreaker(0).tie(1, 2, 3, 4)).isNotEqualTo(tie);
    assertThat(ties.tie(3, 4, 1, 2)).isNotEqualTo(tie);
    assertThat(ties.tie(2, 1, 3, 4)).isNotEqualTo(tie);
    assertThat(ties.tie(1, 2, 3, 5)).isNotEqualTo(tie);
  }
}
