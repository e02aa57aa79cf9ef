package nl.ongekend.eval.link;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ongekend.eval.trec.Measures;
import nl.ongekend.eval.trec.Qrels;
import nl.ongekend.eval.trec.Ranking;

/**
 * What one method found for the judged queries of a task.
 *
 * @param rankings a ranking for each judged query, under each protocol that applies
 * @param quality how good they are
 * @param millis the milliseconds that each query took, sorted
 */
public record LinkRun(
    Map<Protocol, List<Ranking>> rankings, Map<Protocol, Quality> quality, List<Double> millis) {

  private static final double NANOS_PER_MILLI = 1e6;

  private record Found(Map<Protocol, Ranking> rankings, double millis) {}

  /**
   * Runs a method over a task; queries are spread over the processors.
   *
   * @param depth how much of a ranking is kept
   */
  public static LinkRun of(LinkMethod method, LinkTask task, int depth) {
    List<Found> found =
        task.judgedQueries().parallelStream()
            .map(query -> find(query, method, task, depth))
            .toList();
    Map<Protocol, List<Ranking>> rankings = new EnumMap<>(Protocol.class);
    Map<Protocol, Quality> quality = new EnumMap<>(Protocol.class);
    task.judgements()
        .forEach((protocol, qrels) -> {
          List<Ranking> ranked =
              found.stream()
                  .map(one -> Objects.requireNonNull(one.rankings().get(protocol)))
                  .toList();
          rankings.put(protocol, ranked);
          quality.put(
              protocol, Quality.of(ranked.stream().map(one -> measures(one, qrels)).toList()));
        });
    return new LinkRun(rankings, quality, found.stream().map(Found::millis).sorted().toList());
  }

  private static Measures measures(Ranking ranking, Qrels qrels) {
    return Measures.of(ranking.ids(), qrels.judged(ranking.query()), 1);
  }

  private static Found find(String query, LinkMethod method, LinkTask task, int depth) {
    String text = Objects.requireNonNull(task.queries().get(query));
    long start = System.nanoTime();
    Map<Protocol, Ranking> rankings = method.answer(query, text, depth);
    return new Found(rankings, (System.nanoTime() - start) / NANOS_PER_MILLI);
  }

  /** Returns how many queries are judged. */
  public int judged() {
    return millis.size();
  }

  /** Returns a percentile of the milliseconds a query took; 0 when there were none. */
  public double millisAt(int percent) {
    return millis.isEmpty()
        ? 0
        : millis.get(Math.min(millis.size() - 1, millis.size() * percent / 100));
  }
}
