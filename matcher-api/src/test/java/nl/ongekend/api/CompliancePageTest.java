package nl.ongekend.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No duty is missing, and what is said to prove one is there. */
class CompliancePageTest {

  private static final List<Integer> AI_ACT = List.of(9, 10, 11, 12, 13, 14, 15, 26, 27, 50, 86);
  private static final List<Integer> GDPR =
      List.of(5, 6, 7, 9, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 25, 28, 30, 32, 33, 34, 35);

  @Test
  void rows_all_haveAProofThatIsThere() throws IOException {
    ProofTable.read("compliance.md").check();
  }

  @Test
  void articlesAndChapters_all_haveARow() throws IOException {
    Stream<String> articles = Stream.of(AI_ACT, GDPR).flatMap(List::stream).map(String::valueOf);
    Stream<String> chapters = IntStream.rangeClosed(1, 17).mapToObj(number -> "V" + number);

    assertThat(ProofTable.read("compliance.md").names())
        .containsExactlyElementsOf(Stream.concat(articles, chapters).toList());
  }
}
