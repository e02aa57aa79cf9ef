package nl.ongekend.core.voice;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.Indispensable;
import nl.ongekend.core.profile.LicenceRequirement;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.Vacancy;
import org.jspecify.annotations.Nullable;

/** What a vacancy says about a requirement; of one asked twice, the most that is asked. */
record AskedSkills(Vacancy vacancy) {

  private Stream<SkillRequirement> skills(String uri) {
    return orEmpty(vacancy.skills()).filter(asked -> asked.concept().uri().equals(uri));
  }

  private Stream<LicenceRequirement> licences(String uri) {
    return orEmpty(vacancy.licences()).filter(asked -> asked.concept().uri().equals(uri));
  }

  private static <T> Stream<T> orEmpty(@Nullable List<T> values) {
    return values == null ? Stream.empty() : values.stream();
  }

  /** Returns the importance; one that is derived from the occupation is essential. */
  Importance importance(String uri) {
    return Stream.concat(
            skills(uri).map(SkillRequirement::effectiveImportance),
            licences(uri).map(LicenceRequirement::effectiveImportance))
        .min(Comparator.naturalOrder())
        .orElse(Importance.ESSENTIAL);
  }

  /** Returns the least level, 1 to 4. */
  int level(String uri) {
    return skills(uri)
        .map(SkillRequirement::level)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .max()
        .orElse(1);
  }

  /** Returns the task that cannot be done without it, if the employer named one. */
  Optional<String> findTask(String uri) {
    return Stream.concat(
            skills(uri).map(SkillRequirement::indispensable),
            licences(uri).map(LicenceRequirement::indispensable))
        .filter(Objects::nonNull)
        .map(Indispensable::task)
        .findFirst();
  }
}
