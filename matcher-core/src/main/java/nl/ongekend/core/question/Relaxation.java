package nl.ongekend.core.question;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.LanguageAsk;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.TravelAsk;

/**
 * One requirement of a vacancy, one step less.
 *
 * <p>A skill asks one level less, and at the lowest level is desired instead of essential; a
 * licence is desired; a language asks one CEFR step less in each part; hours start {@value
 * #HOURS_STEP} lower and end as much higher; the employer brings people to work. What a requirement
 * weighs stays as it is: {@code points[r]} is frozen at the unrelaxed vacancy, so that relaxing one
 * does not make the others harder.
 *
 * @param condition the condition that is relaxed
 * @param field the path of the vacancy
 * @param from what it asks
 * @param to what it would ask
 * @param dropped whether the condition no longer has to hold
 * @param relaxed the vacancy, with the weights of the unrelaxed one
 */
public record Relaxation(
    Condition condition,
    String field,
    String from,
    String to,
    boolean dropped,
    VacancyView relaxed) {

  private static final int HOURS_STEP = 4;

  private static final int STEP_QUARTERS = 4 * HOURS_STEP;

  /** Returns the relaxations of a vacancy, in the order of its conditions. */
  public static List<Relaxation> of(VacancyView vacancy) {
    List<Relaxation> relaxations = new ArrayList<>();
    addHours(vacancy, relaxations);
    addTravel(vacancy, relaxations);
    vacancy.facets().languages().parts().stream()
        .map(LanguageAsk.Part::language)
        .distinct()
        .forEach(language -> relaxations.add(language(vacancy, language)));
    SkillsAsk skills = vacancy.facets().skills();
    skills.requirements().stream()
        .filter(asked -> SkillAspect.isCondition(skills, asked))
        .forEach(asked -> relaxations.add(skill(vacancy, asked)));
    return List.copyOf(relaxations);
  }

  private static void addHours(VacancyView vacancy, List<Relaxation> relaxations) {
    HoursAsk ask = vacancy.facets().hours();
    if (ask.min() < 0 && ask.max() < 0) {
      return;
    }
    int min = ask.min() < 0 ? ask.min() : Math.max(0, ask.min() - STEP_QUARTERS);
    int max = ask.max() < 0 ? ask.max() : Math.min(Hours.WEEK_QUARTERS, ask.max() + STEP_QUARTERS);
    HoursAsk wider = new HoursAsk(min, max, ask.pattern(), ask.shifts(), ask.times());
    relaxations.add(
        new Relaxation(
            Condition.of(Condition.Kind.HOURS),
            "schedule.hours",
            range(ask),
            range(wider),
            false,
            vacancy.with(wider)));
  }

  private static String range(HoursAsk ask) {
    return hours(ask.min()) + "-" + hours(ask.max());
  }

  private static String hours(int quarters) {
    return quarters < 0 ? Change.UNKNOWN : new Hours(quarters).toString();
  }

  private static void addTravel(VacancyView vacancy, List<Relaxation> relaxations) {
    TravelAsk ask = vacancy.facets().travel();
    if (ask.known() && !ask.isAnywhere() && !ask.transportOffered()) {
      TravelAsk offered =
          new TravelAsk(ask.known(), ask.places(), ask.startSlot(), ask.endSlot(), true);
      relaxations.add(
          new Relaxation(
              Condition.of(Condition.Kind.TRAVEL),
              "terms.transportOffered",
              "false",
              "true",
              false,
              vacancy.with(offered)));
    }
  }

  private static Relaxation language(VacancyView vacancy, int language) {
    LanguageAsk ask = vacancy.facets().languages();
    List<LanguageAsk.Part> parts =
        ask.parts().stream()
            .map(part ->
                part.language() == language
                    ? new LanguageAsk.Part(language, part.skill(), Math.max(0, part.level() - 1))
                    : part)
            .toList();
    LanguageAsk milder =
        new LanguageAsk(ask.silent(), ask.sector(), parts, ask.englishTeam(), ask.courseOffered());
    return new Relaxation(
        new Condition(Condition.Kind.LANGUAGE, language),
        "languages",
        levels(ask, language),
        levels(milder, language),
        false,
        vacancy.with(milder));
  }

  private static String levels(LanguageAsk ask, int language) {
    return ask.parts().stream()
        .filter(part -> part.language() == language)
        .map(part -> Cefr.values()[part.level()].name())
        .distinct()
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  private static Relaxation skill(VacancyView vacancy, SkillsAsk.Requirement asked) {
    boolean lowest = asked.licence() || asked.level() == 1;
    return new Relaxation(
        SkillAspect.condition(asked),
        asked.licence() ? "licences" : "skills",
        lowest ? "ESSENTIAL" : String.valueOf(asked.level()),
        lowest ? "DESIRED" : String.valueOf(asked.level() - 1),
        lowest,
        lowest ? vacancy : vacancy.with(lower(vacancy.facets().skills(), asked)));
  }

  /** The level has no part in what a requirement weighs, so its points stay. */
  private static SkillsAsk lower(SkillsAsk ask, SkillsAsk.Requirement asked) {
    List<SkillsAsk.Requirement> requirements =
        ask.requirements().stream()
            .map(one ->
                one.equals(asked)
                    ? new SkillsAsk.Requirement(
                        one.concept(), one.importance(), one.level() - 1, one.licence())
                    : one)
            .toList();
    return new SkillsAsk(ask.state(), ask.derived(), requirements);
  }
}
