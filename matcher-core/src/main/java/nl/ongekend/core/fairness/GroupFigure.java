package nl.ongekend.core.fairness;

import org.jspecify.annotations.Nullable;

/**
 * One figure of one group.
 *
 * @param value a share in 0..1, or the mean exposure of a person
 * @param low where the 95 % interval of a share begins; missing for exposure
 * @param high where it ends; missing for exposure
 * @param ratio the value over the highest one of the groups that are compared; missing for a group
 *     that is not compared, and where all values are 0
 * @param flagged whether the ratio is below {@link FairnessAudit#FLOOR}
 */
public record GroupFigure(
    double value,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Double ratio,
    boolean flagged) {

  static GroupFigure of(Proportion share) {
    return new GroupFigure(share.rate(), share.low(), share.high(), null, false);
  }

  static GroupFigure of(double exposure) {
    return new GroupFigure(exposure, null, null, null, false);
  }

  GroupFigure comparedWith(double highest) {
    if (highest == 0) {
      return this;
    }
    double quotient = value / highest;
    return new GroupFigure(value, low, high, quotient, quotient < FairnessAudit.FLOOR);
  }
}
