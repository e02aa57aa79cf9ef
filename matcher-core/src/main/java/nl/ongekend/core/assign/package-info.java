/**
 * Who is proposed which vacancy: a cohort assigned to openings on the graph of everybody's best
 * vacancies.
 *
 * <p>An {@link nl.ongekend.core.assign.AssignmentProblem} holds people, vacancies and candidates; a
 * {@link nl.ongekend.core.assign.WhatIf} holds what the user wants or refuses. First it is decided
 * who is served, longest wait first; then the greatest total score for exactly these people is
 * found. {@link nl.ongekend.core.assign.ExactAssigner} finds both. Every {@link
 * nl.ongekend.core.assign.Assignment} carries prices, with which {@link
 * nl.ongekend.core.assign.ProofOfOptimality} checks it without trusting whoever found it.
 *
 * <p>{@code CohortAssigner} also keeps rules between people, and says what became of each. {@code
 * EarlierProposals} holds back what was proposed too often lately; a coach still sees it in the
 * list.
 *
 * <p>Whole numbers only, no clock, no chance, no input or output. The types of a person have an id,
 * a wait, a floor and a cap, and nothing else that could steer.
 */
@NullMarked
package nl.ongekend.core.assign;

import org.jspecify.annotations.NullMarked;
