package nl.ongekend.eval.trust;

import java.time.LocalDate;
import java.util.List;

/**
 * What all checks found.
 *
 * @param asOf the day on which the questions were asked
 * @param taxonomy the version of the taxonomy
 * @param size how much was checked
 * @param findings what must never fail
 * @param figures what was measured
 */
public record TrustReport(
    LocalDate asOf, String taxonomy, TrustSize size, List<Finding> findings, List<Figure> figures) {

  /** Copies the lists. */
  public TrustReport {
    findings = List.copyOf(findings);
    figures = List.copyOf(figures);
  }

  /** Returns whether nothing failed. */
  public boolean holds() {
    return findings.stream().allMatch(finding -> finding.failures() == 0);
  }

  /** Returns whether every figure is as high as asked. */
  public boolean isMet() {
    return figures.stream().allMatch(Figure::isMet);
  }
}
