/**
 * What people decide about a person and a vacancy, from the first thought to a year in the job.
 *
 * <p>An {@link nl.ongekend.core.decision.Introduction} is a history of {@link
 * nl.ongekend.core.decision.Decision}s that is only ever added to: each has who, when, which answer
 * was on the table, what of that answer was overruled, and {@link
 * nl.ongekend.core.decision.Reason}s out of a table. There is no room for free text. {@link
 * nl.ongekend.core.decision.Stage} says what can follow what, {@link
 * nl.ongekend.core.decision.Milestone} when to ask how it went.
 *
 * <p>{@link nl.ongekend.core.decision.RequirementCounts} tells which requirements were named, for
 * people to look at. Nothing is learned from it: no package of matching may depend on this one, and
 * whose no a no was is not kept ({@code docs/decisions/0044-decisions-and-outcomes.md}).
 */
@NullMarked
package nl.ongekend.core.decision;

import org.jspecify.annotations.NullMarked;
