package nl.ongekend.core.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.kernel.CodeTable;
import nl.ongekend.core.kernel.CodeTables;
import nl.ongekend.core.kernel.Columns;
import nl.ongekend.core.kernel.TableSource;
import nl.ongekend.core.kernel.TermMaxima;
import nl.ongekend.core.rule.RightOffer;
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
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.score.TravelAsk;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.score.TravelTerm;
import nl.ongekend.core.score.WishesAsk;
import nl.ongekend.core.score.WishesOffer;
import nl.ongekend.core.score.WishesTerm;
import org.jspecify.annotations.Nullable;

/** The tables of one person for segments of vacancies. */
final class PassportTables {

  /** Beside the columns: a second table of the right classes. */
  private static final int ALWAYS_RIGHT = Columns.STRIDE;

  private final PersonFacets person;
  private final RightOffer right;
  private final ScoreContext context;
  private final Gate gate;
  private final boolean countsHours;
  private final List<Integer> courseDays;

  /** Creates tables of the score. */
  PassportTables(PersonFacets person, RightOffer right, ScoreContext context, Gate gate) {
    this(person, right, context, gate, true);
  }

  private PassportTables(
      PersonFacets person, RightOffer right, ScoreContext context, Gate gate, boolean countsHours) {
    this.countsHours = countsHours;
    this.person = person;
    this.right = right;
    this.context = context;
    this.gate = gate;
    this.courseDays =
        person.languages().languages().stream()
            .map(LanguageOffer.Language::courseDay)
            .filter(day -> day != LanguageOffer.NO_COURSE)
            .distinct()
            .sorted()
            .toList();
  }

  /** Returns tables of the score without the hours term; what is not feasible stays so. */
  PassportTables withoutHours() {
    return new PassportTables(person, right, context, gate, false);
  }

  /** All that decides the occupation part of wishes. */
  private record WishedOccupations(@Nullable List<Integer> wanted, List<Integer> excluded) {}

  /** All that decides the other parts of wishes. */
  private record OtherWishes(int sectors, int contracts, int motives, int excludedSectors) {

    OtherWishes(WishesOffer wishes, int excludedSectors) {
      this(wishes.sectors(), wishes.contracts(), wishes.motives(), excludedSectors);
    }
  }

  /** All that the gates read of a person. */
  private record GateAnswers(
      HoursOffer hours,
      TravelOffer travel,
      ExclusionOffer exclusions,
      int availableFrom,
      RightOffer right) {}

  /**
   * Returns all that decides which vacancies are refused: no skill, language or occupation held.
   */
  Object gateAnswers() {
    return new GateAnswers(
        person.hours(), person.travel(), person.exclusions(), person.availableFrom(), right);
  }

  /**
   * Returns the tables for a segment.
   *
   * @param source where they come from; a scratch has to be at the beginning
   */
  CodeTables of(VacancySegment segment, TableSource source) {
    List<Integer> occupations = segment.occupations();
    CodeTable wishes = otherWishes(segment, source);
    return new CodeTables(
        source.table(occupations.size(), code -> occupation(occupations.get(code))),
        occupationWish(segment, source),
        languages(segment, source),
        courseDays,
        hours(segment, source),
        travel(segment, source),
        wishes,
        exclusion(segment, source),
        neverRight(segment, source),
        new DatedRight(segment, source)::isRight,
        maxima(segment, wishes.most()),
        context.asOfDay(),
        Integer.MAX_VALUE);
  }

  private CodeTable occupationWish(VacancySegment segment, TableSource source) {
    List<Integer> occupations = segment.occupations();
    return source.shared(
        Columns.OCCUPATION,
        new WishedOccupations(person.wishes().occupations(), person.exclusions().occupations()),
        occupations.size(),
        code -> occupationWish(occupations.get(code)));
  }

  private CodeTable otherWishes(VacancySegment segment, TableSource source) {
    return source.shared(
        Columns.WISHES,
        new OtherWishes(person.wishes(), person.exclusions().sectors()),
        segment.wishes().size(),
        code -> otherWishes(segment.wishes().get(code)));
  }

  private CodeTable hours(VacancySegment segment, TableSource source) {
    return source.shared(
        Columns.HOURS,
        person.hours(),
        segment.hours().size(),
        code -> hours(segment.hours().get(code)));
  }

  private CodeTable travel(VacancySegment segment, TableSource source) {
    return source.shared(
        Columns.TRAVEL,
        person.travel().isKnown() ? person.travel() : TravelOffer.unknown(),
        segment.travel().size(),
        code -> travel(segment.travel().get(code)));
  }

