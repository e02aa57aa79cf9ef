package nl.ongekend.api.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.proposal.RulesReader;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.StrictJson;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.view.BatchRulesDocument;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@code batch --rules}: one {@link BatchRulesDocument}. A refusal names the file and the
 * place in it, and no id.
 *
 * @param path the file
 */
record RulesFile(Path path) {

  /**
   * Reads the rules.
   *
   * @param services whose places and passports the rules are about
   * @param cohort who takes part; missing: everybody who is stored
   * @throws ProblemException when a rule is not what it should be, or partners take no part
   */
  BatchRulesDocument read(Services services, @Nullable Set<UUID> cohort) throws IOException {
    try {
      BatchRulesDocument rules = require(services, text());
      RulesReader reader = reader(services);
      reader.requireAmong(rules, stored(services, rules), "a passport of this home");
      if (cohort != null) {
        reader.requireAmong(rules, cohort, "in the cohort of the batch");
      }
      return rules;
    } catch (ProblemException e) {
      throw inFile(e.problem());
    }
  }

  /**
   * Reads rules about people who are in no home; partners of whom one takes no part are passed
   * over.
   *
   * @throws ProblemException when a rule is not what it should be
   */
  BatchRulesDocument readForOthers(Services services) throws IOException {
    try {
      return require(services, text());
    } catch (ProblemException e) {
      throw inFile(e.problem());
    }
  }

  private String text() throws IOException {
    try {
      return Files.readString(path, UTF_8);
    } catch (CharacterCodingException e) {
      throw ProblemException.invalid(
          "rules.refused", "the text must be UTF-8.\nSave the file as UTF-8.");
    }
  }

  private static BatchRulesDocument require(Services services, String text) {
    return reader(services).read(StrictJson.read(text, BatchRulesDocument.class));
  }

  private static RulesReader reader(Services services) {
    return new RulesReader(services.engine().world().places(), "");
  }

  private static Set<UUID> stored(Services services, BatchRulesDocument rules) {
    Set<UUID> partners = new HashSet<>();
    rules
        .listPartners()
        .forEach(pair -> {
          partners.add(Objects.requireNonNull(pair.first()));
          partners.add(Objects.requireNonNull(pair.second()));
        });
    return services
        .passports()
        .listExisting(Caller.local(Purpose.BATCH_MATCHING), List.copyOf(partners));
  }

  private ProblemException inFile(Problem problem) {
    return ProblemException.invalid(
        "rules.refused", "file (%s): %s".formatted(path, problem.detail()), problem.pointer());
  }
}
