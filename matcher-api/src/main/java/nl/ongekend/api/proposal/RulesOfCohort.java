package nl.ongekend.api.proposal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ongekend.api.view.BatchRulesDocument;
import nl.ongekend.core.assign.CohortRules;
import nl.ongekend.core.assign.GroupFloor;
import nl.ongekend.core.assign.PartnerPair;

/** Finds out whom the rules of a proposal are about among the people who take part. */
final class RulesOfCohort {

  private final Cohort cohort;
  private final ProposalSettings settings;

  private RulesOfCohort(Cohort cohort, ProposalSettings settings) {
    this.cohort = cohort;
    this.settings = settings;
  }

  /** Returns the rules; pairs of which somebody takes no part are passed over. */
  static CohortRules of(Cohort cohort, ProposalSettings settings) {
    return new RulesOfCohort(cohort, settings).rules();
  }

  private CohortRules rules() {
    BatchRulesDocument rules = settings.rules();
    if (rules.listPartners().isEmpty() && rules.listFloors().isEmpty()) {
      return CohortRules.NONE;
    }
    Set<UUID> people = new HashSet<>();
    cohort.members().forEach(member -> people.add(member.passport()));
    List<PartnerPair> partners =
        rules.listPartners().stream()
            .filter(pair -> people.contains(pair.first()) && people.contains(pair.second()))
            .map(pair ->
                new PartnerPair(String.valueOf(pair.first()), String.valueOf(pair.second())))
            .toList();
    return new CohortRules(
        partners, rules.listFloors().stream().map(this::floor).toList(), areaByVacancy());
  }

  private GroupFloor floor(BatchRulesDocument.Floor floor) {
    Set<String> members =
        cohort.members().stream()
            .filter(member -> isIn(floor, member))
            .map(member -> member.passport().toString())
            .collect(Collectors.toUnmodifiableSet());
    Integer least = floor.least();
    return new GroupFloor(String.valueOf(floor.name()), members, least == null ? 0 : least);
  }

  private boolean isIn(BatchRulesDocument.Floor floor, Cohort.Member member) {
    String municipality = floor.municipality();
    String caseload = floor.caseload();
    Integer waited = floor.waitedDays();
    if (municipality != null) {
      return municipality.equals(member.municipality());
    }
    return caseload != null
        ? caseload.equals(member.caseload())
        : waited != null && settings.choice(member.passport()).daysWithoutProposal() >= waited;
  }

  private Map<String, String> areaByVacancy() {
    Map<String, String> areaByVacancy = new HashMap<>();
    cohort
        .workById()
        .forEach((id, work) -> {
          String area = work.area();
          if (area != null) {
            areaByVacancy.put(id.toString(), area);
          }
        });
    return areaByVacancy;
  }
}
