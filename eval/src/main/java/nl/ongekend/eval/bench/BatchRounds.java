package nl.ongekend.eval.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one way to rank for everybody took, round by round, in milliseconds. */
final class BatchRounds {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final String name;
  private final Way way;
  private final List<Long> wall = new ArrayList<>();
  private final List<Long> cpu = new ArrayList<>();
  private List<Answer> answers = List.of();
  private boolean steady = true;

  BatchRounds(String name, Way way) {
    this.name = name;
    this.way = way;
  }

  /** A way to rank for everybody. */
  @FunctionalInterface
  interface Way {
    /** Returns the answers in the order of the people. */
    List<Answer> rank() throws IOException;
  }

  /** Ranks without measuring. */
  void warmUp() throws IOException {
    answers = way.rank();
  }

  /** Ranks once more. */
  void play() throws IOException {
    long cpuBefore = SYSTEM.getProcessCpuTime();
    long before = System.nanoTime();
    List<Answer> given = way.rank();
    wall.add((System.nanoTime() - before) / NANOS_PER_MILLI);
    cpu.add((SYSTEM.getProcessCpuTime() - cpuBefore) / NANOS_PER_MILLI);
    steady &= given.equals(answers);
  }

  /** Returns whether every round gave the same answers. */
  boolean isSteady() {
    return steady;
  }

  List<Answer> answers() {
    return answers;
  }

  /** Returns the wall time and the processor time of all threads. */
  List<Row> rows(String work) {
    return List.of(row(work, "ms", wall), row(work, "ms cpu", cpu));
  }

  private Row row(String work, String unit, List<Long> millis) {
    Samples samples = Samples.of(millis.stream().mapToLong(Long::longValue).toArray());
    return new Row(
        name,
        work,
        unit,
        samples.count(),
        samples.percentile(10),
        samples.percentile(50),
        samples.percentile(90),
        samples.percentile(99),
        new Row.Range(samples.percentile(1), samples.percentile(100)),
        Answer.sha256(answers));
  }

  /**
   * Returns how many times as long others take as this.
   *
   * @param otherMillis what they take, by round; as many rounds as this has
   */
  Ratio ratio(String id, double target, String other, double[] otherMillis) {
    double[] ascending = new double[wall.size()];
    Arrays.setAll(ascending, round -> otherMillis[round] / Math.max(1, wall.get(round)));
    Arrays.sort(ascending);
    int half = ascending.length / 2;
    double middle = (ascending[half] + ascending[ascending.length - 1 - half]) / 2;
    return new Ratio(
        id,
        other,
        name,
        middle,
        ascending[0],
        ascending[ascending.length - 1],
        target,
        middle >= target);
  }

  double[] wallMillis() {
    return wall.stream().mapToDouble(Long::doubleValue).toArray();
  }
}
