package nl.ongekend.core.voice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ongekend.core.explain.FeasibleStatus;
import nl.ongekend.core.profile.CefrSkill;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.Motive;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.rule.ActionOwner;
import nl.ongekend.core.rule.RightStatus;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.score.ExclusionVerdict;
import nl.ongekend.core.score.HoursVerdict;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.score.TravelVerdict;

/**
 * Which messages a voice needs, and what each may insert. The codes of the rules come from the
 * tables in use, those of verdicts and values from their enums, so that a new code without a text
 * is found when the bundles are loaded.
 */
final class MessageCatalogue {

  private final SortedMap<String, Set<String>> argumentsByKey = new TreeMap<>();

  private MessageCatalogue() {}

  /** Returns the names of the arguments by key. */
  static SortedMap<String, Set<String>> of(Voice voice, RuleTables tables) {
    MessageCatalogue catalogue = new MessageCatalogue();
    catalogue.addShared(tables);
    if (voice == Voice.EMPLOYER) {
      catalogue.addRequirements();
    } else {
      catalogue.addRight(tables);
      catalogue.addFeasible();
      catalogue.addFirstLayer();
      catalogue.addSkills();
      catalogue.addOtherTerms();
      catalogue.addNames();
    }
    return catalogue.argumentsByKey;
  }

  /**
   * Returns the last part of a key for a constant: {@code AFTER_ACTION} is {@code after-action}.
   */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void add(String key, String... arguments) {
    argumentsByKey.put(key, Set.of(arguments));
  }

  private void addAll(String prefix, Stream<String> codes, String... arguments) {
    codes.forEach(code -> add(prefix + "." + code, arguments));
  }

  private void addAll(String prefix, Enum<?>[] constants, String... arguments) {
    addAll(prefix, Arrays.stream(constants).map(MessageCatalogue::key), arguments);
  }

  private void addShared(RuleTables tables) {
    addAll("action", tables.actionCodes().stream());
    addAll("owner", ActionOwner.values());
    add("arrange.now", "owner", "action");
    add("arrange.days", "owner", "action", "days");
    addAll("importance", Importance.values());
    addAll("cefr-skill", CefrSkill.values());
    add("concept.nameless");
    addAll("whole.coverage", Stream.of("nothing-asked", "prior"));
    addAll("whole.language", Stream.of("nothing-asked", "prior"));
    Stream<String> ofVacancy = Stream.of("requirements-derived", "agency", "tied-housing");
    addAll("warning", ofVacancy);
    addAll("warning", Stream.of("unmapped", "safety-language"), "detail");
  }

  private void addRight(RuleTables tables) {
    addAll("reason", tables.reasonCodes().stream());
    addAll("right", RightStatus.values());
    add("right.not-before", "date");
    add("repair.not-allowed");
    add("repair.not-before", "date");
    add("repair.meanwhile", "occupations");
  }

  private void addFeasible() {
    addAll("feasible", FeasibleStatus.values());
    addAll("feasible", Stream.concat(refusals(), openVerdicts()));
    addAll("repair", refusals());
  }

  private static Stream<String> openVerdicts() {
    return Stream.of("hours.unknown", "travel.unknown", "travel.after-move");
  }

  private static Stream<String> refusals() {
    Stream<String> hours =
        Arrays.stream(HoursVerdict.values())
            .filter(verdict -> !verdict.isFeasible())
            .map(verdict -> "hours." + key(verdict));
    Stream<String> travel =
        Arrays.stream(TravelVerdict.values())
            .filter(verdict -> !verdict.isFeasible())
            .map(verdict -> "travel." + key(verdict));
    Stream<String> excluded =
        Arrays.stream(ExclusionVerdict.values())
            .filter(verdict -> verdict != ExclusionVerdict.NONE)
            .map(verdict -> "excluded." + key(verdict));
    Stream<String> start = Stream.of("start.available-too-late");
    return Stream.of(hours, travel, start, excluded).flatMap(codes -> codes);
  }

