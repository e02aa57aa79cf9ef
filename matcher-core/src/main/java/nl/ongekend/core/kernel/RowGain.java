package nl.ongekend.core.kernel;

import nl.ongekend.core.score.SkillCredit;

/**
 * What one claimed skill gives a requirement of one level, as one number: use in the upper 16 bits,
 * in the lower 32 a factor that stands for the credit.
 *
 * <pre>
 *   factor                   = ceil(credit * 2^22 / 1000)
 *   points * factor >>> 22   = floor(points * credit / 1000)
 * </pre>
 *
 * The second line is exact: rounding up adds less than {@code points / 2^22}, which for points up
 * to 4,095 is less than a thousandth, the least that the quotient can be below a whole number.
 */
final class RowGain {

  private static final int PLACES = 22;
  private static final int USE_SHIFT = 48;
  private static final long FACTOR_MASK = 0xffffffffL;

  private RowGain() {}

  /** Returns the number for a credit per mille and a use of 0 to 255. */
  static long pack(int credit, int use) {
    long factor = (((long) credit << PLACES) + SkillCredit.FULL - 1) / SkillCredit.FULL;
    return ((long) use << USE_SHIFT) | factor;
  }

  /** Returns coverage in the lower and use in the upper 16 bits, for a requirement's points. */
  static int of(long gain, int points) {
    return (int) ((points * (gain & FACTOR_MASK)) >>> PLACES) + (int) (gain >>> 32);
  }
}
