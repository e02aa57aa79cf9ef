package nl.ongekend.core.kernel;

import java.util.Arrays;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.SkillContext;
import nl.ongekend.core.score.SkillCredit;
import nl.ongekend.core.score.SkillTerms;
import nl.ongekend.core.score.SkillsOffer;

/**
 * What the claims of one row give for one requirement: use in the upper, coverage in the lower 16
 * bits.
 */
final class ClaimRow {

  private static final int KINDS = 128;
  private static final int UNSEEN = -1;

  private final int row;
  private final int relatedness;
  private final int required;
  private final int points;
  private final SkillContext context;
  private final int halfLife;
  private final int rarity;
  private final int[] gainByKind = new int[KINDS];

  ClaimRow(int row, int relatedness, int required, int points, SkillContext context) {
    this.row = row;
    this.relatedness = relatedness;
    this.required = required;
    this.points = points;
    this.context = context;
    this.halfLife = context.market().halfLifeMonths(row);
    this.rarity = context.market().rarity(row);
    Arrays.fill(gainByKind, UNSEEN);
  }

  int row() {
    return row;
  }

  /** Returns what a posting gives. */
  int gain(int posting) {
    if (halfLife > 0) {
      return compute(posting);
    }
    int kind = PassportPosting.kind(posting);
    if (gainByKind[kind] == UNSEEN) {
      gainByKind[kind] = compute(posting);
    }
    return gainByKind[kind];
  }

  private int compute(int posting) {
    int credit = credit(posting);
    int weight = PassportPosting.wanted(posting) ? rarity : 0;
    int use = credit * weight / SkillCredit.FULL;
    return use << 16 | points * credit / SkillCredit.FULL;
  }

  private int credit(int posting) {
    int level = PassportPosting.level(posting);
    if (level == PassportPosting.INFERRED_LEVEL) {
      // An inferred claim counts for its own skill only.
      return relatedness == SkillCredit.SAME ? SkillTerms.inferredCredit(required) : 0;
    }
    int month = PassportPosting.month(posting);
    int monthsAgo = month == SkillsOffer.NO_MONTH ? -1 : Math.max(0, context.asOfMonth() - month);
    int recency = SkillCredit.recency(halfLife, monthsAgo, Bound.EXPECTED);
    int grade = PassportPosting.grade(posting);
    return SkillCredit.credit(level, grade, recency, relatedness, required, Bound.EXPECTED);
  }
}
