package nl.ongekend.core.rule;

import nl.ongekend.core.profile.Agency;
import nl.ongekend.core.profile.AgencyStatus;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.HousingOffer;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * What checklist and warnings read of a vacancy beside its {@link RightAsk}. It changes nobody's
 * right.
 *
 * @param agency the standing of the agency; missing when no agency is involved
 * @param tiedHousing whether housing that comes with the job ends with it; missing when no housing
 *     comes with it
 * @param sector the sector; missing when unknown
 */
record FairTerms(
    @Nullable AgencyStatus agency, @Nullable Answer tiedHousing, @Nullable Sector sector) {

  private static final FairTerms NONE = new FairTerms(null, null, null);

  static FairTerms none() {
    return NONE;
  }

  static FairTerms of(Vacancy vacancy) {
    Terms terms = vacancy.terms();
    HousingOffer housing = terms == null ? null : terms.housing();
    return new FairTerms(
        agency(vacancy), housing == null ? null : Answer.of(housing.tied()), vacancy.sector());
  }

  private static @Nullable AgencyStatus agency(Vacancy vacancy) {
    Agency agency = vacancy.employer().agency();
    if (agency != null) {
      return agency.status();
    }
    Terms terms = vacancy.terms();
    boolean unnamed = terms != null && terms.contract() == ContractForm.AGENCY;
    return unnamed ? AgencyStatus.UNKNOWN : null;
  }
}
