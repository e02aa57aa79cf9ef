package nl.ongekend.core.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import nl.ongekend.core.index.IndexSnapshot;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.index.MatchIndex;
import nl.ongekend.core.index.PassportSegment;
import nl.ongekend.core.index.SegmentView;
import nl.ongekend.core.index.SkillsReader;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.kernel.Columns;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.score.LanguageAsk;
import nl.ongekend.core.score.LanguageOffer;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.score.VacancyFacets;

/**
 * A pool over the two indexes of a world. Thread-safe; a question runs on the caller's thread.
 *
 * <p>Hours, travel, languages and right are judged once for each distinct facet of a segment; then
 * skills, for a person once for each distinct requirement. A document of which these leave too many
 * conditions unmet is left out; the others are handed out with all their facets, read from columns
 * and doc values, never from JSON. O(documents), a microsecond or two for each that is handed out.
 *
 * <p>People come without the day on which their answers expire, which the expected score does not
 * read.
 */
public final class IndexPool implements Pool {

  private final MatchIndex<Passport, PassportSegment> passports;
  private final MatchIndex<Vacancy, VacancySegment> vacancies;

  /** Creates a pool over two indexes of the same world. */
  public IndexPool(
      MatchIndex<Passport, PassportSegment> passports,
      MatchIndex<Vacancy, VacancySegment> vacancies) {
    this.passports = passports;
    this.vacancies = vacancies;
  }

  /** Returns a pool over the same indexes as an organisation sees them. */
  public IndexPool seenBy(UUID organisation) {
    return new IndexPool(passports.seenBy(organisation), vacancies.seenBy(organisation));
  }

  @Override
  public void vacancies(
      PersonView person, Reach reach, int mostUnmet, Consumer<VacancyView> consumer) {
    SkillsOffer offer = person.facets().skills();
    Map<SkillsAsk.Requirement, Boolean> met = new HashMap<>();
    Predicate<SkillsAsk.Requirement> isMet =
        asked -> met.computeIfAbsent(asked, one -> reach.skills().isMet(offer, one));
    walkVacancies(
        segment ->
            new Sieve<>(
                room(codes(person, reach, segment), segment.columns().columns(), mostUnmet),
                (ask, room) -> SkillAspect.isUnmetAtMost(room, ask, isMet)),
        consumer);
  }

  @Override
  public void vacanciesOf(int occupation, Consumer<VacancyView> consumer) {
    walkVacancies(
        segment -> {
          Columns columns = segment.columns().columns();
          return new Sieve<>(
              document -> {
                int code = columns.get(document, Columns.OCCUPATION);
                return segment.occupations().get(code) == occupation ? 0 : -1;
              },
              (_, _) -> true);
        },
        consumer);
  }

  @Override
  public void everyVacancy(Consumer<VacancyView> consumer) {
    walkVacancies(_ -> Sieve.all(), consumer);
  }

