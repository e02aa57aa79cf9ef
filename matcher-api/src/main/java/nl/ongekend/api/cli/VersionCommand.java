package nl.ongekend.api.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.ongekend.api.engine.WorldFiles;
import nl.ongekend.api.view.Program;
import nl.ongekend.api.view.VersionDocument;
import nl.ongekend.api.view.VersionsView;
import nl.ongekend.api.view.ViewJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says which program this is and which data the home works with. Opens neither store nor index. */
@Command(description = "Says which program and data this is.")
final class VersionCommand implements Callable<Integer> {

  private final OngekendCommand root;

  @Option(names = "--json", description = "One JSON document.")
  private boolean json;

  VersionCommand(OngekendCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    VersionDocument version =
        VersionDocument.of(
            Program.build(), root.today().date(), new WorldFiles(root.home()).versions());
    root.shell().out().println(json ? ViewJson.writePretty(version) : text(version));
    return ExitStatus.DONE;
  }

  private static String text(VersionDocument version) {
    VersionsView data = version.versions();
    return """
    ongekend %s, commit %s, on Java %s
    taxonomy %s
    places   %s
    market   %s
    rules    %s
    score    %s, profile %s\
    """
        .formatted(
            version.version(),
            version.commit(),
            version.java(),
            data.taxonomy(),
            data.places(),
            data.market(),
            data.rules(),
            data.score(),
            data.profile());
  }
}
