package nl.ongekend.core.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.ExclusionAsk;
import nl.ongekend.core.score.ExclusionOffer;
import nl.ongekend.core.score.ExclusionVerdict;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.HoursFit;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.HoursTerm;
import nl.ongekend.core.score.LanguageAsk;
import nl.ongekend.core.score.LanguageOffer;
import nl.ongekend.core.score.LanguageTerm;
import nl.ongekend.core.score.OccupationOffer;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.RandomWorld;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.score.TravelAsk;
import nl.ongekend.core.score.TravelFit;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.score.TravelTerm;
import nl.ongekend.core.score.VacancyFacets;
import nl.ongekend.core.score.WishesAsk;
import nl.ongekend.core.score.WishesOffer;
import nl.ongekend.core.score.WishesTerm;

/**
 * Segments built from facets without an index: facets are numbered, documents ordered by
 * occupation, and a query looks its points up as it would in a segment of an index.
 */
final class ColumnsFixture {

  private ColumnsFixture() {}

  /** What a person can rule out, with the latest start, which rules the vacancy out too. */
  private record Refusable(ExclusionAsk exclusion, int latestStartDay) {}

  /** A segment of vacancies. */
  static final class Vacancies {

    final List<VacancyFacets> facets;
    final VacancyColumns columns;
    private final Dictionary<Integer> occupations;
    private final Dictionary<LanguageAsk> languages;
    private final Dictionary<HoursAsk> hours;
    private final Dictionary<TravelAsk> travel;
    private final Dictionary<WishesAsk> wishes;
    private final Dictionary<Refusable> refusables;
    private final Dictionary<Integer> rights;

    Vacancies(List<VacancyFacets> unordered, long[] ids, List<Integer> classes, RandomWorld world) {
      facets = ordered(unordered, VacancyFacets::occupation);
      int[] rows = new int[facets.size() * Columns.STRIDE];
      occupations = Dictionary.encode(facets, VacancyFacets::occupation, Columns.OCCUPATION, rows);
      languages = Dictionary.encode(facets, VacancyFacets::languages, Columns.LANGUAGE, rows);
      hours = Dictionary.encode(facets, VacancyFacets::hours, Columns.HOURS, rows);
      travel = Dictionary.encode(facets, VacancyFacets::travel, Columns.TRAVEL, rows);
      wishes = Dictionary.encode(facets, VacancyFacets::wishes, Columns.WISHES, rows);
      refusables =
          Dictionary.encode(
              facets,
              vacancy -> new Refusable(vacancy.exclusion(), vacancy.latestStartDay()),
              Columns.EXCLUSION,
              rows);
      rights = Dictionary.encode(classes, right -> right, Columns.RIGHT, rows);
      VacancyColumnsBuilder builder =
          new VacancyColumnsBuilder(world, RandomWorld.SKILLS, facets.size());
      for (int document = 0; document < facets.size(); document++) {
        rows[document * Columns.STRIDE + Columns.DAY] = facets.get(document).startDay();
        builder.add(document, facets.get(document).skills());
      }
      columns = builder.build(new Columns(rows, ids));
    }

    /** Returns the points of a person for the codes of this segment. */
    CodeTables tables(PersonFacets person, ScoreContext context, Gate gate, Scratch scratch) {
      scratch.begin();
      List<Integer> bands = bands(person.languages());
      return new CodeTables(
          occupations.table(scratch, asked -> occupation(person.occupations(), asked, context)),
          occupations.table(scratch, asked -> occupationWish(person, asked, context)),
          languageTables(person.languages(), bands, context.profile(), scratch),
          bands,
          hours.table(scratch, ask -> ColumnsFixture.hours(person.hours(), ask, context)),
          travel.table(scratch, ask -> ColumnsFixture.travel(person.travel(), ask, context)),
          wishes.table(scratch, ask -> otherWishes(person, ask, context)),
          refusables.table(scratch, refusable -> refusal(person, refusable)),
          rights.table(scratch, gate::points),
          _ -> true,
          maxima(person, context),
          context.asOfDay(),
          Integer.MAX_VALUE);
    }

