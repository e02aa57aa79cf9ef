package nl.ongekend.eval.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.ongekend.core.assign.Assignment;
import nl.ongekend.core.assign.AssignmentProblem;
import nl.ongekend.core.assign.AssignmentProblemBuilder;
import nl.ongekend.core.assign.AssignmentRules;
import nl.ongekend.core.assign.CohortRules;
import nl.ongekend.core.assign.GroupFloor;
import nl.ongekend.core.assign.OpenVacancy;
import nl.ongekend.core.assign.Pair;
import nl.ongekend.core.assign.Participant;
import nl.ongekend.core.assign.PartnerPair;
import nl.ongekend.core.assign.WhatIf;

/**
 * A generated batch: people and vacancies in fields of work of unequal size, three quarters of each
 * list from the own field, popular vacancies in more lists, every kind of limit.
 *
 * @param problem the cohort, vacancies and candidates
 * @param whatIf a few pins
 */
public record AssignBatch(AssignmentProblem problem, WhatIf whatIf) {

  private static final int LIST = 20;
  private static final int PER_FIELD = 100;
  private static final double SKEW = 1.5;
  private static final int MOST_DAYS = 400;
  private static final int PINS = 10;
  private static final int GROUPS = 12;
  private static final int AREAS = 6;

  /** Returns the batch of a seed. */
  public static AssignBatch generate(int people, int vacancies, long seed) {
    Random random = new Random(seed);
    List<Participant> cohort = new ArrayList<>();
    for (int p = 0; p < people; p++) {
      Integer floor = oneIn(random, 10) ? 5_000 + random.nextInt(3_000) : null;
      int cap = oneIn(random, 10) ? 3 : 1;
      cohort.add(
          new Participant("p" + p, random.nextInt(MOST_DAYS), floor, cap, oneIn(random, 50)));
    }
    List<OpenVacancy> open = new ArrayList<>();
    for (int v = 0; v < vacancies; v++) {
      int openings = oneIn(random, 4) ? 1 + random.nextInt(10) : 1;
      open.add(new OpenVacancy("v" + v, openings, oneIn(random, 5) ? 2 : openings));
    }
    AssignmentProblemBuilder builder =
        AssignmentProblem.builder(AssignmentRules.DEFAULT, cohort, open);
    List<Pair> pins = new ArrayList<>();
    for (int p = 0; p < people; p++) {
      Pair best = addList(builder, random, p, vacancies);
      // Pins of people far apart, so that they do not meet at one vacancy.
      if (pins.size() < PINS && p % (people / PINS) == 0 && !cohort.get(p).optedOut()) {
        pins.add(best);
      }
    }
    return of(builder.build(), pins);
  }

  private static AssignBatch of(AssignmentProblem problem, List<Pair> pins) {
    WhatIf whatIf = WhatIf.NOTHING;
    Set<String> taken = new HashSet<>();
    for (Pair pin : pins) {
      if (problem.points(pin) >= 8_000 && taken.add(pin.vacancy())) {
        whatIf = whatIf.withPin(pin.person(), pin.vacancy());
      }
    }
    return new AssignBatch(problem, whatIf);
  }

  private static Pair addList(
      AssignmentProblemBuilder builder, Random random, int person, int vacancies) {
    int fields = Math.max(1, vacancies / PER_FIELD);
    int own = skewed(random, fields);
    Set<Integer> list = new HashSet<>();
    Pair best = new Pair("", "");
    int most = -1;
    while (list.size() < LIST) {
      int field = oneIn(random, 4) ? random.nextInt(fields) : own;
      int vacancy = field * PER_FIELD + skewed(random, PER_FIELD);
      int points = 4_500 + (field == own ? 1_500 : 0) + random.nextInt(4_000);
      if (vacancy < vacancies && list.add(vacancy)) {
        builder.candidate("p" + person, "v" + vacancy, points);
        if (points > most) {
          most = points;
          best = new Pair("p" + person, "v" + vacancy);
        }
      }
    }
    return best;
  }

  /**
   * Returns rules for this batch: one person in 25 has a partner, vacancies lie in six areas, and
   * of each of twelve groups of people six in ten are served at least.
   */
  public CohortRules rules(long seed) {
    Random random = new Random(seed);
    List<String> ids =
        new ArrayList<>(problem.people().stream().map(Participant::id).sorted().toList());
    Collections.shuffle(ids, random);
    List<PartnerPair> partners = new ArrayList<>();
    for (int i = 0; i + 1 < ids.size() / 25; i += 2) {
      partners.add(new PartnerPair(ids.get(i), ids.get(i + 1)));
    }
    Collections.shuffle(ids, random);
    List<GroupFloor> floors = new ArrayList<>();
    int size = ids.size() / GROUPS;
    for (int i = 0; i < GROUPS; i++) {
      Set<String> members = Set.copyOf(ids.subList(i * size, (i + 1) * size));
      floors.add(new GroupFloor("group " + i, members, size * 6 / 10));
    }
    Map<String, String> areas = new HashMap<>();
    problem
        .vacancies()
        .forEach(vacancy -> areas.put(vacancy.id(), "area " + random.nextInt(AREAS)));
    return new CohortRules(partners, floors, areas);
  }

  /**
   * Returns what one sitting of a user changes: a pin, an exclusion and an opt-out of people who
   * have a proposal; less where these contradict each other.
   */
  public static WhatIf changed(Assignment first, Random random) {
    List<Pair> proposals = first.proposals();
    Pair pin = proposals.get(random.nextInt(proposals.size()));
    Pair excluded = proposals.get(random.nextInt(proposals.size()));
    Pair out = proposals.get(random.nextInt(proposals.size()));
    WhatIf before = first.whatIf();
    boolean clash = pin.person().equals(out.person()) || pin.equals(excluded);
    WhatIf pinned = clash ? before : before.withPin(pin.person(), pin.vacancy());
    boolean needed =
        before.pins().contains(excluded)
            || before.pins().stream().anyMatch(one -> one.person().equals(out.person()));
    return needed
        ? pinned
        : pinned.withExclusion(excluded.person(), excluded.vacancy()).withOptOut(out.person());
  }

  private static boolean oneIn(Random random, int many) {
    return random.nextInt(many) == 0;
  }

  private static int skewed(Random random, int count) {
    return (int) (count * Math.pow(random.nextDouble(), SKEW));
  }
}
