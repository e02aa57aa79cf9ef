package nl.ongekend.eval.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import nl.ongekend.core.reading.reader.TextReader;
import nl.ongekend.eval.reading.GoldSet;
import nl.ongekend.eval.reading.Half;
import nl.ongekend.eval.reading.LabelLookup;
import nl.ongekend.eval.reading.MeasuredReader;
import nl.ongekend.eval.reading.Misses;
import nl.ongekend.eval.reading.ReadingPage;
import nl.ongekend.eval.reading.ReadingReport;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads annotated texts, and says how well. */
@Command(
    name = "reading",
    description = {
      "Reads annotated texts and compares with what people read in them:",
      "precision, recall and F1 of each field."
    })
final class EvalReadingCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private DataOptions data = new DataOptions();

  @Option(
      names = "--half",
      paramLabel = "development|test|all",
      description = "Which texts; ${DEFAULT-VALUE} unless given.")
  private Half half = Half.ALL;

  @Option(
      names = "--misses",
      description = "Lists what was missed and wrong; only of the development half.")
  private boolean misses;

  @Option(names = "--page", paramLabel = "FILE", description = "Writes the page with all figures.")
  private @Nullable Path page;

  @Option(names = "--json", description = "Prints one JSON document.")
  private boolean json;

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    if (misses && half != Half.DEVELOPMENT) {
      throw new ParameterException(
          command.commandLine(), "--misses needs --half development: the other half only counts.");
    }
    TaxonomySnapshot taxonomy = data.readTaxonomy();
    SequencedMap<String, MeasuredReader> readers = readers(taxonomy, data.readPlaces());
    GoldSet gold = GoldSet.read();
    if (page != null) {
      Files.writeString(
          page,
          ReadingPage.of(
              ReadingReport.of(taxonomy.version(), gold, Half.DEVELOPMENT, readers),
              ReadingReport.of(taxonomy.version(), gold, Half.TEST, readers)));
      return ExitStatus.DONE;
    }
    print(ReadingReport.of(taxonomy.version(), gold, half, readers), command);
    return ExitStatus.DONE;
  }

  /** Returns what is measured: the product first, then baselines. */
  private static SequencedMap<String, MeasuredReader> readers(
      TaxonomySnapshot taxonomy, PlaceTable places) {
    SequencedMap<String, MeasuredReader> readers = new LinkedHashMap<>();
    TextReader ours = TextReader.of(taxonomy, places);
    readers.put("ongekend", (text, kind) -> ours.read(text, kind, GoldSet.AS_OF));
    readers.put("exact labels", new LabelLookup(taxonomy));
    return readers;
  }

  private void print(ReadingReport report, CommandSpec command) {
    PrintWriter out = command.commandLine().getOut();
    if (misses) {
      out.print(Misses.of(report.readers().firstEntry().getValue()));
    } else {
      out.print(json ? ReadingDocument.of(report) + "\n" : ReadingTable.of(report));
    }
    out.flush();
  }
}
