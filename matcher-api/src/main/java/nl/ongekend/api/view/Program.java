package nl.ongekend.api.view;

import nl.ongekend.core.release.Build;

/** The running program, as every document that it writes names it. */
public final class Program {

  private Program() {}

  /** Returns its build. */
  public static Build build() {
    return Build.of(Program.class);
  }
}
