/**
 * The right layer: may this person do this job from this date?
 *
 * <p>The law is data. Tables in resources hold dated rules, each with its conditions, verdict,
 * actions and legal source; {@link nl.ongekend.core.rule.RuleTables} reads and checks them as a
 * whole. {@link nl.ongekend.core.rule.RightEvaluator} applies the tables that were in force on an
 * as-of date to one {@link nl.ongekend.core.rule.RightOffer} and one {@link
 * nl.ongekend.core.rule.RightAsk}, and answers with a {@link nl.ongekend.core.rule.RightVerdict}.
 *
 * <p>An answer that a rule needs and nobody gave makes the verdict {@code UNKNOWN}: unknown never
 * counts as allowed, and never as refused. A permit or notification that somebody has to arrange is
 * an action, not a reason to rank a person lower.
 *
 * <p>What concerns the vacancy alone is here too: the minimum wage, warnings about fair work, and
 * the list of what an employer has to arrange.
 */
@NullMarked
package nl.ongekend.core.rule;

import org.jspecify.annotations.NullMarked;
