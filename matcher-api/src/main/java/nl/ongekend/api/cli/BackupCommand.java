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
      "Copies all documents, their history and what is active into one file,",
      "and the keys that open what is about people into FILE.keys.",
      "A server may go on meanwhile. Keep the newest keys only, and master.key of the home apart."
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
                : "Backup of %,d rows in %s; keys in %s."
                    .formatted(manifest.rows(), file, Backups.keys(file)));
    return ExitStatus.DONE;
  }
}
