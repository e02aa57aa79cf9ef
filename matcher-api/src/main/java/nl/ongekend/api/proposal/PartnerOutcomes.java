package nl.ongekend.api.proposal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.ongekend.api.view.ProposalDocument;
import nl.ongekend.core.assign.CohortAssignment;
import nl.ongekend.core.assign.PartnerResult;
import nl.ongekend.core.assign.PartnerResult.Outcome;

/** Says what became of partners: to each of both, and how many got what. */
final class PartnerOutcomes {

  private PartnerOutcomes() {}

  /**
   * Returns what each partner is told, by passport.
   *
   * @param isShown whose passports may be named
   */
  static Map<UUID, ProposalDocument.Partner> of(CohortAssignment result, Predicate<UUID> isShown) {
    Map<UUID, ProposalDocument.Partner> partnerById = new HashMap<>();
    for (PartnerResult pair : result.partnerResults()) {
      UUID first = UUID.fromString(pair.pair().first());
      UUID second = UUID.fromString(pair.pair().second());
      if (isShown.test(first) && isShown.test(second)) {
        partnerById.put(first, told(second, pair));
        partnerById.put(second, told(first, pair));
      }
    }
    return partnerById;
  }

  private static ProposalDocument.Partner told(UUID partner, PartnerResult pair) {
    return new ProposalDocument.Partner(partner, pair.outcome().name(), pair.area());
  }

  /**
   * Returns how many pairs got what.
   *
   * @param asked how many pairs the rules have, those included of which somebody takes no part
   */
  static ProposalDocument.Partners count(CohortAssignment result, int asked) {
    Map<Outcome, Integer> pairs = new EnumMap<>(Outcome.class);
    result.partnerResults().forEach(pair -> pairs.merge(pair.outcome(), 1, Integer::sum));
    return new ProposalDocument.Partners(
        pairs.getOrDefault(Outcome.TOGETHER, 0),
        pairs.getOrDefault(Outcome.NO_SHARED_AREA, 0),
        pairs.getOrDefault(Outcome.ONE_ALONE, 0),
        pairs.getOrDefault(Outcome.NEITHER, 0),
        asked - result.restrictions().rules().partners().size());
  }
}
