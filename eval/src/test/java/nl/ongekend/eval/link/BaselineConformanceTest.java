package nl.ongekend.eval.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.ongekend.core.text.LabelScorer;
import nl.ongekend.core.text.LabelSimilarity;
import nl.ongekend.testing.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The baselines reach what is published for them on a development set, so what an engine is
 * compared with is the real thing.
 */
class BaselineConformanceTest {

  private static final LinkTask TASK = task();

  private static LinkTask task() {
    Path folder = SharedData.require("eval-dev/melo/bel_q_nl_c_nl");
    return LinkTaskReader.read(
        folder.resolve("queries.tsv"),
        folder.resolve("corpus_elements.tsv"),
        folder.resolve("annotations.tsv"),
        folder.resolve("concept_mapping.tsv.gz"));
  }

  private static double mrr(LabelScorer scorer, Protocol protocol) {
    return Objects.requireNonNull(LinkRun.of(scorer, TASK, 100).quality().get(protocol))
        .mean("mrr");
  }

  private static List<String> labels() {
    return TASK.labels().stream().map(LinkTask.Label::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "BM25,    PLAIN,   .4553",
    "BM25,    CONCEPT, .4636",
    "WORD,    PLAIN,   .4914",
    "CHAR,    PLAIN,   .5529",
    "CHAR,    CONCEPT, .5729",
    "CHAR_WB, CONCEPT, .5808",
    "EDIT,    PLAIN,   .4936"
  })
  void baseline_onADevelopmentSet_isWhatIsPublished(
      Baseline baseline, Protocol protocol, double published) {
    assertThat(mrr(baseline.over(labels()), protocol)).isCloseTo(published, within(.01));
  }

  @Test
  void ours_onADevelopmentSet_isAboveTheBestLexicalMethod() {
    LabelSimilarity ours = LabelSimilarity.of(labels());

    assertThat(mrr(ours, Protocol.PLAIN)).isGreaterThanOrEqualTo(.5530);
    assertThat(mrr(ours, Protocol.CONCEPT)).isGreaterThanOrEqualTo(.5808);
  }
}
