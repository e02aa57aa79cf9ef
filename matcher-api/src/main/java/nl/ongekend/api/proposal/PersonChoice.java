package nl.ongekend.api.proposal;

import org.jspecify.annotations.Nullable;

/**
 * What holds for one person of a batch beside what holds for everybody.
 *
 * @param daysWithoutProposal whole days since the last proposal, or since joining; 0 or more
 * @param floor the person's own floor in points; missing: that of the batch
 * @param cap how many vacancies may be proposed to the person; missing: as to everybody
 * @param optOut whether the person wants no proposal in this batch
 */
public record PersonChoice(
    int daysWithoutProposal, @Nullable Integer floor, @Nullable Integer cap, boolean optOut) {

  /** Nothing of one's own. */
  public static final PersonChoice NONE = new PersonChoice(0, null, null, false);

  /** Checks the ranges. */
  public PersonChoice {
    ProposalSettings.requireAtLeast("days", daysWithoutProposal, 0);
    if (floor != null) {
      ProposalSettings.requirePoints("floor", floor);
    }
    if (cap != null) {
      ProposalSettings.requireAtLeast("cap", cap, 1);
    }
  }
}
