package nl.ongekend.api.audit;

import java.util.HexFormat;
import java.util.List;

/**
 * The chain as it is.
 *
 * @param rows how many rows the audit has
 * @param beforeChain how many of them are older than the chain
 * @param links how many links follow
 * @param position the place of the last link; 0 when there is none
 * @param hash its hash, 64 hexadecimal digits
 * @param findings what is not as it was written; empty when all is
 */
public record AuditState(
    long rows,
    long beforeChain,
    long links,
    long position,
    String hash,
    List<AuditFinding> findings) {

  /** The hash before the first link. */
  static final String START = HexFormat.of().formatHex(new byte[32]);

  /** Copies the list. */
  public AuditState {
    findings = List.copyOf(findings);
  }

  /** Returns whether everything is as it was written, as far as the chain itself can tell. */
  public boolean isIntact() {
    return findings.isEmpty();
  }
}
