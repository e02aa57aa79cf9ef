package nl.ongekend.api.cli;

import java.io.IOException;
import nl.ongekend.api.cli.backend.Backend;
import nl.ongekend.api.cli.text.DecisionsText;
import nl.ongekend.api.decision.DecisionReports;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.view.DecisionReportDocument;
import nl.ongekend.api.view.ViewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reports on what people did with the answers. */
@Command(description = "Reports on what people did with the answers.")
final class ReportCommand {

  private final OngekendCommand root;

  ReportCommand(OngekendCommand root) {
    this.root = root;
  }

  @Command(
      name = "decisions",
      description = {
        "Says which requirements decisions named, and for about how many people.",
        "Numbers under 5 are hidden and others rounded down to a multiple of 5."
      })
  int decisions(
      @Option(
              names = "--by",
              paramLabel = "GROUP",
              defaultValue = "all",
              description = "all, employer, vacancy or occupation; all when left out.")
          String by,
      @Option(
              names = "--lang",
              paramLabel = "L",
              defaultValue = MatchParameters.DEFAULT_LANGUAGE,
              description = "The language of labels, ${DEFAULT-VALUE} when left out.")
          String language,
      @Option(names = "--json", description = "One JSON document.") boolean json)
      throws IOException {
    DecisionReports.By groups = Choices.constant("--by", by, DecisionReports.By.class);
    DecisionReportDocument report;
    try (Backend backend = root.openBackend()) {
      report = backend.reportDecisions(groups, language);
    }
    if (json) {
      root.shell().out().println(ViewJson.writePretty(report));
    } else {
      DecisionsText.lines(report).forEach(root.shell().out()::println);
    }
    return ExitStatus.DONE;
  }
}
