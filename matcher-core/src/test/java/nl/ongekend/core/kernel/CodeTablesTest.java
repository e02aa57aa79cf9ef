package nl.ongekend.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTablesTest {

  private static final int AS_OF = 150;

  @Test
  void get_sameCodeTwice_isComputedOnce() {
    List<Integer> computed = new ArrayList<>();
    CodeTable table =
        scratch()
            .table(
                3,
                code -> {
                  computed.add(code);
                  return code == 2 ? CodeTable.REFUSED : 10_000;
                });

    assertThat(List.of(table.get(2), table.get(0), table.get(2), table.get(0)))
        .containsExactly(CodeTable.REFUSED, 10_000, CodeTable.REFUSED, 10_000);
    assertThat(computed).containsExactly(2, 0);
  }

  /** Bands at 100 and 200: the second table holds from 100 up to 199. */
  @ParameterizedTest
  @CsvSource({"-5, 0", "99, 0", "100, 1", "199, 1", "200, 2", "2147483647, 2", "-2147483648, 1"})
  void language_dayInABand_isItsTable(int day, int band) {
    assertThat(tables(List.of(100, 200), 3).language(day).get(0)).isEqualTo(band);
  }

  @Test
  void mostOfLanguage_severalBands_isTheBestOfAllDays() {
    assertThat(tables(List.of(100, 200), 3).mostOfLanguage(0)).isEqualTo(2);
    assertThat(tables(List.of(), 1).mostOfLanguage(0)).isZero();
  }

  @Test
  void most_someCodesRefused_isTheMostOfTheOthers() {
    assertThat(scratch().table(3, code -> code == 2 ? CodeTable.REFUSED : 10 * code).most())
        .isEqualTo(10);
    assertThat(scratch().table(3, _ -> CodeTable.REFUSED).most()).isZero();
  }

  @Test
  void codeTables_tablesThatDoNotGoWithTheBands_areRefused() {
    assertThatThrownBy(() -> tables(List.of(100, 200), 2))
        .hasMessage(
            "language needs 3 tables for 2 bands, not 2.%nMaybe the first table is missing."
                .formatted());
  }

  @Test
  void get_afterBegin_isComputedAnew() {
    Scratch scratch = scratch();
    CodeTable before = scratch.table(2, code -> 7);
    assertThat(before.get(1)).isEqualTo(7);

    scratch.begin();

    assertThat(scratch.table(2, code -> 8).get(1)).isEqualTo(8);
  }

  /** Generations have 16 bits: after the last one nothing of the first may come back. */
  @Test
  void get_afterEveryGenerationWasUsed_isStillComputedAnew() {
    Scratch scratch = new Scratch();
    int stale = 0;
    for (int generation = 0; generation < 140_000; generation++) {
      int points = generation % 10_000;
      scratch.begin();
      stale += scratch.table(1, code -> points).get(0) == points ? 0 : 1;
    }
    assertThat(stale).isZero();
  }

  private static Scratch scratch() {
    Scratch scratch = new Scratch();
    scratch.begin();
    return scratch;
  }

  private static CodeTables tables(List<Integer> bands, int languages) {
    Scratch scratch = scratch();
    CodeTable none = scratch.table(1, code -> 0);
    List<CodeTable> language = new ArrayList<>();
    for (int band = 0; band < languages; band++) {
      int points = band;
      language.add(scratch.table(1, code -> points));
    }
    TermMaxima maxima = new TermMaxima(0, 0, 0, 0);
    return new CodeTables(
        none,
        none,
        language,
        bands,
        none,
        none,
        none,
        none,
        none,
        _ -> true,
        maxima,
        AS_OF,
        Integer.MAX_VALUE);
  }
}
