package nl.ongekend.eval.experiment;

import static nl.ongekend.eval.experiment.MeasuredExperiment.inShort;

import java.util.List;

/**
 * The page {@code docs/regressions/linking.md}: the figures of experiments, with the command and
 * the files of each. It names no commit and no day, so that it changes when a figure does and then
 * only.
 */
public final class ExperimentPage {

  private static final String HEAD =
      """
      # Linking of titles and skill phrases

      Generated; do not edit. The experiments are in [linking.yaml](linking.yaml), and

      ```
      ./ongekend eval experiments docs/regressions/linking.yaml --page docs/regressions/linking.md
      ```

      runs all of them: files with another checksum are refused, and the command ends with 1 when a count or a figure is not the one expected there. A test
      does the same with the cheapest one and with this page.

      With what ships; nothing is downloaded and no model is foreign. Development sets only. `--baselines --json` adds the lexical methods and a paired test
      with each. Figures are MRR, with the 95 % interval of 1,000 resamples of the queries (of the concept protocol). In the plain protocol every label is
      ranked by its own score, duplicates kept, as the baselines are ([0029](../decisions/0029-labels-are-ranked-one-by-one.md)). `bel-nl-en` is a pivot: no
      label of the corpus is in the language of the queries, so a concept answers with one label, as the protocol of the pivot says; it uses ESCO's own
      translations. Weights were chosen by hand on `bel-nl-nl` and `usa-en-en`, and kept after they were fitted on halves ([log](log.md)).

      """;

  private static final String FOOT =
      """

      ## The overlay of skills-nl

      Column `pref_nl_v1.0.3_if_known` of the joined skills:

      ```
      awk -F'\\t' 'BEGIN { print "conceptUri\\tlang\\tkind\\ttext" } NR > 1 && $5 != "" {
        print "http://data.europa.eu/esco/skill/" $1 "\\tnl\\tpreferred\\t" $5 }' ../shared/data/taxonomy/esco-compact-v1.1.1/skills.tsv > nl-skills.tsv
      ```

      Data: official ESCO v1.1.1 ("This service uses the ESCO classification of the European Commission"), MELO, and the sets of the folder named in each
      command.
      """;

  private ExperimentPage() {}

  /** Returns the page. */
  public static String of(List<MeasuredExperiment> measured) {
    StringBuilder page = new StringBuilder(HEAD);
    page.append(
        "| experiment | queries | labels | plain | concept | RP@5 | 95 % | pass | stretch |\n");
    page.append("|---|--:|--:|--:|--:|--:|---|---|---|\n");
    measured.forEach(one -> page.append(row(one)));
    measured.forEach(one -> addCommand(one.experiment(), page));
    return page.append(FOOT).toString();
  }

  /** Returns the line of an experiment in the table. */
  static String row(MeasuredExperiment measured) {
    return "| %s | %d | %d | %s | %s | %s | %s to %s | %s | %s |\n"
        .formatted(
            measured.experiment().name(),
            measured.queries(),
            measured.labels(),
            figure(measured, "plain"),
            figure(measured, "concept"),
            figure(measured, "rp@5"),
            inShort(measured.low()),
            inShort(measured.high()),
            measured.experiment().pass(),
            measured.experiment().stretch());
  }

  private static String figure(MeasuredExperiment measured, String name) {
    Double figure = measured.figures().get(name);
    return figure == null ? "" : inShort(figure);
  }

  private static void addCommand(Experiment experiment, StringBuilder page) {
    page.append(
        "\n## %s\n\n```\n./ongekend %s\n```\n\n"
            .formatted(experiment.name(), experiment.command()));
    page.append("| file | SHA-256 |\n|---|---|\n");
    experiment.files().forEach((file, hash) -> page.append("| %s | %s |\n".formatted(file, hash)));
  }
}
