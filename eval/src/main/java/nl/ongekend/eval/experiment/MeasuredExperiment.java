package nl.ongekend.eval.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/**
 * What an experiment came to.
 *
 * @param experiment what was expected
 * @param queries how many queries there were
 * @param labels how many labels could be found
 * @param figures each figure that was expected, as measured
 * @param low the lower end of the 95 % interval of MRR, of concepts where they are judged
 * @param high its upper end
 */
public record MeasuredExperiment(
    Experiment experiment,
    int queries,
    int labels,
    SequencedMap<String, Double> figures,
    double low,
    double high) {

  private static final String PLAIN = "plain";
  private static final String CONCEPT = "concept";

  /** Where a figure stands in the document of an evaluation. */
  private static final Map<String, List<String>> PLACES =
      Map.of(
          "plain",
          List.of("plain", "mrr"),
          CONCEPT,
          List.of(CONCEPT, "mrr"),
          "rp@5",
          List.of(CONCEPT, "rp@5"));

  /** Copies the map, in its order. */
  public MeasuredExperiment {
    figures = new LinkedHashMap<>(figures);
  }

  /**
   * Returns what the document of an evaluation says of an experiment.
   *
   * @param document of the form {@code ongekend/eval/1}
   * @throws IllegalArgumentException if a figure is expected that the document cannot have
   */
  public static MeasuredExperiment of(Experiment experiment, JsonNode document) {
    JsonNode protocols = document.get("protocols");
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    for (String name : experiment.figures().keySet()) {
      List<String> place = PLACES.get(name);
      if (place == null || protocols.get(place.getFirst()).isNull()) {
        throw new IllegalArgumentException(
            "figure (%s) of %s must be one that is measured: %s."
                .formatted(name, experiment.name(), PLACES.keySet().stream().sorted().toList()));
      }
      figures.put(name, protocols.get(place.getFirst()).get(place.getLast()).asDouble());
    }
    JsonNode judged = protocols.get(protocols.get(CONCEPT).isNull() ? PLAIN : CONCEPT);
    JsonNode interval = judged.get("interval").get("mrr");
    return new MeasuredExperiment(
        experiment,
        document.get("queries").asInt(),
        document.get("corpus").asInt(),
        figures,
        interval.get("low").asDouble(),
        interval.get("high").asDouble());
  }

  /** Returns what differs from what was expected, counts first; empty when nothing does. */
  public List<String> differences() {
    List<String> differences = new ArrayList<>();
    addDifference("queries", "" + experiment.queries(), "" + queries, differences);
    addDifference("labels", "" + experiment.labels(), "" + labels, differences);
    figures.forEach((name, value) ->
        addDifference(
            name,
            inShort(experiment.figures().getOrDefault(name, Double.NaN)),
            inShort(value),
            differences));
    return differences;
  }

  private void addDifference(
      String what, String expected, String measured, List<String> differences) {
    if (!expected.equals(measured)) {
      differences.add(
          "%s: %s is %s where %s is expected."
              .formatted(experiment.name(), what, measured, expected));
    }
  }

  /** Returns a figure with four decimals and no zero before them. */
  static String inShort(double figure) {
    return String.format(Locale.ROOT, "%.4f", figure).replaceFirst("^0", "");
  }
}
