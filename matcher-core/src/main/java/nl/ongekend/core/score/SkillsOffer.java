package nl.ongekend.core.score;

import java.util.Comparator;
import java.util.List;

/**
 * The skills and licences a person offers.
 *
 * @param complete whether a skill that is not listed is absent
 * @param claims the listed claims, ordered by skill, no two equal
 * @param inferred skills concluded from occupations held, ordered, none when {@code complete}
 * @param licences licences stated held or absent, ordered by licence, one each
 * @param anyLevel whether work below the person's level is welcome for now
 */
public record SkillsOffer(
    boolean complete,
    List<Claim> claims,
    List<Integer> inferred,
    List<Licence> licences,
    boolean anyLevel) {

  /** The month of a claim that has no date. */
  public static final int NO_MONTH = 0;

  /** The last day of a licence that has no end, or of which it is not known. */
  public static final int NO_END = Integer.MAX_VALUE;

  /**
   * A listed claim.
   *
   * @param skill the skill ordinal
   * @param level 1 to 4, or 0 when missing
   * @param grade the ordinal of the evidence grade
   * @param month when it was last practised or attested, as months since January 1960 plus 1, or
   *     {@link #NO_MONTH}; kept only for skills with a half-life
   * @param wanted whether the person wants to use it
   */
  public record Claim(int skill, int level, int grade, int month, boolean wanted)
      implements Comparable<Claim> {

    private static final Comparator<Claim> ORDER =
        Comparator.comparingInt(Claim::skill)
            .thenComparingInt(Claim::level)
            .thenComparingInt(Claim::grade)
            .thenComparingInt(Claim::month)
            .thenComparing(Claim::wanted);

    @Override
    public int compareTo(Claim other) {
      return ORDER.compare(this, other);
    }

    /** Returns the months from the claim to {@code asOfMonth}, or -1 when it has no date. */
    public int monthsAgo(int asOfMonth) {
      return month == NO_MONTH ? -1 : Math.max(0, asOfMonth - month);
    }
  }

  /**
   * A licence with what is stated about it.
   *
   * @param licence the skill ordinal of the licence
   * @param held whether it is held
   * @param lastDay the last day on which it is valid as epoch day, or {@link #NO_END}
   */
  public record Licence(int licence, boolean held, int lastDay) {

    /** Makes a statement about a licence without end. */
    public Licence(int licence, boolean held) {
      this(licence, held, NO_END);
    }

    /** Returns whether it is held and ends before {@code day}, so that it has to be renewed. */
    public boolean hasEndedOn(int day) {
      return held && lastDay < day;
    }
  }

  /** Copies the lists. */
  public SkillsOffer {
    claims = List.copyOf(claims);
    inferred = List.copyOf(inferred);
    licences = List.copyOf(licences);
  }

  /**
   * Returns this offer as the lowest reading of it on a day: a licence that has ended by then is
   * one of which nothing is stated.
   */
  public SkillsOffer lowestOn(int day) {
    if (licences.stream().noneMatch(licence -> licence.hasEndedOn(day))) {
      return this;
    }
    List<Licence> valid = licences.stream().filter(licence -> !licence.hasEndedOn(day)).toList();
    return new SkillsOffer(complete, claims, inferred, valid, anyLevel);
  }

  /** Returns the month number of a date: months since January 1960, plus 1. */
  public static int monthOf(int year, int month) {
    return (year - 1960) * 12 + month;
  }
}
