package nl.ongekend.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.ongekend.api.audit.AuditChain;
import nl.ongekend.api.audit.AuditCheckpoint;
import nl.ongekend.api.audit.AuditFinding;
import nl.ongekend.api.audit.AuditKey;
import nl.ongekend.api.audit.AuditReport;
import nl.ongekend.api.audit.AuditState;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.view.Program;
import nl.ongekend.api.view.ViewJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows that the audit is as it was written. */
@Command(description = "Shows that the audit is as it was written; a server may go on meanwhile.")
final class AuditCommand {

  private final OngekendCommand root;

  AuditCommand(OngekendCommand root) {
    this.root = root;
  }

  @Command(name = "verify", description = "Computes the chain again and says what does not agree.")
  int verify(
      @Option(
              names = "--checkpoint",
              paramLabel = "FILE",
              description = "Also holds the chain against a checkpoint that was made earlier.")
          @Nullable Path file,
      @Option(names = "--json", description = "One JSON document.") boolean json)
      throws IOException {
    AuditCheckpoint checkpoint =
        file == null ? null : AuditCheckpoint.parse(Files.readString(file));
    AuditKey key = AuditKey.of(root.openHome());
    AuditReport report =
        with(chain -> {
          AuditState state = chain.verify();
          List<AuditFinding> more =
              checkpoint == null ? List.of() : checkpoint.check(chain, state, key);
          return AuditReport.of(Program.build(), root.today().date(), state, more);
        });
    root.shell().out().println(json ? ViewJson.writePretty(report) : text(report));
    return report.intact() ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  private static String text(AuditReport report) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%,d rows, %,d of them from before the chain, %,d links.%n"
            .formatted(report.rows(), report.beforeChain(), report.links()));
    report.findings().forEach(finding -> text.append(finding.text()).append('\n'));
    text.append(
        report.intact()
            ? "The audit is as it was written; last hash %s.".formatted(report.hash())
            : "The audit is NOT as it was written.");
    return text.toString();
  }

  @Command(
      name = "checkpoint",
      description = {
        "Writes how far the audit has come, signed with the key of the home.",
        "Give it to somebody else: only then can nobody write the end of the audit anew unseen."
      })
  int checkpoint(
      @Option(
              names = "--out",
              paramLabel = "F",
              required = true,
              description = "Where it is written.")
          Path out)
      throws IOException {
    Home home = root.openHome();
    AuditState state = with(AuditChain::verify);
    if (!state.isIntact()) {
      root.shell().say("The audit is NOT as it was written; see audit verify. Nothing was signed.");
      return ExitStatus.REFUSED;
    }
    AuditCheckpoint checkpoint =
        AuditCheckpoint.of(state, root.shell().clock().instant(), AuditKey.of(home));
    Files.writeString(out, ViewJson.writePretty(checkpoint) + "\n");
    root.shell().say("Checkpoint of %,d rows in %s.".formatted(checkpoint.rows(), out));
    return ExitStatus.DONE;
  }

  private <T> T with(Function<AuditChain, T> work) {
    try (StoreAccess access = StoreAccess.open(root.store(root.openHome()))) {
      return work.apply(new AuditChain(access.store()));
    }
  }
}
