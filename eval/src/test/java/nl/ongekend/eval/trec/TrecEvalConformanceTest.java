package nl.ongekend.eval.trec;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ongekend.testing.SharedData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every measure, for every query, is what NIST's program prints for its own test files, to the last
 * decimal that it prints.
 */
class TrecEvalConformanceTest {

  private static final String FOLDER = "eval-dev/trec-eval-conformance";
  private static final Pattern AT = Pattern.compile("(.+)_(\\d+)");
  private static final List<String> CUT = List.of("P", "recall", "success", "ndcg_cut", "map_cut");

  private static Path file(String name) {
    return SharedData.require(FOLDER).resolve(name);
  }

  @Test
  void measures_perQuery_areThoseOfTrecEval() throws IOException {
    check("qrels.test", "results.test", 1, 1_000, "out.test.aq", 3 * 46);
  }

  @Test
  void measures_hundredDocumentsAQuery_areThoseOfTrecEval() throws IOException {
    check("qrels.test", "results.trunc", 1, 100, "out.test.aqcM", 2 * 46);
  }

  @Test
  void measures_onlyHighlyRelevant_areThoseOfTrecEval() throws IOException {
    check("qrels.rel_level", "results.test", 2, 1_000, "out.test.aql", 3 * 36);
  }

  private static void check(
      String qrelsName, String runName, int level, int depth, String expected, int count)
      throws IOException {
    Qrels qrels = Qrels.read(file(qrelsName));
    Map<String, Ranking> run = RunFile.read(file(runName));
    int compared = 0;
    for (String line : Files.readAllLines(file(expected))) {
      String[] fields = line.trim().split("\\s+", 3);
      if (fields[1].equals("all") || !run.containsKey(fields[1])) {
        continue;
      }
      Ranking ranking = run.get(fields[1]).limit(depth);
      Measures measures = Measures.of(ranking.ids(), qrels.judged(fields[1]), level);
      String ours = values(measures).get(fields[0]);
      if (ours == null) {
        ours = at(measures, fields[0]);
      }
      if (ours != null && !(level > 1 && fields[0].startsWith("ndcg"))) {
        assertThat(ours).as("%s of %s, %s", fields[0], fields[1], expected).isEqualTo(fields[2]);
        compared++;
      }
    }
    assertThat(compared).isEqualTo(count);
  }

  private static Map<String, String> values(Measures measures) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("num_ret", String.valueOf(measures.found()));
    values.put("num_rel", String.valueOf(measures.relevant()));
    values.put("num_rel_ret", String.valueOf(measures.relevantFound()));
    values.put("map", inShort(measures.averagePrecision()));
    values.put("Rprec", inShort(measures.rPrecision()));
    values.put("recip_rank", inShort(measures.reciprocalRank()));
    values.put("ndcg", inShort(measures.ndcg()));
    return values;
  }

  private static @Nullable String at(Measures measures, String name) {
    Matcher parts = AT.matcher(name);
    if (!parts.matches() || !CUT.contains(parts.group(1))) {
      return null;
    }
    int cut = Integer.parseInt(parts.group(2));
    return inShort(
        switch (parts.group(1)) {
          case "P" -> measures.precisionAt(cut);
          case "recall" -> measures.recallAt(cut);
          case "success" -> measures.successAt(cut);
          case "ndcg_cut" -> measures.ndcgAt(cut);
          default -> measures.averagePrecisionAt(cut);
        });
  }

  private static String inShort(double value) {
    return String.format(ROOT, "%.4f", value);
  }
}
