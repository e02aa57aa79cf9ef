package nl.ongekend.api.job;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.proposal.PersonChoice;
import nl.ongekend.api.proposal.ProposalSettings;
import nl.ongekend.api.proposal.RulesReader;
import nl.ongekend.api.service.BatchOptions;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.FilterReader;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.StrictJson;
import nl.ongekend.api.view.BatchRulesDocument;
import nl.ongekend.api.view.BatchSettingsDocument;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.assign.WhatIf;
import nl.ongekend.core.batch.BatchRequest;
import org.jspecify.annotations.Nullable;

/**
 * How a job runs.
 *
 * @param document all settings, none left out
 * @param options how to rank
 * @param proposal how to propose
 * @param cohort who takes part; missing: everybody
 */
record JobSettings(
    BatchSettingsDocument document,
    BatchOptions options,
    ProposalSettings proposal,
    @Nullable Set<UUID> cohort) {

  /** The most people of a cohort that is sent; larger ones are everybody, with filters. */
  static final int MOST_PASSPORTS = 100_000;

  /**
   * Reads what was sent.
   *
   * @param today the date when none is named
   * @param rules checks rules between people
   * @throws ProblemException when a value is not one it can have
   */
  static JobSettings read(String json, LocalDate today, RulesReader rules) {
    BatchSettingsDocument sent = StrictJson.read(json, BatchSettingsDocument.class);
    requireCohort(sent.passports());
    return of(complete(sent, today, rules.read(or(sent.rules(), BatchRulesDocument.NONE))));
  }

  private static void requireCohort(@Nullable List<UUID> passports) {
    if (passports == null) {
      return;
    }
    if (passports.isEmpty() || passports.size() > MOST_PASSPORTS) {
      throw Choices.refused(
          "passports",
          "a list of 1 to %d ids".formatted(MOST_PASSPORTS),
          "Leave it out for everybody.");
    }
    if (Set.copyOf(passports).size() < passports.size()) {
      throw Choices.refused("passports", "each named once", "Leave the second one out.");
    }
  }

  /** Returns the settings that were kept. */
  static JobSettings kept(String json) {
    return of(ViewJson.mapper().readValue(json, BatchSettingsDocument.class));
  }

  private static BatchSettingsDocument complete(
      BatchSettingsDocument sent, LocalDate today, BatchRulesDocument rules) {
    LocalDate asOf = or(sent.asOf(), today);
    ProposalSettings usual = ProposalSettings.standard(asOf);
    return new BatchSettingsDocument(
        or(sent.top(), MatchParameters.DEFAULT_TOP),
        asOf,
        or(sent.profile(), "standard"),
        or(sent.filters(), List.of()),
        or(sent.countUnranked(), true),
        or(sent.threads(), Runtime.getRuntime().availableProcessors()),
        or(sent.tranche(), BatchRequest.TRANCHE),
        or(sent.floor(), usual.floor()),
        or(sent.cap(), usual.cap()),
        sent.limit(),
        or(sent.tieKey(), usual.tieKey()),
        or(sent.people(), List.of()),
        sent.passports(),
        rules);
  }

  private static JobSettings of(BatchSettingsDocument all) {
    MatchParameters parameters =
        MatchParameters.standard(needed(all.asOf()))
            .withRange(needed(all.top()), 0)
            .withProfile(Choices.profile(needed(all.profile())))
            .withFilter(FilterReader.readPairs(needed(all.filters())));
    BatchOptions options =
        new BatchOptions(
            parameters,
            needed(all.threads()),
            needed(all.tranche()),
            needed(all.countUnranked()),
            true);
    ProposalSettings proposal =
        new ProposalSettings(
            needed(all.floor()),
            needed(all.cap()),
            all.limit(),
            needed(all.tieKey()),
            choices(needed(all.people())),
            WhatIf.NOTHING,
            or(all.rules(), BatchRulesDocument.NONE));
    List<UUID> cohort = all.passports();
    return new JobSettings(all, options, proposal, cohort == null ? null : Set.copyOf(cohort));
  }

  private static Map<UUID, PersonChoice> choices(List<BatchSettingsDocument.Person> people) {
    Map<UUID, PersonChoice> choiceById = new HashMap<>();
    for (BatchSettingsDocument.Person person : people) {
      PersonChoice choice =
          new PersonChoice(
              or(person.days(), 0), person.floor(), person.cap(), or(person.optOut(), false));
      if (choiceById.put(required(person.passport()), choice) != null) {
        throw Choices.refused("people", "each named once", "Leave the second one out.");
      }
    }
    return choiceById;
  }

  private static UUID required(@Nullable UUID passport) {
    if (passport == null) {
      throw Choices.refused("people", "named by passport", "Add the id of the passport.");
    }
    return passport;
  }

  private static <T> T or(@Nullable T value, T usual) {
    return Objects.requireNonNullElse(value, usual);
  }

  private static <T> T needed(@Nullable T value) {
    return Objects.requireNonNull(value, "settings are complete");
  }

  /** Returns whether somebody takes part. */
  boolean takesPart(UUID passport) {
    return cohort == null || cohort.contains(passport);
  }

  String json() {
    return ViewJson.write(document);
  }
}
