package nl.ongekend.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.ongekend.api.backup.Backups;
import nl.ongekend.api.backup.RestoredBackup;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.seal.MasterKeyFile;
import nl.ongekend.api.view.ViewJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a home of a backup. */
@Command(
    description = {
      "Makes a home of a backup and of the newest keys; the home must be empty.",
      "Both files are checked first: a damaged one is refused and changes nothing.",
      "Who was erased after the backup has no key any more and is left out."
    })
final class RestoreCommand implements Callable<Integer> {

  private final OngekendCommand root;

  @Parameters(paramLabel = "FILE", description = "The backup.")
  private Path file = Path.of("backup.zip");

  @Option(
      names = "--keys",
      paramLabel = "FILE",
      description = "The newest keys there are; else those that were written with the backup.")
  private @Nullable Path keys;

  @Option(
      names = "--master-key",
      paramLabel = "FILE",
      description = "A copy of master.key, which is copied into the home.")
  private @Nullable Path masterKey;

  @Option(names = "--json", description = "Prints what was restored as one JSON document.")
  private boolean json;

  RestoreCommand(OngekendCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Home home = root.openHome();
    if (masterKey != null) {
      MasterKeyFile.of(home).copyFrom(new MasterKeyFile(masterKey));
    }
    RestoredBackup restored =
        Backups.restore(file, keys == null ? Backups.keys(file) : keys, root.store(home));
    root.shell()
        .out()
        .println(json ? ViewJson.writePretty(restored.manifest()) : text(restored, home));
    return ExitStatus.DONE;
  }

  private static String text(RestoredBackup restored, Home home) {
    String rows =
        "Restored %,d rows of %s into %s."
            .formatted(restored.manifest().rows(), restored.manifest().at(), home.root());
    return restored.forgotten() == 0
        ? rows
        : rows + " Left out %,d erased since.".formatted(restored.forgotten());
  }
}
