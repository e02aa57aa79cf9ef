package nl.ongekend.core.index;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.facet.FacetFactory;
import nl.ongekend.core.kernel.Columns;
import nl.ongekend.core.kernel.PassportColumns;
import nl.ongekend.core.kernel.PassportColumnsBuilder;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.rule.RightOffer;
import nl.ongekend.core.score.ExclusionOffer;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.LanguageOffer;
import nl.ongekend.core.score.OccupationOffer;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.score.WishesOffer;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.Sort;
import org.apache.lucene.util.BytesRef;

/** Passports in the index. */
final class PassportSide implements Side<Passport, PassportSegment> {

  private final TaxonomySnapshot taxonomy;
  private final PlaceTable places;
  private final FacetFactory facets;
  private final ColumnProfile profile;

  PassportSide(
      TaxonomySnapshot taxonomy, PlaceTable places, FacetFactory facets, ColumnProfile profile) {
    this.taxonomy = taxonomy;
    this.places = places;
    this.facets = facets;
    this.profile = profile;
  }

  @Override
  public UUID id(Passport passport) {
    return passport.id();
  }

  @Override
  public PassportSide with(ColumnProfile other) {
    return new PassportSide(taxonomy, places, facets, other);
  }

  @Override
  public Sort order() {
    return FacetDocument.order();
  }

  @Override
  public Document toLucene(Passport passport, String json) {
    PersonFacets offered = facets.of(passport);
    Document document = FacetDocument.of(passport.id(), json);
    int main = offered.occupations().main();
    int group = main == OccupationTerm.NO_OCCUPATION ? 0 : taxonomy.isco(main);
    FacetDocument.addOrder(document, group, main);
    FacetDocument.addFacet(
        document, Columns.OCCUPATION, OfferCodec.occupations(offered.occupations()));
    FacetDocument.addFacet(document, Columns.LANGUAGE, OfferCodec.languages(offered.languages()));
    FacetDocument.addFacet(document, Columns.HOURS, OfferCodec.hours(offered.hours()));
    FacetDocument.addFacet(document, Columns.TRAVEL, OfferCodec.travel(offered.travel()));
    FacetDocument.addFacet(document, Columns.WISHES, OfferCodec.wishes(offered.wishes()));
    FacetDocument.addFacet(
        document, Columns.EXCLUSION, OfferCodec.exclusions(offered.exclusions()));
    FacetDocument.addFacet(
        document, Columns.RIGHT, new BytesRef(RightOffer.of(passport).toBytes()));
    document.add(FacetDocument.number(IndexSchema.DAY, offered.availableFrom()));
    document.add(new BinaryDocValuesField(IndexSchema.SKILLS, OfferCodec.skills(offered.skills())));
    addFilters(document, passport, offered);
    return document;
  }

  private void addFilters(Document document, Passport passport, PersonFacets offered) {
    // In no caseload is an answer: somebody else's filter must not find the person.
    if (passport.caseload() != null) {
      FilterFields.add(document, FilterFields.CASELOAD, passport.caseload());
    }
    FilterFields.addHours(document, offered.hours().min(), offered.hours().max());
    int home = offered.travel().place();
    FilterFields.add(
        document, FilterFields.REGION, home == TravelOffer.UNKNOWN ? null : places.region(home));
    List<LanguageSkill> languages = passport.languages();
    if (languages == null || !passport.languagesComplete()) {
      FilterFields.add(document, FilterFields.LANGUAGE, null);
    }
    if (languages != null) {
      languages.forEach(
          language -> FilterFields.add(document, FilterFields.LANGUAGE, language.language()));
    }
  }

  @Override
  public PassportSegment read(LeafReader segment) throws IOException {
    SegmentRows rows = new SegmentRows(segment);
    List<OccupationOffer> occupations = rows.facet(Columns.OCCUPATION, OfferCodec::occupations);
    List<LanguageOffer> languages = rows.facet(Columns.LANGUAGE, OfferCodec::languages);
    List<HoursOffer> hours = rows.facet(Columns.HOURS, OfferCodec::hours);
    List<TravelOffer> travel = rows.facet(Columns.TRAVEL, OfferCodec::travel);
    List<WishesOffer> wishes = rows.facet(Columns.WISHES, OfferCodec::wishes);
    List<ExclusionOffer> exclusions = rows.facet(Columns.EXCLUSION, OfferCodec::exclusions);
    List<RightOffer> rights =
        rows.facet(Columns.RIGHT, bytes -> RightOffer.of(BytesRef.deepCopyOf(bytes).bytes));
    PassportColumns columns = columns(rows);
    return new PassportSegment(
        columns, occupations, languages, hours, travel, wishes, exclusions, rights);
  }

  private PassportColumns columns(SegmentRows rows) throws IOException {
    Columns columns = rows.columns();
    PassportColumnsBuilder builder =
        new PassportColumnsBuilder(profile.rarity(), profile.skills(), columns.documents());
    rows.skills((bytes, document) -> builder.add(document, OfferCodec.skills(bytes)));
    return builder.build(columns);
  }
}
