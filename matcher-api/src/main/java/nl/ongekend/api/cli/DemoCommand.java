package nl.ongekend.api.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ongekend.api.cli.backend.Backend;
import nl.ongekend.api.cli.backend.LocalBackend;
import nl.ongekend.api.cli.backend.OpenHome;
import nl.ongekend.api.cli.backend.RemoteBackend;
import nl.ongekend.api.config.Admission;
import nl.ongekend.api.config.HttpSettings;
import nl.ongekend.api.config.Network;
import nl.ongekend.api.demo.DemoData;
import nl.ongekend.api.demo.DemoReport;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.home.HomeHolder;
import nl.ongekend.api.home.HomeLock;
import nl.ongekend.api.home.ServerEndpoint;
import nl.ongekend.api.service.Today;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what the program does, in a home of its own. */
@Command(description = "Shows what it does with people and vacancies that do not exist.")
final class DemoCommand implements Callable<Integer> {

  private static final String FOLDER = "demo";

  private final OngekendCommand root;

  @Option(names = "--no-serve", description = "Ends after the report.")
  private boolean noServe;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + HttpSettings.DEFAULT_PORT,
      description = "The port to serve at, ${DEFAULT-VALUE} when left out; 0 takes a free one.")
  private int port;

  DemoCommand(OngekendCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Serving serving =
        new Serving(root.shell(), port, Network.loopback(), Admission.passwords(), null);
    Home home = root.openHome(root.shell().dataFolder().resolve(FOLDER));
    Optional<ServerEndpoint> server = HomeLock.findHolder(home).flatMap(HomeHolder::findEndpoint);
    if (server.isPresent()) {
      try (Backend backend = new RemoteBackend(server.get(), home)) {
        report(backend);
      }
      root.shell().say("Serving already: %s".formatted(server.get().address()));
      return ExitStatus.DONE;
    }
    try (OpenHome open = load(home)) {
      report(new LocalBackend(open));
      if (!noServe) {
        serving.serve(open);
      }
    }
    return ExitStatus.DONE;
  }

  private OpenHome load(Home home) throws IOException {
    DemoData data = new DemoData();
    Today today = new Today(root.shell().clock(), date());
    OpenHome open = OpenHome.open(root.store(home), today, data::activateMarket);
    DemoData.Loaded loaded = data.load(open.services());
    root.shell()
        .say(
            "Demo home %s: %d passports, %d vacancies, %d of them written now."
                .formatted(home.root(), loaded.passports(), loaded.vacancies(), loaded.written()));
    return open;
  }

  private LocalDate date() {
    LocalDate given = root.asOf();
    return given == null ? DemoData.AS_OF : given;
  }

  private void report(Backend backend) {
    new DemoReport(backend, date()).lines().forEach(root.shell().out()::println);
  }
}
