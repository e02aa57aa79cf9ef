package nl.ongekend.api;

import java.util.logging.Level;
import java.util.logging.Logger;
import nl.ongekend.api.cli.CommandLineProgram;
import nl.ongekend.api.cli.Shell;

/** The program {@code ./ongekend}: runs one command and ends with its exit status. */
public final class OngekendApplication {

  /** Lucene announces the Vector API; kept here, because loggers are forgotten otherwise. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private OngekendApplication() {}

  /** Runs a command. */
  public static void main(String... arguments) {
    LUCENE.setLevel(Level.WARNING);
    System.exit(CommandLineProgram.run(Shell.ofProcess(), arguments));
  }
}
