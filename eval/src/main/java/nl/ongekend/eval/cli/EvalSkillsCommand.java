package nl.ongekend.eval.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.ongekend.eval.link.ConceptTaskReader;
import nl.ongekend.eval.link.LinkTask;
import nl.ongekend.eval.link.TaxonomyLabels;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Links phrases and sentences to skills, and says how well. */
@Command(
    name = "skills",
    description = {
      "Ranks the skills of a taxonomy for each query and compares with the judgements.",
      "With --corpus-lang only skills with a label in that language can be found.",
      "Ends with 1 when a judgement names a skill that is not there, unless --lenient is given."
    })
final class EvalSkillsCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private EvaluationOptions options = new EvaluationOptions();

  @Option(names = "--queries", required = true, paramLabel = "F", description = "Rows: id, text.")
  private @Nullable Path queries;

  @Option(
      names = "--qrels",
      required = true,
      paramLabel = "F",
      description = "Rows: query, anything, skill, relevance.")
  private @Nullable Path qrels;

  @Option(
      names = "--corpus",
      paramLabel = "F",
      description = "Rows: skill, text; all skills of the taxonomy unless given.")
  private @Nullable Path corpus;

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    TaxonomySnapshot taxonomy = options.readTaxonomy();
    List<LinkTask.Label> labels =
        corpus == null
            ? new TaxonomyLabels(taxonomy).toFind(ConceptType.SKILL, options.corpusLanguage())
            : ConceptTaskReader.labels(corpus);
    LinkTask task = ConceptTaskReader.read(Objects.requireNonNull(queries), qrels, labels);
    Map<String, @Nullable Path> files = new LinkedHashMap<>();
    files.put("queries", queries);
    files.put("corpus", corpus);
    files.put("qrels", qrels);
    return options.evaluate(
        Objects.requireNonNull(spec),
        new EvaluationOptions.Input(
            "skills", EvaluationOptions.files(files), task, taxonomy, true));
  }
}
