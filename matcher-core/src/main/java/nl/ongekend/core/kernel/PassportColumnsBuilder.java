package nl.ongekend.core.kernel;

import nl.ongekend.core.score.SkillTerms;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.spi.SkillRarity;

/** Builds the claims of a segment of passports; documents come in ascending order. */
public final class PassportColumnsBuilder {

  private final SkillRarity market;
  private final int skills;
  private final Postings.Builder postings;
  private final short[] capacities;
  private final byte[] uses;

  /**
   * Creates a builder.
   *
   * @param market the rarity that capacities are summed from
   * @param skills the number of skills of the taxonomy
   * @param documents the number of documents
   */
  public PassportColumnsBuilder(SkillRarity market, int skills, int documents) {
    this.market = market;
    this.skills = skills;
    this.postings = new Postings.Builder(2 * skills);
    this.capacities = new short[documents];
    this.uses = new byte[documents];
  }

  /** Adds what a person offers. */
  public void add(int document, SkillsOffer offer) {
    for (SkillsOffer.Claim claim : offer.claims()) {
      postings.add(document, claim.skill(), PassportPosting.of(claim));
    }
    for (int skill : offer.inferred()) {
      boolean wanted = SkillTerms.isWantedIfInferred(offer, skill);
      postings.add(document, skill, PassportPosting.inferred(wanted));
    }
    for (SkillsOffer.Licence licence : offer.licences()) {
      int payload = PassportPosting.ofLicence(licence.held());
      postings.add(document, skills + licence.licence(), payload);
    }
    capacities[document] = (short) SkillTerms.capacity(offer, market);
    uses[document] = (byte) use(offer).ordinal();
  }

  private static PassportColumns.Use use(SkillsOffer offer) {
    if (offer.anyLevel()) {
      return PassportColumns.Use.FULL;
    }
    return offer.claims().isEmpty() ? PassportColumns.Use.PRIOR : PassportColumns.Use.COMPUTED;
  }

  /** Returns the segment with these codes and ids. */
  public PassportColumns build(Columns columns) {
    return new PassportColumns(columns, postings.build(columns.documents()), capacities, uses);
  }
}
