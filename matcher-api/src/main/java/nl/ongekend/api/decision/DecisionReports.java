package nl.ongekend.api.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.store.KeptIntroduction;
import nl.ongekend.api.view.DecisionReportDocument;
import nl.ongekend.core.decision.Introduction;
import nl.ongekend.core.decision.NamedRequirement;
import nl.ongekend.core.decision.RequirementCounts;
import nl.ongekend.core.question.RoundedPool;
import nl.ongekend.taxonomy.ConceptType;
import org.jspecify.annotations.Nullable;

/** Tells which requirements were named when something was decided. Thread-safe. */
public final class DecisionReports {

  private final Services services;

  /** Creates the reports of one home. */
  public DecisionReports(Services services) {
    this.services = services;
  }

  /** What a report is divided by. */
  public enum By {
    /** Nothing: all together. */
    ALL,
    /** The employer. */
    EMPLOYER,
    /** The vacancy. */
    VACANCY,
    /** The occupation of the vacancy. */
    OCCUPATION
  }

  /**
   * Returns the report. O(decisions); holds all introductions.
   *
   * @param language of labels
   */
  public DecisionReportDocument report(Caller caller, By by, String language) {
    Map<String, List<Introduction>> byKey = new TreeMap<>();
    for (KeptIntroduction kept :
        services.engine().store().introductions().listAll(caller.actor(), caller.purpose())) {
      findKey(kept.introduction(), by)
          .ifPresent(key ->
              byKey.computeIfAbsent(key, group -> new ArrayList<>()).add(kept.introduction()));
    }
    return new DecisionReportDocument(
        DecisionReportDocument.SCHEMA,
        services.build().version(),
        services.build().commit(),
        services.today().date(),
        by.name().toLowerCase(Locale.ROOT),
        byKey.entrySet().stream()
            .map(entry -> group(caller, by, entry, language))
            .filter(group -> !group.requirements().isEmpty())
            .toList());
  }

  private static Optional<String> findKey(Introduction introduction, By by) {
    return switch (by) {
      case ALL -> Optional.of("");
      case EMPLOYER -> Optional.of(introduction.employer());
      case VACANCY -> Optional.of(introduction.vacancy().toString());
      case OCCUPATION -> Optional.ofNullable(introduction.occupation());
    };
  }

  private DecisionReportDocument.Group group(
      Caller caller, By by, Map.Entry<String, List<Introduction>> entry, String language) {
    List<Introduction> introductions = entry.getValue();
    long people = introductions.stream().map(Introduction::passport).distinct().count();
    return new DecisionReportDocument.Group(
        by == By.ALL ? null : entry.getKey(),
        label(caller, by, entry.getKey(), language),
        RoundedPool.shown(Math.toIntExact(people)),
        RequirementCounts.of(introductions).stream()
            .filter(count -> count.people() >= RoundedPool.LEAST)
            .map(count -> requirement(count, language))
            .toList());
  }

  private @Nullable String label(Caller caller, By by, String key, String language) {
    return switch (by) {
      case ALL -> null;
      case EMPLOYER -> key;
      case OCCUPATION -> concept(ConceptType.OCCUPATION, key, language);
      case VACANCY ->
          services
              .vacancies()
              .find(caller, UUID.fromString(key))
              .map(work -> work.document().title().in(language))
              .orElse(key);
    };
  }

  private DecisionReportDocument.Requirement requirement(
      RequirementCounts.Count count, String language) {
    NamedRequirement requirement = count.requirement();
    return new DecisionReportDocument.Requirement(
        requirement.kind().name(),
        requirement.subject(),
        label(requirement, language),
        RoundedPool.shown(count.people()),
        RoundedPool.shown(count.refused()),
        RoundedPool.shown(count.ended()),
        RoundedPool.shown(count.waived()));
  }

  private @Nullable String label(NamedRequirement requirement, String language) {
    String subject = requirement.subject();
    if (subject == null) {
      return null;
    }
    return switch (requirement.kind()) {
      case SKILL, LICENCE -> concept(ConceptType.SKILL, subject, language);
      default -> Locale.of(subject).getDisplayLanguage(Locale.of(language));
    };
  }

  private String concept(ConceptType type, String uri, String language) {
    return services
        .taxonomy()
        .find(type, uri, language)
        .map(concept -> concept.label())
        .orElse(uri);
  }
}
