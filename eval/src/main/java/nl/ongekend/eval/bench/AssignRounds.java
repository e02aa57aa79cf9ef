package nl.ongekend.eval.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.ongekend.core.assign.Assignment;
import nl.ongekend.core.assign.ExactAssigner;
import nl.ongekend.core.assign.FastAssigner;
import nl.ongekend.core.assign.ProofOfOptimality;
import nl.ongekend.core.assign.WhatIf;

/** One batch, solved round after round by all contenders in turn. */
final class AssignRounds {

  private static final String ASSIGN = "assign";
  private static final String CHANGES = "3 changes";

  private final AssignBatch batch;
  private final Assignment first;
  private final List<Contest> others;
  private final Timed<Assignment> exact;
  private final Timed<Assignment> fast;
  private final Timed<Assignment> whatIf;
  private boolean answersEqual = true;

  /** Somebody else's solver; only solving is compared, building its network is shown. */
  private record Contest(AssignPeer peer, Timed<AssignPeer.Solve> building, Timed<Long> solving) {

    Contest(AssignPeer peer) {
      this(peer, new Timed<>(), new Timed<>());
    }

    long total(int round, Assignment first) {
      AssignPeer.Solve ready =
          building.run(
              round, () -> peer.prepare(first.problem(), first.whatIf(), first.listServed()));
      return solving.run(round, ready::total);
    }
  }

  /**
   * Prepares rounds.
   *
   * @param first the proven assignment of the batch
   * @param seed of what is changed
   */
  AssignRounds(AssignBatch batch, Assignment first, List<AssignPeer> peers, long seed) {
    this.batch = batch;
    this.first = first;
    this.others = peers.stream().map(Contest::new).toList();
    ExactAssigner assigner = new ExactAssigner();
    WhatIf changed = AssignBatch.changed(first, new Random(seed));
    this.exact = new Timed<>(() -> assigner.assign(batch.problem(), batch.whatIf()));
    this.fast = new Timed<>(() -> new FastAssigner().assign(batch.problem(), batch.whatIf()));
    this.whatIf = new Timed<>(() -> assigner.reassign(first, changed));
  }

  /** Solves it by all; round 0 warms up. */
  void play(int round) {
    answersEqual &= exact.run(round).proposals().equals(first.proposals());
    Assignment near = fast.run(round);
    answersEqual &= near.listServed().equals(first.listServed());
    answersEqual &= near.total() <= first.total() && first.total() <= near.bound();
    answersEqual &= ProofOfOptimality.of(whatIf.run(round)).isProven();
    for (Contest other : others) {
      answersEqual &= other.total(round, first) == first.total();
    }
  }

  /** Returns whether all said the same, as far as they are exact. */
  boolean answersEqual() {
    return answersEqual;
  }

  List<Row> rows() {
    Assignment near = new FastAssigner().assign(batch.problem(), batch.whatIf());
    List<Row> rows = new ArrayList<>(exact.rows("exact", ASSIGN));
    rows.addAll(fast.rows("fast", ASSIGN));
    rows.add(Row.of("fast", "total", "points", near.total()));
    rows.add(Row.of("fast", "gap", "points", near.gap()));
    rows.addAll(whatIf.rows("exact", CHANGES));
    for (Contest other : others) {
      rows.addAll(other.building().rows(other.peer().name(), "build the network"));
      rows.addAll(other.solving().rows(other.peer().name(), ASSIGN));
    }
    return rows;
  }

  /** Returns how many times as long as the what-if the assignment from nothing takes. */
  Ratio whatIfRatio(String id, double target) {
    return whatIf.ratio(id, List.of(ASSIGN, CHANGES), target, exact);
  }

  /** Returns how many times as long as the exact assignment others take, one by one. */
  List<Ratio> peerRatios(String id, double target) {
    return others.stream()
        .map(other ->
            exact.ratio(id, List.of(other.peer().name(), "exact"), target, other.solving()))
        .toList();
  }
}
