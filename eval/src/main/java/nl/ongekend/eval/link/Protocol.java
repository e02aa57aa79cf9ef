package nl.ongekend.eval.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.eval.trec.Ranking;
import nl.ongekend.eval.trec.Ranking.Ranked;

/** How scores of labels become a ranking. Scores have five decimals, as a run file has. */
public enum Protocol {
  /** Labels are ranked, duplicates apart; equal scores by id descending, as trec_eval does. */
  PLAIN {
    @Override
    Ranking rank(String query, double[] scores, LinkTask task, int depth) {
      List<Ranked> ranked = new ArrayList<>(scores.length);
      for (int i = 0; i < scores.length; i++) {
        ranked.add(new Ranked(task.labels().get(i).id(), scores[i]));
      }
      return order(query, ranked, depth);
    }

    @Override
    Comparator<Ranked> order() {
      return Ranking.TREC_ORDER;
    }
  },
  /** Concepts are ranked by their best label; equal scores by id ascending. */
  CONCEPT {
    @Override
    Ranking rank(String query, double[] scores, LinkTask task, int depth) {
      Map<String, Double> best = new HashMap<>();
      for (int i = 0; i < scores.length; i++) {
        best.merge(task.labels().get(i).concept(), scores[i], Math::max);
      }
      List<Ranked> ranked = new ArrayList<>(best.size());
      best.forEach((concept, score) -> ranked.add(new Ranked(concept, score)));
      return order(query, ranked, depth);
    }

    @Override
    Comparator<Ranked> order() {
      return BY_CONCEPT;
    }
  };

  private static final double DECIMALS = 100_000;

  private static final Comparator<Ranked> BY_CONCEPT =
      Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::document);

  /**
   * Ranks what was scored.
   *
   * @param scores a score for each label of the task
   * @param depth how many are kept
   */
  abstract Ranking rank(String query, double[] scores, LinkTask task, int depth);

  private static double rounded(double score) {
    return Math.rint(score * DECIMALS) / DECIMALS;
  }

  /** Returns the order of what was found. */
  abstract Comparator<Ranked> order();

  /**
   * Orders what was found, scores rounded.
   *
   * @param depth how many are kept
   */
  Ranking order(String query, List<Ranked> found, int depth) {
    // Most labels have next to nothing in common with a query: sort only what can be kept.
    double[] scores = found.stream().mapToDouble(one -> rounded(one.score())).sorted().toArray();
    double least = scores.length == 0 ? 0 : scores[Math.max(0, scores.length - depth)];
    return new Ranking(
        query,
        found.stream()
            .map(one -> new Ranked(one.document(), rounded(one.score())))
            .filter(one -> one.score() >= least)
            .sorted(order())
            .limit(depth)
            .toList());
  }
}
