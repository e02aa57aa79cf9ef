package nl.ongekend.api.decision;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ongekend.core.decision.NamedRequirement;
import nl.ongekend.core.decision.NamedRequirement.Kind;
import nl.ongekend.core.decision.Reason;
import nl.ongekend.core.decision.ReasonCode;
import nl.ongekend.core.decision.Stage;
import nl.ongekend.core.profile.LanguageDemand;
import nl.ongekend.core.profile.LanguageRequirement;
import nl.ongekend.core.profile.LicenceRequirement;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.Vacancy;
import org.jspecify.annotations.Nullable;

/** The requirements of a vacancy that reasons can be about. */
public final class VacancyRequirements {

  private VacancyRequirements() {}

  /** Returns the requirements, by kind and in the order of the vacancy. */
  public static List<NamedRequirement> of(Vacancy vacancy) {
    return Stream.of(skills(vacancy), licences(vacancy), languages(vacancy), others())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static List<NamedRequirement> skills(Vacancy vacancy) {
    List<SkillRequirement> skills = orEmpty(vacancy.skills());
    return skills.stream()
        .map(skill -> new NamedRequirement(Kind.SKILL, skill.concept().uri()))
        .toList();
  }

  private static List<NamedRequirement> licences(Vacancy vacancy) {
    List<LicenceRequirement> licences = orEmpty(vacancy.licences());
    return licences.stream()
        .map(licence -> new NamedRequirement(Kind.LICENCE, licence.concept().uri()))
        .toList();
  }

  private static List<NamedRequirement> languages(Vacancy vacancy) {
    LanguageDemand languages = vacancy.languages();
    List<LanguageRequirement> working =
        languages == null ? List.of() : orEmpty(languages.working());
    return working.stream()
        .map(language -> new NamedRequirement(Kind.LANGUAGE, language.language()))
        .toList();
  }

  private static List<NamedRequirement> others() {
    return Arrays.stream(Kind.values())
        .filter(kind -> !kind.hasSubject())
        .map(NamedRequirement::of)
        .toList();
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** Returns every reason there can be for getting to a stage with a vacancy. */
  public static List<Reason> reasons(Vacancy vacancy, Stage stage) {
    List<NamedRequirement> requirements = of(vacancy);
    return ReasonCode.of(stage).stream().flatMap(code -> reasons(code, requirements)).toList();
  }

  private static Stream<Reason> reasons(ReasonCode code, List<NamedRequirement> requirements) {
    return code.kinds().isEmpty()
        ? Stream.of(Reason.of(code))
        : requirements.stream()
            .filter(requirement -> code.kinds().contains(requirement.kind()))
            .map(requirement -> new Reason(code, requirement));
  }
}
