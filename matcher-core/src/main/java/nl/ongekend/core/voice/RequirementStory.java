package nl.ongekend.core.voice;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.explain.Interval;
import nl.ongekend.core.explain.Item;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.explain.TermExplanation;
import nl.ongekend.core.explain.Warning;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.Term;

/**
 * Which requirements are met, for the employer. It never sees the passport, and of the explanation
 * only what is about skills, licences and languages that the vacancy asks, so that it cannot tell
 * anything else.
 */
final class RequirementStory {

  private static final Set<String> ABOUT_VACANCY =
      Set.of("agency", "requirements-derived", "safety-language", "tied-housing");

  /** How many requirements the first layer names of each standing. */
  private static final int MOST_NAMES = 5;

  private final Wording words;
  private final Explanation explanation;
  private final Vacancy vacancy;
  private final AskedSkills asked;
  private final AskedLanguages languages;
  private final Map<Standing, List<Item>> itemsByStanding;

  RequirementStory(Wording words, Explanation explanation, Vacancy vacancy) {
    this.words = words;
    this.explanation = explanation;
    this.vacancy = vacancy;
    this.asked = new AskedSkills(vacancy);
    this.languages = new AskedLanguages(words, vacancy);
    this.itemsByStanding =
        items(Term.COVERAGE)
            .filter(RequirementStory::isRequirement)
            .sorted(Comparator.comparingInt((Item item) -> -item.max()))
            .collect(
                Collectors.groupingBy(
                    this::standing, () -> new EnumMap<>(Standing.class), Collectors.toList()));
  }

  private List<Item> with(Standing standing) {
    return itemsByStanding.getOrDefault(standing, List.of());
  }

  private Standing standing(Item item) {
    return Standing.of(item, explanation.gaps(), asked);
  }

  private Stream<Item> items(Term term) {
    return explanation.term(term).items().stream()
        .filter(item -> item.requirement().kind() != Subject.Kind.ROUNDING);
  }

  private static boolean isRequirement(Item item) {
    Subject.Kind kind = item.requirement().kind();
    return kind == Subject.Kind.SKILL || kind == Subject.Kind.LICENCE;
  }

  Narrative tell() {
    MessageBundle bundle = words.bundle();
    return new Narrative(
        bundle.voice(),
        bundle.language(),
        bundle.isRightToLeft(),
        bundle.isReviewed(),
        headline(),
        facts(),
        List.of(details(Term.COVERAGE), details(Term.LANGUAGE)),
        blockers(),
        List.of(),
        nextStep(),
        explanation.warnings().stream()
            .filter(this::isAboutVacancy)
            .map(warning -> WarningSentences.of(words, warning))
            .toList());
  }

  Standings standings() {
    Stream<Standings.Requirement> skills =
        items(Term.COVERAGE)
            .filter(RequirementStory::isRequirement)
            .map(item ->
                new Standings.Requirement(
                    words.concept(item.requirement()), standing(item).outcome()));
    Stream<Standings.Requirement> spoken =
        items(Term.LANGUAGE)
            .filter(item -> item.requirement().kind() == Subject.Kind.LANGUAGE)
            .map(languages::standing);
    return new Standings(fit(), Stream.concat(skills, spoken).toList());
  }

  private String headline() {
    long all = items(Term.COVERAGE).filter(RequirementStory::isRequirement).count();
    if (all == 0) {
      return whole(items(Term.COVERAGE).findFirst().orElseThrow());
    }
    return words.text(
        "headline.requirements",
        Map.of(
            "met", with(Standing.MET).size(),
            "probable", with(Standing.PROBABLE).size(),
            "all", all,
            "fit", fit()));
  }

  private Fit fit() {
    TermExplanation skills = explanation.term(Term.COVERAGE);
    TermExplanation language = explanation.term(Term.LANGUAGE);
    return Fit.of(
        new Interval(
            skills.points().low() + language.points().low(),
            skills.points().expected() + language.points().expected(),
            skills.points().high() + language.points().high()),
        skills.max() + language.max());
  }

  private String whole(Item item) {
    return words.text("whole.coverage", item.requirement().kind());
  }

  private List<String> facts() {
    Stream<String> skills =
        itemsByStanding.entrySet().stream()
            .map(entry ->
                words.text(
                    "fact." + MessageCatalogue.key(entry.getKey()),
                    Map.of("skills", names(entry.getValue()))));
    return Stream.concat(skills, languages.findFact(items(Term.LANGUAGE).toList()).stream())
        .toList();
  }

  private String names(List<Item> items) {
    return words.list(
        items.stream().limit(MOST_NAMES).map(item -> words.concept(item.requirement())).toList());
  }

  private NarrativeTerm details(Term term) {
    return new NarrativeTerm(
        term,
        words.text("term", term),
        "",
        items(term)
            .map(item -> term == Term.LANGUAGE ? languages.sentence(item) : sentence(item))
            .map(text -> new NarrativeItem(text, ""))
            .toList());
  }

  private String sentence(Item item) {
    return isRequirement(item)
        ? words.text(
            "item.skill." + MessageCatalogue.key(standing(item)),
            Map.of(
                "skill",
                words.concept(item.requirement()),
                "importance",
                words.text("importance", asked.importance(item.requirement().id()))))
        : whole(item);
  }

  /** The requirements that a task cannot be done without, as far as they are not met. */
  private List<NarrativeBlocker> blockers() {
    Stream<NarrativeBlocker> skills =
        explanation.gaps().stream()
            .map(gap -> gap.requirement())
            .flatMap(requirement -> blocker(requirement).stream());
    return Stream.concat(skills, languages.blockers(items(Term.LANGUAGE))).toList();
  }

  private Optional<NarrativeBlocker> blocker(Subject requirement) {
    String skill = words.concept(requirement);
    return asked
        .findTask(requirement.id())
        .map(task ->
            new NarrativeBlocker(
                words.text(
                    "blocker.indispensable", Map.of("skill", skill, "task", Fragment.of(task))),
                words.text("repair.indispensable")));
  }

  private String nextStep() {
    for (Standing standing : List.of(Standing.OPEN, Standing.LEARN)) {
      List<Item> items = with(standing);
      if (!items.isEmpty()) {
        String skill = words.concept(items.getFirst().requirement());
        return words.text("next." + MessageCatalogue.key(standing), Map.of("skill", skill));
      }
    }
    return words.text("next.meet");
  }

  private boolean isAboutVacancy(Warning warning) {
    return ABOUT_VACANCY.contains(warning.code())
        || (warning.code().equals("unmapped") && asksFor(warning.detail()));
  }

  private boolean asksFor(String uri) {
    List<SkillRequirement> skills = vacancy.skills();
    return skills != null && skills.stream().anyMatch(skill -> skill.concept().uri().equals(uri));
  }
}
