package nl.ongekend.eval.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Work that is done once in each round, and what it took; round 0 warms up and is not measured.
 *
 * @param <T> its result
 */
final class Timed<T> {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final Supplier<T> work;
  private final List<Long> wall = new ArrayList<>();
  private final List<Long> cpu = new ArrayList<>();

  /** Creates work that is the same in each round. */
  Timed(Supplier<T> work) {
    this.work = work;
  }

  /** Creates work that each round says anew. */
  Timed() {
    this(() -> {
      throw new IllegalStateException("the work of each round is given");
    });
  }

  T run(int round) {
    return run(round, work);
  }

  T run(int round, Supplier<T> thisWork) {
    long cpuBefore = SYSTEM.getProcessCpuTime();
    long before = System.nanoTime();
    T result = thisWork.get();
    if (round > 0) {
      wall.add(System.nanoTime() - before);
      cpu.add(SYSTEM.getProcessCpuTime() - cpuBefore);
    }
    return result;
  }

  /** Returns the wall time and the processor time of all threads, in milliseconds. */
  List<Row> rows(String subject, String kind) {
    return List.of(
        Row.of(subject, kind, "ms", millis(wall)), Row.of(subject, kind, "ms cpu", millis(cpu)));
  }

  private static Samples millis(List<Long> nanos) {
    return Samples.of(nanos.stream().mapToLong(TimeUnit.NANOSECONDS::toMillis).toArray());
  }

  /**
   * Returns how many times as long something else took in the same rounds, at least.
   *
   * @param names what the other and this are called
   */
  Ratio ratio(String id, List<String> names, double target, Timed<?> other) {
    double[] ascending =
        IntStream.range(0, wall.size())
            .mapToDouble(round -> (double) other.wall.get(round) / wall.get(round))
            .sorted()
            .toArray();
    double median = ascending[(ascending.length - 1) / 2];
    double high = ascending[ascending.length - 1];
    return new Ratio(
        id,
        names.getFirst(),
        names.getLast(),
        median,
        ascending[0],
        high,
        target,
        median >= target);
  }
}
