package nl.ongekend.eval.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.ongekend.core.text.ConceptLabel;
import nl.ongekend.core.text.ConceptLinker;
import nl.ongekend.core.text.LanguageGuess;
import nl.ongekend.eval.link.Baseline;
import nl.ongekend.eval.link.LinkRun;
import nl.ongekend.eval.link.LinkTask;
import nl.ongekend.eval.link.LinkedLabels;
import nl.ongekend.eval.link.ScoredLabels;
import nl.ongekend.eval.link.TaxonomyLabels;
import nl.ongekend.eval.trec.RunFile;
import nl.ongekend.taxonomy.TaxonomyBuilder;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.load.EscoReader;
import nl.ongekend.taxonomy.load.OverlayReader;
import nl.ongekend.taxonomy.load.StarterReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What every evaluation of links has in common: its options, its run, its report. */
final class EvaluationOptions {

  private static final int MOST_IDS = 10;
  private static final String RUN_NAME = "ongekend";
  private static final String OVERLAY = "conceptUri";
  private static final String UNKNOWN_LANGUAGE = "und";

  @Option(
      names = "--taxonomy",
      paramLabel = "DIR|FILE",
      description = "Part of the ESCO download, or an overlay of labels; may be repeated.")
  private List<Path> taxonomy = new ArrayList<>();

  @Option(
      names = "--query-lang",
      paramLabel = "L",
      description = "Language of the queries; guessed from them unless given.")
  private @Nullable String queryLanguage;

  @Option(
      names = "--corpus-lang",
      paramLabel = "L",
      description = "Language of the labels to find; guessed, or every language of a taxonomy.")
  private @Nullable String corpusLanguage;

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

  /**
   * What a command hands over.
   *
   * @param sentences whether a query may say several things
   */
  record Input(
      String name,
      Map<String, Path> files,
      LinkTask task,
      @Nullable TaxonomySnapshot taxonomy,
      boolean sentences) {}

  @Nullable String corpusLanguage() {
    return corpusLanguage;
  }

  boolean hasTaxonomy() {
    return !taxonomy.isEmpty();
  }

  /** Reads the taxonomy that was given, without the starter taxonomy; that when none was given. */
  TaxonomySnapshot readTaxonomy() {
    if (taxonomy.isEmpty()) {
      return StarterReader.read().build();
    }
    List<Path> overlays = taxonomy.stream().filter(EvaluationOptions::isOverlay).toList();
    List<Path> sources = taxonomy.stream().filter(path -> !overlays.contains(path)).toList();
    TaxonomyBuilder builder =
        sources.isEmpty()
            ? StarterReader.read()
            : EscoReader.read(sources, new TaxonomyBuilder()).taxonomy();
    for (Path overlay : overlays) {
      builder = OverlayReader.read(overlay, builder).taxonomy();
    }
    return builder.build();
  }

  private static boolean isOverlay(Path path) {
    String name = path.toString();
    if (!Files.isRegularFile(path) || !(name.endsWith(".tsv") || name.endsWith(".csv"))) {
      return false;
    }
    try (var lines = Files.lines(path)) {
      String header = lines.findFirst().orElse("");
      return header.startsWith(OVERLAY + "\tlang") || header.startsWith(OVERLAY + ",lang");
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Measures, prints, and returns the exit status. */
  int evaluate(CommandSpec command, Input input) throws IOException {
    requireDepth(command);
    Set<String> unknown = input.task().unknownIds();
    report(unknown, command.commandLine().getErr());
    EvalReport report = measure(input);
    PrintWriter out = command.commandLine().getOut();
    out.print(json ? EvalDocument.of(report) + "\n" : EvalTable.of(report));
    out.flush();
    return unknown.isEmpty() || lenient ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  private void requireDepth(CommandSpec command) {
    if (depth < 1) {
      throw new ParameterException(
          command.commandLine(), "--depth (%d) must be at least 1.".formatted(depth));
    }
  }

  private EvalReport measure(Input input) throws IOException {
    LinkTask task = input.task();
    List<String> labels = task.labels().stream().map(LinkTask.Label::text).toList();
    String asked = language(queryLanguage, task.queries().values());
    List<ConceptLabel> known = known(input, language(corpusLanguage, labels));
    LinkedLabels method = new LinkedLabels(ConceptLinker.of(known), task, asked, input.sentences());
    LinkRun ours = LinkRun.of(method, task, depth);
    Map<String, LinkRun> others = new LinkedHashMap<>();
    if (baselines) {
      for (Baseline baseline : Baseline.values()) {
        ScoredLabels scored = new ScoredLabels(baseline.over(labels), task);
        others.put(baseline.label(), LinkRun.of(scored, task, depth));
      }
    }
    if (run != null) {
      RunFile.write(run, ours.rankings().values().iterator().next(), RUN_NAME);
    }
    return new EvalReport(input, settings(asked, known), ours, others, run);
  }

  private static String language(@Nullable String given, Iterable<String> texts) {
    return given == null ? LanguageGuess.findLanguage(texts).orElse(UNKNOWN_LANGUAGE) : given;
  }

  /** Returns the labels that the linker knows: those to find, and those of a taxonomy. */
  private static List<ConceptLabel> known(Input input, String language) {
    TaxonomySnapshot snapshot = input.taxonomy();
    Set<String> concepts = input.task().conceptIds();
    if (snapshot != null && !input.files().containsKey("corpus")) {
      return new TaxonomyLabels(snapshot).of(concepts);
    }
    List<ConceptLabel> labels =
        input.task().labels().stream()
            .map(label -> new ConceptLabel(label.concept(), language, label.text()))
            .toList();
    return snapshot == null ? labels : new TaxonomyLabels(snapshot).with(labels);
  }

  private Map<String, Object> settings(String asked, List<ConceptLabel> known) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("method", "concept linker, every label ranked in the plain protocol");
    settings.put("queryLanguage", asked);
    settings.put("queryLanguageGiven", queryLanguage != null);
    settings.put(
        "knownLanguages", known.stream().map(ConceptLabel::language).distinct().sorted().toList());
    settings.put("knownLabels", known.size());
    settings.put("depth", depth);
    return settings;
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

  /** Returns what was read, by role; a role without a file is left out. */
  static Map<String, Path> files(Map<String, @Nullable Path> byRole) {
    Map<String, Path> files = new LinkedHashMap<>();
    byRole.forEach((role, file) -> {
      if (file != null) {
        files.put(role, Objects.requireNonNull(file));
      }
    });
    return files;
  }
}
