package nl.ongekend.core.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.question.UnmetCondition.Layer;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.LanguageAsk;
import nl.ongekend.core.score.LanguageOffer;
import nl.ongekend.core.score.LanguageTerm;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.SkillCredit;
import nl.ongekend.core.score.VacancyFacets;
import org.jspecify.annotations.Nullable;

/**
 * Languages. One is met when every asked part is at its level at the start, a course followed or
 * offered taken into account; how a profile grades what falls short does not matter.
 */
final class LanguageAspect implements Aspect {

  private static final ScoringProfile GRADIENT = ScoringProfile.standard();

  private final int asOfDay;

  LanguageAspect(int asOfDay) {
    this.asOfDay = asOfDay;
  }

  @Override
  public void addUnmet(Pair pair, List<UnmetCondition> unmet) {
    VacancyFacets vacancy = pair.vacancy().facets();
    addUnmet(
        pair.person().facets().languages(), vacancy.languages(), vacancy.startDay(asOfDay), unmet);
  }

  static void addUnmet(
      LanguageOffer offer, LanguageAsk ask, int startDay, List<UnmetCondition> unmet) {
    for (int language : languages(ask)) {
      if (!isMet(offer, ask, language, startDay, Bound.EXPECTED)) {
        boolean open = isMet(offer, ask, language, startDay, Bound.HIGH);
        unmet.add(
            new UnmetCondition(
                condition(language), Layer.REQUIREMENT, "language.below-level", open));
      }
    }
  }

  private static Condition condition(int language) {
    return new Condition(Condition.Kind.LANGUAGE, language);
  }

  /** Returns the codes of the languages asked, each once. */
  private static List<Integer> languages(LanguageAsk ask) {
    return ask.parts().stream().map(LanguageAsk.Part::language).distinct().toList();
  }

  private static boolean isMet(
      LanguageOffer offer, LanguageAsk ask, int language, int startDay, Bound bound) {
    for (int part = 0; part < ask.parts().size(); part++) {
      if (ask.parts().get(part).language() == language
          && LanguageTerm.partCredit(offer, ask, part, startDay, GRADIENT, bound)
              < SkillCredit.FULL) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void addChanges(Pair pair, List<Change> changes) {
    List<UnmetCondition> unmet = new ArrayList<>();
    addUnmet(pair, unmet);
    LanguageAsk ask = pair.vacancy().facets().languages();
    for (UnmetCondition one : unmet) {
      int language = one.condition().subject();
      LanguageOffer.Language known = pair.person().facets().languages().language(language);
      changes.add(
          new Change(
              one.condition(),
              "languages",
              levels(ask, language, part -> level(known, part)),
              levels(ask, language, part -> needed(ask, part)),
              changed -> changed.with(changed.person().with(raised(changed, language)))));
    }
  }

  private static int level(LanguageOffer.@Nullable Language known, LanguageAsk.Part part) {
    return known == null ? LanguageOffer.UNKNOWN_LEVEL : known.level(part.skill());
  }

  /** The level a part needs: one less when the employer offers a course. */
  private static int needed(LanguageAsk ask, LanguageAsk.Part part) {
    return part.level() - (ask.courseOffered() ? 1 : 0);
  }

  private static String levels(
      LanguageAsk ask, int language, ToIntFunction<LanguageAsk.Part> levelOf) {
    return ask.parts().stream()
        .filter(part -> part.language() == language)
        .map(part -> name(levelOf.applyAsInt(part)))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static String name(int level) {
    return level < 0 ? Change.UNKNOWN : Cefr.values()[level].name();
  }

  private static LanguageOffer raised(Pair pair, int code) {
    LanguageOffer offer = pair.person().facets().languages();
    LanguageAsk ask = pair.vacancy().facets().languages();
    LanguageOffer.Language known = offer.language(code);
    int[] levels = new int[4];
    for (int skill = 0; skill < levels.length; skill++) {
      levels[skill] = known == null ? LanguageOffer.UNKNOWN_LEVEL : known.level(skill);
    }
    for (LanguageAsk.Part part : ask.parts()) {
      if (part.language() == code) {
        levels[part.skill()] = Math.max(levels[part.skill()], needed(ask, part));
      }
    }
    List<LanguageOffer.Language> languages = new ArrayList<>(offer.languages());
    languages.removeIf(one -> one.code() == code);
    languages.add(
        new LanguageOffer.Language(
            code,
            levels[0],
            levels[1],
            levels[2],
            levels[3],
            known == null ? 0 : known.courseLevel(),
            known == null ? LanguageOffer.NO_COURSE : known.courseDay()));
    languages.sort(Comparator.comparingInt(LanguageOffer.Language::code));
    return new LanguageOffer(offer.complete(), languages);
  }
}
