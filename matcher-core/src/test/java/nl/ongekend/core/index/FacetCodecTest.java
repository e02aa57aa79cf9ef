package nl.ongekend.core.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ongekend.core.facet.FacetFactory;
import nl.ongekend.core.match.RandomMarket;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.rule.RightOffer;
import nl.ongekend.core.score.ExclusionAsk;
import nl.ongekend.core.score.ExclusionOffer;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.LanguageOffer;
import nl.ongekend.core.score.OccupationOffer;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.score.VacancyFacets;
import nl.ongekend.core.score.WeekTimes;
import nl.ongekend.core.score.WishesAsk;
import nl.ongekend.core.score.WishesOffer;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bytes of a facet are the facet: reading gives an equal one, and equal facets have equal
 * bytes, for only then is their number in a segment that of the facet.
 */
class FacetCodecTest {

  private static final int DOCUMENTS = 150;

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void offers_ofRandomPassports_roundTrip(long seed) {
    RandomMarket market = RandomMarket.of(seed, DOCUMENTS, 0);
    FacetFactory facets = market.world().facets();
    List<PersonFacets> people = market.passports().stream().map(facets::of).toList();
    check(people, PersonFacets::skills, OfferCodec::skills, OfferCodec::skills);
    check(people, PersonFacets::occupations, OfferCodec::occupations, OfferCodec::occupations);
    check(people, PersonFacets::languages, OfferCodec::languages, OfferCodec::languages);
    check(people, PersonFacets::hours, OfferCodec::hours, OfferCodec::hours);
    check(people, PersonFacets::travel, OfferCodec::travel, OfferCodec::travel);
    check(people, PersonFacets::wishes, OfferCodec::wishes, OfferCodec::wishes);
    check(people, PersonFacets::exclusions, OfferCodec::exclusions, OfferCodec::exclusions);
    check(
        market.passports(),
        RightOffer::of,
        right -> new BytesRef(right.toBytes()),
        bytes -> RightOffer.of(bytes.bytes));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void asks_ofRandomVacancies_roundTrip(long seed) {
    RandomMarket market = RandomMarket.of(seed, 0, DOCUMENTS);
    FacetFactory facets = market.world().facets();
    List<VacancyFacets> work = market.vacancies().stream().map(facets::of).toList();
    check(work, VacancyFacets::skills, AskCodec::skills, AskCodec::skills);
    check(work, VacancyFacets::occupation, AskCodec::occupation, AskCodec::occupation);
    check(work, VacancyFacets::languages, AskCodec::languages, AskCodec::languages);
    check(work, VacancyFacets::hours, AskCodec::hours, AskCodec::hours);
    check(work, VacancyFacets::travel, AskCodec::travel, AskCodec::travel);
    check(work, VacancyFacets::wishes, AskCodec::wishes, AskCodec::wishes);
    check(work, VacancyFacets::exclusion, AskCodec::exclusion, AskCodec::exclusion);
    check(
        market.vacancies(),
        RightAsk::of,
        right -> new BytesRef(right.toBytes()),
        bytes -> RightAsk.of(bytes.bytes));
  }

  /** Reads what was written, also from the middle of a longer array, as Lucene hands it out. */
  private static <D, F> void check(
      List<D> documents,
      Function<D, F> facet,
      Function<F, BytesRef> encode,
      Function<BytesRef, F> decode) {
    Map<F, BytesRef> bytesByFacet = new HashMap<>();
    Map<BytesRef, F> facetByBytes = new HashMap<>();
    for (D document : documents) {
      F value = facet.apply(document);
      BytesRef bytes = encode.apply(value);
      assertThat(decode.apply(bytes)).isEqualTo(value);
      assertThat(bytesByFacet.getOrDefault(value, bytes)).isEqualTo(bytes);
      assertThat(facetByBytes.getOrDefault(bytes, value)).isEqualTo(value);
      bytesByFacet.put(value, bytes);
      facetByBytes.put(bytes, value);
    }
  }

  @Test
  void decode_bytesInsideALongerArray_readsOnlyItsOwn() {
    BytesRef bytes = AskCodec.wishes(new WishesAsk(3, -1, 5));
    byte[] longer = new byte[bytes.length + 7];
    System.arraycopy(bytes.bytes, bytes.offset, longer, 4, bytes.length);

    assertThat(AskCodec.wishes(new BytesRef(longer, 4, bytes.length)))
        .isEqualTo(new WishesAsk(3, -1, 5));
  }

  @Test
  void offers_extremeNumbers_roundTrip() {
    SkillsOffer skills =
        new SkillsOffer(
            false,
            List.of(
                new SkillsOffer.Claim(0, 0, 0, 0, false),
                new SkillsOffer.Claim(Integer.MAX_VALUE, 4, 5, 2_047, true)),
            List.of(0, Integer.MAX_VALUE),
            List.of(new SkillsOffer.Licence(Integer.MAX_VALUE, true)),
            true);
    LanguageOffer languages =
        new LanguageOffer(
            true,
            List.of(
                new LanguageOffer.Language(
                    LanguageOffer.code("zzz"), -1, 6, 0, -1, 0, LanguageOffer.NO_COURSE)));
    HoursOffer hours =
        new HoursOffer(-1, 672, -1, WeekTimes.of(0, 672), WeekTimes.of(671, 1), WeekTimes.empty());
    OccupationOffer occupations =
        new OccupationOffer(true, List.of(new OccupationOffer.Held(Integer.MAX_VALUE, -1)));

    assertThat(OfferCodec.skills(OfferCodec.skills(skills))).isEqualTo(skills);
    assertThat(OfferCodec.languages(OfferCodec.languages(languages))).isEqualTo(languages);
    assertThat(OfferCodec.hours(OfferCodec.hours(hours))).isEqualTo(hours);
    assertThat(OfferCodec.occupations(OfferCodec.occupations(occupations))).isEqualTo(occupations);
  }

  @Test
  void offers_missingAndEmpty_areToldApart() {
    WishesOffer none = new WishesOffer(List.of(), 0, 0, 0);

    assertThat(OfferCodec.wishes(none)).isNotEqualTo(OfferCodec.wishes(WishesOffer.unknown()));
    assertThat(OfferCodec.wishes(OfferCodec.wishes(WishesOffer.unknown())))
        .isEqualTo(WishesOffer.unknown());
    assertThat(OfferCodec.travel(OfferCodec.travel(TravelOffer.unknown())))
        .isEqualTo(TravelOffer.unknown());
  }

  @Test
  void exclusions_keysInAnyScript_roundTrip() {
    ExclusionOffer offer =
        new ExclusionOffer(
            List.of("", "x".repeat(100), "👩‍🔧", "لحام"),
            List.of("\u0000"),
            true,
            false,
            List.of(),
            -1);
    ExclusionAsk ask = new ExclusionAsk("焊接", "", true);

    assertThat(OfferCodec.exclusions(OfferCodec.exclusions(offer))).isEqualTo(offer);
    assertThat(AskCodec.exclusion(AskCodec.exclusion(ask))).isEqualTo(ask);
  }
}
