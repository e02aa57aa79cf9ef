package nl.ongekend.core.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.SkillContext;
import nl.ongekend.core.score.SkillCredit;
import nl.ongekend.core.score.SkillTerms;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.spi.SkillRelations;

/**
 * The skills of one person, compiled once for all segments. Immutable.
 *
 * <p>For each row of postings that may give anything: what a requirement of each level gives, in
 * coverage and in use, under {@link Bound#EXPECTED}, which ranks.
 */
public final class PassportQuery {

  private static final int LEVELS = SkillCredit.LEVELS;

  private final SkillsOffer offer;
  private final ScoringProfile profile;
  private final int[] rows;
  private final int[] credits;
  private final int[] uses;
  private final long[][] gains;
  private final UsePoints usePoints;

  private PassportQuery(
      SkillsOffer offer, ScoringProfile profile, Gains gains, UsePoints usePoints) {
    this.offer = offer;
    this.profile = profile;
    this.rows = gains.rows.stream().mapToInt(Integer::intValue).toArray();
    this.credits = gains.credits;
    this.uses = gains.uses;
    this.gains = gains.packed();
    this.usePoints = usePoints;
  }

  /** Compiles the skills of a person; O(claims x fan-out + inferred). */
  public static PassportQuery compile(
      SkillsOffer offer, SkillContext context, ScoringProfile profile) {
    Gains gains = new Gains();
    for (SkillsOffer.Claim claim : offer.claims()) {
      gains.addClaim(claim, context);
    }
    for (int skill : offer.inferred()) {
      boolean wanted = SkillTerms.isWantedIfInferred(offer, skill);
      gains.addInferred(skill, wanted ? context.market().rarity(skill) : 0);
    }
    return new PassportQuery(offer, profile, gains, usePoints(offer, context, profile));
  }

  private static UsePoints usePoints(
      SkillsOffer offer, SkillContext context, ScoringProfile profile) {
    int prior = profile.priorPoints(Term.USE, Bound.EXPECTED);
    if (offer.anyLevel()) {
      return UsePoints.fixed(Term.USE.standardMax());
    }
    return offer.claims().isEmpty()
        ? UsePoints.fixed(prior)
        : UsePoints.computed(SkillTerms.capacity(offer, context.market()), prior);
  }

  ScoringProfile profile() {
    return profile;
  }

  UsePoints usePoints() {
    return usePoints;
  }

  /** Returns the number of rows. */
  public int size() {
    return rows.length;
  }

  /** Returns the row of postings with number {@code i}. */
  public int row(int i) {
    return rows[i];
  }

  /** Returns the credit for a requirement with level {@code level + 1}, per mille. */
  public int credit(int i, int level) {
    return credits[i * LEVELS + level];
  }

  /** Returns what such a requirement uses of what the person can, 0 to 255. */
  public int use(int i, int level) {
    return uses[i * LEVELS + level];
  }

  /** Returns what a row gives requirements, by level less one: see {@link RowGain}. */
  long[] gains(int i) {
    return gains[i];
  }

  /** Returns the licences that are stated held or absent. */
  List<SkillsOffer.Licence> licences() {
    return offer.licences();
  }

  /** Returns how many postings this query visits in a segment, for reports. */
  public long postings(VacancyColumns vacancies) {
    Postings postings = vacancies.requirements();
    long visited = 0;
    for (int block = 0; block < vacancies.columns().blocks(); block++) {
      for (int row : rows) {
        visited += postings.end(block, row) - postings.start(block, row);
      }
      for (SkillsOffer.Licence licence : offer.licences()) {
        int row = postings.rows() / 2 + licence.licence();
        visited += postings.end(block, row) - postings.start(block, row);
      }
    }
    return visited;
  }

  /** The best credit and use by row and level, while compiling. */
  private static final class Gains {

    private final List<Integer> rows = new ArrayList<>();
    private final Map<Integer, Integer> indexByRow = new HashMap<>();
    private int[] credits = new int[64 * LEVELS];
    private int[] uses = new int[64 * LEVELS];

    void addClaim(SkillsOffer.Claim claim, SkillContext context) {
      int skill = claim.skill();
      int weight = claim.wanted() ? context.market().rarity(skill) : 0;
      int halfLife = context.market().halfLifeMonths(skill);
      int recency =
          SkillCredit.recency(halfLife, claim.monthsAgo(context.asOfMonth()), Bound.EXPECTED);
      add(skill, claim, SkillCredit.SAME, recency, weight);
      SkillRelations relations = context.relations();
      for (int i = 0; i < relations.count(skill); i++) {
        add(relations.related(skill, i), claim, relations.relatedness(skill, i), recency, weight);
      }
    }

    private void add(int row, SkillsOffer.Claim claim, int relatedness, int recency, int weight) {
      int at = index(row) * LEVELS;
      for (int level = 0; level < LEVELS; level++) {
        int credit =
            SkillCredit.credit(
                claim.level(), claim.grade(), recency, relatedness, level + 1, Bound.EXPECTED);
        raise(at + level, credit, weight);
      }
    }

    void addInferred(int skill, int weight) {
      int at = index(skill) * LEVELS;
      for (int level = 0; level < LEVELS; level++) {
        raise(at + level, SkillTerms.inferredCredit(level + 1), weight);
      }
    }

    private void raise(int at, int credit, int weight) {
      credits[at] = Math.max(credits[at], credit);
      uses[at] = Math.max(uses[at], credit * weight / SkillCredit.FULL);
    }

    long[][] packed() {
      long[][] packed = new long[rows.size()][LEVELS];
      for (int i = 0; i < packed.length; i++) {
        for (int level = 0; level < LEVELS; level++) {
          int at = i * LEVELS + level;
          packed[i][level] = RowGain.pack(credits[at], uses[at]);
        }
      }
      return packed;
    }

    private int index(int row) {
      Integer known = indexByRow.putIfAbsent(row, rows.size());
      if (known != null) {
        return known;
      }
      rows.add(row);
      if (rows.size() * LEVELS > credits.length) {
        credits = Arrays.copyOf(credits, 2 * credits.length);
        uses = Arrays.copyOf(uses, 2 * uses.length);
      }
      return rows.size() - 1;
    }
  }
}
