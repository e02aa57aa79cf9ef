package nl.ongekend.api.cli;

import nl.ongekend.api.home.Home;
import nl.ongekend.api.home.HomeLock;
import nl.ongekend.api.store.Store;
import picocli.CommandLine.Command;

/** Takes care of the master key. */
@Command(description = "Takes care of the key under which the keys of people are sealed.")
final class KeyCommand {

  private final OngekendCommand root;

  KeyCommand(OngekendCommand root) {
    this.root = root;
  }

  @Command(
      name = "rotate",
      description = {
        "Replaces the master key: all keys are sealed anew, and the old one opens nothing any"
            + " more.",
        "No server may use the database meanwhile. Write a backup afterwards: its keys need the new"
            + " one."
      })
  int rotate() {
    Home home = root.openHome();
    try (HomeLock _ = HomeLock.acquire(home);
        Store store = Store.open(root.store(home))) {
      int keys = store.replaceMasterKey();
      root.shell()
          .out()
          .println(
              "Sealed %,d keys anew under %s. Copy it to every home of the database, and keep a copy apart."
                  .formatted(keys, home.masterKey()));
    }
    return ExitStatus.DONE;
  }
}
