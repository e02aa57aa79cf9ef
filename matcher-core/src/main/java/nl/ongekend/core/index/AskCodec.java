package nl.ongekend.core.index;

import nl.ongekend.core.score.ExclusionAsk;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.LanguageAsk;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.TravelAsk;
import nl.ongekend.core.score.WishesAsk;
import org.apache.lucene.util.BytesRef;

/** The bytes of what vacancies ask, facet by facet. */
final class AskCodec {

  private AskCodec() {}

  static BytesRef skills(SkillsAsk ask) {
    return FacetWriter.bytes(out ->
        out.number(ask.state().ordinal())
            .flag(ask.derived())
            .list(
                ask.requirements(),
                (to, asked) ->
                    to.number(asked.concept())
                        .number(asked.importance())
                        .number(asked.level())
                        .flag(asked.licence())));
  }

  static SkillsAsk skills(BytesRef bytes) {
    FacetReader in = new FacetReader(bytes);
    return new SkillsAsk(
        SkillsAsk.State.values()[in.number()],
        in.flag(),
        in.list(from ->
            new SkillsAsk.Requirement(from.number(), from.number(), from.number(), from.flag())));
  }

  static BytesRef occupation(int occupation) {
    return FacetWriter.bytes(out -> out.number(occupation));
  }

  static int occupation(BytesRef bytes) {
    return new FacetReader(bytes).number();
  }

  static BytesRef languages(LanguageAsk ask) {
    return FacetWriter.bytes(out ->
        out.flag(ask.silent())
            .number(ask.sector())
            .list(
                ask.parts(),
                (to, part) -> to.number(part.language()).number(part.skill()).number(part.level()))
            .flag(ask.englishTeam())
            .flag(ask.courseOffered()));
  }

  static LanguageAsk languages(BytesRef bytes) {
    FacetReader in = new FacetReader(bytes);
    return new LanguageAsk(
        in.flag(),
        in.number(),
        in.list(from -> new LanguageAsk.Part(from.number(), from.number(), from.number())),
        in.flag(),
        in.flag());
  }

  static BytesRef hours(HoursAsk ask) {
    return FacetWriter.bytes(out ->
        out.number(ask.min())
            .number(ask.max())
            .number(ask.pattern().ordinal())
            .list(ask.shifts(), (to, shift) -> to.number(shift.start()).number(shift.slots())));
  }

  static HoursAsk hours(BytesRef bytes) {
    FacetReader in = new FacetReader(bytes);
    return HoursAsk.of(
        in.number(),
        in.number(),
        HoursAsk.Pattern.values()[in.number()],
        in.list(from -> new HoursAsk.Shift(from.number(), from.number())));
  }

  static BytesRef travel(TravelAsk ask) {
    return FacetWriter.bytes(out ->
        out.flag(ask.known())
            .list(ask.places(), (to, site) -> to.number(site.place()).flag(site.carOnly()))
            .number(ask.startSlot())
            .number(ask.endSlot())
            .flag(ask.transportOffered()));
  }

  static TravelAsk travel(BytesRef bytes) {
    FacetReader in = new FacetReader(bytes);
    return new TravelAsk(
        in.flag(),
        in.list(from -> new TravelAsk.Site(from.number(), from.flag())),
        in.number(),
        in.number(),
        in.flag());
  }

  static BytesRef wishes(WishesAsk ask) {
    return FacetWriter.bytes(
        out -> out.number(ask.sector()).number(ask.contract()).number(ask.motives()));
  }

  static WishesAsk wishes(BytesRef bytes) {
    FacetReader in = new FacetReader(bytes);
    return new WishesAsk(in.number(), in.number(), in.number());
  }

  static BytesRef exclusion(ExclusionAsk ask) {
    return FacetWriter.bytes(
        out -> out.text(ask.employer()).text(ask.agency()).flag(ask.tiedHousing()));
  }

  static ExclusionAsk exclusion(BytesRef bytes) {
    FacetReader in = new FacetReader(bytes);
    return new ExclusionAsk(in.text(), in.text(), in.flag());
  }
}
