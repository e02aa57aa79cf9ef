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

/** Links titles of vacancies to occupations, and says how well. */
@Command(
    name = "titles",
    description = {
      "Ranks the occupations of a taxonomy for each title and compares with the judgements.",
      "Ends with 1 when a judgement names one that is not there, unless --lenient is given."
    })
final class EvalTitlesCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private EvaluationOptions options = new EvaluationOptions();

  @Option(
      names = "--queries",
      required = true,
      paramLabel = "F",
      description = "A CSV table with the columns vacancyTitle and conceptUri; or rows: id, text.")
  private @Nullable Path queries;

  @Option(
      names = "--qrels",
      paramLabel = "F",
      description = "Rows: query, anything, occupation, relevance; a row of a table is a number.")
  private @Nullable Path qrels;

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    TaxonomySnapshot taxonomy = options.readTaxonomy();
    List<LinkTask.Label> labels =
        new TaxonomyLabels(taxonomy).toFind(ConceptType.OCCUPATION, options.corpusLanguage());
    LinkTask task = ConceptTaskReader.read(Objects.requireNonNull(queries), qrels, labels);
    Map<String, @Nullable Path> files = new LinkedHashMap<>();
    files.put("queries", queries);
    files.put("qrels", qrels);
    return options.evaluate(
        Objects.requireNonNull(spec),
        new EvaluationOptions.Input(
            "titles", EvaluationOptions.files(files), task, taxonomy, false));
  }
}
