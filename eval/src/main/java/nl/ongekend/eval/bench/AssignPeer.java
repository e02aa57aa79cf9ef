package nl.ongekend.eval.bench;

import java.util.List;
import nl.ongekend.core.assign.AssignmentProblem;
import nl.ongekend.core.assign.WhatIf;

/** Somebody else's solver of the same problem, to compare with; found by its service file. */
public interface AssignPeer {

  /** Returns what it is called in reports. */
  String name();

  /**
   * Returns the problem in the form of the peer, ready to solve; building it is not measured.
   *
   * @param served who is served; the total is that of exactly these people
   */
  Solve prepare(AssignmentProblem problem, WhatIf whatIf, List<String> served);

  /** Returns how many people can be served at most, pins kept. */
  int mostServed(AssignmentProblem problem, WhatIf whatIf);

  /** A problem that is ready to solve. */
  @FunctionalInterface
  interface Solve {
    /** Solves it and returns the greatest total, in points. */
    long total();
  }
}