  private void walkVacancies(
      Function<VacancySegment, Sieve<SkillsAsk>> sieveOf, Consumer<VacancyView> consumer) {
    try (IndexSnapshot<VacancySegment> snapshot = vacancies.snapshot()) {
      for (SegmentView<VacancySegment> view : snapshot.segments(MatchFilter.none())) {
        VacancySegment segment = view.segment();
        sieveOf
            .apply(segment)
            .walk(
                view,
                segment.columns().columns().documents(),
                SkillsReader.asked(snapshot, view.ordinal()),
                (skills, document) -> consumer.accept(vacancy(segment, document, skills)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index", e);
    }
  }

  @Override
  public void people(
      VacancyView vacancy, Reach reach, int mostUnmet, Consumer<PersonView> consumer) {
    SkillsAsk ask = vacancy.facets().skills();
    walkPeople(
        segment ->
            new Sieve<>(
                room(codes(vacancy, reach, segment), segment.columns().columns(), mostUnmet),
                (offer, room) ->
                    SkillAspect.isUnmetAtMost(
                        room, ask, asked -> reach.skills().isMet(offer, asked))),
        consumer);
  }

  @Override
  public void everybody(Consumer<PersonView> consumer) {
    walkPeople(_ -> Sieve.all(), consumer);
  }

  private void walkPeople(
      Function<PassportSegment, Sieve<SkillsOffer>> sieveOf, Consumer<PersonView> consumer) {
    try (IndexSnapshot<PassportSegment> snapshot = passports.snapshot()) {
      for (SegmentView<PassportSegment> view : snapshot.segments(MatchFilter.none())) {
        PassportSegment segment = view.segment();
        sieveOf
            .apply(segment)
            .walk(
                view,
                segment.columns().columns().documents(),
                SkillsReader.offered(snapshot, view.ordinal()),
                (skills, document) -> consumer.accept(person(segment, document, skills)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index", e);
    }
  }

  /**
   * Which documents of a segment are handed out.
   *
   * @param room how many skills a document may leave unmet, before they are read; negative when it
   *     is left out whatever its skills
   * @param fits whether skills leave no more than so many unmet
   */
  private record Sieve<F>(IntUnaryOperator room, BiPredicate<F, Integer> fits) {

    static <F> Sieve<F> all() {
      return new Sieve<>(_ -> 0, (_, _) -> true);
    }

    void walk(
        SegmentView<?> view, int documents, SkillsReader<F> reader, ObjIntConsumer<F> consumer) {
      for (int document = 0; document < documents; document++) {
        int left = view.accepted().accepts(document) ? room.applyAsInt(document) : -1;
        if (left >= 0) {
          F skills = reader.skills(document);
          if (fits.test(skills, left)) {
            consumer.accept(skills, document);
          }
        }
      }
    }
  }

  private static IntUnaryOperator room(UnmetCodes codes, Columns columns, int mostUnmet) {
    return document -> codes.room(columns, document, mostUnmet);
  }

  /** What each code leaves unmet. */
  private record UnmetCodes(
      UnmetByCode hours, UnmetByCode travel, UnmetByCode language, UnmetByCode right) {

    /** Returns how many more may be unmet; negative when that is too many already. */
    int room(Columns columns, int document, int mostUnmet) {
      int left =
          mostUnmet
              - hours.get(columns.get(document, Columns.HOURS))
              - travel.get(columns.get(document, Columns.TRAVEL));
      return left < 0
          ? left
          : left
              - language.get(columns.get(document, Columns.LANGUAGE))
              - right.get(columns.get(document, Columns.RIGHT));
    }
  }

  private static UnmetCodes codes(PersonView person, Reach reach, VacancySegment segment) {
    PersonFacets facets = person.facets();
    return new UnmetCodes(
        new UnmetByCode(
            segment.hours().size(),
            code ->
                count(HoursAspect.unmetOrNull(facets.hours(), segment.hours().get(code)) != null)),
        new UnmetByCode(
            segment.travel().size(),
            code ->
                count(
                    reach.travel().unmetOrNull(facets.travel(), segment.travel().get(code))
                        != null)),
        // With every course finished a language is met whenever it is met at some start.
        new UnmetByCode(
            segment.languages().size(),
            code ->
                languages(facets.languages(), segment.languages().get(code), Integer.MAX_VALUE)),
        // Dates stand beside the codes: only what no date allows is certain here.
        new UnmetByCode(
            segment.rights().size(),
            code -> count(reach.gate().isNeverRight(person.right(), segment.rights().get(code)))));
  }

  private static UnmetCodes codes(VacancyView vacancy, Reach reach, PassportSegment segment) {
    VacancyFacets facets = vacancy.facets();
    int start = facets.startDay(reach.context().asOfDay());
    return new UnmetCodes(
        new UnmetByCode(
            segment.hours().size(),
            code ->
                count(HoursAspect.unmetOrNull(segment.hours().get(code), facets.hours()) != null)),
        new UnmetByCode(
            segment.travel().size(),
            code ->
                count(
                    reach.travel().unmetOrNull(segment.travel().get(code), facets.travel())
                        != null)),
        new UnmetByCode(
            segment.languages().size(),
            code -> languages(segment.languages().get(code), facets.languages(), start)),
        new UnmetByCode(
            segment.rights().size(),
            code -> count(!reach.gate().isRight(segment.rights().get(code), vacancy.right()))));
  }

  private static int count(boolean unmet) {
    return unmet ? 1 : 0;
  }

  private static int languages(LanguageOffer offer, LanguageAsk ask, int startDay) {
    List<UnmetCondition> unmet = new ArrayList<>();
    LanguageAspect.addUnmet(offer, ask, startDay, unmet);
    return unmet.size();
  }

  private static VacancyView vacancy(VacancySegment segment, int document, SkillsAsk skills) {
    Columns columns = segment.columns().columns();
    RightAsk right = segment.right(document);
    LocalDate latest = right.latestStart();
    VacancyFacets facets =
        new VacancyFacets(
            skills,
            segment.occupations().get(columns.get(document, Columns.OCCUPATION)),
            segment.languages().get(columns.get(document, Columns.LANGUAGE)),
            segment.hours().get(columns.get(document, Columns.HOURS)),
            segment.travel().get(columns.get(document, Columns.TRAVEL)),
            segment.wishes().get(columns.get(document, Columns.WISHES)),
            segment.exclusions().get(columns.get(document, Columns.EXCLUSION)),
            columns.get(document, Columns.DAY),
            latest == null ? VacancyFacets.ANY_TIME : (int) latest.toEpochDay());
    return new VacancyView(id(columns, document), facets, right);
  }

  private static PersonView person(PassportSegment segment, int document, SkillsOffer skills) {
    Columns columns = segment.columns().columns();
    PersonFacets facets =
        new PersonFacets(
            skills,
            segment.occupations().get(columns.get(document, Columns.OCCUPATION)),
            segment.languages().get(columns.get(document, Columns.LANGUAGE)),
            segment.hours().get(columns.get(document, Columns.HOURS)),
            segment.travel().get(columns.get(document, Columns.TRAVEL)),
            segment.wishes().get(columns.get(document, Columns.WISHES)),
            segment.exclusions().get(columns.get(document, Columns.EXCLUSION)),
            columns.get(document, Columns.DAY),
            PersonFacets.NEVER);
    return new PersonView(
        id(columns, document), facets, segment.rights().get(columns.get(document, Columns.RIGHT)));
  }

  private static UUID id(Columns columns, int document) {
    return new UUID(columns.idHigh(document), columns.idLow(document));
  }
}
