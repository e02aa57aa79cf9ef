package nl.ongekend.core.match;

import java.util.List;
import nl.ongekend.core.index.PassportSegment;
import nl.ongekend.core.kernel.CodeTables;
import nl.ongekend.core.kernel.Scratch;
import nl.ongekend.core.kernel.TermMaxima;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.ExclusionAsk;
import nl.ongekend.core.score.ExclusionOffer;
import nl.ongekend.core.score.ExclusionVerdict;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.HoursTerm;
import nl.ongekend.core.score.LanguageAsk;
import nl.ongekend.core.score.LanguageOffer;
import nl.ongekend.core.score.LanguageTerm;
import nl.ongekend.core.score.OccupationOffer;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.score.TravelAsk;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.score.TravelTerm;
import nl.ongekend.core.score.VacancyFacets;
import nl.ongekend.core.score.WishesOffer;
import nl.ongekend.core.score.WishesTerm;

/** The tables of one vacancy for segments of passports. */
final class VacancyTables {

  private final VacancyFacets vacancy;
  private final RightAsk right;
  private final ScoreContext context;
  private final Gate gate;

  VacancyTables(VacancyFacets vacancy, RightAsk right, ScoreContext context, Gate gate) {
    this.vacancy = vacancy;
    this.right = right;
    this.context = context;
    this.gate = gate;
  }

  /** All that the gates read of a vacancy. */
  private record GateAnswers(
      HoursAsk hours,
      TravelAsk travel,
      ExclusionAsk exclusion,
      int occupation,
      int sector,
      int latestStartDay,
      RightAsk right) {}

  /** Returns all that decides which people are refused: no skill or language asked. */
  Object gateAnswers() {
    return new GateAnswers(
        vacancy.hours(),
        vacancy.travel(),
        vacancy.exclusion(),
        vacancy.occupation(),
        vacancy.wishes().sector(),
        vacancy.latestStartDay(),
        right);
  }

  CodeTables of(PassportSegment segment, Scratch scratch) {
    scratch.begin();
    return new CodeTables(
        scratch.table(
            segment.occupations().size(), code -> occupation(segment.occupations().get(code))),
        // What people wish stands in the wishes column as a whole.
        scratch.table(segment.occupations().size(), _ -> 0),
        List.of(
            scratch.table(
                segment.languages().size(), code -> language(segment.languages().get(code)))),
        List.of(),
        scratch.table(segment.hours().size(), code -> hours(segment.hours().get(code))),
        scratch.table(segment.travel().size(), code -> travel(segment.travel().get(code))),
        scratch.table(segment.wishes().size(), code -> wishes(segment.wishes().get(code))),
        scratch.table(
            segment.exclusions().size(),
            code -> TermPoints.passes(isAllowed(segment.exclusions().get(code)))),
        scratch.table(
            segment.rights().size(),
            code -> TermPoints.passes(gate.isRight(segment.rights().get(code), right))),
        _ -> true,
        maxima(),
        context.asOfDay(),
        vacancy.latestStartDay());
  }

  /** What the vacancy does not say gives everybody the prior. */
  private TermMaxima maxima() {
    ScoringProfile profile = context.profile();
    LanguageAsk languages = vacancy.languages();
    int language =
        languages.silent()
            ? language(new LanguageOffer(false, List.of()))
            : profile.max(Term.LANGUAGE);
    boolean timesKnown = vacancy.hours().pattern() != HoursAsk.Pattern.UNKNOWN;
    int hours = Term.HOURS.standardMax() * (timesKnown ? 1_000 : profile.prior()) / 1_000;
    return new TermMaxima(
        language,
        profile.max(Term.WISHES),
        profile.scale(Term.HOURS, hours),
        profile.max(Term.TRAVEL));
  }

  private int wishes(WishesOffer offer) {
    return WishesTerm.points(
        offer,
        vacancy.wishes(),
        vacancy.occupation(),
        context.nearness(),
        context.profile(),
        Bound.EXPECTED);
  }

  private int occupation(OccupationOffer offer) {
    int points =
        OccupationTerm.points(
            offer, vacancy.occupation(), context.nearness(), context.profile(), Bound.EXPECTED);
    return context.profile().scale(Term.OCCUPATION, points);
  }

  private int language(LanguageOffer offer) {
    int start = vacancy.startDay(context.asOfDay());
    int points =
        LanguageTerm.points(offer, vacancy.languages(), start, context.profile(), Bound.EXPECTED);
    return context.profile().scale(Term.LANGUAGE, points);
  }

  private int hours(HoursOffer offer) {
    return TermPoints.of(
        HoursTerm.fit(offer, vacancy.hours(), context.profile(), Bound.EXPECTED),
        context.profile());
  }

  private int travel(TravelOffer offer) {
    return TermPoints.of(
        TravelTerm.fit(
            offer, vacancy.travel(), context.travelTimes(), context.profile(), Bound.EXPECTED),
        context.profile());
  }

  private boolean isAllowed(ExclusionOffer offer) {
    return ExclusionVerdict.of(offer, vacancy) == ExclusionVerdict.NONE;
  }
}
