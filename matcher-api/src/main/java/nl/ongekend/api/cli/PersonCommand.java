package nl.ongekend.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ongekend.api.cli.backend.Backend;
import nl.ongekend.api.home.PrivateFiles;
import nl.ongekend.api.view.ErasureDocument;
import nl.ongekend.api.view.PassportExportDocument;
import nl.ongekend.api.view.ViewJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands over or removes everything about a person. */
final class PersonCommand {

  private PersonCommand() {}

  /** Hands over. */
  @Command(description = "Hands over everything that is kept about a person.")
  static final class Export {

    private final OngekendCommand root;

    Export(OngekendCommand root) {
      this.root = root;
    }

    @Command(
        name = "passport",
        description = "Writes documents, versions, audit, receipts, searches and alerts.")
    int passport(
        @Parameters(paramLabel = "ID", description = "The id of the passport.") String id,
        @Option(
                names = "--out",
                paramLabel = "F",
                description = "Where it is written; standard output when left out.")
            @Nullable Path out)
        throws IOException {
      UUID passport = DocumentArgument.id(id);
      PassportExportDocument export;
      try (Backend backend = root.openBackend()) {
        export = backend.exportPassport(passport);
      }
      String json = ViewJson.writePretty(export);
      if (out == null) {
        root.shell().out().println(json);
      } else {
        PrivateFiles.write(out, json);
        root.shell()
            .say("Everything about the person: %d bytes in %s.".formatted(Files.size(out), out));
      }
      return ExitStatus.DONE;
    }
  }

  /** Removes. */
  @Command(description = "Removes everything that is kept about a person, for good.")
  static final class Erase {

    private final OngekendCommand root;

    Erase(OngekendCommand root) {
      this.root = root;
    }

    @Command(
        name = "passport",
        description = "Removes it from tables, index and batches, and prints the proof.")
    int passport(
        @Parameters(paramLabel = "ID", description = "The id of the passport.") String id,
        @Option(names = "--json", description = "The proof as one JSON document.") boolean json)
        throws IOException {
      UUID passport = DocumentArgument.id(id);
      ErasureDocument erasure;
      try (Backend backend = root.openBackend()) {
        erasure = backend.erasePassport(passport);
      }
      root.shell().out().println(json ? ViewJson.writePretty(erasure) : text(erasure));
      return ExitStatus.DONE;
    }

    private static String text(ErasureDocument erasure) {
      String tables =
          erasure.removed().stream()
              .map(table -> "%s %d".formatted(table.table(), table.rows()))
              .collect(Collectors.joining(", "));
      return "Erased as %s at %s: %s; batches %d."
          .formatted(erasure.id(), erasure.at(), tables, erasure.batches());
    }
  }
}
