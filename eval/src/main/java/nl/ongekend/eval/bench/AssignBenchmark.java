package nl.ongekend.eval.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.ongekend.core.assign.Assignment;
import nl.ongekend.core.assign.CohortAssigner;
import nl.ongekend.core.assign.CohortAssignment;
import nl.ongekend.core.assign.CohortRules;
import nl.ongekend.core.assign.ExactAssigner;
import nl.ongekend.core.assign.FastAssigner;
import nl.ongekend.core.assign.Greedy;
import nl.ongekend.core.assign.Pair;
import nl.ongekend.core.assign.ProofOfOptimality;
import nl.ongekend.core.assign.WhatIf;
import nl.ongekend.eval.Sha256;

/**
 * How long an assignment takes, from nothing and after a change, beside other solvers.
 *
 * <p>One large batch is solved in rounds, by all contenders in turn; the first round warms up.
 * Every total is proven by its prices. Peers, when they are on the class path, also solve small
 * batches of other seeds, where served counts and totals have to be equal.
 */
public final class AssignBenchmark {

  private static final String EXACT_ID = "P6-exact";
  private static final String OPTIMUM_ID = "P6-optimum";
  private static final String WHAT_IF_ID = "P6-what-if";
  private static final String RULES_ID = "P6-rules";
  private static final double WHAT_IF_TARGET = 10;
  private static final double MOST_GAP = 0.01;

  /** Waiting is generated in days, so the day of the report changes nothing. */
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

  private static final int CHANGES = 3;
  private static final int SMALL_PEOPLE = 2_000;
  private static final int SMALL_VACANCIES = 1_000;

  private final AssignSize size;
  private final Consumer<String> progress;
  private final ExactAssigner assigner = new ExactAssigner();
  private final FastAssigner quick = new FastAssigner();
  private final List<AssignPeer> peers =
      ServiceLoader.load(AssignPeer.class).stream().map(ServiceLoader.Provider::get).toList();
  private final List<Row> rows = new ArrayList<>();
  private final List<Ratio> ratios = new ArrayList<>();
  private final List<Missed> missed = new ArrayList<>();
  private boolean answersEqual = true;

  private AssignBenchmark(AssignSize size, Consumer<String> progress) {
    this.size = size;
    this.progress = progress;
  }

  /**
   * Measures; takes minutes for 100,000 people.
   *
   * @param progress hears what is being done
   */
  public static BenchReport run(AssignSize size, Consumer<String> progress) {
    return new AssignBenchmark(size, progress).measure();
  }

  private BenchReport measure() {
    progress.accept("Generating %,d people".formatted(size.people()));
    AssignBatch batch = AssignBatch.generate(size.people(), size.vacancies(), size.seed());
    Assignment first = proven(assigner.assign(batch.problem(), batch.whatIf()));
    describe(first);
    measureRounds(batch, first);
    measureRules(batch);
    compareSmall();
    String name = "people x %,d vacancies".formatted(size.vacancies());
    DataSet data = new DataSet(name, size.seed(), size.people(), hash(first));
    return new BenchReport(
        "assign", List.of("P6"), AS_OF, List.of(data), rows, ratios, answersEqual, missed);
  }

  private void describe(Assignment first) {
    Greedy greedy = first.greedy();
    rows.add(Row.of("exact", "served", "people", first.servedCount()));
    rows.add(Row.of("exact", "total", "points", first.total()));
    rows.add(Row.of("greedy", "served", "people", greedy.served()));
    rows.add(Row.of("greedy", "total", "points", greedy.total()));
  }

  private void measureRounds(AssignBatch batch, Assignment first) {
    WhatIf changed = changed(first);
    Timed<Assignment> exact = new Timed<>(() -> assigner.assign(batch.problem(), batch.whatIf()));
    Timed<Assignment> fast = new Timed<>(() -> quick.assign(batch.problem(), batch.whatIf()));
    Timed<Assignment> whatIf = new Timed<>(() -> assigner.reassign(first, changed));
    List<Timed<Long>> others = new ArrayList<>();
    peers.forEach(_ -> others.add(new Timed<>()));
    for (int round = 0; round <= size.rounds(); round++) {
      progress.accept("Round %d of %d, the first to warm up".formatted(round, size.rounds()));
      answersEqual &= exact.run(round).proposals().equals(first.proposals());
      Assignment near = fast.run(round);
      answersEqual &= near.listServed().equals(first.listServed());
      answersEqual &= near.total() <= first.total() && first.total() <= near.bound();
      proven(whatIf.run(round));
      for (int i = 0; i < peers.size(); i++) {
        AssignPeer.Solve solve =
            peers.get(i).prepare(batch.problem(), batch.whatIf(), first.listServed());
        answersEqual &= others.get(i).run(round, solve::total) == first.total();
      }
    }
    rows.add(exact.row("exact", "assign"));
    rows.add(fast.row("fast", "assign"));
    Assignment near = quick.assign(batch.problem(), batch.whatIf());
    rows.add(Row.of("fast", "total", "points", near.total()));
    rows.add(Row.of("fast", "gap", "points", near.gap()));
    rows.add(whatIf.row("exact", "%d changes".formatted(CHANGES)));
    add(
        ratio(
            WHAT_IF_ID, "assign", "%d changes".formatted(CHANGES), exact, whatIf, WHAT_IF_TARGET));
    if (peers.isEmpty()) {
      missed.add(new Missed(EXACT_ID, "not measured: no peer on the class path"));
    }
    for (int i = 0; i < peers.size(); i++) {
      rows.add(others.get(i).row(peers.get(i).name(), "assign"));
      add(ratio(EXACT_ID, peers.get(i).name(), "exact", others.get(i), exact, 1));
    }
  }

