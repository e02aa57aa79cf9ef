package nl.ongekend.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every border is looked at for every kind of threat, and every measure has a test. */
class ThreatModelPageTest {

  private static final int BORDERS = 6;

  @Test
  void rows_all_haveAProofThatIsThere() throws IOException {
    ProofTable.read("threat-model.md").check();
  }

  @Test
  void borders_all_haveEveryKindOfThreat() throws IOException {
    Stream<String> expected =
        IntStream.rangeClosed(1, BORDERS)
            .boxed()
            .flatMap(border -> Stream.of("STRIDE".split("")).map(kind -> "B" + border + kind));

    assertThat(
            ProofTable.read("threat-model.md").rows().stream().map(row -> row.get(0) + row.get(1)))
        .containsExactlyElementsOf(expected.toList());
  }
}
