package nl.ongekend.api.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.LicenceState;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Takes from a passport what an employer may see while a release is open. What it does not name
 * stays behind: the annotation of the permit, wishes, exclusions, times, partner and caseload.
 */
public final class ReleasedPersonMapper {

  private final TaxonomySnapshot taxonomy;

  /** Creates a mapper with the labels of a taxonomy. */
  public ReleasedPersonMapper(TaxonomySnapshot taxonomy) {
    this.taxonomy = taxonomy;
  }

  /**
   * Returns what may be seen.
   *
   * @param until when it ends by itself
   * @param language of the labels
   */
  public AskedReleasesDocument.Person person(Passport passport, Instant until, String language) {
    ConceptLabels labels = new ConceptLabels(taxonomy, language);
    WorkTime time = passport.workTime();
    return new AskedReleasesDocument.Person(
        until,
        passport.name(),
        all(passport.skills()).stream()
            .map(claim ->
                new AskedReleasesDocument.Skill(
                    labels.of(ConceptType.SKILL, claim.concept()), claim.level()))
            .toList(),
        all(passport.occupations()).stream()
            .map(held ->
                new AskedReleasesDocument.Occupation(
                    labels.of(ConceptType.OCCUPATION, held.concept()), held.months()))
            .toList(),
        all(passport.languages()).stream().map(ReleasedPersonMapper::language).toList(),
        all(passport.licences()).stream()
            .filter(licence -> licence.state() == LicenceState.HELD)
            .map(licence -> labels.of(ConceptType.SKILL, licence.concept()))
            .toList(),
        time == null ? null : decimal(time.minHours()),
        time == null ? null : decimal(time.maxHours()));
  }

  private static AskedReleasesDocument.Language language(LanguageSkill skill) {
    return new AskedReleasesDocument.Language(
        skill.language(),
        level(skill.listening()),
        level(skill.reading()),
        level(skill.speaking()),
        level(skill.writing()));
  }

  private static @Nullable String level(@Nullable Cefr level) {
    return level == null ? null : level.name();
  }

  private static @Nullable BigDecimal decimal(@Nullable Hours hours) {
    return hours == null ? null : hours.toDecimal();
  }

  private static <T> List<T> all(@Nullable List<T> list) {
    return Objects.requireNonNullElse(list, List.of());
  }
}
