package nl.ongekend.eval.ortools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import nl.ongekend.core.assign.Assignment;
import nl.ongekend.core.assign.ExactAssigner;
import nl.ongekend.core.assign.Participant;
import nl.ongekend.core.assign.WhatIf;
import nl.ongekend.eval.bench.AssignBatch;
import nl.ongekend.eval.bench.AssignPeer;
import nl.ongekend.eval.bench.AssignPeer.Optimum;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** OR-Tools, told nothing of our answer, serves the same people with the same total. */
class OrToolsAgreementTest {

  private static final int PEOPLE = 2_000;
  private static final int VACANCIES = 1_000;

  private final ExactAssigner assigner = new ExactAssigner();
  private final AssignPeer peer = new OrToolsPeer();

  static LongStream hundred() {
    return System.getProperty("ongekend.seed", "").isBlank()
        ? LongStream.rangeClosed(1, 100)
        : Seeds.seeds();
  }

  static LongStream few() {
    return Seeds.seeds().limit(10);
  }

  @ParameterizedTest
  @MethodSource("hundred")
  void assign_openingsCapsFloorsAndPins_isTheOptimum(long seed) {
    AssignBatch batch = AssignBatch.generate(PEOPLE, VACANCIES, seed);
    Assignment ours = assigner.assign(batch.problem(), batch.whatIf());
    assertThat(Optimum.of(ours)).isEqualTo(peer.optimum(batch.problem(), batch.whatIf()));
  }

  @ParameterizedTest
  @MethodSource("few")
  void reassign_afterEveryKindOfChange_isTheOptimum(long seed) {
    AssignBatch batch = AssignBatch.generate(PEOPLE, VACANCIES, seed);
    Assignment before = assigner.assign(batch.problem(), batch.whatIf());
    WhatIf changed = withReserved(before, AssignBatch.changed(before, Seeds.random(seed)));
    Assignment after = assigner.reassign(before, changed);
    assertThat(Optimum.of(after)).isEqualTo(peer.optimum(batch.problem(), changed));
  }

  /** Five people who were not served come first. */
  private static WhatIf withReserved(Assignment before, WhatIf whatIf) {
    Set<String> served = Set.copyOf(before.listServed());
    List<String> reserved =
        before.problem().people().stream()
            .map(Participant::id)
            .filter(person -> !served.contains(person))
            .limit(5)
            .toList();
    return new WhatIf(whatIf.pins(), whatIf.exclusions(), whatIf.optOuts(), reserved);
  }
}
