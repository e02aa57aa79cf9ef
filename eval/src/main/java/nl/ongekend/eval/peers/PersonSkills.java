package nl.ongekend.eval.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.kernel.PassportQuery;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.SkillCredit;
import nl.ongekend.core.score.SkillTerms;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.score.Term;
import org.apache.lucene.util.BytesRef;

/** The skills of one query at a time: what each requirement gives. Not thread-safe. */
final class PersonSkills {

  private static final int LOWER = 0xffff;
  private static final int HELD = 1;
  private static final int ABSENT = 2;
  private static final int MISSING = SkillsAsk.State.MISSING.ordinal();
  private static final int NONE_NEEDED = SkillsAsk.State.NONE_NEEDED.ordinal();

  private final ScoreContext context;
  private final int skills;

  /** Use in the upper and credit in the lower 16 bits, by row and level; a licence's answer. */
  private final int[] gains;

  private final List<Integer> rows = new ArrayList<>();
  private int capacity;

  /** The points of use that do not depend on the vacancy, or -1. */
  private int fixedUse;

  PersonSkills(ScoreContext context, int skills) {
    this.context = context;
    this.skills = skills;
    this.gains = new int[2 * skills * SkillCredit.LEVELS];
  }

  /** Starts a query. */
  void begin(SkillsOffer offer) {
    forget();
    PassportQuery query = PassportQuery.compile(offer, context.skills(), context.profile());
    for (int i = 0; i < query.size(); i++) {
      int at = add(query.row(i));
      for (int level = 0; level < SkillCredit.LEVELS; level++) {
        gains[at + level] = (query.use(i, level) << 16) | query.credit(i, level);
      }
    }
    for (SkillsOffer.Licence licence : offer.licences()) {
      gains[add(skills + licence.licence())] = licence.held() ? HELD : ABSENT;
    }
    capacity = SkillTerms.capacity(offer, context.skills().market());
    fixedUse = fixedUse(offer);
  }

  private int add(int row) {
    rows.add(row);
    return row * SkillCredit.LEVELS;
  }

  private void forget() {
    for (int row : rows) {
      for (int level = 0; level < SkillCredit.LEVELS; level++) {
        gains[row * SkillCredit.LEVELS + level] = 0;
      }
    }
    rows.clear();
  }

  private int fixedUse(SkillsOffer offer) {
    if (offer.anyLevel()) {
      return Term.USE.standardMax();
    }
    return offer.claims().isEmpty() ? prior(Term.USE) : -1;
  }

  private int prior(Term term) {
    return context.profile().priorPoints(term, Bound.EXPECTED);
  }

  /** Returns the points of coverage and use for the requirements that are read. */
  int points(Requirements requirements) {
    int state = requirements.state();
    if (state == MISSING) {
      return prior(Term.COVERAGE) + (fixedUse >= 0 ? fixedUse : prior(Term.USE));
    }
    int coverage = state == NONE_NEEDED ? Term.COVERAGE.standardMax() : 0;
    int used = 0;
    for (int r = 0; r < requirements.count(); r++) {
      int packed = requirements.packed(r);
      int row = Requirements.row(packed);
      int points = Requirements.points(packed);
      if (row >= skills) {
        coverage += licence(points, gains[row * SkillCredit.LEVELS]);
      } else {
        int gain = gains[row * SkillCredit.LEVELS + Requirements.levelIndex(packed)];
        coverage += points * (gain & LOWER) / SkillCredit.FULL;
        used += gain >>> 16;
      }
    }
    return coverage + use(used);
  }

  private static int licence(int points, int answer) {
    return switch (answer) {
      case HELD -> points;
      case ABSENT -> 0;
      default -> points / 2;
    };
  }

  private int use(int used) {
    int max = Term.USE.standardMax();
    return fixedUse >= 0 ? fixedUse : Math.min(max, max * used / capacity);
  }

  /** Returns the points of a vacancy that has none of {@link #bounds}. */
  int pointsOfOthers() {
    return Math.max(0, fixedUse);
  }

  /**
   * Returns the terms that may give anything beyond {@link #pointsOfOthers}, and what they give at
   * most: no sum of them is below the points of a vacancy.
   */
  Map<BytesRef, TermBound> bounds() {
    Map<BytesRef, TermBound> boundByTerm = new HashMap<>();
    for (int row : rows) {
      int gain = gains[row * SkillCredit.LEVELS];
      if (row < skills) {
        int use = fixedUse >= 0 ? 0 : useBound(gain >>> 16);
        boundByTerm.put(PeerFields.row(row), new TermBound(gain & LOWER, use));
      } else if (gain == HELD) {
        // The other half, rounded down, stands in the base.
        boundByTerm.put(PeerFields.row(row), new TermBound(SkillCredit.FULL / 2, 1));
      }
    }
    int missing = prior(Term.COVERAGE) + (fixedUse >= 0 ? 0 : prior(Term.USE));
    boundByTerm.put(PeerFields.term(PeerFields.MISSING), new TermBound(0, missing));
    boundByTerm.put(PeerFields.term(PeerFields.BASE), new TermBound(SkillCredit.FULL, 0));
    return boundByTerm;
  }

  private int useBound(int used) {
    int max = Term.USE.standardMax();
    return Math.min(max, Math.ceilDiv(max * used, capacity));
  }
}
