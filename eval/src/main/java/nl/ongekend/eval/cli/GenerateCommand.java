package nl.ongekend.eval.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.ongekend.core.document.Documents;
import nl.ongekend.eval.generate.PassportGenerator;
import nl.ongekend.eval.generate.SkewReport;
import nl.ongekend.eval.generate.VacancyGenerator;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes generated passports or vacancies, one JSON document per line. */
@Command(
    name = "generate",
    description = {
      "Writes passports or vacancies that nobody wrote, one JSON document per line.",
      "The same seed, taxonomy and places give the same bytes."
    })
final class GenerateCommand implements Callable<Integer> {

  /** What can be generated. */
  enum Kind {
    PASSPORTS,
    VACANCIES;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "passports|vacancies", description = "What to generate.")
  private Kind kind = Kind.PASSPORTS;

  @Parameters(index = "1", paramLabel = "N", description = "How many, at least 1.")
  private long count;

  @Option(names = "--seed", required = true, paramLabel = "S", description = "Any whole number.")
  private long seed;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "F",
      description = "The file to write, or - for standard output.")
  private String out = DocumentFile.STANDARD_OUTPUT;

  @Option(names = "--report", description = "Shows how skewed the documents are.")
  private boolean report;

  @Mixin private DataOptions data = new DataOptions();

  /** Writes the documents. */
  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    if (count < 1) {
      throw new ParameterException(
          command.commandLine(), "N (%d) must be at least 1.".formatted(count));
    }
    SkewReport.Collector collector = new SkewReport.Collector();
    PrintWriter messages = command.commandLine().getErr();
    DocumentFile file = new DocumentFile(out, kind.toString(), messages);
    write(file, collector);
    if (report) {
      boolean shared = out.equals(DocumentFile.STANDARD_OUTPUT);
      PrintWriter answers = shared ? messages : command.commandLine().getOut();
      answers.print(collector.toReport());
      answers.flush();
    }
    return ExitStatus.DONE;
  }

  private void write(DocumentFile file, SkewReport.Collector collector) throws IOException {
    TaxonomySnapshot taxonomy = data.readTaxonomy();
    PlaceTable places = data.readPlaces();
    Documents documents = new Documents();
    switch (kind) {
      case PASSPORTS -> {
        PassportGenerator generator = new PassportGenerator(taxonomy, places, seed);
        file.write(count, generator::generate, documents::write, collector::add);
      }
      case VACANCIES -> {
        VacancyGenerator generator = new VacancyGenerator(taxonomy, places, seed);
        file.write(count, generator::generate, documents::write, collector::add);
      }
    }
  }
}
