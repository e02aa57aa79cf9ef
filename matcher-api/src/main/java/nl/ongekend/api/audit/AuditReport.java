package nl.ongekend.api.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.release.Build;

/**
 * What came of verifying the audit: {@code ongekend/audit/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program
 * @param commit the commit it was built from
 * @param asOf today
 * @param intact whether everything is as it was written
 * @param rows how many rows the audit has
 * @param beforeChain how many of them are older than the chain; they are covered as they were then
 * @param links how many links follow
 * @param hash the hash of the last one
 * @param findings what is not as it was written
 */
public record AuditReport(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    boolean intact,
    long rows,
    long beforeChain,
    long links,
    String hash,
    List<AuditFinding> findings) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/audit/1";

  /** Copies the list. */
  public AuditReport {
    findings = List.copyOf(findings);
  }

  /**
   * Returns the report of a chain.
   *
   * @param more what else was found, by a checkpoint
   */
  public static AuditReport of(
      Build build, LocalDate asOf, AuditState state, List<AuditFinding> more) {
    List<AuditFinding> findings = new ArrayList<>(state.findings());
    findings.addAll(more);
    return new AuditReport(
        SCHEMA,
        build.version(),
        build.commit(),
        asOf,
        findings.isEmpty(),
        state.rows(),
        state.beforeChain(),
        state.links(),
        state.hash(),
        findings);
  }
}
