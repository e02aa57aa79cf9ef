package nl.ongekend.taxonomy.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.taxonomy.Problem;

/**
 * What an import read, and what it did not use and why.
 *
 * @param files the files that were read, in that order
 * @param findings what did not go as written, one per reason, in the order of the first occurrence
 */
public record ImportReport(List<FileCount> files, List<Finding> findings) {

  /** The number of examples that a finding keeps. */
  public static final int MAX_EXAMPLES = 10;

  /** Copies the lists. */
  public ImportReport {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** Returns the number of rows in all files. */
  public long rows() {
    return files.stream().mapToLong(FileCount::rows).sum();
  }

  /** Returns how often something was skipped; one row can be counted for several reasons. */
  public long skipped() {
    return findings.stream()
        .filter(finding -> finding.outcome() == Outcome.SKIPPED)
        .mapToLong(Finding::count)
        .sum();
  }

  /** Returns the report as text for people: a line per file, then the findings with examples. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    files.forEach(file ->
        text.append("%s: %d rows, %d used%n".formatted(file.file(), file.rows(), file.used())));
    for (Finding finding : findings) {
      text.append("%s %d: %s%n".formatted(finding.outcome(), finding.count(), finding.reason()));
      finding
          .examples()
          .forEach(example ->
              text.append("  ").append(example.toString().replace("\n", " ")).append('\n'));
      long others = finding.count() - finding.examples().size();
      if (others > 0) {
        text.append("  and %d more of these%n".formatted(others));
      }
    }
    return text.toString();
  }

  /** What was done with something that did not fit. */
  public enum Outcome {
    /** It was left out. */
    SKIPPED,
    /** It was used, with a value assumed for what was missing or doubtful. */
    ASSUMED,
    /** The file is no part of what is read. */
    NOT_READ
  }

  /**
   * The size of a file.
   *
   * @param file its name
   * @param rows rows without the header
   * @param used rows that added something; one that repeats what was known counts too
   */
  public record FileCount(String file, long rows, long used) {}

  /**
   * Everything that was treated alike for one reason.
   *
   * @param outcome what was done
   * @param reason the rule that was not met
   * @param count how often
   * @param examples the first {@value #MAX_EXAMPLES}, with file, line and value
   */
  public record Finding(Outcome outcome, String reason, long count, List<Problem> examples) {}

  /** Counts while an import goes on. Not thread-safe. */
  public static final class Collector {

    private final List<FileCount> files = new ArrayList<>();
    private final Map<Reason, Tally> tallies = new LinkedHashMap<>();

    /** Creates a collector that has seen nothing. */
    public Collector() {}

    /** Counts a file that was read. */
    public void file(String name, long rows, long used) {
      files.add(new FileCount(name, rows, used));
    }

    /** Counts something that was left out. */
    public void skip(Problem problem) {
      add(Outcome.SKIPPED, problem);
    }

    /** Counts something that was used with a value assumed. */
    public void assume(Problem problem) {
      add(Outcome.ASSUMED, problem);
    }

    /** Counts a file that is no part of what is read. */
    public void notRead(Problem problem) {
      add(Outcome.NOT_READ, problem);
    }

    /** Returns the report of everything counted so far. */
    public ImportReport toReport() {
      List<Finding> findings = new ArrayList<>();
      tallies.forEach((reason, tally) ->
          findings.add(
              new Finding(
                  reason.outcome(), reason.rule(), tally.count, List.copyOf(tally.examples))));
      return new ImportReport(files, findings);
    }

    private void add(Outcome outcome, Problem problem) {
      Tally tally = tallies.computeIfAbsent(new Reason(outcome, problem.rule()), r -> new Tally());
      tally.count++;
      if (tally.examples.size() < MAX_EXAMPLES) {
        tally.examples.add(problem);
      }
    }

    private record Reason(Outcome outcome, String rule) {}

    private static final class Tally {
      private final List<Problem> examples = new ArrayList<>();
      private long count;
    }
  }
}
