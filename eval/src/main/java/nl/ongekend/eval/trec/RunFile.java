package nl.ongekend.eval.trec;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Rankings as a TREC run file: rows {@code query, Q0, document, rank, score, name}. The rank of a
 * row counts for nothing; scores give the order.
 */
public final class RunFile {

  private static final int FIELDS = 6;

  private RunFile() {}

  /**
   * Reads a run, each ranking in the order of {@code trec_eval}.
   *
   * @throws IllegalArgumentException when a row is not of that form
   */
  public static Map<String, Ranking> read(Path file) {
    Map<String, List<Ranking.Ranked>> byQuery = new LinkedHashMap<>();
    for (TextTable.Row row : TextTable.read(file, FIELDS)) {
      byQuery
          .computeIfAbsent(row.field(0), _ -> new ArrayList<>())
          .add(new Ranking.Ranked(row.field(2), score(row)));
    }
    Map<String, Ranking> run = new LinkedHashMap<>();
    byQuery.forEach((query, ranked) -> {
      ranked.sort(Ranking.TREC_ORDER);
      run.put(query, new Ranking(query, ranked));
    });
    return run;
  }

  private static double score(TextTable.Row row) {
    try {
      return Double.parseDouble(row.field(4));
    } catch (NumberFormatException e) {
      throw row.problem(
          "score (%s) must be a number".formatted(row.field(4)),
          "A row is: query, Q0, document, rank, score, name.");
    }
  }

  /**
   * Writes a run with scores of five decimals.
   *
   * @param name the name of the run, in each row
   */
  public static void write(Path file, Iterable<Ranking> rankings, String name) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (Ranking ranking : rankings) {
        int rank = 0;
        for (Ranking.Ranked ranked : ranking.documents()) {
          rank++;
          out.write(
              String.format(
                  Locale.ROOT,
                  "%s Q0 %s %d %.5f %s%n",
                  ranking.query(),
                  ranked.document(),
                  rank,
                  ranked.score(),
                  name));
        }
      }
    }
  }
}
