package nl.ongekend.eval.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.ongekend.core.assign.Assignment;
import nl.ongekend.core.assign.CohortAssigner;
import nl.ongekend.core.assign.CohortAssignment;
import nl.ongekend.core.assign.CohortRules;
import nl.ongekend.core.assign.ExactAssigner;
import nl.ongekend.core.assign.Greedy;
import nl.ongekend.core.assign.ProofOfOptimality;
import nl.ongekend.eval.Sha256;

/**
 * How long an assignment takes, from nothing and after a change, beside other solvers.
 *
 * <p>One large batch is solved in rounds, by all contenders in turn; the first round warms up.
 * Every total is proven by its prices. Peers also solve small batches of other seeds, without being
 * told our answer: they have to serve the same people with the same total.
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

  private static final int SMALL_PEOPLE = 2_000;
  private static final int SMALL_VACANCIES = 1_000;
  private static final int SMALL_BATCHES = 100;

  private final AssignSize size;
  private final List<AssignPeer> peers;
  private final Consumer<String> progress;
  private final ExactAssigner assigner = new ExactAssigner();
  private final List<Row> rows = new ArrayList<>();
  private final List<Ratio> ratios = new ArrayList<>();
  private final List<Missed> missed = new ArrayList<>();
  private boolean answersEqual = true;

  private AssignBenchmark(AssignSize size, List<AssignPeer> peers, Consumer<String> progress) {
    this.size = size;
    this.peers = List.copyOf(peers);
    this.progress = progress;
  }

  /**
   * Measures; takes minutes for 100,000 people.
   *
   * @param peers who to compare with; none leaves what compares unmeasured
   * @param progress hears what is being done
   */
  public static BenchReport run(
      AssignSize size, List<AssignPeer> peers, Consumer<String> progress) {
    return new AssignBenchmark(size, peers, progress).measure();
  }

  private BenchReport measure() {
    progress.accept("Generating %,d people".formatted(size.people()));
    AssignBatch batch = AssignBatch.generate(size.people(), size.vacancies(), size.seed());
    Assignment first = proven(assigner.assign(batch.problem(), batch.whatIf()));
    describe(first);
    measureRounds(new AssignRounds(batch, first, peers, size.seed()));
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

  private void measureRounds(AssignRounds rounds) {
    for (int round = 0; round <= size.rounds(); round++) {
      progress.accept("Round %d of %d, the first to warm up".formatted(round, size.rounds()));
      rounds.play(round);
    }
    answersEqual &= rounds.answersEqual();
    rows.addAll(rounds.rows());
    add(rounds.whatIfRatio(WHAT_IF_ID, WHAT_IF_TARGET));
    rounds.peerRatios(EXACT_ID, 1).forEach(this::add);
    if (peers.isEmpty()) {
      missed.add(new Missed(EXACT_ID, "not measured: run with --peers"));
    }
  }

  private void measureRules(AssignBatch batch) {
    progress.accept("Partners and floors");
    CohortRules rules = batch.rules(size.seed());
    Timed<CohortAssignment> repair = new Timed<>();
    CohortAssignment found =
        repair.run(1, () -> new CohortAssigner().assign(batch.problem(), batch.whatIf(), rules));
    rows.addAll(repair.rows("rules", "assign"));
    rows.add(Row.of("rules", "served", "people", found.assignment().servedCount()));
    rows.add(Row.of("rules", "served bound", "people", found.servedBound()));
    rows.add(Row.of("rules", "total", "points", found.assignment().total()));
    rows.add(Row.of("rules", "total bound", "points", found.totalBound()));
    double gap = Math.max(found.totalGap(), found.servedGap());
    if (gap > MOST_GAP || !found.shortfalls().isEmpty()) {
      missed.add(new Missed(RULES_ID, "measured a gap of %.4f where 0.01 is asked".formatted(gap)));
    }
  }

  private void compareSmall() {
    if (peers.isEmpty()) {
      missed.add(new Missed(OPTIMUM_ID, "not measured: run with --peers"));
      return;
    }
    progress.accept("Comparing %d small batches".formatted(size.small()));
    int equal = 0;
    for (int i = 1; i <= size.small(); i++) {
      AssignBatch batch = AssignBatch.generate(SMALL_PEOPLE, SMALL_VACANCIES, size.seed() + i);
      equal += isOptimum(batch) ? 1 : 0;
    }
    answersEqual &= equal == size.small();
    rows.add(Row.of("exact", "equal optima", "batches", equal));
    if (equal < SMALL_BATCHES) {
      missed.add(
          new Missed(OPTIMUM_ID, "%d equal where %d are asked".formatted(equal, SMALL_BATCHES)));
    }
  }

  private boolean isOptimum(AssignBatch batch) {
    Assignment ours = proven(assigner.assign(batch.problem(), batch.whatIf()));
    AssignPeer.Optimum claimed = AssignPeer.Optimum.of(ours);
    return peers.stream()
        .map(peer -> peer.optimum(batch.problem(), batch.whatIf()))
        .allMatch(claimed::equals);
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
              "measured %.2f where %.0f is asked".formatted(ratio.median(), ratio.target())));
    }
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
}