    private TermMaxima maxima(PersonFacets person, ScoreContext context) {
      ScoringProfile profile = context.profile();
      int day = Integer.MAX_VALUE;
      return new TermMaxima(
          languages.most(ask -> language(person.languages(), ask, day, profile)),
          profile.scale(Term.WISHES, wishes.most(ask -> otherWishes(person, ask, context))),
          hours.most(ask -> ColumnsFixture.hours(person.hours(), ask, context)),
          travel.most(ask -> ColumnsFixture.travel(person.travel(), ask, context)));
    }

    private static int occupationWish(PersonFacets person, int asked, ScoreContext context) {
      return person.exclusions().occupations().contains(asked)
          ? CodeTable.REFUSED
          : WishesTerm.occupationPoints(
              person.wishes(), asked, context.nearness(), context.profile(), Bound.EXPECTED);
    }

    private static int otherWishes(PersonFacets person, WishesAsk ask, ScoreContext context) {
      return ExclusionVerdict.isSectorOut(person.exclusions(), ask.sector())
          ? CodeTable.REFUSED
          : WishesTerm.otherPoints(person.wishes(), ask, context.profile(), Bound.EXPECTED);
    }

    private static int refusal(PersonFacets person, Refusable refusable) {
      boolean inTime = person.availableFrom() <= refusable.latestStartDay();
      ExclusionVerdict verdict =
          ExclusionVerdict.byOffer(person.exclusions(), refusable.exclusion());
      return inTime && verdict == ExclusionVerdict.NONE ? 0 : CodeTable.REFUSED;
    }

    private List<CodeTable> languageTables(
        LanguageOffer offer, List<Integer> bands, ScoringProfile profile, Scratch scratch) {
      List<CodeTable> tables = new ArrayList<>();
      for (int band = 0; band <= bands.size(); band++) {
        int day = band == 0 ? Integer.MIN_VALUE : bands.get(band - 1);
        tables.add(languages.table(scratch, ask -> language(offer, ask, day, profile)));
      }
      return tables;
    }

    /** The days on which a course of the person begins to count. */
    private static List<Integer> bands(LanguageOffer offer) {
      return offer.languages().stream()
          .map(LanguageOffer.Language::courseDay)
          .filter(day -> day != LanguageOffer.NO_COURSE)
          .distinct()
          .sorted()
          .toList();
    }
  }

  /** A segment of passports. */
  static final class Passports {

    final List<PersonFacets> facets;
    final PassportColumns columns;
    private final Dictionary<OccupationOffer> occupations;
    private final Dictionary<LanguageOffer> languages;
    private final Dictionary<HoursOffer> hours;
    private final Dictionary<TravelOffer> travel;
    private final Dictionary<WishesOffer> wishes;
    private final Dictionary<ExclusionOffer> exclusions;
    private final Dictionary<Integer> rights;

    Passports(List<PersonFacets> unordered, long[] ids, List<Integer> classes, RandomWorld world) {
      facets = ordered(unordered, Passports::mainOccupation);
      int[] rows = new int[facets.size() * Columns.STRIDE];
      occupations = Dictionary.encode(facets, PersonFacets::occupations, Columns.OCCUPATION, rows);
      languages = Dictionary.encode(facets, PersonFacets::languages, Columns.LANGUAGE, rows);
      hours = Dictionary.encode(facets, PersonFacets::hours, Columns.HOURS, rows);
      travel = Dictionary.encode(facets, PersonFacets::travel, Columns.TRAVEL, rows);
      wishes = Dictionary.encode(facets, PersonFacets::wishes, Columns.WISHES, rows);
      exclusions = Dictionary.encode(facets, PersonFacets::exclusions, Columns.EXCLUSION, rows);
      rights = Dictionary.encode(classes, right -> right, Columns.RIGHT, rows);
      PassportColumnsBuilder builder =
          new PassportColumnsBuilder(world, RandomWorld.SKILLS, facets.size());
      for (int document = 0; document < facets.size(); document++) {
        rows[document * Columns.STRIDE + Columns.DAY] = facets.get(document).availableFrom();
        builder.add(document, facets.get(document).skills());
      }
      columns = builder.build(new Columns(rows, ids));
    }

