package nl.ongekend.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.ongekend.api.backup.BackupManifest;
import nl.ongekend.api.backup.Backups;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.view.ViewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a home of a backup. */
@Command(
    description = {
      "Makes a home of a backup; the home must be empty.",
      "The file is checked first: a damaged one is refused and changes nothing."
    })
final class RestoreCommand implements Callable<Integer> {

  private final OngekendCommand root;

  @Parameters(paramLabel = "FILE", description = "The backup.")
  private Path file = Path.of("backup.zip");

  @Option(names = "--json", description = "Prints what was restored as one JSON document.")
  private boolean json;

  RestoreCommand(OngekendCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Home home = root.openHome();
    BackupManifest manifest = Backups.restore(file, root.store(home));
    root.shell()
        .out()
        .println(
            json
                ? ViewJson.writePretty(manifest)
                : "Restored %,d rows of %s into %s."
                    .formatted(manifest.rows(), manifest.at(), home.root()));
    return ExitStatus.DONE;
  }
}
