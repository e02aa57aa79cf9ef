package nl.ongekend.core.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Scanner;
import java.util.stream.IntStream;
import nl.ongekend.testing.SharedData;
import org.junit.jupiter.api.Test;

/** A published instance with its published optimum; costs become points below the maximum. */
class OrLibraryTest {

  private static final long OPTIMUM = 305;

  @Test
  void assign100_hasThePublishedOptimum() throws IOException {
    String text = Files.readString(SharedData.require("eval-dev/assignment/assign100.txt"));
    try (Scanner numbers = new Scanner(text)) {
      int size = numbers.nextInt();
      List<String> names = IntStream.range(0, size).mapToObj(Integer::toString).toList();
      AssignmentProblemBuilder builder =
          AssignmentProblem.builder(
              new AssignmentRules(size, 0, 0),
              names.stream().map(name -> Participant.of(name, 0)).toList(),
              names.stream().map(name -> OpenVacancy.of(name, 1)).toList());
      for (String person : names) {
        for (String vacancy : names) {
          builder.candidate(person, vacancy, AssignmentRules.MOST_POINTS - numbers.nextInt());
        }
      }
      Assignment assignment = new ExactAssigner().assign(builder.build(), WhatIf.NOTHING);

      assertThat(assignment.total()).isEqualTo(size * (long) AssignmentRules.MOST_POINTS - OPTIMUM);
      assertThat(assignment.gap()).isZero();
    }
  }
}
