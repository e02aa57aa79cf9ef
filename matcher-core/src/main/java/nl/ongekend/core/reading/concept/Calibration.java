package nl.ongekend.core.reading.concept;

import nl.ongekend.core.reading.ConceptKind;
import nl.ongekend.core.reading.MatchedHow;
import nl.ongekend.core.reading.concept.Evidence.Standing;

/**
 * How sure a concept is, per mille.
 *
 * <pre>
 *   confidence = 1000 / (1 + e^-z)     z = the sum of the weights of what speaks for and against
 * </pre>
 *
 * The weights of skills were fitted on sentences that people had marked with skills, those of
 * occupations on titles that people had given an occupation; docs/reading.md says on which and how
 * well. What no development data say (support, the body of a vacancy) has a weight that was chosen.
 */
final class Calibration {

  /** From here on a concept is proposed as an answer: it is more likely right than wrong. */
  static final int TAKEN = 500;

  /** What is like a concept and less sure than this is not even offered. */
  static final int OFFERED = 350;

  /** Beside the title, a vacancy names colleagues, customers and predecessors too. */
  private static final double BODY = -2.5;

  private static final double SUPPORT = 0.3;
  private static final int MOST_SUPPORT = 4;

  /** Half of a label is as likely right as wrong where the occupation speaks for it. */
  private static final double PART = 8;

  /** Where a phrase that is like a concept is as likely right as wrong, and how fast that grows. */
  private static final double LIKE = 0.48;

  private static final double LIKENESS = 12;

  /** What is denied may be shown, and is never taken. */
  private static final int DENIED = 100;

  private static final Weights SKILL = new Weights(-1.5, 1.2, 0.3, 0.5, 1.8, -1.2, -0.5, -0.4, -2);
  private static final Weights OCCUPATION =
      new Weights(-4.7, 5.3, 1.3, 0.3, 1.2, -0.1, -0.8, -0.8, -1.5);

  private Calibration() {}

  /** Returns how sure a skill of the occupation is, of which this share of a label is there. */
  static int ofPart(double share) {
    return perMille(PART * share - PART / 2);
  }

  /** Returns how sure a concept is that a phrase is like. */
  static int ofLikeness(double likeness) {
    return perMille(LIKENESS * (likeness - LIKE));
  }

  /** Returns how sure something is at its place. */
  static int at(int confidence, Standing standing) {
    return standing == Standing.DENIED ? Math.min(DENIED, confidence) : confidence;
  }

  /** Returns how sure a concept is with this evidence, 0 to 1,000. */
  static int confidence(ConceptKind kind, Evidence evidence) {
    Weights weights = kind == ConceptKind.SKILL ? SKILL : OCCUPATION;
    double z = weights.sum(evidence) + SUPPORT * Math.min(MOST_SUPPORT, evidence.support());
    z += evidence.standing() == Standing.BODY && kind == ConceptKind.OCCUPATION ? BODY : 0;
    return at(perMille(z), evidence.standing());
  }

  private static int perMille(double z) {
    return (int) Math.round(1_000 / (1 + Math.exp(-z)));
  }

  /**
   * What each piece of evidence weighs.
   *
   * @param start with no evidence
   * @param rarity of the rarest word
   * @param second a second word
   * @param third a third, and each after it up to five
   * @param preferred the preferred label
   * @param inflected other forms of the words
   * @param compound parts, another order, or words between
   * @param gap each word between
   * @param rival each doubling of the concepts that the words may mean
   */
  private record Weights(
      double start,
      double rarity,
      double second,
      double third,
      double preferred,
      double inflected,
      double compound,
      double gap,
      double rival) {

    double sum(Evidence evidence) {
      double z = start + rarity * evidence.rarity();
      z += evidence.words() > 1 ? second : 0;
      z += third * Math.clamp(evidence.words() - 2, 0, 3);
      z += evidence.preferred() ? preferred : 0;
      z += evidence.how() == MatchedHow.INFLECTED ? inflected : 0;
      z += evidence.how() == MatchedHow.COMPOUND ? compound : 0;
      z += gap * evidence.gap();
      return z + rival * Math.log1p(evidence.rivals()) / Math.log(2);
    }
  }
}