    private static int mainOccupation(PersonFacets person) {
      return person.occupations().held().isEmpty()
          ? OccupationTerm.NO_OCCUPATION
          : person.occupations().held().getFirst().occupation();
    }

    /** Returns the points of a vacancy for the codes of this segment. */
    CodeTables tables(VacancyFacets vacancy, ScoreContext context, Gate gate, Scratch scratch) {
      scratch.begin();
      ScoringProfile profile = context.profile();
      int start = vacancy.startDay(context.asOfDay());
      return new CodeTables(
          occupations.table(scratch, offer -> occupation(offer, vacancy.occupation(), context)),
          occupations.table(scratch, offer -> 0),
          List.of(
              languages.table(
                  scratch, offer -> language(offer, vacancy.languages(), start, profile))),
          List.of(),
          hours.table(scratch, offer -> ColumnsFixture.hours(offer, vacancy.hours(), context)),
          travel.table(scratch, offer -> ColumnsFixture.travel(offer, vacancy.travel(), context)),
          wishes.table(scratch, offer -> wishes(offer, vacancy, context)),
          exclusions.table(scratch, offer -> refusal(offer, vacancy)),
          rights.table(scratch, gate::points),
          _ -> true,
          maxima(vacancy, context),
          context.asOfDay(),
          vacancy.latestStartDay());
    }

    private TermMaxima maxima(VacancyFacets vacancy, ScoreContext context) {
      ScoringProfile profile = context.profile();
      int start = vacancy.startDay(context.asOfDay());
      return new TermMaxima(
          languages.most(offer -> language(offer, vacancy.languages(), start, profile)),
          profile.scale(Term.WISHES, wishes.most(offer -> wishes(offer, vacancy, context))),
          hours.most(offer -> ColumnsFixture.hours(offer, vacancy.hours(), context)),
          travel.most(offer -> ColumnsFixture.travel(offer, vacancy.travel(), context)));
    }

    private static int wishes(WishesOffer offer, VacancyFacets vacancy, ScoreContext context) {
      return WishesTerm.points(
          offer,
          vacancy.wishes(),
          vacancy.occupation(),
          context.nearness(),
          context.profile(),
          Bound.EXPECTED);
    }

    private static int refusal(ExclusionOffer offer, VacancyFacets vacancy) {
      return ExclusionVerdict.of(offer, vacancy) == ExclusionVerdict.NONE ? 0 : CodeTable.REFUSED;
    }
  }

  private static <D> List<D> ordered(List<D> documents, ToIntFunction<D> occupation) {
    return documents.stream().sorted(Comparator.comparingInt(occupation)).toList();
  }

  private static int occupation(OccupationOffer offer, int asked, ScoreContext context) {
    ScoringProfile profile = context.profile();
    return profile.scale(
        Term.OCCUPATION,
        OccupationTerm.points(offer, asked, context.nearness(), profile, Bound.EXPECTED));
  }

  private static int language(
      LanguageOffer offer, LanguageAsk ask, int startDay, ScoringProfile profile) {
    return profile.scale(
        Term.LANGUAGE, LanguageTerm.points(offer, ask, startDay, profile, Bound.EXPECTED));
  }

  private static int hours(HoursOffer offer, HoursAsk ask, ScoreContext context) {
    ScoringProfile profile = context.profile();
    HoursFit fit = HoursTerm.fit(offer, ask, profile, Bound.EXPECTED);
    return fit.verdict().isFeasible() ? profile.scale(Term.HOURS, fit.points()) : CodeTable.REFUSED;
  }

  private static int travel(TravelOffer offer, TravelAsk ask, ScoreContext context) {
    ScoringProfile profile = context.profile();
    TravelFit fit = TravelTerm.fit(offer, ask, context.travelTimes(), profile, Bound.EXPECTED);
    return fit.verdict().isFeasible()
        ? profile.scale(Term.TRAVEL, fit.points())
        : CodeTable.REFUSED;
  }

  /** Returns the documents a filter lets pass. */
  static Accepted accepted(List<Boolean> passes) {
    long[] words = new long[(passes.size() + 63) / 64];
    IntStream.range(0, passes.size())
        .filter(passes::get)
        .forEach(document -> words[document >> 6] |= 1L << document);
    return Accepted.of(words);
  }
}
