package nl.ongekend.api.cli;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.cli.backend.OpenHome;
import nl.ongekend.api.config.HttpSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves a home over HTTP until it is interrupted. */
@Command(description = "Serves the home over HTTP on this machine until it is interrupted.")
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
      names = "--public-origin",
      paramLabel = "URL",
      description = {
        "Where a proxy on this machine, which does TLS, makes the server known, such as",
        "https://match.example. The server itself listens on loopback only."
      })
  private @Nullable URI publicOrigin;

  ServeCommand(OngekendCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Serving serving = new Serving(root.shell(), port, publicOrigin);
    try (OpenHome home = OpenHome.open(root.store(root.openHome()), root.today())) {
      if (accounts) {
        requireAccount(home.services().accounts());
      }
      if (publicOrigin != null && !home.services().accounts().exist()) {
        throw new UsageException(
            "--public-origin (%s) must be for a home with accounts: without them everybody is its administrator.\nAdd --accounts."
                .formatted(publicOrigin));
      }
      serving.serve(home);
    }
    return ExitStatus.DONE;
  }

  private void requireAccount(Accounts known) {
    if (!known.exist()) {
      AccountCommand.say(root.shell(), known.addFirst());
    }
  }
}
