package nl.ongekend.eval.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.ongekend.eval.link.LinkTask;
import nl.ongekend.eval.link.LinkTaskReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Links texts to labels, and says how well. */
@Command(
    name = "link",
    description = {
      "Ranks the labels of a corpus for each query and compares with the judgements.",
      "A taxonomy adds its labels of the same concepts to what is known; without one, nothing.",
      "Ends with 1 when a judgement names an id that is not there, unless --lenient is given."
    })
final class EvalLinkCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private EvaluationOptions options = new EvaluationOptions();

  @Option(names = "--queries", required = true, paramLabel = "F", description = "Rows: id, text.")
  private @Nullable Path queries;

  @Option(names = "--corpus", required = true, paramLabel = "F", description = "Rows: id, text.")
  private @Nullable Path corpus;

  @Option(
      names = "--qrels",
      required = true,
      paramLabel = "F",
      description = "Rows: query, anything, label, relevance.")
  private @Nullable Path qrels;

  @Option(
      names = "--mapping",
      paramLabel = "F[.gz]",
      description = "Rows: label, concept; adds the concept protocol.")
  private @Nullable Path mapping;

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    LinkTask task =
        LinkTaskReader.read(
            Objects.requireNonNull(queries),
            Objects.requireNonNull(corpus),
            Objects.requireNonNull(qrels),
            mapping);
    Map<String, @Nullable Path> files = new LinkedHashMap<>();
    files.put("queries", queries);
    files.put("corpus", corpus);
    files.put("qrels", qrels);
    files.put("mapping", mapping);
    return options.evaluate(
        Objects.requireNonNull(spec),
        new EvaluationOptions.Input(
            "link",
            EvaluationOptions.files(files),
            task,
            options.hasTaxonomy() ? options.readTaxonomy() : null,
            false));
  }
}
