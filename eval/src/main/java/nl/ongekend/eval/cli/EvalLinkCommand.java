package nl.ongekend.eval.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.ongekend.core.text.LabelSimilarity;
import nl.ongekend.eval.link.Baseline;
import nl.ongekend.eval.link.LinkRun;
import nl.ongekend.eval.link.LinkTask;
import nl.ongekend.eval.link.LinkTaskReader;
import nl.ongekend.eval.link.Protocol;
import nl.ongekend.eval.trec.RunFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Links texts to labels, and says how well. */
@Command(
    name = "link",
    description = {
      "Ranks the labels of a corpus for each query and compares with the judgements.",
      "Ends with 1 when a judgement names an id that is not there, unless --lenient is given."
    })
final class EvalLinkCommand implements Callable<Integer> {

  private static final int MOST_IDS = 10;
  private static final String RUN_NAME = "ongekend";

  @Spec private @Nullable CommandSpec spec;

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

  @Option(
      names = "--depth",
      paramLabel = "N",
      description = "How much of a ranking is kept; ${DEFAULT-VALUE} unless given.")
  private int depth = 100;

  @Option(names = "--baselines", description = "Measures lexical baselines beside it.")
  private boolean baselines;

  @Option(names = "--run", paramLabel = "OUT", description = "Writes the ranking as a TREC run.")
  private @Nullable Path run;

  @Option(names = "--lenient", description = "Ids that are not there do not fail the command.")
  private boolean lenient;

  @Option(names = "--json", description = "Prints one JSON document.")
  private boolean json;

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    if (depth < 1) {
      throw new ParameterException(
          command.commandLine(), "--depth (%d) must be at least 1.".formatted(depth));
    }
    LinkTask task =
        LinkTaskReader.read(
            Objects.requireNonNull(queries),
            Objects.requireNonNull(corpus),
            Objects.requireNonNull(qrels),
            mapping);
    Set<String> unknown = task.unknownIds();
    report(unknown, command.commandLine().getErr());
    EvalReport report = measure(task);
    PrintWriter out = command.commandLine().getOut();
    out.print(json ? EvalDocument.of(report) + "\n" : EvalTable.of(report));
    out.flush();
    return unknown.isEmpty() || lenient ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  private EvalReport measure(LinkTask task) throws IOException {
    List<String> labels = task.labels().stream().map(LinkTask.Label::text).toList();
    LinkRun ours = LinkRun.of(LabelSimilarity.of(labels), task, depth);
    Map<String, LinkRun> others = new LinkedHashMap<>();
    if (baselines) {
      for (Baseline baseline : Baseline.values()) {
        others.put(baseline.label(), LinkRun.of(baseline.over(labels), task, depth));
      }
    }
    if (run != null) {
      RunFile.write(run, Objects.requireNonNull(ours.rankings().get(Protocol.PLAIN)), RUN_NAME);
    }
    return new EvalReport("link", files(), task, ours, others, run);
  }

  private Map<String, Path> files() {
    Map<String, Path> files = new LinkedHashMap<>();
    files.put("queries", Objects.requireNonNull(queries));
    files.put("corpus", Objects.requireNonNull(corpus));
    files.put("qrels", Objects.requireNonNull(qrels));
    if (mapping != null) {
      files.put("mapping", mapping);
    }
    return files;
  }

  private static void report(Set<String> unknown, PrintWriter messages) {
    if (!unknown.isEmpty()) {
      messages.println(
          "%,d ids of the judgements are not there, such as %s"
              .formatted(
                  unknown.size(), String.join(", ", unknown.stream().limit(MOST_IDS).toList())));
      messages.flush();
    }
  }
}
