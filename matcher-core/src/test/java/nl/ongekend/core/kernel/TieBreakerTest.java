package nl.ongekend.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
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

  @Test
  void tieOfTwo_exchanged_isTheSame() {
    TieBreaker ties = new TieBreaker(7);
    UUID one = new UUID(-1, 5);
    UUID other = new UUID(1, 5);
    UUID person = new UUID(3, 4);

    assertThat(ties.tieOfTwo(one, other, person)).isEqualTo(ties.tieOfTwo(other, one, person));
    assertThat(ties.tieOfTwo(one, other, person)).isNotEqualTo(ties.tieOfTwo(one, one, person));
    assertThat(ties.tieOfTwo(one, other, person)).isNotEqualTo(ties.tieOfTwo(one, other, one));
  }

  @Test
  void compare_ids_isUnsigned() {
    assertThat(TieBreaker.compare(new UUID(1, 0), new UUID(-1, 0))).isNegative();
    assertThat(TieBreaker.compare(new UUID(1, -1), new UUID(1, 1))).isPositive();
    assertThat(TieBreaker.compare(new UUID(1, 1), new UUID(1, 1))).isZero();
  }
}
