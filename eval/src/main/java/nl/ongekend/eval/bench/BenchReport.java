package nl.ongekend.eval.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * What a benchmark reports.
 *
 * @param name the benchmark
 * @param ids the figures it is for
 * @param asOf the day on which the questions were asked
 * @param data what it measured on
 * @param rows what it measured
 * @param ratios how contenders compare
 * @param answersEqual whether all answers to the same question were the same
 * @param missed figures that were not reached or not measured
 */
public record BenchReport(
    String name,
    List<String> ids,
    LocalDate asOf,
    List<DataSet> data,
    List<Row> rows,
    List<Ratio> ratios,
    boolean answersEqual,
    List<Missed> missed) {

  /** Copies the lists. */
  public BenchReport {
    ids = List.copyOf(ids);
    data = List.copyOf(data);
    rows = List.copyOf(rows);
    ratios = List.copyOf(ratios);
    missed = List.copyOf(missed);
  }
}
