package nl.ongekend.eval.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets contenders answer the same queries in turn, round after round, on the caller's thread.
 *
 * <p>The first round warms up and is not measured. Within a round each contender answers every
 * query before the next one starts, so that what else the machine does falls on all of them.
 */
public final class Rounds {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Rounds() {}

  /**
   * Returns what each contender did, in the order of {@code contenders}.
   *
   * @param rounds how many rounds to measure, at least 1
   */
  public static <Q> List<Measured> run(List<Contender<Q>> contenders, List<Q> queries, int rounds) {
    List<List<Round>> done = new ArrayList<>();
    contenders.forEach(_ -> done.add(new ArrayList<>()));
    for (int round = 0; round <= rounds; round++) {
      for (int i = 0; i < contenders.size(); i++) {
        done.get(i).add(play(contenders.get(i), queries));
      }
    }
    List<Measured> measured = new ArrayList<>();
    for (int i = 0; i < contenders.size(); i++) {
      List<Round> own = done.get(i);
      measured.add(new Measured(contenders.get(i).name(), own.subList(1, own.size())));
    }
    return measured;
  }

  private static <Q> Round play(Contender<Q> contender, List<Q> queries) {
    long[] wall = new long[queries.size()];
    long[] cpu = new long[queries.size()];
    List<Answer> answers = new ArrayList<>();
    for (int q = 0; q < wall.length; q++) {
      long cpuBefore = THREADS.getCurrentThreadCpuTime();
      long before = System.nanoTime();
      Answer answer = contender.answer().apply(queries.get(q));
      wall[q] = System.nanoTime() - before;
      cpu[q] = THREADS.getCurrentThreadCpuTime() - cpuBefore;
      answers.add(answer);
    }
    return new Round(Samples.of(wall), Samples.of(cpu), answers);
  }

  /**
   * What one contender did in one round.
   *
   * @param wall nanoseconds by query
   * @param cpu nanoseconds of the thread's processor time by query
   * @param answers its answers, in the order of the queries
   */
  public record Round(Samples wall, Samples cpu, List<Answer> answers) {

    /** Copies the list. */
    public Round {
      answers = List.copyOf(answers);
    }
  }

  /**
   * What one contender did in all measured rounds.
   *
   * @param contender its name
   * @param rounds the rounds, at least one
   */
  public record Measured(String contender, List<Round> rounds) {

    /** Copies the list. */
    public Measured {
      rounds = List.copyOf(rounds);
    }

    /** Returns the answers of the last round. */
    public List<Answer> answers() {
      return rounds.getLast().answers();
    }

    /** Returns whether every round gave the same answers. */
    public boolean isSteady() {
      return rounds.stream().allMatch(round -> round.answers().equals(answers()));
    }

    Samples wall() {
      return Samples.join(rounds.stream().map(Round::wall).toList());
    }

    Samples cpu() {
      return Samples.join(rounds.stream().map(Round::cpu).toList());
    }
  }
}
