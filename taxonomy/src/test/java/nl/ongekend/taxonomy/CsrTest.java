package nl.ongekend.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsrTest {

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void of_anyEdges_holdsEachRowSortedOnce(long seed) {
    Random random = Seeds.random(seed);
    int rows = 1 + random.nextInt(40);
    int edges = random.nextInt(400);
    int[] from = random.ints(edges, 0, rows).toArray();
    int[] to = random.ints(edges, 0, 30).toArray();

    Csr csr = Csr.of(rows, from, to);

    for (int row = 0; row < rows; row++) {
      TreeSet<Integer> expected = new TreeSet<>();
      for (int e = 0; e < edges; e++) {
        if (from[e] == row) {
          expected.add(to[e]);
        }
      }
      assertThat(values(csr, row)).containsExactlyElementsOf(expected);
      assertThat(csr.size(row)).isEqualTo(expected.size());
      assertThat(csr.contains(row, 30)).isFalse();
    }
    assertThat(csr.inverse(30).inverse(rows)).isEqualTo(csr);
  }

  @Test
  void contains_valueOfTheNextRow_isFalse() {
    Csr csr = Csr.of(2, new int[] {0, 1}, new int[] {3, 5});

    assertThat(csr.contains(0, 3)).isTrue();
    assertThat(csr.contains(0, 5)).isFalse();
  }

  @Test
  void empty_hasRowsWithoutValues() {
    Csr csr = Csr.empty(3);

    assertThat(csr.rows()).isEqualTo(3);
    assertThat(csr.edges()).isZero();
    assertThat(csr.size(2)).isZero();
  }

  @Test
  void of_edgeOutOfRange_isRefused() {
    assertThatThrownBy(() -> Csr.of(2, new int[] {2}, new int[] {0}))
        .hasMessage("edge (2 to 0) must start in [0, 2) and lead to 0 or more.");
    assertThatThrownBy(() -> Csr.of(2, new int[] {0}, new int[0]))
        .hasMessage("from (1 edges) and to (0 edges) must be equally long.");
  }

  private static Iterable<Integer> values(Csr csr, int row) {
    return IntStream.range(0, csr.size(row)).mapToObj(i -> csr.get(row, i)).toList();
  }
}
