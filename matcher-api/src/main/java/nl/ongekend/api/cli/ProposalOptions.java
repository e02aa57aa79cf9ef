package nl.ongekend.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ongekend.api.proposal.CohortSheet;
import nl.ongekend.api.proposal.PersonChoice;
import nl.ongekend.api.proposal.ProposalSettings;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.BatchRulesDocument;
import nl.ongekend.core.assign.AssignmentRules;
import nl.ongekend.core.assign.Pair;
import nl.ongekend.core.assign.WhatIf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the batch command can be told about its proposal. */
final class ProposalOptions {

  static final String STANDARD_OUTPUT = "-";

  @Option(
      names = "--propose",
      paramLabel = "FILE",
      description =
          "Makes a proposal and writes it: a table when the file ends in .csv, else NDJSON, which"
              + " batch diff reads; - prints it as text.")
  private @Nullable String file;

  @Option(
      names = "--cohort",
      paramLabel = "FILE",
      description =
          "Who takes part: a .csv file with the column passport and, if known, days, floor, cap and"
              + " optOut.")
  private @Nullable Path cohort;

  @Option(
      names = "--floor",
      paramLabel = "N",
      defaultValue = "" + AssignmentRules.DEFAULT_REACH_CUT_OFF,
      description = "Nothing below these points is proposed, ${DEFAULT-VALUE} when left out.")
  private int floor;

  @Option(
      names = "--cap",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many proposals one person gets at most, ${DEFAULT-VALUE} when left out.")
  private int cap;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "To how many people one vacancy is proposed at most; its openings if left out.")
  private @Nullable Integer limit;

  @Option(
      names = "--tie-key",
      paramLabel = "N",
      description =
          "The key of the hash that decides between people who waited equally long; the number of"
              + " the day when left out.")
  private @Nullable Long tieKey;

  @Option(
      names = "--pin",
      paramLabel = "P=V",
      description = "This person is proposed this vacancy, by ids. Repeatable.")
  private List<String> pins = List.of();

  @Option(
      names = "--exclude",
      paramLabel = "P=V",
      description = "This person is not proposed this vacancy, by ids. Repeatable.")
  private List<String> exclusions = List.of();

  @Option(
      names = "--opt-out",
      paramLabel = "P",
      description = "This person is proposed nothing, by id. Repeatable.")
  private List<String> optOuts = List.of();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description =
          "What holds between people and over time: a .json file with partners, floors and caps.")
  private @Nullable Path rules;

  @Option(
      names = "--record",
      description = "Writes down that the proposal is put forward: it counts against later caps.")
  private boolean recorded;

  boolean isRecorded() {
    return recorded;
  }

  boolean isWanted() {
    return file != null;
  }

  boolean isPrinted() {
    return STANDARD_OUTPUT.equals(file);
  }

  String file() {
    return String.valueOf(file);
  }

  /**
   * Returns the people of the cohort file with what holds for each, null when there is no file.
   *
   * @throws nl.ongekend.api.problem.ProblemException when a line is not what it should be
   */
  @Nullable Map<UUID, PersonChoice> cohort() throws IOException {
    Path sheet = cohort;
    return sheet == null ? null : CohortSheet.read(sheet);
  }

  /**
   * Returns the rules of the rules file, none when there is no file.
   *
   * @param people who takes part; missing: everybody in the home
   * @param areStored whether those who take part are in the home
   * @throws nl.ongekend.api.problem.ProblemException when a rule is not what it should be
   */
  BatchRulesDocument rules(Services services, @Nullable Set<UUID> people, boolean areStored)
      throws IOException {
    if (rules == null) {
      return BatchRulesDocument.NONE;
    }
    RulesFile file = new RulesFile(rules);
    return areStored ? file.read(services, people) : file.readForOthers(services);
  }

  /** Returns how to propose, with what holds for single people. */
  ProposalSettings settings(LocalDate asOf, @Nullable Map<UUID, PersonChoice> choices) {
    WhatIf whatIf =
        new WhatIf(
            pairs("--pin", pins),
            pairs("--exclude", exclusions),
            optOuts.stream()
                .map(id -> id("--opt-out", id))
                .collect(Collectors.toUnmodifiableSet()));
    return new ProposalSettings(
        floor,
        cap,
        limit,
        tieKey == null ? ProposalSettings.standard(asOf).tieKey() : tieKey,
        choices == null ? Map.of() : choices,
        whatIf,
        BatchRulesDocument.NONE);
  }

  private static Set<Pair> pairs(String option, List<String> pairs) {
    return pairs.stream().map(pair -> pair(option, pair)).collect(Collectors.toUnmodifiableSet());
  }

  private static Pair pair(String option, String text) {
    String[] ids = text.split("=", -1);
    if (ids.length != 2) {
      throw new UsageException(
          "%s (%s) must be PASSPORT=VACANCY.\nWrite both ids with = between."
              .formatted(option, text));
    }
    return new Pair(id(option, ids[0]), id(option, ids[1]));
  }

  private static String id(String option, String text) {
    if (!text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new UsageException(
          "id (%s) of %s must be a UUID.\nFor example 00000000-0000-7000-8000-0000000a0001."
              .formatted(text, option));
    }
    return UUID.fromString(text).toString();
  }
}
