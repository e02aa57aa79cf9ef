package nl.ongekend.api.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ongekend.api.proposal.Cohort;
import nl.ongekend.api.proposal.Proposal;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.question.CohortStep;
import nl.ongekend.core.question.Condition;
import nl.ongekend.core.question.PersonView;
import nl.ongekend.core.question.Pool;
import nl.ongekend.core.question.Reach;
import nl.ongekend.core.question.Scarcity;
import nl.ongekend.core.score.ScoringProfile;

/**
 * Makes reports of gaps: of the people of a run as they are now, over the vacancies that the run
 * looked at and that are still there, as of the day of the run. O(people * vacancies). Thread-safe.
 */
final class GapReader {

  private final Services services;

  GapReader(Services services) {
    this.services = services;
  }

  GapReport read(Caller caller, Proposal proposal) {
    MatchWorld world = services.engine().world();
    List<PersonView> people = people(caller, proposal.cohort(), world);
    Pool pool =
        new RunPool(
            services.engine().sight(caller.actor().organisationId()).pool(),
            Set.copyOf(proposal.cohort().pool()));
    Reach reach = new Reach(world, ScoringProfile.standard(), proposal.cohort().head().asOf());
    Openings openings = new Openings(caller);
    List<GapReport.Gap> gaps =
        new CohortStep(reach, pool)
            .of(people).stream()
                .map(opening ->
                    new GapReport.Gap(
                        opening.step(),
                        opening.people(),
                        opening.first(),
                        opening.vacancies().size(),
                        openings.of(opening.vacancies())))
                .toList();
    return new GapReport(
        people.size(), gaps, scarce(new Scarcity(reach, pool).of(people), gaps, openings));
  }

  private List<PersonView> people(Caller caller, Cohort cohort, MatchWorld world) {
    Set<UUID> members =
        cohort.members().stream().map(Cohort.Member::passport).collect(Collectors.toSet());
    List<PersonView> people = new ArrayList<>();
    Iterator<Passport> passports =
        services.batches().everybody(caller, passport -> members.contains(passport.id()));
    passports.forEachRemaining(passport -> people.add(PersonView.of(world, passport)));
    return people;
  }

  private static List<GapReport.Scarce> scarce(
      List<Scarcity.Asked> asked, List<GapReport.Gap> gaps, Openings openings) {
    Map<Condition, Integer> nearlyByCondition = new HashMap<>();
    gaps.forEach(gap -> nearlyByCondition.merge(gap.step().condition(), gap.people(), Math::max));
    return asked.stream()
        .map(one ->
            new GapReport.Scarce(
                one.condition(),
                one.vacancies().size(),
                openings.of(one.vacancies()),
                one.able(),
                nearlyByCondition.getOrDefault(one.condition(), 0)))
        .filter(one -> one.lack() > 0)
        .sorted(Comparator.comparingInt(GapReport.Scarce::lack).reversed())
        .toList();
  }

  /** How many places vacancies have, each looked up once. */
  private final class Openings {
    private final Caller caller;
    private final Map<UUID, Integer> openingsById = new HashMap<>();

    Openings(Caller caller) {
      this.caller = caller;
    }

    int of(Set<UUID> vacancies) {
      return vacancies.stream()
          .mapToInt(vacancy -> openingsById.computeIfAbsent(vacancy, this::read))
          .sum();
    }

    /** A vacancy that was deleted since the index was read has no places. */
    private int read(UUID vacancy) {
      return services
          .vacancies()
          .find(caller, vacancy)
          .map(stored -> stored.document().openings())
          .orElse(0);
    }
  }
}
