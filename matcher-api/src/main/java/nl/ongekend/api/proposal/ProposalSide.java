package nl.ongekend.api.proposal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.api.view.ProposalDocument;
import nl.ongekend.core.assign.CohortRules;
import nl.ongekend.core.assign.Pair;
import org.jspecify.annotations.Nullable;

/** One side of a comparison, by id. Not thread-safe. */
final class ProposalSide {

  private final ProposalSettings settings;
  private final Map<UUID, Cohort.Member> memberById = new HashMap<>();
  private final Map<UUID, Cohort.Work> workById;
  private final Set<UUID> pool;
  private final CohortRules rules;

  ProposalSide(Proposal proposal) {
    this.settings = proposal.settings();
    this.rules = proposal.result().restrictions().rules();
    this.workById = proposal.cohort().workById();
    this.pool = new HashSet<>(proposal.cohort().pool());
    proposal.cohort().members().forEach(member -> memberById.put(member.passport(), member));
  }

  boolean has(UUID passport) {
    return memberById.containsKey(passport);
  }

  /** Returns whether a vacancy was looked at. */
  boolean knows(UUID vacancy) {
    return pool.contains(vacancy) || workById.containsKey(vacancy);
  }

  @Nullable String document(UUID passport) {
    Cohort.Member member = memberById.get(passport);
    return member == null ? null : member.document();
  }

  List<UUID> listed(UUID passport) {
    Cohort.Member member = memberById.get(passport);
    return member == null
        ? List.of()
        : member.list().stream().map(ProposalDocument.Listed::vacancy).toList();
  }

  /** Returns whether a vacancy says the same there; so it does where nobody has it in a list. */
  boolean sameDocument(ProposalSide other, UUID vacancy) {
    Cohort.Work here = workById.get(vacancy);
    Cohort.Work there = other.workById.get(vacancy);
    return here == null || there == null || here.document().equals(there.document());
  }

  /** Returns to how many people a vacancy can be proposed. */
  int openings(UUID vacancy) {
    Cohort.Work work = workById.get(vacancy);
    int openings = work == null ? 0 : work.openings();
    Integer limit = settings.limit();
    int asked = limit == null ? openings : Math.min(openings, limit);
    Integer left = work == null ? null : work.left();
    return left == null ? asked : Math.min(asked, left);
  }

  List<UUID> pins(UUID passport) {
    return vacancies(settings.whatIf().pins(), passport);
  }

  List<UUID> exclusions(UUID passport) {
    return vacancies(settings.whatIf().exclusions(), passport);
  }

  private static List<UUID> vacancies(Set<Pair> pairs, UUID passport) {
    String person = passport.toString();
    return pairs.stream()
        .filter(pair -> pair.person().equals(person))
        .map(pair -> UUID.fromString(pair.vacancy()))
        .sorted()
        .toList();
  }

  boolean isOut(UUID passport) {
    return settings.choice(passport).optOut()
        || settings.whatIf().optOuts().contains(passport.toString());
  }

  int floor(UUID passport) {
    Integer own = settings.choice(passport).floor();
    return own == null ? settings.floor() : own;
  }

  int cap(UUID passport) {
    return settings.cap(passport);
  }

  /** Returns the vacancies of an own list that are held back. */
  List<UUID> heldBack(UUID passport) {
    Cohort.Member member = memberById.get(passport);
    return member == null
        ? List.of()
        : member.list().stream()
            .filter(listed -> listed.held() != null)
            .map(ProposalDocument.Listed::vacancy)
            .toList();
  }

  /** Returns the partner of a person under the rules; null when there is none. */
  @Nullable String partner(UUID passport) {
    return rules.findPartner(passport.toString()).orElse(null);
  }

  /** Returns how many people are promised to be served, by the floors the person counts for. */
  Map<String, Integer> leastByFloor(UUID passport) {
    return rules.leastByFloor(passport.toString());
  }
}
