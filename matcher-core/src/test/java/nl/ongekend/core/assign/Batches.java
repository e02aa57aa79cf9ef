package nl.ongekend.core.assign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Random batches for tests: crowded, full of ties, with every kind of limit. */
final class Batches {

  private Batches() {}

  /** Returns a batch small enough for brute force. */
  static AssignmentProblem small(Random random) {
    return random(random, 2 + random.nextInt(4), 1 + random.nextInt(4), 3);
  }

  /** Returns a batch of some size; scores are few, so that most of them tie. */
  static AssignmentProblem random(Random random, int people, int vacancies, int most) {
    List<Participant> participants = new ArrayList<>();
    List<OpenVacancy> openVacancies = new ArrayList<>();
    for (int p = 0; p < people; p++) {
      Integer floor = random.nextInt(4) == 0 ? 5_000 + 1_000 * random.nextInt(4) : null;
      int cap = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1;
      boolean out = random.nextInt(12) == 0;
      participants.add(new Participant("p" + p, random.nextInt(4), floor, cap, out));
    }
    for (int v = 0; v < vacancies; v++) {
      openVacancies.add(new OpenVacancy("v" + v, random.nextInt(3), 1 + random.nextInt(3)));
    }
    int length = Math.min(most, vacancies);
    AssignmentProblemBuilder builder =
        AssignmentProblem.builder(
            new AssignmentRules(length, 6_000, random.nextInt(5)), participants, openVacancies);
    for (int p = 0; p < people; p++) {
      List<OpenVacancy> own = new ArrayList<>(openVacancies);
      Collections.shuffle(own, random);
      for (OpenVacancy vacancy : own.subList(0, random.nextInt(length + 1))) {
        builder.candidate("p" + p, vacancy.id(), 5_500 + 500 * random.nextInt(10));
      }
    }
    return builder.build();
  }

  /** Returns changes that can be met: pins are taken one by one while they can. */
  static WhatIf whatIf(Random random, AssignmentProblem problem) {
    WhatIf whatIf = WhatIf.NOTHING;
    for (int c = 0; c < problem.candidateCount(); c++) {
      Pair pair = problem.pair(c);
      int choice = random.nextInt(10);
      if (choice == 0) {
        whatIf = whatIf.withExclusion(pair.person(), pair.vacancy());
      } else if (choice == 1) {
        whatIf = withPinIfPossible(problem, whatIf, pair);
      }
    }
    return whatIf;
  }

  /** Returns the same changes with some people whose turn comes first. */
  static WhatIf withReserved(Random random, AssignmentProblem problem, WhatIf whatIf) {
    List<String> ids = new ArrayList<>(problem.people().stream().map(Participant::id).toList());
    Collections.shuffle(ids, random);
    return whatIf.withReserved(ids.subList(0, random.nextInt(ids.size() + 1)));
  }

  /** Returns rules between the people of a batch: some pairs, some floors, three areas. */
  static CohortRules rules(Random random, AssignmentProblem problem) {
    List<String> ids = new ArrayList<>(problem.people().stream().map(Participant::id).toList());
    Collections.shuffle(ids, random);
    List<PartnerPair> partners = new ArrayList<>();
    for (int i = 0; i + 1 < ids.size() && random.nextInt(3) > 0; i += 2) {
      partners.add(new PartnerPair(ids.get(i), ids.get(i + 1)));
    }
    List<GroupFloor> floors = new ArrayList<>();
    for (int i = 0; i < random.nextInt(3); i++) {
      Collections.shuffle(ids, random);
      Set<String> members = Set.copyOf(ids.subList(0, 1 + random.nextInt(ids.size())));
      floors.add(new GroupFloor("floor " + i, members, random.nextInt(members.size() + 1)));
    }
    Map<String, String> areas = new HashMap<>();
    problem.vacancies().forEach(vacancy -> areas.put(vacancy.id(), "area " + random.nextInt(3)));
    return new CohortRules(partners, floors, areas);
  }

  private static WhatIf withPinIfPossible(AssignmentProblem problem, WhatIf whatIf, Pair pair) {
    WhatIf pinned = whatIf.withPin(pair.person(), pair.vacancy());
    try {
      Admission.of(problem, pinned);
      return pinned;
    } catch (IllegalArgumentException e) {
      // The pin cannot be met beside the others; the batch goes without it.
      return whatIf;
    }
  }
}
