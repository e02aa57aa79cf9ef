package nl.ongekend.core.index;

import java.util.List;
import nl.ongekend.core.score.ExclusionOffer;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.LanguageOffer;
import nl.ongekend.core.score.OccupationOffer;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.score.WeekTimes;
import nl.ongekend.core.score.WishesOffer;
import org.apache.lucene.util.BytesRef;

/** The bytes of what people offer, facet by facet. */
final class OfferCodec {

  private OfferCodec() {}

  static BytesRef skills(SkillsOffer offer) {
    return FacetWriter.bytes(out ->
        out.flag(offer.complete())
            .list(offer.claims(), OfferCodec::claim)
            .list(offer.inferred(), FacetWriter::number)
            .list(
                offer.licences(),
                (to, licence) ->
                    to.number(licence.licence()).flag(licence.held()).number(licence.lastDay()))
            .flag(offer.anyLevel()));
  }

  private static void claim(FacetWriter out, SkillsOffer.Claim claim) {
    out.number(claim.skill())
        .number(claim.level())
        .number(claim.grade())
        .number(claim.month())
        .flag(claim.wanted());
  }

  static SkillsOffer skills(BytesRef bytes) {
    FacetReader in = new FacetReader(bytes);
    return new SkillsOffer(
        in.flag(),
        in.list(from ->
            new SkillsOffer.Claim(
                from.number(), from.number(), from.number(), from.number(), from.flag())),
        in.numbers(),
        in.list(from -> new SkillsOffer.Licence(from.number(), from.flag(), from.number())),
        in.flag());
  }

  static BytesRef occupations(OccupationOffer offer) {
    return FacetWriter.bytes(out ->
        out.flag(offer.known())
            .list(offer.held(), (to, held) -> to.number(held.occupation()).number(held.months())));
  }

  static OccupationOffer occupations(BytesRef bytes) {
    FacetReader in = new FacetReader(bytes);
    return new OccupationOffer(
        in.flag(), in.list(from -> new OccupationOffer.Held(from.number(), from.number())));
  }

  static BytesRef languages(LanguageOffer offer) {
    return FacetWriter.bytes(
        out -> out.flag(offer.complete()).list(offer.languages(), OfferCodec::language));
  }

  private static void language(FacetWriter out, LanguageOffer.Language language) {
    out.number(language.code())
        .number(language.listening())
        .number(language.reading())
        .number(language.speaking())
        .number(language.writing())
        .number(language.courseLevel())
        .number(language.courseDay());
  }

  static LanguageOffer languages(BytesRef bytes) {
    FacetReader in = new FacetReader(bytes);
    return new LanguageOffer(
        in.flag(),
        in.list(from ->
            new LanguageOffer.Language(
                from.number(),
                from.number(),
                from.number(),
                from.number(),
                from.number(),
                from.number(),
                from.number())));
  }

  static BytesRef hours(HoursOffer offer) {
    WeekTimes available = offer.available();
    return FacetWriter.bytes(out -> {
      out.number(offer.min()).number(offer.max()).number(offer.kept()).flag(available != null);
      if (available != null) {
        out.times(available);
      }
      out.times(offer.blocked()).times(offer.keptTimes());
    });
  }

  static HoursOffer hours(BytesRef bytes) {
    FacetReader in = new FacetReader(bytes);
    return new HoursOffer(
        in.number(),
        in.number(),
        in.number(),
        in.flag() ? in.times() : null,
        in.times(),
        in.times());
  }

  static BytesRef travel(TravelOffer offer) {
    return FacetWriter.bytes(out ->
        out.number(offer.place())
            .number(offer.slackMinutes())
            .number(offer.modes())
            .number(offer.maxMinutes())
            .flag(offer.relocates()));
  }

  static TravelOffer travel(BytesRef bytes) {
    FacetReader in = new FacetReader(bytes);
    return new TravelOffer(in.number(), in.number(), in.number(), in.number(), in.flag());
  }

  static BytesRef wishes(WishesOffer offer) {
    List<Integer> occupations = offer.occupations();
    return FacetWriter.bytes(out -> {
      out.flag(occupations != null);
      if (occupations != null) {
        out.list(occupations, FacetWriter::number);
      }
      out.number(offer.sectors()).number(offer.contracts()).number(offer.motives());
    });
  }

  static WishesOffer wishes(BytesRef bytes) {
    FacetReader in = new FacetReader(bytes);
    return new WishesOffer(in.flag() ? in.numbers() : null, in.number(), in.number(), in.number());
  }

  static BytesRef exclusions(ExclusionOffer offer) {
    return FacetWriter.bytes(out ->
        out.list(offer.employers(), FacetWriter::text)
            .list(offer.agencies(), FacetWriter::text)
            .flag(offer.noAgencies())
            .flag(offer.noTiedHousing())
            .list(offer.occupations(), FacetWriter::number)
            .number(offer.sectors()));
  }

  static ExclusionOffer exclusions(BytesRef bytes) {
    FacetReader in = new FacetReader(bytes);
    return new ExclusionOffer(
        in.list(FacetReader::text),
        in.list(FacetReader::text),
        in.flag(),
        in.flag(),
        in.numbers(),
        in.number());
  }
}
