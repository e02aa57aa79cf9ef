package nl.ongekend.core.feature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import nl.ongekend.core.assign.AssignmentProblem;
import nl.ongekend.core.assign.AssignmentProblemBuilder;
import nl.ongekend.core.assign.AssignmentRules;
import nl.ongekend.core.assign.CohortAssigner;
import nl.ongekend.core.assign.CohortAssignment;
import nl.ongekend.core.assign.CohortRules;
import nl.ongekend.core.assign.EarlierProposal;
import nl.ongekend.core.assign.EarlierProposals;
import nl.ongekend.core.assign.GroupFloor;
import nl.ongekend.core.assign.HeldBack;
import nl.ongekend.core.assign.OpenVacancy;
import nl.ongekend.core.assign.Pair;
import nl.ongekend.core.assign.Participant;
import nl.ongekend.core.assign.PartnerPair;
import nl.ongekend.core.assign.ProposalCaps;
import nl.ongekend.core.assign.Restrictions;
import nl.ongekend.core.assign.WhatIf;

/**
 * A batch with rules, in words, one a line:
 *
 * <pre>
 *   vacancy NAME for N in AREA
 *   NAME waited DAYS: VACANCY SCORE, VACANCY SCORE
 *   together NAME and NAME
 *   promise GROUP N: NAME, NAME
 *   at most N times in DAYS days
 *   DATE: NAME was proposed VACANCY
 * </pre>
 *
 * <p>Scores are out of 100, and a name is one word.
 */
final class Promise {

  private static final int POINT = 100;

  private final LocalDate today;
  private final List<OpenVacancy> vacancies = new ArrayList<>();
  private final Map<String, String> areaByVacancy = new HashMap<>();
  private final List<Participant> people = new ArrayList<>();
  private final Map<String, SequencedMap<String, Integer>> listByPerson = new LinkedHashMap<>();
  private final List<PartnerPair> partners = new ArrayList<>();
  private final List<GroupFloor> floors = new ArrayList<>();
  private final List<EarlierProposal> earlier = new ArrayList<>();
  private ProposalCaps caps = new ProposalCaps(1, null, null, null);

  private Promise(LocalDate today) {
    this.today = today;
  }

  /** Returns what becomes of a batch on a day. */
  static String on(String today, String text) {
    Promise promise = new Promise(LocalDate.parse(today));
    text.lines().forEach(promise::read);
    return promise.outcome();
  }

  private void read(String line) {
    String[] words = line.split("[ :,]+");
    switch (words[0]) {
      case "vacancy" -> {
        vacancies.add(OpenVacancy.of(words[1], number(words[3])));
        areaByVacancy.put(words[1], words[5]);
      }
      case "together" -> partners.add(new PartnerPair(words[1], words[3]));
      case "promise" -> {
        Set<String> members = Set.copyOf(Arrays.asList(words).subList(3, words.length));
        floors.add(new GroupFloor(words[1], members, number(words[2])));
      }
      case "at" -> caps = new ProposalCaps(number(words[5]), number(words[2]), null, null);
      default -> readPersonOrDay(words);
    }
  }

  private void readPersonOrDay(String[] words) {
    if (!words[1].equals("waited")) {
      earlier.add(new EarlierProposal(words[1], words[4], "employer", LocalDate.parse(words[0])));
      return;
    }
    people.add(Participant.of(words[0], number(words[2])));
    SequencedMap<String, Integer> list = new LinkedHashMap<>();
    for (int i = 3; i < words.length; i += 2) {
      list.put(words[i], number(words[i + 1]));
    }
    listByPerson.put(words[0], list);
  }

  private static int number(String word) {
    return Integer.parseInt(word);
  }

  private String outcome() {
    Map<Pair, HeldBack> heldBack = heldBack();
    Set<Pair> held = new HashSet<>(heldBack.keySet());
    CohortRules rules = new CohortRules(partners, floors, areaByVacancy);
    CohortAssignment found =
        new CohortAssigner().assign(problem(), new Restrictions(WhatIf.NOTHING, held, rules));
    StringBuilder text = new StringBuilder();
    found
        .assignment()
        .proposals()
        .forEach(pair -> text.append(pair.person() + ": " + pair.vacancy() + "\n"));
    heldBack.forEach((pair, why) ->
        text.append("%s, %s: %s%n".formatted(pair.person(), pair.vacancy(), why.sentence())));
    found
        .partnerResults()
        .forEach(result ->
            text.append(
                "%s and %s: %s%n"
                    .formatted(
                        result.pair().first(), result.pair().second(), words(result.outcome()))));
    found
        .floorResults()
        .forEach(floor ->
            text.append(
                "%s: %d of %d, %s%n"
                    .formatted(
                        floor.name(), floor.served(), floor.least(), words(floor.reason()))));
    return text
        + "total %d, without the rules %d%n"
            .formatted(found.assignment().total() / POINT, found.totalBound() / POINT);
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private Map<Pair, HeldBack> heldBack() {
    EarlierProposals counted = EarlierProposals.of(caps, today, earlier);
    Map<Pair, HeldBack> heldBack = new LinkedHashMap<>();
    listByPerson.forEach((person, list) -> {
      SequencedMap<String, String> employers = new LinkedHashMap<>();
      list.keySet().forEach(vacancy -> employers.put(vacancy, "employer"));
      counted
          .heldBack(person, employers, 1)
          .forEach((vacancy, why) -> heldBack.put(new Pair(person, vacancy), why));
    });
    return heldBack;
  }

  private AssignmentProblem problem() {
    AssignmentProblemBuilder builder =
        AssignmentProblem.builder(AssignmentRules.DEFAULT, people, vacancies);
    listByPerson.forEach((person, list) ->
        list.forEach((vacancy, score) -> builder.candidate(person, vacancy, POINT * score)));
    return builder.build();
  }
}
