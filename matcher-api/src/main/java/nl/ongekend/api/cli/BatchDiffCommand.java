package nl.ongekend.api.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.ongekend.api.cli.text.ProposalText;
import nl.ongekend.api.proposal.Proposal;
import nl.ongekend.api.proposal.ProposalDifferences;
import nl.ongekend.api.proposal.ProposalFile;
import nl.ongekend.api.view.Program;
import nl.ongekend.api.view.ProposalDifferenceDocument;
import nl.ongekend.api.view.ViewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two proposals; needs no home. */
@Command(description = "Says what changed between two proposals, person by person, and why.")
final class BatchDiffCommand implements Callable<Integer> {

  private final OngekendCommand root;

  @Parameters(index = "0", paramLabel = "EARLIER", description = "A file of batch --propose.")
  private Path earlier = Path.of("");

  @Parameters(index = "1", paramLabel = "LATER", description = "Another one.")
  private Path later = Path.of("");

  @Option(names = "--json", description = "One JSON document.")
  private boolean json;

  BatchDiffCommand(OngekendCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    ProposalDifferenceDocument difference =
        ProposalDifferences.between(Program.build(), read(earlier), read(later));
    if (json) {
      root.shell().out().println(ViewJson.writePretty(difference));
    } else {
      ProposalText.lines(difference).forEach(root.shell().out()::println);
    }
    return ExitStatus.DONE;
  }

  private static Proposal read(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file, UTF_8)) {
      return ProposalFile.read(in);
    }
  }
}
