package nl.ongekend.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ongekend.core.explain.LanguageCode;
import nl.ongekend.core.match.IndexedCorpus;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.match.RandomMarket;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.CefrSkill;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.LanguageDemand;
import nl.ongekend.core.profile.LicenceRequirement;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.VacancyFacets;
import nl.ongekend.core.spi.OccupationNearness;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.Csr;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions that walk through a whole market, against loops over documents. */
class MarketQuestionsTest {

  /** A market in small and its documents as questions see them. */
  private record Asked(RandomMarket market, Reach reach, Pool list) {

    static Asked of(long seed) {
      RandomMarket market = RandomMarket.of(seed, 30, 60);
      return new Asked(
          market,
          new Reach(market.world(), ScoringProfile.standard(), MatchWorlds.AS_OF),
          new ListPool(market.world(), market.passports(), market.vacancies()));
    }

    VacancyView view(Vacancy vacancy) {
      return VacancyView.of(market.world(), vacancy);
    }

    TaxonomySnapshot taxonomy() {
      return market.world().taxonomy();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void marketQuestions_overTheIndex_areAnsweredAsOverAList(long seed) throws IOException {
    Asked asked = Asked.of(seed);
    RandomMarket market = asked.market();
    try (IndexedCorpus corpus =
        IndexedCorpus.of(market.world(), market.passports(), market.vacancies())) {
      for (Vacancy vacancy : market.vacancies().subList(0, 10)) {
        assertThat(new OverAsking(asked.reach(), corpus.pool()).of(asked.view(vacancy)))
            .isEqualTo(new OverAsking(asked.reach(), asked.list()).of(asked.view(vacancy)));
      }
      for (int occupation = 0; occupation < asked.taxonomy().occupationCount(); occupation++) {
        assertThat(new WorkToWork(asked.taxonomy(), asked.reach(), corpus.pool()).of(occupation))
            .isEqualTo(
                new WorkToWork(asked.taxonomy(), asked.reach(), asked.list()).of(occupation));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void overAsking_anyRequirement_countsDocumentsThatAskIt(long seed) {
    Asked asked = Asked.of(seed);
    for (Vacancy vacancy : asked.market().vacancies()) {
      List<Vacancy> comparable =
          asked.market().vacancies().stream()
              .filter(other -> !other.id().equals(vacancy.id()))
              .filter(other -> known(asked, vacancy.occupation()))
              .filter(other -> Objects.equals(other.occupation(), vacancy.occupation()))
              .toList();
      for (OverAsking.Asked one :
          new OverAsking(asked.reach(), asked.list()).of(asked.view(vacancy))) {
        Condition condition = one.condition();

        assertThat(one.level()).isEqualTo(level(asked, vacancy, condition));
        assertThat(one.comparable()).isEqualTo(comparable.size());
        assertThat(comparable)
            .filteredOn(other -> level(asked, other, condition) >= one.level())
            .hasSize(one.asking());
        assertThat(one.lost()).isEqualTo(lost(asked, vacancy, condition));
      }
    }
  }

  /** The level at which a document asks something as essential, -1 when it does not. */
  private static int level(Asked asked, Vacancy vacancy, Condition condition) {
    return switch (condition.kind()) {
      case LANGUAGE -> languageLevel(vacancy, LanguageCode.text(condition.subject()));
      case LICENCE -> licenceLevel(asked, vacancy, condition.subject());
      default -> skillLevel(vacancy, asked.taxonomy().skillId(condition.subject()));
    };
  }

  private static int languageLevel(Vacancy vacancy, String language) {
    LanguageDemand demand = vacancy.languages();
    return demand == null || demand.working() == null
        ? -1
        : demand.working().stream()
            .filter(one -> one.language().equals(language))
            .flatMap(one -> Stream.of(CefrSkill.values()).map(one::level))
            .filter(Objects::nonNull)
            .mapToInt(Cefr::ordinal)
            .max()
            .orElse(-1);
  }

  /**
   * A licence among the skills is asked as one; so is that of the occupation of a silent vacancy.
   */
  private static int licenceLevel(Asked asked, Vacancy vacancy, int licence) {
    ConceptId id = asked.taxonomy().skillId(licence);
    List<LicenceRequirement> licences = vacancy.licences();
    boolean listed =
        licences != null
            && licences.stream()
                .filter(one -> one.concept().equals(id))
                .anyMatch(one -> one.effectiveImportance() == Importance.ESSENTIAL);
    VacancyFacets facets = asked.view(vacancy).facets();
    boolean derived =
        facets.skills().derived()
            && facets.occupation() != OccupationTerm.NO_OCCUPATION
            && asked.taxonomy().essentialSkills().contains(facets.occupation(), licence);
    return listed || derived || skillLevel(vacancy, id) > 0 ? 1 : -1;
  }

  private static boolean known(Asked asked, @Nullable ConceptId occupation) {
    return occupation != null && asked.taxonomy().occupationOrdinal(occupation) >= 0;
  }

  /** A skill asked twice is asked at the highest importance and the highest level. */
  private static int skillLevel(Vacancy vacancy, ConceptId skill) {
    List<SkillRequirement> skills = vacancy.skills();
    List<SkillRequirement> asked =
        skills == null
            ? List.of()
            : skills.stream().filter(one -> one.concept().equals(skill)).toList();
    boolean essential =
        asked.stream().anyMatch(one -> one.effectiveImportance() == Importance.ESSENTIAL);
    return essential
        ? asked.stream().mapToInt(one -> one.level() == null ? 1 : one.level()).max().orElseThrow()
        : -1;
  }

  private static int lost(Asked asked, Vacancy vacancy, Condition condition) {
    int lost = 0;
    for (Passport passport : asked.market().passports()) {
      Pair pair = new Pair(PersonView.of(asked.market().world(), passport), asked.view(vacancy));
      List<Condition> unmet =
          asked.reach().unmet(pair).stream().map(UnmetCondition::condition).toList();
      boolean only = unmet.equals(List.of(condition));
      lost += only && asked.reach().score(pair) >= asked.reach().cutOff() ? 1 : 0;
    }
    return lost;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void workToWork_anyOccupation_isWhatLoopsOverDocumentsFind(long seed) {
    Asked asked = Asked.of(seed);
    for (int from = 0; from < asked.taxonomy().occupationCount(); from++) {
      WorkToWork.Answer answer =
          new WorkToWork(asked.taxonomy(), asked.reach(), asked.list()).of(from);

      assertThat(answer.origin().vacancies()).isEqualTo(vacancies(asked, from));
      assertThat(answer.origin().people()).isEqualTo(people(asked, from));
      assertThat(answer.targets())
          .extracting(target -> target.demand().occupation())
          .containsExactlyInAnyOrderElementsOf(targets(asked, from));
      for (WorkToWork.Target target : answer.targets()) {
        assertThat(target.shared()).isEqualTo(essential(asked, target, from, true));
        assertThat(target.missing())
            .containsExactlyInAnyOrderElementsOf(essential(asked, target, from, false));
      }
    }
  }

  private static List<Integer> targets(Asked asked, int from) {
    OccupationNearness nearness = asked.reach().context().nearness();
    return IntStream.range(0, asked.taxonomy().occupationCount())
        .filter(to -> to != from && nearness.permille(from, to) >= OneStepWider.LEAST_NEARNESS)
        .filter(to -> vacancies(asked, to) > people(asked, to))
        .boxed()
        .toList();
  }

  private static List<Integer> essential(
      Asked asked, WorkToWork.Target target, int from, boolean shared) {
    Csr essential = asked.taxonomy().essentialSkills();
    int to = target.demand().occupation();
    return IntStream.range(0, essential.size(to))
        .map(i -> essential.get(to, i))
        .filter(skill -> essential.contains(from, skill) == shared)
        .boxed()
        .toList();
  }

  private static int vacancies(Asked asked, int occupation) {
    ConceptId id = asked.taxonomy().occupationId(occupation);
    return (int)
        asked.market().vacancies().stream().filter(one -> id.equals(one.occupation())).count();
  }

  private static int people(Asked asked, int occupation) {
    ConceptId id = asked.taxonomy().occupationId(occupation);
    return (int)
        asked.market().passports().stream()
            .filter(person -> person.occupations() != null)
            .filter(person ->
                Objects.requireNonNull(person.occupations()).stream()
                    .anyMatch(held -> held.concept().equals(id)))
            .count();
  }
}
