package nl.ongekend.api.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ongekend.api.decision.VacancyRequirements;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Today;
import nl.ongekend.api.web.KeptChoice.Option;
import nl.ongekend.core.decision.Decision;
import nl.ongekend.core.decision.Introduction;
import nl.ongekend.core.decision.NamedRequirement;
import nl.ongekend.core.decision.Overruled;
import nl.ongekend.core.decision.Reason;
import nl.ongekend.core.decision.ReasonCode;
import nl.ongekend.core.decision.Stage;
import nl.ongekend.core.decision.Step;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.taxonomy.ConceptType;

/** Puts decisions into words. Thread-safe. */
final class KeptWording {

  private final Services services;
  private final Texts texts;

  KeptWording(Services services, Texts texts) {
    this.services = services;
    this.texts = texts;
  }

  /** Returns how far something has come. */
  String stage(Stage stage, PageLanguage language) {
    return texts.of(language, "kept.stage." + stage);
  }

  /** Returns the stages that can follow, to be chosen. */
  List<Option> next(Introduction introduction, PageLanguage language) {
    return introduction.stage().next().stream()
        .filter(stage -> stage != Stage.REMOVED)
        .map(stage -> new Option(stage.name(), stage(stage, language)))
        .toList();
  }

  /** Returns the reasons for getting to some stages with a vacancy, each once. */
  List<Option> reasons(Vacancy vacancy, Stream<Stage> stages, PageLanguage language) {
    return stages
        .flatMap(stage -> VacancyRequirements.reasons(vacancy, stage).stream())
        .distinct()
        .map(reason -> new Option(reason.toText(), reason(reason, language)))
        .toList();
  }

  /** Returns a reason in words. */
  String reason(Reason reason, PageLanguage language) {
    String text = texts.of(language, "kept.reason." + reason.code());
    NamedRequirement requirement = reason.requirement();
    return requirement == null || saysAll(reason.code())
        ? text
        : text + ": " + requirement(requirement, language);
  }

  /** A reason that can be about one thing only need not name it. */
  private static boolean saysAll(ReasonCode code) {
    return code.kinds().size() == 1 && !code.kinds().getFirst().hasSubject();
  }

  /** Returns a requirement in words. */
  String requirement(NamedRequirement requirement, PageLanguage language) {
    String subject = requirement.subject();
    if (subject == null) {
      return texts.of(language, "kept.requirement." + requirement.kind());
    }
    return requirement.kind() == NamedRequirement.Kind.LANGUAGE
        ? Texts.language(language, subject)
        : services
            .taxonomy()
            .find(ConceptType.SKILL, subject, language.code())
            .map(concept -> concept.label())
            .orElse(subject);
  }

  /** Returns what was decided, the latest first. */
  List<String> history(Introduction introduction, PageLanguage language) {
    return introduction.decisions().reversed().stream()
        .map(decision -> line(decision, language))
        .toList();
  }

  private String line(Decision decision, PageLanguage language) {
    List<String> parts = new ArrayList<>();
    parts.add(day(Today.day(decision.author().at())) + ": " + step(decision.step(), language));
    Overruled overruled = decision.overruled();
    if (overruled != null) {
      parts.add(texts.of(language, "kept.overruled." + overruled));
    }
    decision.reasons().forEach(reason -> parts.add(reason(reason, language)));
    return String.join(" · ", parts);
  }

  private String step(Step step, PageLanguage language) {
    return switch (step) {
      case Step.Move move ->
          move.startsOn() == null
              ? stage(move.to(), language)
              : texts.of(language, "kept.placed-on", day(move.startsOn()));
      case Step.Order order -> texts.of(language, "kept.ordered", order.place());
      case Step.FollowUp asked ->
          texts.of(language, "kept.asked." + asked.retained(), asked.milestone().months());
    };
  }

  /** Returns when to ask how it goes, while somebody works there. */
  List<String> milestones(Introduction introduction, PageLanguage language) {
    return introduction
        .findStart()
        .map(start ->
            introduction.listOpen().stream()
                .map(one ->
                    texts.of(language, "kept.milestone", one.months(), day(one.dueOn(start))))
                .toList())
        .orElse(List.of());
  }

  /** Returns a day as it is read anywhere. */
  static String day(LocalDate day) {
    return String.format(
        Locale.ROOT, "%d-%d-%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