  private void measureRules(AssignBatch batch) {
    progress.accept("Partners and floors");
    CohortRules rules = batch.rules(size.seed());
    Timed<CohortAssignment> repair = new Timed<>();
    CohortAssignment found =
        repair.run(1, () -> new CohortAssigner().assign(batch.problem(), batch.whatIf(), rules));
    rows.add(repair.row("rules", "assign"));
    rows.add(Row.of("rules", "served", "people", found.assignment().servedCount()));
    rows.add(Row.of("rules", "served bound", "people", found.servedBound()));
    rows.add(Row.of("rules", "total", "points", found.assignment().total()));
    rows.add(Row.of("rules", "total bound", "points", found.totalBound()));
    double gap = Math.max(found.totalGap(), found.servedGap());
    if (gap > MOST_GAP || !found.shortfalls().isEmpty()) {
      missed.add(new Missed(RULES_ID, "measured a gap of %.4f where 0.01 is asked".formatted(gap)));
    }
  }

  /** A pin, an exclusion and an opt-out, of people who have a proposal. */
  private WhatIf changed(Assignment first) {
    Random random = new Random(size.seed());
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

  private void compareSmall() {
    if (peers.isEmpty()) {
      missed.add(new Missed(OPTIMUM_ID, "not measured: no peer on the class path"));
      return;
    }
    int equal = 0;
    for (int i = 1; i <= size.small(); i++) {
      AssignBatch batch = AssignBatch.generate(SMALL_PEOPLE, SMALL_VACANCIES, size.seed() + i);
      Assignment ours = proven(assigner.assign(batch.problem(), batch.whatIf()));
      equal += peers.stream().allMatch(peer -> agrees(peer, batch, ours)) ? 1 : 0;
    }
    answersEqual &= equal == size.small();
    rows.add(Row.of("exact", "equal optima", "batches", equal));
  }

  private static boolean agrees(AssignPeer peer, AssignBatch batch, Assignment ours) {
    return peer.mostServed(batch.problem(), batch.whatIf()) == ours.servedCount()
        && peer.prepare(batch.problem(), batch.whatIf(), ours.listServed()).total() == ours.total();
  }

  private Assignment proven(Assignment assignment) {
    answersEqual &= ProofOfOptimality.of(assignment).isProven();
    return assignment;
  }

  private void add(Ratio ratio) {
    ratios.add(ratio);
    if (!ratio.met()) {
      missed.add(
          new Missed(
              ratio.id(),
              "measured %.1f where %.0f is asked".formatted(ratio.median(), ratio.target())));
    }
  }

  private static Ratio ratio(
      String id, String slower, String faster, Timed<?> slow, Timed<?> fast, double target) {
    double[] ascending =
        IntStream.range(0, slow.nanos.size())
            .mapToDouble(round -> (double) slow.nanos.get(round) / fast.nanos.get(round))
            .sorted()
            .toArray();
    double median = ascending[(ascending.length - 1) / 2];
    double high = ascending[ascending.length - 1];
    return new Ratio(id, slower, faster, median, ascending[0], high, target, median >= target);
  }

  private static String hash(Assignment assignment) {
    Sha256 hash = new Sha256();
    assignment
        .proposals()
        .forEach(pair ->
            hash.add(
                (pair.person() + " " + pair.vacancy() + "\n").getBytes(StandardCharsets.US_ASCII)));
    return hash.toHex();
  }

  /** Work and what it took, in measured rounds. */
  private static final class Timed<T> {

    private final Supplier<T> work;
    private final List<Long> nanos = new ArrayList<>();

    Timed(Supplier<T> work) {
      this.work = work;
    }

    Timed() {
      this(() -> {
        throw new IllegalStateException("the work of each round is given");
      });
    }

    T run(int round) {
      return run(round, work);
    }

    T run(int round, Supplier<T> thisWork) {
      long before = System.nanoTime();
      T result = thisWork.get();
      long took = System.nanoTime() - before;
      if (round > 0) {
        nanos.add(took);
      }
      return result;
    }

    Row row(String subject, String kind) {
      long[] millis = nanos.stream().mapToLong(TimeUnit.NANOSECONDS::toMillis).toArray();
      Arrays.sort(millis);
      return Row.of(subject, kind, "ms", Samples.of(millis));
    }
  }
}
