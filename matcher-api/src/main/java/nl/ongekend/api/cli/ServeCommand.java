package nl.ongekend.api.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.cli.backend.OpenHome;
import nl.ongekend.api.config.Admission;
import nl.ongekend.api.config.HttpSettings;
import nl.ongekend.api.config.Network;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a home over HTTP until it is interrupted. */
@Command(
    description =
        "Serves the home over HTTP until it is interrupted, on this machine unless told otherwise.")
final class ServeCommand implements Callable<Integer> {

  private final OngekendCommand root;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + HttpSettings.DEFAULT_PORT,
      description = "The port, ${DEFAULT-VALUE} when left out; 0 takes one that is free.")
  private int port;

  @Option(
      names = "--accounts",
      description = {
        "Makes the account admin if there is no account yet, and prints its one-time password.",
        "A home with accounts asks who you are; one without answers everybody on this machine."
      })
  private boolean accounts;

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      description = "Whom to ask about this installation, said on its system card.")
  private @Nullable String contact;

  @Mixin private NetworkOptions reach = new NetworkOptions();

  @Mixin private AdmissionOptions admission = new AdmissionOptions();

  ServeCommand(OngekendCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Network network = reach.network();
    Admission admitted = admission.admission();
    Serving serving = new Serving(root.shell(), port, network, admitted, contact);
    try (OpenHome home = OpenHome.open(root.store(root.openHome()), root.today())) {
      if (accounts) {
        requireAccount(home.services().accounts());
      }
      requireAccounts(home.services().accounts(), network, admitted);
      serving.serve(home);
    }
    return ExitStatus.DONE;
  }

  private static void requireAccounts(Accounts known, Network network, Admission admitted) {
    if (known.exist()) {
      return;
    }
    if (network.isSecure()) {
      throw new UsageException(
          "--public-origin (%s) must be for a home with accounts: without them everybody is its administrator.\nAdd --accounts."
              .formatted(network.publicOrigin()));
    }
    if (!admitted.equals(Admission.passwords())) {
      throw new UsageException(
          "--oidc-issuer and --second-factor must be for a home with accounts: without them nobody"
              + " logs in.\n"
              + "Add --accounts.");
    }
  }

  private void requireAccount(Accounts known) {
    if (!known.exist()) {
      AccountCommand.say(root.shell(), known.addFirst());
    }
  }
}