  private CodeTable exclusion(VacancySegment segment, TableSource source) {
    ExclusionOffer excluded = person.exclusions();
    // Nearly every vacancy has a code of its own: whoever excludes nobody skips a look at each.
    IntUnaryOperator pass =
        excluded.isByOffer()
            ? code -> TermPoints.passes(isAllowed(excluded, segment.exclusions().get(code)))
            : _ -> 0;
    return source.shared(Columns.EXCLUSION, excluded, segment.exclusions().size(), pass);
  }

  private static boolean isAllowed(ExclusionOffer excluded, ExclusionAsk ask) {
    return ExclusionVerdict.byOffer(excluded, ask) == ExclusionVerdict.NONE;
  }

  private CodeTable neverRight(VacancySegment segment, TableSource source) {
    return source.shared(
        Columns.RIGHT,
        right,
        segment.rights().size(),
        code -> TermPoints.passes(!gate.isNeverRight(right, segment.rights().get(code))));
  }

  /** Exact where there are few codes, else what the person's own answers allow. */
  private TermMaxima maxima(VacancySegment segment, int wishes) {
    ScoringProfile profile = context.profile();
    boolean timesKnown = person.hours().available() != null;
    int hours = Term.HOURS.standardMax() * (timesKnown ? 1_000 : profile.prior()) / 1_000;
    return new TermMaxima(
        mostLanguage(segment),
        profile.scale(Term.WISHES, wishes),
        profile.scale(Term.HOURS, hours),
        profile.max(Term.TRAVEL));
  }

  /** Ends at the first that gives everything, such as one that asks no language. */
  private int mostLanguage(VacancySegment segment) {
    int full = context.profile().max(Term.LANGUAGE);
    int most = 0;
    for (LanguageAsk ask : segment.languages()) {
      most = Math.max(most, language(ask, Integer.MAX_VALUE));
      if (most == full) {
        break;
      }
    }
    return most;
  }

  private int occupationWish(int asked) {
    List<Integer> excluded = person.exclusions().occupations();
    if (!excluded.isEmpty() && excluded.contains(asked)) {
      return CodeTable.REFUSED;
    }
    return WishesTerm.occupationPoints(
        person.wishes(), asked, context.nearness(), context.profile(), Bound.EXPECTED);
  }

  private int otherWishes(WishesAsk ask) {
    if (ExclusionVerdict.isSectorOut(person.exclusions(), ask.sector())) {
      return CodeTable.REFUSED;
    }
    return WishesTerm.otherPoints(person.wishes(), ask, context.profile(), Bound.EXPECTED);
  }

  private int occupation(int asked) {
    int points =
        OccupationTerm.points(
            person.occupations(), asked, context.nearness(), context.profile(), Bound.EXPECTED);
    return context.profile().scale(Term.OCCUPATION, points);
  }

  /** Table b holds for days before the b-th course ends and from the one before it on. */
  private List<CodeTable> languages(VacancySegment segment, TableSource source) {
    List<CodeTable> tables = new ArrayList<>();
    for (int band = 0; band <= courseDays.size(); band++) {
      int day = band == 0 ? Integer.MIN_VALUE : courseDays.get(band - 1);
      tables.add(
          source.table(
              segment.languages().size(), code -> language(segment.languages().get(code), day)));
    }
    return tables;
  }

  private int language(LanguageAsk ask, int day) {
    int points =
        LanguageTerm.points(person.languages(), ask, day, context.profile(), Bound.EXPECTED);
    return context.profile().scale(Term.LANGUAGE, points);
  }

  private int hours(HoursAsk ask) {
    if (!countsHours) {
      return TermPoints.passes(HoursTerm.verdict(person.hours(), ask).isFeasible());
    }
    return TermPoints.of(
        HoursTerm.fit(person.hours(), ask, context.profile(), Bound.EXPECTED), context.profile());
  }

  private int travel(TravelAsk ask) {
    return TermPoints.of(
        TravelTerm.fit(
            person.travel(), ask, context.travelTimes(), context.profile(), Bound.EXPECTED),
        context.profile());
  }

  /** Asks the right layer with dates, but only for classes of vacancies in which dates decide. */
  private final class DatedRight {

    private final VacancySegment segment;

    /** 0 for a class that is right on all dates. */
    private final CodeTable always;

    DatedRight(VacancySegment segment, TableSource source) {
      this.segment = segment;
      this.always =
          source.shared(
              ALWAYS_RIGHT,
              right,
              segment.rights().size(),
              code -> TermPoints.passes(gate.isAlwaysRight(right, segment.rights().get(code))));
    }

    boolean isRight(int document) {
      int latest = segment.dates().latestStart(document);
      boolean inTime = latest == Columns.NO_DAY || person.availableFrom() <= latest;
      return inTime
          && (always.get(segment.columns().columns().get(document, Columns.RIGHT)) == 0
              || gate.isRight(right, segment.right(document)));
    }
  }
}
