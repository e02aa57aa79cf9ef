package nl.ongekend.core.voice;

import java.util.List;

/**
 * How somebody stands to the requirements of a vacancy, for an employer who does not know who it
 * is: a function of the vacancy and of the items of skills, licences and languages only.
 *
 * @param fit how well they fit altogether
 * @param requirements each requirement, in the order of the vacancy's points
 */
public record Standings(Fit fit, List<Requirement> requirements) {

  /** Copies the list. */
  public Standings {
    requirements = List.copyOf(requirements);
  }

  /**
   * One requirement.
   *
   * @param label what is asked
   * @param outcome how it stands
   */
  public record Requirement(String label, Outcome outcome) {}

  /** How a requirement stands, without a number that would tell a level. */
  public enum Outcome {
    /** Met, or as good as. */
    MET,
    /** Not met: to be learned, on the job or before. */
    TO_LEARN,
    /** Not known. */
    OPEN
  }
}
