package nl.ongekend.eval.bench;

import java.util.List;
import nl.ongekend.core.assign.Assignment;
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

  /**
   * Returns who is served and what they total at most, found without being told either. For batches
   * of a few thousand people.
   */
  Optimum optimum(AssignmentProblem problem, WhatIf whatIf);

  /** A problem that is ready to solve. */
  @FunctionalInterface
  interface Solve {
    /** Solves it and returns the greatest total, in points. */
    long total();
  }

  /**
   * What every optimal assignment of a batch has in common.
   *
   * @param served ids of the people who get a proposal, in order of wait
   * @param total the greatest sum of scores that they can have, in points
   */
  record Optimum(List<String> served, long total) {

    /** Copies the list. */
    public Optimum {
      served = List.copyOf(served);
    }

    /** Returns what an assignment claims to be the optimum. */
    public static Optimum of(Assignment assignment) {
      return new Optimum(assignment.listServed(), assignment.total());
    }
  }
}
