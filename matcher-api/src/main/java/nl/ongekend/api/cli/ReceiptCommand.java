package nl.ongekend.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ongekend.api.cli.backend.Backend;
import nl.ongekend.api.cli.backend.DocumentSource;
import nl.ongekend.api.cli.backend.MatchOptions;
import nl.ongekend.api.service.ReceiptService;
import nl.ongekend.api.view.ReceiptDocument;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.document.ContentHash;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes receipts of answers about stored pairs, and exports them. */
@Command(description = "Makes or exports the receipt of an answer; why --receipt replays it.")
final class ReceiptCommand {

  private final OngekendCommand root;

  ReceiptCommand(OngekendCommand root) {
    this.root = root;
  }

  @Command(name = "make", description = "Answers about a stored pair and keeps the receipt.")
  int make(
      @Parameters(paramLabel = "PASSPORT", description = "The id of the person's passport.")
          String passport,
      @Parameters(paramLabel = "VACANCY", description = "The id of the vacancy.") String vacancy,
      @Option(names = "--json", description = "One JSON document.") boolean json)
      throws IOException {
    DocumentSource.Stored person = stored("PASSPORT", passport);
    DocumentSource.Stored work = stored("VACANCY", vacancy);
    try (Backend backend = root.openBackend()) {
      MatchOptions options = MatchOptions.standard(root.date(backend));
      ReceiptDocument receipt = backend.makeReceipt(person.id(), work.id(), options);
      root.shell().out().println(json ? ViewJson.writePretty(receipt) : receipt.id());
    }
    return ExitStatus.DONE;
  }

  private DocumentSource.Stored stored(String name, String argument) throws IOException {
    if (DocumentArgument.isFile(argument)) {
      throw new UsageException(
          "%s (%s) must be an id: a receipt names what is kept.\nImport the file first."
              .formatted(name, argument));
    }
    return (DocumentSource.Stored) new DocumentArgument(root.shell()).source(argument);
  }

  @Command(
      name = "export",
      description = "Writes a receipt with everything it names, to be replayed anywhere.")
  int export(
      @Parameters(paramLabel = "ID", description = "The id of the receipt.") String id,
      @Option(
              names = "--out",
              paramLabel = "F",
              description = "Where it is written; standard output when left out.")
          @Nullable Path out)
      throws IOException {
    ContentHash receipt = ReceiptService.id(id);
    byte[] file;
    try (Backend backend = root.openBackend()) {
      file = backend.exportReceipt(receipt);
    }
    if (out == null) {
      root.shell().out().write(file, 0, file.length);
      root.shell().out().flush();
    } else {
      Files.write(out, file);
      root.shell().say("Receipt %s: %d bytes in %s.".formatted(receipt, file.length, out));
    }
    return ExitStatus.DONE;
  }
}
