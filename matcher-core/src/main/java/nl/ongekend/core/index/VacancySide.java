package nl.ongekend.core.index;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.facet.FacetFactory;
import nl.ongekend.core.kernel.Columns;
import nl.ongekend.core.kernel.VacancyColumns;
import nl.ongekend.core.kernel.VacancyColumnsBuilder;
import nl.ongekend.core.profile.LanguageDemand;
import nl.ongekend.core.profile.LanguageRequirement;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.score.ExclusionAsk;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.LanguageAsk;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.score.TravelAsk;
import nl.ongekend.core.score.VacancyFacets;
import nl.ongekend.core.score.WishesAsk;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.Sort;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Vacancies in the index. */
final class VacancySide implements Side<Vacancy, VacancySegment> {

  private final TaxonomySnapshot taxonomy;
  private final PlaceTable places;
  private final FacetFactory facets;
  private final ColumnProfile profile;

  VacancySide(
      TaxonomySnapshot taxonomy, PlaceTable places, FacetFactory facets, ColumnProfile profile) {
    this.taxonomy = taxonomy;
    this.places = places;
    this.facets = facets;
    this.profile = profile;
  }

  @Override
  public UUID id(Vacancy vacancy) {
    return vacancy.id();
  }

  @Override
  public VacancySide with(ColumnProfile other) {
    return new VacancySide(taxonomy, places, facets, other);
  }

  @Override
  public Sort order() {
    return FacetDocument.order();
  }

  @Override
  public Document toLucene(Vacancy vacancy, String json) {
    VacancyFacets asked = facets.of(vacancy);
    Document document = FacetDocument.of(vacancy.id(), json);
    int occupation = asked.occupation();
    int group = occupation == OccupationTerm.NO_OCCUPATION ? 0 : taxonomy.isco(occupation);
    FacetDocument.addOrder(document, group, occupation);
    FacetDocument.addFacet(document, Columns.OCCUPATION, AskCodec.occupation(occupation));
    FacetDocument.addFacet(document, Columns.LANGUAGE, AskCodec.languages(asked.languages()));
    FacetDocument.addFacet(document, Columns.HOURS, AskCodec.hours(asked.hours()));
    FacetDocument.addFacet(document, Columns.TRAVEL, AskCodec.travel(asked.travel()));
    FacetDocument.addFacet(document, Columns.WISHES, AskCodec.wishes(asked.wishes()));
    FacetDocument.addFacet(document, Columns.EXCLUSION, AskCodec.exclusion(asked.exclusion()));
    FacetDocument.addFacet(document, Columns.RIGHT, new BytesRef(RightAsk.of(vacancy).toBytes()));
    document.add(FacetDocument.number(IndexSchema.DAY, asked.startDay()));
    document.add(new BinaryDocValuesField(IndexSchema.SKILLS, AskCodec.skills(asked.skills())));
    addFilters(document, vacancy, asked);
    addText(document, IndexSchema.TITLE, vacancy.title());
    addText(document, IndexSchema.TEXT, vacancy.description());
    return document;
  }

  private void addFilters(Document document, Vacancy vacancy, VacancyFacets asked) {
    FilterFields.add(document, FilterFields.KIND, vacancy.kind().name());
    FilterFields.add(document, FilterFields.SECTOR, name(vacancy.sector()));
    FilterFields.addHours(document, asked.hours().min(), asked.hours().max());
    if (asked.travel().places().isEmpty()) {
      FilterFields.add(document, FilterFields.REGION, null);
    }
    for (TravelAsk.Site site : asked.travel().places()) {
      FilterFields.add(document, FilterFields.REGION, places.region(site.place()));
    }
    LanguageDemand demand = vacancy.languages();
    List<LanguageRequirement> working = demand == null ? null : demand.working();
    if (working == null) {
      FilterFields.add(document, FilterFields.LANGUAGE, null);
    } else {
      working.forEach(
          language -> FilterFields.add(document, FilterFields.LANGUAGE, language.language()));
    }
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static void addText(Document document, String field, @Nullable TextByLanguage text) {
    if (text != null) {
      addText(document, TextAnalysis.field(field, "nl"), text.nl());
      addText(document, TextAnalysis.field(field, "en"), text.en());
    }
  }

  private static void addText(Document document, String field, @Nullable String text) {
    if (text != null) {
      document.add(new TextField(field, text, Field.Store.NO));
    }
  }

  @Override
  public VacancySegment read(LeafReader segment) throws IOException {
    SegmentRows rows = new SegmentRows(segment);
    List<Integer> occupations = rows.facet(Columns.OCCUPATION, AskCodec::occupation);
    List<LanguageAsk> languages = rows.facet(Columns.LANGUAGE, AskCodec::languages);
    List<HoursAsk> hours = rows.facet(Columns.HOURS, AskCodec::hours);
    List<TravelAsk> travel = rows.facet(Columns.TRAVEL, AskCodec::travel);
    List<WishesAsk> wishes = rows.facet(Columns.WISHES, AskCodec::wishes);
    List<ExclusionAsk> exclusions = rows.facet(Columns.EXCLUSION, AskCodec::exclusion);
    List<RightAsk> dated = rows.facet(Columns.RIGHT, bytes -> RightAsk.of(copy(bytes)));
    RightDates dates =
        RightDates.of(segment.maxDoc(), document -> dated.get(rows.get(document, Columns.RIGHT)));
    List<RightAsk> rights =
        rows.regroup(Columns.RIGHT, dated, ask -> ask.withDates(null, null, null));
    VacancyColumns columns = columns(rows);
    return new VacancySegment(
        columns, occupations, languages, hours, travel, wishes, exclusions, rights, dates);
  }

  private static byte[] copy(BytesRef bytes) {
    return BytesRef.deepCopyOf(bytes).bytes;
  }

  private VacancyColumns columns(SegmentRows rows) throws IOException {
    Columns columns = rows.columns();
    VacancyColumnsBuilder builder =
        new VacancyColumnsBuilder(profile.rarity(), profile.skills(), columns.documents());
    rows.skills((bytes, document) -> builder.add(document, AskCodec.skills(bytes)));
    return builder.build(columns);
  }
}
