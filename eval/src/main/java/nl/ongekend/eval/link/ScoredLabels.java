package nl.ongekend.eval.link;

import java.util.EnumMap;
import java.util.Map;
import nl.ongekend.core.text.LabelScorer;
import nl.ongekend.eval.trec.Ranking;

/**
 * Answers by a score for each label of the task, each label on its own: the way of the baselines.
 *
 * @param scorer scores the labels of the task, in their order
 */
public record ScoredLabels(LabelScorer scorer, LinkTask task) implements LinkMethod {

  @Override
  public Map<Protocol, Ranking> answer(String query, String text, int depth) {
    double[] scores = scorer.score(text);
    Map<Protocol, Ranking> rankings = new EnumMap<>(Protocol.class);
    task.judgements()
        .keySet()
        .forEach(protocol -> rankings.put(protocol, protocol.rank(query, scores, task, depth)));
    return rankings;
  }
}
