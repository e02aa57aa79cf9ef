package nl.ongekend.api.proposal;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.view.BatchRulesDocument;
import nl.ongekend.core.assign.AssignmentRules;
import nl.ongekend.core.assign.WhatIf;
import org.jspecify.annotations.Nullable;

/**
 * How a proposal is made of lists.
 *
 * @param floor the points below which nothing is proposed, 0 to 10,000
 * @param cap how many vacancies may be proposed to one person, at least 1
 * @param limit to how many people one vacancy may be proposed at most; missing: its openings
 * @param tieKey the key of the hash that decides between people who waited equally long
 * @param choiceById what holds for single people, by the id of the passport; ids of people who take
 *     no part are passed over
 * @param whatIf what the user pins, excludes and opts out
 * @param rules what holds between people and over time, as {@link RulesReader} reads it
 */
public record ProposalSettings(
    int floor,
    int cap,
    @Nullable Integer limit,
    long tieKey,
    Map<UUID, PersonChoice> choiceById,
    WhatIf whatIf,
    BatchRulesDocument rules) {

  /**
   * Checks the ranges.
   *
   * @throws ProblemException when one is broken
   */
  public ProposalSettings {
    requirePoints("floor", floor);
    requireAtLeast("cap", cap, 1);
    if (limit != null) {
      requireAtLeast("limit", limit, 0);
    }
    choiceById = Map.copyOf(choiceById);
  }

  /**
   * Returns the usual settings. The key is the number of the day, so that nobody is always the last
   * and a batch can be computed again.
   */
  public static ProposalSettings standard(LocalDate asOf) {
    return new ProposalSettings(
        AssignmentRules.DEFAULT_REACH_CUT_OFF,
        1,
        null,
        asOf.toEpochDay(),
        Map.of(),
        WhatIf.NOTHING,
        BatchRulesDocument.NONE);
  }

  /** Returns the same with other choices of the user. */
  public ProposalSettings with(WhatIf whatIf) {
    return new ProposalSettings(floor, cap, limit, tieKey, choiceById, whatIf, rules);
  }

  /** Returns the same with other rules. */
  public ProposalSettings with(BatchRulesDocument rules) {
    return new ProposalSettings(floor, cap, limit, tieKey, choiceById, whatIf, rules);
  }

  /** Returns what holds for a person. */
  PersonChoice choice(UUID passport) {
    return choiceById.getOrDefault(passport, PersonChoice.NONE);
  }

  /** Returns how many vacancies may be proposed to a person. */
  int cap(UUID passport) {
    Integer own = choice(passport).cap();
    return own == null ? cap : own;
  }

  static void requirePoints(String name, int points) {
    if (points < 0 || points > AssignmentRules.MOST_POINTS) {
      throw Choices.refused(
          name, "a number of points from 0 to 10000", "Multiply a percentage by 100.");
    }
  }

  static void requireAtLeast(String name, int number, int least) {
    if (number < least) {
      throw Choices.refused(name, "a number of at least " + least, "Leave it out if in doubt.");
    }
  }
}
