package nl.ongekend.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.ongekend.api.cli.backend.Backend;
import nl.ongekend.api.cli.backend.Backends;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.postgres.DatabaseConnection;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.Today;
import nl.ongekend.api.store.StoreSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: options that every command knows, and what they lead to. */
@Command(
    name = "ongekend",
    description = "Matches people with work on skills, and says why.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "eval, bench and generate are commands too; ask each for its --help.",
      "Exit status: 0 done; 1 nothing found, or something refused; 2 wrong usage; 3 could not run."
    })
final class OngekendCommand {

  private static final String DATABASE_URL = "ONGEKEND_DB_URL";
  private static final String HOME = "ONGEKEND_HOME";

  private final Shell shell;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The folder with all data; else $ONGEKEND_HOME, else data beside the script.")
  private @Nullable String home;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      scope = ScopeType.INHERIT,
      description = "The date of the question, such as 2026-11-21; today when left out.")
  private @Nullable String asOf;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Says how to use the command.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  OngekendCommand(Shell shell) {
    this.shell = shell;
  }

  Shell shell() {
    return shell;
  }

  /** Returns the home and creates what is missing of it. */
  Home openHome() {
    return openHome(shell.dataFolder());
  }

  /** Returns the home and creates what is missing of it; {@code fallback} when nobody names one. */
  Home openHome(Path fallback) {
    return Home.resolve(home, shell.environment().get(HOME), fallback);
  }

  /** Returns the home as it is. */
  Home home() {
    String variable = shell.environment().get(HOME);
    if (home != null && !home.isBlank()) {
      return new Home(Path.of(home));
    }
    return new Home(
        variable == null || variable.isBlank() ? shell.dataFolder() : Path.of(variable));
  }

  /** Returns the date of {@code --as-of}; missing when it was left out. */
  @Nullable LocalDate asOf() {
    return asOf == null ? null : Choices.date("--as-of", asOf);
  }

  Today today() {
    return new Today(shell.clock(), asOf());
  }

  /** Returns the date of the question. */
  LocalDate date(Backend backend) {
    LocalDate given = asOf();
    return given == null ? backend.today() : given;
  }

  /** Returns who answers about the home. */
  Backend openBackend() throws IOException {
    Today today = today();
    return Backends.open(store(openHome()), today);
  }

  /** Returns the store of a home: the database of the environment, or else its own. */
  StoreSettings store(Home home) {
    StoreSettings embedded = StoreSettings.embedded(home, shell.clock());
    String url = shell.environment().get(DATABASE_URL);
    if (url == null || url.isBlank()) {
      return embedded;
    }
    return embedded.withExternal(
        new DatabaseConnection(
            url,
            shell.environment().getOrDefault("ONGEKEND_DB_USER", "ongekend"),
            shell.environment().getOrDefault("ONGEKEND_DB_PASSWORD", "")),
        StoreSettings.EMBEDDED_CONNECTIONS);
  }
}
