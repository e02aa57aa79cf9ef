package nl.ongekend.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopKTest {

  @Test
  void compareTo_equalScores_areOrderedByTieThenIdAsUnsigned() {
    Hit best = new Hit(100, -1, -1, -1, 0, 0);
    Hit smallTie = new Hit(90, 1, -1, -1, 0, 0);
    Hit largeTie = new Hit(90, -1, 0, 0, 0, 0);
    Hit sameTieSmallId = new Hit(80, 5, 1, 7, 0, 0);
    Hit sameTieSameHigh = new Hit(80, 5, 1, -7, 0, 0);
    Hit sameTieLargeId = new Hit(80, 5, -1, 0, 0, 0);

    assertThat(List.of(best, smallTie, largeTie, sameTieSmallId, sameTieSameHigh, sameTieLargeId))
        .isSorted();
  }

  @Test
  void threshold_fewerThanK_letsEverythingIn() {
    TopK top = new TopK(2);
    assertThat(top.threshold()).isEqualTo(-1);

    top.offer(new Hit(50, 1, 0, 1, 0, 0));
    assertThat(top.threshold()).isEqualTo(-1);

    top.offer(new Hit(40, 1, 0, 2, 0, 1));
    assertThat(top.threshold()).isEqualTo(40);
  }

  @Test
  void offer_equalToTheWorstByScore_entersByTie() {
    TopK top = new TopK(1);
    Hit first = new Hit(40, 9, 0, 1, 0, 0);
    Hit sooner = new Hit(40, 8, 0, 2, 0, 1);

    top.offer(first);
    top.offer(sooner);

    assertThat(top.toList()).containsExactly(sooner);
  }

  @Test
  void topK_kBelowOne_isRefused() {
    assertThatThrownBy(() -> new TopK(0))
        .hasMessage("k (0) must be at least 1.%nMaybe ask for more results.".formatted());
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void toList_anyHits_isTheHeadOfTheSortedHits(long seed) {
    Random random = Seeds.random(seed);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      hits.add(new Hit(random.nextInt(4), random.nextInt(3), random.nextInt(2), i, 0, i));
    }
    TopK top = new TopK(37);
    hits.forEach(top::offer);
    Collections.sort(hits);

    assertThat(top.toList()).isEqualTo(hits.subList(0, 37));
  }
}