  private void addFirstLayer() {
    add("headline.ranked", "title", "employer", "score", "fit");
    add("headline.open", "title", "employer", "score", "fit", "low", "high", "open");
    add("headline.blocked", "title", "employer");
    add("fact.skills", "skills");
    add("fact.skill", "skill", "evidence");
    add("fact.no-skills");
    addAll("fact", Stream.of("learn", "trainable", "ask"), "skill");
    add("fact.open", "open");
    addAll("term", Term.values());
    addAll("open", Term.values());
    addAll("ask", Term.values());
    add("next.propose");
    add("next.learn", "skill");
    add("next.right", "reason");
    add("points.term", "points", "max");
    add("points.range", "points", "max", "low", "high");
    add("points.item", "points", "max");
    add("points.without", "points", "max", "score");
    addAll("warning", Stream.of("answers-expired", "below-own-level"), "detail");
  }

  private void addSkills() {
    addAll("evidence", EvidenceGrade.values());
    add("evidence.occupation", "occupation");
    add("evidence.assumed");
    add("evidence.near", "claim", "evidence");
    List<String> edges = List.of("same", "narrower", "broader", "related");
    addAll("item.skill", edges.stream(), "skill", "importance", "claim", "evidence");
    addAll("item.skill", Stream.of("missing", "trainable", "unknown"), "skill", "importance");
    addAll("item.licence", Stream.of("held", "ended", "absent", "unknown"), "skill", "importance");
    add("item.level", "asked", "level");
    add("item.level.unknown", "asked");
    add("item.task", "task");
    addAll("level", Stream.of("1", "2", "3", "4"));
    add("item.training", "training");
    add("item.use.claimed", "skill", "claim");
    addAll("item.use", Stream.of("same", "inferred"), "skill");
    addAll("whole.use", Stream.of("any-level", "nothing-asked", "prior"));
    add("item.rounding");
  }

  private void addOtherTerms() {
    add("whole.occupation.prior");
    add("item.occupation.held", "occupation", "held");
    add("item.occupation.none", "occupation");
    addAll("item.language", Stream.of("met", "short"), "language", "skill", "asked", "level");
    addAll("item.language", Stream.of("absent", "unknown"), "language", "skill", "asked");
    add("item.language.team");
    add("item.language.offered");
    add("item.language.course", "level", "date");
    add("cefr.none");
    add("hours.exact", "hours");
    add("hours.range", "from", "to");
    add("hours.from", "from");
    add("hours.up-to", "to");
    add("item.hours.both", "asked", "wanted");
    add("item.hours.asked", "asked");
    add("item.hours.wanted", "wanted");
    add("item.hours.unknown");
    add("item.travel.both", "minutes", "most");
    add("item.travel.minutes", "minutes");
    addAll("item.travel", Stream.of("none", "unknown", "unreachable"));
    addAll("wish", Stream.of("occupation", "sector", "contract", "motives"));
    addAll("item.wish", Stream.of("wanted", "partly", "other"), "wish", "what");
    addAll("item.wish", Stream.of("no-preference", "unknown"), "wish");
  }

  private void addNames() {
    addAll("sector", Sector.values());
    addAll("contract", ContractForm.values());
    addAll("motive", Motive.values());
    add("motive.none");
  }

  private void addRequirements() {
    add("headline.requirements", "met", "probable", "all", "fit");
    List<String> states = List.of("met", "probable", "learn", "trainable", "open");
    addAll("fact", states.stream(), "skills");
    add("fact.languages");
    addAll("item.skill", states.stream(), "skill", "importance");
    addAll("item.language", Stream.of("met", "open"), "language", "skill", "asked");
    add("requirement.language", "language", "skill", "asked");
    add("item.language.short", "language", "skill", "asked", "steps");
    add("term.coverage");
    add("term.language");
    add("blocker.indispensable", "skill", "task");
    add("blocker.language", "language", "skill", "asked", "task");
    add("repair.indispensable");
    add("next.meet");
    addAll("next", Stream.of("learn", "open"), "skill");
  }
}
