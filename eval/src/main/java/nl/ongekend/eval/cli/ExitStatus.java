package nl.ongekend.eval.cli;

/** The exit statuses of the program; they do not change. */
final class ExitStatus {

  /** Done. */
  static final int DONE = 0;

  /** Nothing was found, a check failed, or an answer was refused. */
  static final int REFUSED = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** Could not run: a file could not be read or written, or was not what it had to be. */
  static final int COULD_NOT_RUN = 3;

  private ExitStatus() {}
}
