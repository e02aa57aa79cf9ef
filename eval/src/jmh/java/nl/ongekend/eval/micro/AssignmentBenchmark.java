package nl.ongekend.eval.micro;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.ongekend.core.assign.Assignment;
import nl.ongekend.core.assign.ExactAssigner;
import nl.ongekend.core.assign.FastAssigner;
import nl.ongekend.core.assign.ProofOfOptimality;
import nl.ongekend.core.assign.WhatIf;
import nl.ongekend.eval.bench.AssignBatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long is an assignment from nothing, one that is only near the optimum, and one after three
 * changes? One operation is a whole batch, with half as many vacancies as people and lists of 20.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class AssignmentBenchmark {

  private static final long SEED = 1;

  /** A municipality, and the batches that are compared with other solvers. */
  @Param({"300", "2000"})
  public int people;

  private final ExactAssigner exact = new ExactAssigner();
  private final FastAssigner fast = new FastAssigner();
  private AssignBatch batch;
  private Assignment first;
  private WhatIf changed;

  /** Generates a batch; proves both optima, and that the fast one serves the same people. */
  @Setup(Level.Trial)
  public void generate() {
    batch = AssignBatch.generate(people, people / 2, SEED);
    first = assign();
    changed = AssignBatch.changed(first, new Random(SEED));
    boolean right =
        ProofOfOptimality.of(first).isProven()
            && ProofOfOptimality.of(reassign()).isProven()
            && nearlyAssign().listServed().equals(first.listServed());
    if (!right) {
      throw new IllegalStateException(
          "the assignment of %d people (seed %d) is not proven".formatted(people, SEED));
    }
  }

  /** Finds the optimum. */
  @Benchmark
  public Assignment assign() {
    return exact.assign(batch.problem(), batch.whatIf());
  }

  /** Finds the same people with nearly the same total. */
  @Benchmark
  public Assignment nearlyAssign() {
    return fast.assign(batch.problem(), batch.whatIf());
  }

  /** Finds the optimum after a pin, an exclusion and an opt-out. */
  @Benchmark
  public Assignment reassign() {
    return exact.reassign(first, changed);
  }
}
