package nl.ongekend.api.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.ongekend.api.cli.backend.Backend;
import nl.ongekend.api.view.RetentionDocument;
import nl.ongekend.api.view.ViewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Erases everybody whose time is over. */
@Command(
    description = {
      "Erases everybody whose time is over, each with a proof; a server does so once a day.",
      "Nobody is, until the organisation has said what it is. --as-of names another day."
    })
final class RetentionCommand implements Callable<Integer> {

  private final OngekendCommand root;

  @Option(names = "--dry-run", description = "Says who is due, and erases nobody.")
  private boolean dryRun;

  @Option(names = "--json", description = "One JSON document.")
  private boolean json;

  RetentionCommand(OngekendCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    RetentionDocument report;
    try (Backend backend = root.openBackend()) {
      report = backend.runRetention(root.today().date(), dryRun);
    }
    root.shell().out().println(json ? ViewJson.writePretty(report) : text(report));
    return ExitStatus.DONE;
  }

  private static String text(RetentionDocument report) {
    if (report.organisation() == null) {
      return "%d people kept; nobody has said what the organisation is, so nobody is erased."
          .formatted(report.people());
    }
    return report.dryRun()
        ? "%s of %s: %d of %d people are due."
            .formatted(report.organisation(), report.asOf(), report.due().size(), report.people())
        : "%s of %s: %d of %d people erased; %d releases that nobody answered removed."
            .formatted(
                report.organisation(),
                report.asOf(),
                report.erasures().size(),
                report.people(),
                report.unanswered());
  }
}
