package nl.ongekend.api.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.core.assign.Assignment;
import nl.ongekend.core.assign.AssignmentProblem;
import nl.ongekend.core.assign.AssignmentProblemBuilder;
import nl.ongekend.core.assign.AssignmentRules;
import nl.ongekend.core.assign.ExactAssigner;
import nl.ongekend.core.assign.OpenVacancy;
import nl.ongekend.core.assign.Participant;
import nl.ongekend.core.assign.WhatIf;
import org.jspecify.annotations.Nullable;

/**
 * Who of a cohort is proposed which vacancy.
 *
 * @param cohort the own lists
 * @param settings how it was made
 * @param assignment who gets what, at which prices
 */
public record Proposal(Cohort cohort, ProposalSettings settings, Assignment assignment) {

  /**
   * Makes a proposal. About a microsecond and a half for each vacancy of each list.
   *
   * @throws ProblemException when pins cannot be met or ids of the settings are unknown
   */
  public static Proposal of(Cohort cohort, ProposalSettings settings) {
    AssignmentProblem problem = problem(cohort, settings);
    try {
      Assignment assignment = new ExactAssigner().assign(problem, settings.whatIf());
      return new Proposal(cohort, settings, assignment);
    } catch (IllegalArgumentException e) {
      throw refused(e);
    }
  }

  /**
   * Returns the proposal after a change, near this one; this one stays as it is.
   *
   * @throws ProblemException as {@link #of}
   */
  public Proposal with(WhatIf whatIf) {
    try {
      return new Proposal(
          cohort, settings.with(whatIf), new ExactAssigner().reassign(assignment, whatIf));
    } catch (IllegalArgumentException e) {
      throw refused(e);
    }
  }

  /** Its message names ids, a rule and a remedy. */
  private static ProblemException refused(IllegalArgumentException e) {
    return ProblemException.invalid(
        "proposal.refused", String.valueOf(e.getMessage()).replace("\r\n", "\n"));
  }

  private static AssignmentProblem problem(Cohort cohort, ProposalSettings settings) {
    AssignmentRules rules =
        new AssignmentRules(cohort.head().top(), settings.floor(), settings.tieKey());
    List<Participant> people =
        cohort.members().stream().map(member -> participant(member.passport(), settings)).toList();
    AssignmentProblemBuilder builder =
        AssignmentProblem.builder(rules, people, vacancies(cohort, settings.limit()));
    for (Cohort.Member member : cohort.members()) {
      String person = member.passport().toString();
      member
          .list()
          .forEach(
              listed -> builder.candidate(person, listed.vacancy().toString(), listed.points()));
    }
    return builder.build();
  }

  private static Participant participant(UUID passport, ProposalSettings settings) {
    PersonChoice choice = settings.choice(passport);
    Integer cap = choice.cap();
    return new Participant(
        passport.toString(),
        choice.daysWithoutProposal(),
        choice.floor(),
        cap == null ? settings.cap() : cap,
        choice.optOut());
  }

  /** Those of no list are there too, so that a comparison knows what is new and what is gone. */
  private static List<OpenVacancy> vacancies(Cohort cohort, @Nullable Integer limit) {
    List<OpenVacancy> vacancies = new ArrayList<>();
    cohort
        .workById()
        .forEach((id, work) -> {
          int openings = work.openings();
          vacancies.add(new OpenVacancy(id.toString(), openings, limit == null ? openings : limit));
        });
    Set<UUID> others = new HashSet<>(cohort.pool());
    others.removeAll(cohort.workById().keySet());
    others.forEach(id -> vacancies.add(OpenVacancy.of(id.toString(), 0)));
    return vacancies;
  }
}
