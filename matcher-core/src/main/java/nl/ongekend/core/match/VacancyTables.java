package nl.ongekend.core.match;

import java.util.List;
import nl.ongekend.core.index.PassportSegment;
import nl.ongekend.core.kernel.CodeTable;
import nl.ongekend.core.kernel.CodeTables;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.ExclusionOffer;
import nl.ongekend.core.score.ExclusionVerdict;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.HoursTerm;
import nl.ongekend.core.score.LanguageOffer;
import nl.ongekend.core.score.LanguageTerm;
import nl.ongekend.core.score.OccupationOffer;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.score.TravelTerm;
import nl.ongekend.core.score.VacancyFacets;
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

  CodeTables of(PassportSegment segment) {
    ScoringProfile profile = context.profile();
    return new CodeTables(
        new CodeTable(
            segment.occupations().size(), code -> occupation(segment.occupations().get(code))),
        List.of(
            new CodeTable(
                segment.languages().size(), code -> language(segment.languages().get(code)))),
        List.of(),
        new CodeTable(segment.hours().size(), code -> hours(segment.hours().get(code))),
        new CodeTable(segment.travel().size(), code -> travel(segment.travel().get(code))),
        new CodeTable(
            segment.wishes().size(),
            code ->
                profile.scale(
                    Term.WISHES,
                    WishesTerm.points(
                        segment.wishes().get(code),
                        vacancy.wishes(),
                        context.nearness(),
                        profile,
                        Bound.EXPECTED))),
        new CodeTable(
            segment.exclusions().size(),
            code -> TermPoints.passes(isAllowed(segment.exclusions().get(code)))),
        new CodeTable(
            segment.rights().size(),
            code -> TermPoints.passes(gate.isRight(segment.rights().get(code), right))),
        context.asOfDay(),
        vacancy.latestStartDay());
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
    return ExclusionVerdict.of(offer, vacancy.exclusion()) == ExclusionVerdict.NONE;
  }
}
