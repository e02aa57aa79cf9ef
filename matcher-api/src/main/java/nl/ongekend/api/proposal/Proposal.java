package nl.ongekend.api.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.view.ProposalDocument;
import nl.ongekend.core.assign.Assignment;
import nl.ongekend.core.assign.AssignmentProblem;
import nl.ongekend.core.assign.AssignmentProblemBuilder;
import nl.ongekend.core.assign.AssignmentRules;
import nl.ongekend.core.assign.CohortAssigner;
import nl.ongekend.core.assign.CohortAssignment;
import nl.ongekend.core.assign.OpenVacancy;
import nl.ongekend.core.assign.Pair;
import nl.ongekend.core.assign.Participant;
import nl.ongekend.core.assign.Restrictions;
import nl.ongekend.core.assign.WhatIf;
import org.jspecify.annotations.Nullable;

/**
 * Who of a cohort is proposed which vacancy.
 *
 * @param cohort the own lists
 * @param settings how it was made
 * @param result who gets what, and what became of rules between people
 */
public record Proposal(Cohort cohort, ProposalSettings settings, CohortAssignment result) {

  /**
   * Makes a proposal. About a microsecond and a half for each vacancy of each list.
   *
   * @throws ProblemException when pins cannot be met or ids of the settings are unknown
   */
  public static Proposal of(Cohort cohort, ProposalSettings settings) {
    AssignmentProblem problem = problem(cohort, settings);
    try {
      Restrictions restrictions =
          new Restrictions(settings.whatIf(), heldBack(cohort), RulesOfCohort.of(cohort, settings));
      CohortAssignment result = new CohortAssigner().assign(problem, restrictions);
      return new Proposal(cohort, settings, result);
    } catch (IllegalArgumentException e) {
      throw refused(e);
    }
  }

  /**
   * Returns the proposal after a change, near this one unless there are rules between people; this
   * one stays as it is.
   *
   * @throws ProblemException as {@link #of}
   */
  public Proposal with(WhatIf whatIf) {
    try {
      return new Proposal(
          cohort, settings.with(whatIf), new CohortAssigner().reassign(result, whatIf));
    } catch (IllegalArgumentException e) {
      throw refused(e);
    }
  }

  /** Returns who gets what, at which prices. */
  public Assignment assignment() {
    return result.assignment();
  }

  private static Set<Pair> heldBack(Cohort cohort) {
    Set<Pair> heldBack = new HashSet<>();
    for (Cohort.Member member : cohort.members()) {
      for (ProposalDocument.Listed listed : member.list()) {
        if (listed.held() != null) {
          heldBack.add(new Pair(member.passport().toString(), listed.vacancy().toString()));
        }
      }
    }
    return heldBack;
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
    return new Participant(
        passport.toString(),
        choice.daysWithoutProposal(),
        choice.floor(),
        settings.cap(passport),
        choice.optOut());
  }

  /** Those of no list are there too, so that a comparison knows what is new and what is gone. */
  private static List<OpenVacancy> vacancies(Cohort cohort, @Nullable Integer limit) {
    List<OpenVacancy> vacancies = new ArrayList<>();
    cohort
        .workById()
        .forEach((id, work) -> {
          int openings = work.openings();
          int asked = limit == null ? openings : limit;
          Integer left = work.left();
          vacancies.add(
              new OpenVacancy(
                  id.toString(), openings, left == null ? asked : Math.min(asked, left)));
        });
    Set<UUID> others = new HashSet<>(cohort.pool());
    others.removeAll(cohort.workById().keySet());
    others.forEach(id -> vacancies.add(OpenVacancy.of(id.toString(), 0)));
    return vacancies;
  }
}
