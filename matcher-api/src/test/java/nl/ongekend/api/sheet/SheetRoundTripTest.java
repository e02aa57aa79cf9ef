package nl.ongekend.api.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SheetRoundTripTest {

  private static final String SIGNS = "=+-@'\",;ab é<&\n1";

  static LongStream seeds() {
    return Seeds.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void table_writtenAndRead_isTheSame(long seed) throws IOException {
    List<List<String>> rows = rows(Seeds.random(seed));
    for (SheetFormat format : SheetFormat.values()) {
      Sheet sheet = Sheets.read(Sheets.write(format, rows));

      List<List<String>> read = new ArrayList<>(List.of(sheet.header()));
      sheet.rows().forEach(row -> read.add(row.cells()));
      assertThat(read).as("%s, seed %d", format, seed).isEqualTo(rows);
    }
  }

  private static List<List<String>> rows(Random random) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < 20; row++) {
      rows.add(List.of(text(random), text(random), "end"));
    }
    return rows;
  }

  /** Without space around it, as cells are read. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder("");
    for (int length = random.nextInt(8); length > 0; length--) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.toString().strip();
  }

  @ParameterizedTest
  @EnumSource
  void text_likeAFormula_isWrittenAsText(SheetFormat format) throws IOException {
    byte[] file = Sheets.write(format, List.of(List.of("=1+1", -5)));

    assertThat(Sheets.read(file).header()).containsExactly("=1+1", "-5");
    if (format == SheetFormat.CSV) {
      assertThat(file).isEqualTo(Sheets.utf8("\uFEFF'=1+1,-5\r\n"));
    }
  }

  @Test
  void guard_ofTextThatBeginsWithAnApostrophe_isTakenOffAgain() {
    assertThat(FormulaGuard.add("=1+1")).isEqualTo("'=1+1");
    assertThat(FormulaGuard.add("'=1+1")).isEqualTo("''=1+1");
    assertThat(FormulaGuard.add("'s-Hertogenbosch")).isEqualTo("'s-Hertogenbosch");
    assertThat(FormulaGuard.remove("'=1+1")).isEqualTo("=1+1");
  }
}
