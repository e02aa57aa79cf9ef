package nl.ongekend.api.cli;

/** How commands end; programs rely on the numbers. */
final class ExitStatus {

  /** Done. */
  static final int DONE = 0;

  /** Nothing was found, or something was refused. */
  static final int REFUSED = 1;

  /** The command was not used as it can be. */
  static final int USAGE = 2;

  /** It could not run. */
  static final int FAILED = 3;

  private ExitStatus() {}
}
