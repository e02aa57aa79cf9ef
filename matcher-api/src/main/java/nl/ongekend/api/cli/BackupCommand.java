package nl.ongekend.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.ongekend.api.backup.BackupManifest;
import nl.ongekend.api.backup.Backups;
import nl.ongekend.api.view.ViewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies a home into one file. */
@Command(
    description = {
      "Copies all documents, their history and what is active into one file.",
      "A server may go on meanwhile. The file holds personal data: keep it as safe as the home."
    })
final class BackupCommand implements Callable<Integer> {

  private final OngekendCommand root;

  @Parameters(paramLabel = "FILE", description = "Where it is written; an old one is replaced.")
  private Path file = Path.of("backup.zip");

  @Option(names = "--json", description = "Prints what the backup holds as one JSON document.")
  private boolean json;

  BackupCommand(OngekendCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    BackupManifest manifest = Backups.write(root.store(root.openHome()), file);
    root.shell()
        .out()
        .println(
            json
                ? ViewJson.writePretty(manifest)
                : "Backup of %,d rows in %s.".formatted(manifest.rows(), file));
    return ExitStatus.DONE;
  }
}
