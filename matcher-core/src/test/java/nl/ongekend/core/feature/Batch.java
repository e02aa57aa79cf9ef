package nl.ongekend.core.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.ongekend.core.assign.Assignment;
import nl.ongekend.core.assign.AssignmentProblem;
import nl.ongekend.core.assign.AssignmentProblemBuilder;
import nl.ongekend.core.assign.AssignmentReason;
import nl.ongekend.core.assign.AssignmentRules;
import nl.ongekend.core.assign.ExactAssigner;
import nl.ongekend.core.assign.Greedy;
import nl.ongekend.core.assign.OpenVacancy;
import nl.ongekend.core.assign.Pair;
import nl.ongekend.core.assign.Participant;
import nl.ongekend.core.assign.WhatIf;

/**
 * A batch in words: a first line of vacancies with openings, then a line for each person with days
 * of waiting and scores out of 100.
 */
final class Batch {

  private static final int POINT = 100;
  private static final List<String> RANKS = List.of("first", "second", "third", "fourth");

  private final Assignment assignment;

  private Batch(Assignment assignment) {
    this.assignment = assignment;
  }

  static Batch of(String text) {
    List<String> lines = text.lines().toList();
    List<OpenVacancy> vacancies =
        Arrays.stream(lines.getFirst().split(", "))
            .map(words -> words.split(" for "))
            .map(words -> OpenVacancy.of(words[0], Integer.parseInt(words[1])))
            .toList();
    List<String[]> people = new ArrayList<>();
    lines.stream().skip(1).forEach(line -> people.add(line.split(" waited |: |, ")));
    AssignmentProblemBuilder builder =
        AssignmentProblem.builder(
            AssignmentRules.DEFAULT,
            people.stream()
                .map(words -> Participant.of(words[0], Integer.parseInt(words[1])))
                .toList(),
            vacancies);
    for (String[] words : people) {
      for (String score : Arrays.asList(words).subList(2, words.length)) {
        String[] parts = score.split(" ", 2);
        builder.candidate(words[0], parts[0], POINT * Integer.parseInt(parts[1]));
      }
    }
    return new Batch(new ExactAssigner().assign(builder.build(), WhatIf.NOTHING));
  }

  /** Returns the prices out of 100, by name. */
  String prices() {
    return assignment.problem().vacancies().stream()
        .map(OpenVacancy::id)
        .sorted()
        .map(id -> id + " " + assignment.price(id) / POINT)
        .collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Pair pair : assignment.proposals()) {
      AssignmentReason reason = AssignmentReason.listFor(assignment, pair.person()).getFirst();
      text.append(pair.person()).append(": ").append(pair.vacancy()).append(", ");
      text.append(RANKS.get(reason.rank() - 1)).append(" for him or her");
      reason
          .above()
          .forEach(passed ->
              text.append(
                  "; %s is taken by %d, of whom %d fit better"
                      .formatted(passed.vacancy(), passed.takenBy(), passed.suitedMore())));
      text.append('\n');
    }
    Greedy greedy = assignment.greedy();
    return text
        + "served %d of %d, total %d, at most %d; greedy serves %d, total %d%n"
            .formatted(
                assignment.servedCount(),
                assignment.problem().people().size(),
                assignment.total() / POINT,
                assignment.bound() / POINT,
                greedy.served(),
                greedy.total() / POINT);
  }
}
