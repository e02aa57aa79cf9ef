package nl.ongekend.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableCacheTest {

  private static final int CODES = 100;

  private final TableCache cache = new TableCache(3 * CODES);
  private final List<Integer> computed = Collections.synchronizedList(new ArrayList<>());

  private int compute(int code) {
    computed.add(code);
    return code;
  }

  @Test
  void shared_equalAnswer_isComputedOnceAndOutlivesTheScratch() {
    Scratch scratch = scratch();
    CodeTable first = cache.of(0, scratch).shared(Columns.HOURS, List.of(7), CODES, this::compute);
    assertThat(first.get(5)).isEqualTo(5);
    scratch.begin();

    CodeTable second =
        cache.of(0, scratch()).shared(Columns.HOURS, List.of(7), CODES, this::compute);

    assertThat(second.get(5)).isEqualTo(5);
    assertThat(computed).containsExactly(5);
  }

  @Test
  void shared_otherAnswerColumnOrSegment_isAnotherTable() {
    CodeTable table = shared(0, Columns.HOURS, "some");

    assertThat(shared(0, Columns.HOURS, "some")).isSameAs(table);
    assertThat(shared(0, Columns.HOURS, "other")).isNotSameAs(table);
    assertThat(shared(0, Columns.TRAVEL, "some")).isNotSameAs(table);
    assertThat(shared(1, Columns.HOURS, "some")).isNotSameAs(table);
  }

  @Test
  void shared_moreCodesThanFit_forgetsWhatWasUsedLongestAgo() {
    CodeTable oldest = shared(0, Columns.HOURS, "oldest");
    CodeTable used = shared(0, Columns.HOURS, "used");
    shared(0, Columns.HOURS, "third");
    shared(0, Columns.HOURS, "oldest");
    shared(0, Columns.HOURS, "fourth");

    assertThat(cache.codes()).isEqualTo(3 * CODES);
    assertThat(shared(0, Columns.HOURS, "oldest")).isSameAs(oldest);
    assertThat(shared(0, Columns.HOURS, "used")).isNotSameAs(used);
  }

  @Test
  void shared_tableLargerThanTheCache_isGivenAndKeptAlone() {
    shared(0, Columns.HOURS, "small");
    CodeTable large =
        cache.of(0, scratch()).shared(Columns.RIGHT, "large", 4 * CODES, this::compute);

    assertThat(large.get(399)).isEqualTo(399);
    assertThat(cache.codes()).isEqualTo(4 * CODES);
  }

  @Test
  void shared_manyThreads_allSeeTheFunction() {
    CodeTable table = shared(0, Columns.HOURS, "some");

    List<Integer> seen =
        IntStream.range(0, 10_000).parallel().map(i -> table.get(i % CODES)).boxed().toList();

    assertThat(seen).isEqualTo(IntStream.range(0, 10_000).map(i -> i % CODES).boxed().toList());
  }

  @Test
  void table_ofOneQuery_isNotShared() {
    TableSource source = cache.of(0, scratch());

    assertThat(source.table(CODES, this::compute)).isNotSameAs(source.table(CODES, this::compute));
    assertThat(cache.codes()).isZero();
  }

  private CodeTable shared(int segment, int column, Object answer) {
    return cache.of(segment, scratch()).shared(column, answer, CODES, this::compute);
  }

  private static Scratch scratch() {
    Scratch scratch = new Scratch();
    scratch.begin();
    return scratch;
  }
}
