package nl.ongekend.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeekTimesTest {

  @Test
  void of_stretchOverTheWeeksEnd_joinsMonday() {
    WeekTimes times = WeekTimes.of(670, 4);

    assertThat(times.count()).isEqualTo(4);
    assertThat(times.contains(671)).isTrue();
    assertThat(times.contains(1)).isTrue();
    assertThat(times.contains(2)).isFalse();
  }

  @Test
  void widened_atTheWeeksStart_reachesSunday() {
    assertThat(WeekTimes.of(0, 1).widened(2)).isEqualTo(WeekTimes.of(670, 5));
  }

  @Test
  void toWords_thenOfWords_isTheSameSet() {
    WeekTimes times = WeekTimes.of(100, 300);

    assertThat(WeekTimes.ofWords(times.toWords())).isEqualTo(times).hasSameHashCodeAs(times);
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void operations_anySets_agreeWithABitSet(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < 50; i++) {
      BitSet one = bits(random);
      BitSet other = bits(random);
      WeekTimes oneTimes = WeekTimes.ofWords(one.toLongArray());
      WeekTimes otherTimes = WeekTimes.ofWords(other.toLongArray());

      BitSet both = (BitSet) one.clone();
      both.or(other);
      BitSet rest = (BitSet) one.clone();
      rest.andNot(other);

      assertThat(BitSet.valueOf(oneTimes.or(otherTimes).toWords())).isEqualTo(both);
      assertThat(BitSet.valueOf(oneTimes.without(otherTimes).toWords())).isEqualTo(rest);
      assertThat(oneTimes.meets(otherTimes)).isEqualTo(one.intersects(other));
      assertThat(oneTimes.count()).isEqualTo(one.cardinality());
      assertThat(oneTimes.isEmpty()).isEqualTo(one.isEmpty());
      assertThat(BitSet.valueOf(oneTimes.later().toWords())).isEqualTo(later(one));
      for (int from = 0; from <= WeekTimes.SLOTS; from++) {
        int next = one.nextSetBit(from);
        assertThat(oneTimes.next(from)).isEqualTo(next < 0 ? WeekTimes.SLOTS : next);
      }
    }
  }

  private static BitSet later(BitSet slots) {
    BitSet later = new BitSet();
    slots.stream().forEach(slot -> later.set((slot + 1) % WeekTimes.SLOTS));
    return later;
  }

  private static BitSet bits(Random random) {
    BitSet bits = new BitSet();
    int from = random.nextInt(WeekTimes.SLOTS);
    bits.set(from, Math.min(WeekTimes.SLOTS, from + random.nextInt(200)));
    return bits;
  }
}
