/**
 * Two part-time jobs combined: the best job pairs for one person.
 *
 * <p>A <em>job pair</em> is two different vacancies in no order. Its points are half of what both
 * score without their hours terms, rounded down, and the hours term of both together ({@link
 * nl.ongekend.core.score.JointHours}):
 *
 * <pre>
 *   points(a, b) = floor((rest(a) + rest(b)) / 2) + hours(a, b)        rest = score - hours term
 * </pre>
 *
 * <p>A job pair counts when both vacancies are ranked for the person and nothing of {@link
 * nl.ongekend.core.combine.JobPairBlocker} holds: one of them alone gives the hours wanted, their
 * periods or times exclude each other, the hours of both are above the person's maximum, the
 * working-hours law is broken by all jobs together, no journey fits between them, or the right
 * layer refuses one of them for somebody who works the hours of both. What is not known refuses
 * nothing; it makes the job pair open, and {@link nl.ongekend.core.combine.JobPairQuestion} says
 * what to ask.
 *
 * <p>{@link nl.ongekend.core.combine.JobPairSearch} finds the best job pairs exactly, {@link
 * nl.ongekend.core.combine.JobPairExplainer} says of any two vacancies what they come to and what
 * blocks them. The choice is argued in decision 0015.
 */
@NullMarked
package nl.ongekend.core.combine;

import org.jspecify.annotations.NullMarked;
