package nl.ongekend.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.ongekend.api.cli.text.FairnessText;
import nl.ongekend.api.fairness.AuditedBatch;
import nl.ongekend.api.fairness.CategorySheet;
import nl.ongekend.api.fairness.FairnessDocument;
import nl.ongekend.api.fairness.FairnessDocument.Selection;
import nl.ongekend.api.view.Program;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.fairness.Categories;
import nl.ongekend.core.fairness.FairnessAudit;
import nl.ongekend.core.fairness.PersonOutcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts how groups of people fared in a batch; needs no home and keeps nothing. */
@Command(
    description = {
      "Counts how groups of people fared in a batch, with impact ratios.",
      "The groups come from a file outside the product; nothing of it is kept.",
      "Ends with 1 when a ratio is below 0.80."
    })
final class FairnessCommand implements Callable<Integer> {

  private final OngekendCommand root;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      required = true,
      description = "A file of batch --out, in NDJSON.")
  private Path batch = Path.of("");

  @Option(
      names = "--proposal",
      paramLabel = "FILE",
      description = "A file of batch --propose: selected is then who is proposed something.")
  private @Nullable Path proposal;

  @Option(
      names = "--categories",
      paramLabel = "FILE",
      required = true,
      description = "A .csv file: the column passport, and then a column for each characteristic.")
  private Path categories = Path.of("");

  @Option(
      names = "--top",
      paramLabel = "K",
      defaultValue = "10",
      description = "How many people of a vacancy are seen; 10 when left out.")
  private int top;

  @Option(names = "--json", description = "One JSON document.")
  private boolean json;

  FairnessCommand(OngekendCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    if (top < 1) {
      throw new UsageException(
          "--top (%d) must be at least 1.%nLeave it out for 10.".formatted(top));
    }
    Categories groups = CategorySheet.read(categories);
    FairnessDocument report = audit(AuditedBatch.read(batch), groups);
    if (json) {
      root.shell().out().println(ViewJson.writePretty(report));
    } else {
      FairnessText.lines(report).forEach(root.shell().out()::println);
    }
    return report.flags() == 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  private FairnessDocument audit(AuditedBatch audited, Categories groups) throws IOException {
    List<PersonOutcome> outcomes =
        proposal == null ? audited.outcomes(top) : audited.outcomes(top, proposal);
    return FairnessDocument.of(
        Program.build(),
        root.today().date(),
        audited.head(),
        proposal == null ? Selection.AMONG_BEST : Selection.PROPOSED,
        top,
        FairnessAudit.of(outcomes, audited.listSources(groups)));
  }
}
