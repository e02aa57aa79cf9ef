package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.CohortStepDocument;
import nl.ongekend.api.view.CohortView;
import nl.ongekend.core.profile.Passport;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which one step brings most vacancies within reach of a person, as bars. */
@RestController
class OpensController {

  private static final String TEMPLATE = "opens";
  private static final int MOST = 12;
  private static final int WIDTH = 100;

  /** Many a vacancy asks minutes of its own: they are all needed to be added up. */
  private static final int EVERY = MatchParameters.MOST;

  private static final String JOURNEY = "mobility.maxMinutes";
  private static final int QUARTER = 15;

  private final Services services;
  private final CoachViews views;
  private final PersonPages people;

  OpensController(Services services, CoachViews views, PersonPages people) {
    this.services = services;
    this.views = views;
    this.people = people;
  }

  /**
   * A step.
   *
   * @param what what it is about
   * @param to what it becomes, in words
   * @param opens how many vacancies it brings within reach
   * @param width the length of its bar, 1 to 100
   * @param tries the fields with which it can be tried; empty when it cannot
   */
  record Step(String what, String to, int opens, int width, List<WhatIfForm.Field> tries) {

    /** Copies the list. */
    Step {
      tries = List.copyOf(tries);
    }
  }

  @GetMapping(path = Addresses.OPENS, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> opens(Caller caller, Visit visit, @PathVariable UUID id) {
    Passport passport = services.passports().get(caller, id).document();
    List<CohortStepDocument.Step> found =
        rounded(
            services
                .markets()
                .cohortStep(caller, new CohortView(List.of(id)), visit.parameters(EVERY))
                .steps());
    int most = found.stream().mapToInt(CohortStepDocument.Step::pairs).max().orElse(1);
    List<Step> steps =
        found.stream().limit(MOST).map(step -> step(step, most, passport, visit)).toList();
    return people.page(
        TEMPLATE, passport, visit, Map.of("steps", steps, "tryHref", Addresses.whatIf(id)));
  }

  /**
   * Returns the steps with longer journeys in quarters of an hour, each with what a shorter one
   * opens already; those that open most first.
   */
  static List<CohortStepDocument.Step> rounded(List<CohortStepDocument.Step> steps) {
    List<CohortStepDocument.Step> rounded =
        new ArrayList<>(steps.stream().filter(step -> !isJourney(step)).toList());
    List<CohortStepDocument.Step> journeys =
        steps.stream().filter(OpensController::isJourney).toList();
    journeys.stream()
        .map(OpensController::quarter)
        .distinct()
        .forEach(minutes -> rounded.add(journey(minutes, journeys)));
    return rounded.stream()
        .sorted(Comparator.comparingInt(CohortStepDocument.Step::pairs).reversed())
        .toList();
  }

  private static boolean isJourney(CohortStepDocument.Step step) {
    return step.field().equals(JOURNEY);
  }

  private static int quarter(CohortStepDocument.Step step) {
    return (Integer.parseInt(step.to()) + QUARTER - 1) / QUARTER * QUARTER;
  }

  private static CohortStepDocument.Step journey(
      int minutes, List<CohortStepDocument.Step> journeys) {
    int opens =
        journeys.stream()
            .filter(step -> quarter(step) <= minutes)
            .mapToInt(CohortStepDocument.Step::pairs)
            .sum();
    return new CohortStepDocument.Step(JOURNEY, "", "", String.valueOf(minutes), 1, opens);
  }

  private Step step(CohortStepDocument.Step step, int most, Passport passport, Visit visit) {
    ChangeWording wording = views.wording();
    return new Step(
        wording.about(step.field(), step.subject(), step.label(), visit.language()),
        wording.value(step.field(), step.to(), visit.language()),
        step.pairs(),
        Math.max(1, WIDTH * step.pairs() / most),
        WhatIfForm.of(passport).with(step).map(WhatIfForm::fields).orElse(List.of()));
  }
}
