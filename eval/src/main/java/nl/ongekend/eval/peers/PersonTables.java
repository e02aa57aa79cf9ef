package nl.ongekend.eval.peers;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.kernel.Columns;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.rule.RightEvaluator;
import nl.ongekend.core.rule.RightOffer;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.ExclusionVerdict;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.HoursFit;
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
import nl.ongekend.core.score.TravelFit;
import nl.ongekend.core.score.TravelTerm;
import nl.ongekend.core.score.WishesAsk;
import nl.ongekend.core.score.WishesTerm;

/** Everything but skills of one query at a time, by code. Not thread-safe. */
final class PersonTables {

  /** The points of a pair that is not ranked. */
  static final int REFUSED = -1;

  private final MatchWorld world;
  private final RankRequest request;
  private final ScoreContext context;
  private final Dictionaries dictionaries;
  private final Memo occupation;
  private final Memo occupationWish;
  private final Memo hours;
  private final Memo travel;
  private final Memo wishes;
  private final Memo exclusion;
  private final Memo right;
  private final List<Memo> languages = new ArrayList<>();
  private List<Integer> courseDays = List.of();
  private int mostLanguage;
  private int mostWishes;

  PersonTables(MatchWorld world, RankRequest request, Dictionaries dictionaries) {
    this.world = world;
    this.request = request;
    this.context = world.scoreContext(request.profile(), request.asOf());
    this.dictionaries = dictionaries;
    occupation = memo(dictionaries.occupations);
    occupationWish = memo(dictionaries.occupations);
    hours = memo(dictionaries.hours);
    travel = memo(dictionaries.travel);
    wishes = memo(dictionaries.wishes);
    exclusion = memo(dictionaries.exclusions);
    right = memo(dictionaries.rights);
  }

  private static Memo memo(Dictionary<?> dictionary) {
    return new Memo(dictionary.values().size());
  }

  /** Starts a query. */
  void begin(PersonFacets person, RightOffer offer) {
    occupation.begin(code -> occupation(person, dictionaries.occupations.value(code)));
    occupationWish.begin(code -> occupationWish(person, dictionaries.occupations.value(code)));
    hours.begin(code -> hours(person, dictionaries.hours.value(code)));
    travel.begin(code -> travel(person, dictionaries.travel.value(code)));
    wishes.begin(code -> otherWishes(person, dictionaries.wishes.value(code)));
    exclusion.begin(code -> exclusion(person, code));
    right.begin(code -> right(person, offer, dictionaries.rights.value(code)));
    beginLanguages(person);
    mostLanguage = most(dictionaries.languages, languages.getLast());
    mostWishes = most(dictionaries.wishes, wishes) + WishesTerm.partMax(0);
  }

  private void beginLanguages(PersonFacets person) {
    courseDays =
        person.languages().languages().stream()
            .map(LanguageOffer.Language::courseDay)
            .filter(day -> day != LanguageOffer.NO_COURSE)
            .distinct()
            .sorted()
            .toList();
    while (languages.size() <= courseDays.size()) {
      languages.add(memo(dictionaries.languages));
    }
    for (int band = 0; band <= courseDays.size(); band++) {
      int day = band == 0 ? Integer.MIN_VALUE : courseDays.get(band - 1);
      languages.get(band).begin(code -> language(person, dictionaries.languages.value(code), day));
    }
  }

  private static int most(Dictionary<?> dictionary, Memo memo) {
    int most = 0;
    for (int code = 0; code < dictionary.values().size(); code++) {
      most = Math.max(most, memo.get(code));
    }
    return most;
  }

  /** Returns the most points that {@link #points} can give. */
  int mostPoints() {
    return mostLanguage
        + mostWishes
        + Term.HOURS.standardMax()
        + Term.TRAVEL.standardMax()
        + Term.OCCUPATION.standardMax();
  }

  /**
   * Returns the points of a document, or refused when it is not ranked or surely below {@code
   * least}.
   */
  int points(FacetCodes codes, int least) throws IOException {
    int points = language(codes.get(Columns.DAY)).get(codes.get(Columns.LANGUAGE));
    if (points + mostPoints() - mostLanguage < least) {
      return REFUSED;
    }
    int occupationCode = codes.get(Columns.OCCUPATION);
    int wished = occupationWish.get(occupationCode);
    int otherWishes = wishes.get(codes.get(Columns.WISHES));
    if (wished < 0 || otherWishes < 0) {
      return REFUSED;
    }
    points += wished + otherWishes + occupation.get(occupationCode);
    if (points + Term.HOURS.standardMax() + Term.TRAVEL.standardMax() < least) {
      return REFUSED;
    }
    int fit = hours.get(codes.get(Columns.HOURS));
    int journey = travel.get(codes.get(Columns.TRAVEL));
    boolean ranked =
        fit >= 0
            && journey >= 0
            && exclusion.get(codes.get(Columns.EXCLUSION)) >= 0
            && right.get(codes.get(Columns.RIGHT)) >= 0;
    return ranked ? points + fit + journey : REFUSED;
  }

  private Memo language(int stated) {
    int day = stated == Columns.NO_DAY ? context.asOfDay() : stated;
    int band = 0;
    while (band < courseDays.size() && day >= courseDays.get(band)) {
      band++;
    }
    return languages.get(band);
  }

  private ScoringProfile profile() {
    return context.profile();
  }

  private int occupation(PersonFacets person, int asked) {
    return OccupationTerm.points(
        person.occupations(), asked, context.nearness(), profile(), Bound.EXPECTED);
  }

  private int occupationWish(PersonFacets person, int asked) {
    if (person.exclusions().occupations().contains(asked)) {
      return REFUSED;
    }
    return WishesTerm.occupationPoints(
        person.wishes(), asked, context.nearness(), profile(), Bound.EXPECTED);
  }

  private int otherWishes(PersonFacets person, WishesAsk ask) {
    if (ExclusionVerdict.isSectorOut(person.exclusions(), ask.sector())) {
      return REFUSED;
    }
    return WishesTerm.otherPoints(person.wishes(), ask, profile(), Bound.EXPECTED);
  }

  private int language(PersonFacets person, LanguageAsk ask, int day) {
    return LanguageTerm.points(person.languages(), ask, day, profile(), Bound.EXPECTED);
  }

  private int hours(PersonFacets person, HoursAsk ask) {
    HoursFit fit = HoursTerm.fit(person.hours(), ask, profile(), Bound.EXPECTED);
    return fit.verdict().isFeasible() ? fit.points() : REFUSED;
  }

  private int travel(PersonFacets person, TravelAsk ask) {
    TravelFit fit =
        TravelTerm.fit(person.travel(), ask, context.travelTimes(), profile(), Bound.EXPECTED);
    return fit.verdict().isFeasible() ? fit.points() : REFUSED;
  }

  private int exclusion(PersonFacets person, int code) {
    ExclusionVerdict verdict =
        ExclusionVerdict.byOffer(person.exclusions(), dictionaries.exclusions.value(code));
    return verdict == ExclusionVerdict.NONE ? 0 : REFUSED;
  }

  private int right(PersonFacets person, RightOffer offer, RightAsk ask) {
    LocalDate latest = ask.latestStart();
    boolean inTime = latest == null || person.availableFrom() <= latest.toEpochDay();
    boolean ranked =
        inTime
            && RightEvaluator.isRanked(world.rights().evaluate(offer, ask, request.asOf()), latest);
    return ranked ? 0 : REFUSED;
  }
}
