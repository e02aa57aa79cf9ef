package nl.ongekend.core.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.ongekend.core.document.RandomDocuments;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.explain.Interval;
import nl.ongekend.core.explain.Item;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.explain.TermExplanation;
import nl.ongekend.core.explain.Warning;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.AgeAnswers;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.PlacePrecision;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.WorkKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every narrative, whatever the documents. */
class NarrationContractTest {

  private static final int PAIRS = 8;
  private static final String CANARY = "canary";
  private static final Pattern NUMBER = Pattern.compile("(?<![A-C\\d])\\d+(?:[.,]\\d+)?");

  private record Pair(Passport passport, Vacancy vacancy) {}

  private static List<Pair> pairs(long seed) {
    RandomDocuments documents = Stories.documents(seed);
    return IntStream.range(0, PAIRS)
        .mapToObj(i -> new Pair(documents.passport(), documents.vacancy()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void narrate_anyPairInAnyVoice_isCompleteAndShort(long seed) {
    for (Pair pair : pairs(seed)) {
      Explanation explanation = Stories.explain(pair.passport(), pair.vacancy());
      for (Voice voice : Voice.values()) {
        for (String language : Narrator.listLanguages(voice)) {
          Narrative narrative =
              Stories.NARRATOR.narrate(
                  explanation, pair.passport(), pair.vacancy(), voice, language);
          assertThat(narrative.facts()).hasSizeLessThanOrEqualTo(Narrative.MOST_FACTS);
          assertThat(narrative.facts()).noneMatch(String::isBlank);
          assertThat(Page.texts(narrative)).noneMatch(text -> text.matches("(?s).*[{}].*"));
          assertThat(narrative.nextStep()).isNotBlank();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void narrate_anyPair_everyNumberIsInTheExplanation(long seed) {
    for (Pair pair : pairs(seed)) {
      Explanation explanation = Stories.explain(pair.passport(), pair.vacancy());
      Set<String> known = numbers(explanation, pair.passport());
      for (Voice voice : List.of(Voice.COACH, Voice.PERSON)) {
        for (String language : Narrator.listLanguages(voice)) {
          Narrative narrative =
              Stories.NARRATOR.narrate(
                  explanation, pair.passport(), pair.vacancy(), voice, language);
          Set<String> said = new TreeSet<>();
          Page.texts(narrative).forEach(text -> addNumbers(text, said));
          said.removeAll(known);
          assertThat(said).as("%s %s: %s", voice, language, Page.of(narrative)).isEmpty();
        }
      }
    }
  }

  /** The numbers of an explanation as they are shown, and those that stand in the law. */
  private static Set<String> numbers(Explanation explanation, Passport passport) {
    Set<String> numbers = new TreeSet<>(Set.of("1", "16", "18", "24", "100", "2027"));
    add(explanation.score(), numbers);
    for (TermExplanation term : explanation.terms()) {
      add(term.points(), numbers);
      add(term.max(), numbers);
      for (Item item : term.items()) {
        add(item.points(), numbers);
        add(item.max(), numbers);
        add(item.withoutIt(), numbers);
        addNumbers(item.requirement(), numbers);
        addNumbers(item.claim(), numbers);
      }
    }
    explanation.right().actions().forEach(action -> numbers.add("" + action.leadDays()));
    add(explanation.right().from(), numbers);
    explanation.warnings().stream()
        .filter(warning -> warning.code().equals("answers-expired"))
        .map(Warning::detail)
        .forEach(day -> add(LocalDate.parse(day), numbers));
    if (passport.languages() != null) {
      passport.languages().stream()
          .map(LanguageSkill::course)
          .filter(course -> course != null)
          .forEach(course -> add(course.expectedBy(), numbers));
    }
    return numbers;
  }

  private static void add(Interval interval, Set<String> numbers) {
    add(interval.low(), numbers);
    add(interval.expected(), numbers);
    add(interval.high(), numbers);
  }

  private static void add(int points, Set<String> numbers) {
    int tenths = points / 10;
    numbers.add("" + points / 100);
    numbers.add(tenths % 10 == 0 ? "" + tenths / 10 : tenths / 10 + "." + tenths % 10);
  }

  private static void add(@Nullable LocalDate day, Set<String> numbers) {
    if (day != null) {
      numbers.add("" + day.getYear());
      numbers.add("" + day.getDayOfMonth());
    }
  }

  private static void addNumbers(@Nullable Subject subject, Set<String> numbers) {
    if (subject != null
        && (subject.kind() == Subject.Kind.HOURS || subject.kind() == Subject.Kind.TRAVEL)) {
      addNumbers(subject.id(), numbers);
    }
  }

  private static void addNumbers(String text, Set<String> numbers) {
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(matcher.group().replace(',', '.'));
    }
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void narrate_rightToLeft_isolatesAreBalanced(long seed) {
    for (Pair pair : pairs(seed)) {
      Narrative narrative = Stories.narrate(pair.passport(), pair.vacancy(), Voice.PERSON, "ar");
      for (String text : Page.texts(narrative)) {
        assertThat(depths(text)).as(text).allMatch(depth -> depth >= 0).last().isEqualTo(0);
      }
      Narrative english = Stories.narrate(pair.passport(), pair.vacancy(), Voice.PERSON, "en");
      assertThat(Page.texts(english)).noneMatch(text -> text.matches("(?s).*[\u2066-\u2069].*"));
    }
  }

  /** How many isolates are open after each character. */
  private static List<Integer> depths(String text) {
    List<Integer> depths = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int depth = depths.getLast();
      if (c == '\u2068') {
        depth++;
      } else if (c == '\u2069') {
        depth--;
      }
      depths.add(depth);
    }
    return depths;
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void employer_anyPair_readsNoPersonalFact(long seed) {
    for (Pair pair : pairs(seed)) {
      Passport marked = withCanaries(pair.passport());
      for (String language : Narrator.listLanguages(Voice.EMPLOYER)) {
        Narrative narrative = Stories.narrate(marked, pair.vacancy(), Voice.EMPLOYER, language);
        assertThat(Page.of(narrative)).doesNotContainIgnoringCase(CANARY);
      }
    }
  }

  /** The same person with a mark in every text that a passport has. */
  private static Passport withCanaries(Passport passport) {
    List<SkillClaim> skills = passport.skills() == null ? List.of() : passport.skills();
    List<OccupationHeld> occupations =
        passport.occupations() == null ? List.of() : passport.occupations();
    return passport.toBuilder()
        .name(CANARY)
        .caseload(CANARY)
        .skills(
            skills.stream()
                .map(claim ->
                    new SkillClaim(
                        claim.concept(),
                        claim.level(),
                        claim.evidence(),
                        claim.lastUsed(),
                        CANARY,
                        claim.wanted(),
                        CANARY))
                .toList())
        .occupations(
            occupations.stream()
                .map(held ->
                    new OccupationHeld(held.concept(), held.months(), WorkKind.CAMP, CANARY))
                .toList())
        .mobility(
            new Mobility(
                new HomePlace(null, CANARY, CANARY, PlacePrecision.MUNICIPALITY), null, null, null))
        .build();
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void employer_otherPersonalFacts_sameText(long seed) {
    for (Pair pair : pairs(seed)) {
      Passport other =
          pair.passport().toBuilder()
              .id(pair.passport().id())
              .name("somebody else")
              .labourMarketAccess(LabourMarketAccess.of(AccessClass.NOT_ALLOWED))
              .ageAnswers(new AgeAnswers(true, true, true, false))
              .mobility(null)
              .workTime(null)
              .education(null)
              .recognitions(null)
              .wishes(null)
              .exclusions(null)
              .bsn(null)
              .partner(new UUID(7, 7))
              .build();
      for (String language : Narrator.listLanguages(Voice.EMPLOYER)) {
        assertThat(Page.of(Stories.narrate(other, pair.vacancy(), Voice.EMPLOYER, language)))
            .isEqualTo(
                Page.of(
                    Stories.narrate(pair.passport(), pair.vacancy(), Voice.EMPLOYER, language)));
        assertThat(Stories.standings(other, pair.vacancy(), language))
            .isEqualTo(Stories.standings(pair.passport(), pair.vacancy(), language));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void narrate_missingAnswers_areNeverSaidToBeAbsent(long seed) {
    for (Pair pair : pairs(seed)) {
      Passport empty = Passport.builder(pair.passport().id(), "nobody knows").build();
      Narrative narrative = Stories.narrate(empty, pair.vacancy(), Voice.COACH, "en");
      Map<String, String> absent =
          Map.of("skill", "to be learned", "licence", "not held yet", "language", "does not speak");
      for (String phrase : absent.values()) {
        assertThat(Page.of(narrative)).doesNotContain(phrase);
      }
    }
  }
}
