package nl.ongekend.api.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.api.audit.AuditFinding.Kind;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.view.ViewJson;
import tools.jackson.core.JacksonException;

/**
 * How far the audit had come at an instant, signed: {@code ongekend/audit-checkpoint/1}. Kept by
 * somebody else, it shows when the end of the audit, or all of it, was written anew. It names
 * nobody.
 *
 * @param schema {@value #SCHEMA}
 * @param position the place of the last link
 * @param hash its hash, 64 hexadecimal digits
 * @param rows how many rows the audit had
 * @param at when
 * @param publicKey the public half of the key of the home, in Base64
 * @param signature the signature of all of it, in Base64
 */
public record AuditCheckpoint(
    String schema,
    long position,
    String hash,
    long rows,
    Instant at,
    String publicKey,
    String signature) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/audit-checkpoint/1";

  /** Signs a state of the chain. */
  public static AuditCheckpoint of(AuditState state, Instant at, AuditKey key) {
    AuditCheckpoint unsigned =
        new AuditCheckpoint(
            SCHEMA, state.position(), state.hash(), state.rows(), at, key.publicKey(), "");
    return new AuditCheckpoint(
        SCHEMA,
        state.position(),
        state.hash(),
        state.rows(),
        at,
        key.publicKey(),
        key.sign(unsigned.signed()));
  }

  /**
   * Reads a file.
   *
   * @throws ProblemException when it is no checkpoint
   */
  public static AuditCheckpoint parse(String json) {
    try {
      AuditCheckpoint read = ViewJson.mapper().readValue(json, AuditCheckpoint.class);
      if (SCHEMA.equals(read.schema)) {
        return read;
      }
    } catch (JacksonException e) {
      // Said below, without the text of the file.
    }
    throw ProblemException.invalid(
        "audit.bad-checkpoint",
        "the file must be a checkpoint (%s).\nMaybe make one with audit checkpoint --out."
            .formatted(SCHEMA));
  }

  /** Returns what is signed. */
  private byte[] signed() {
    return String.join("\n", schema, "" + position, hash, "" + rows, at.toString(), publicKey)
        .getBytes(UTF_8);
  }

  /** Returns what of a chain is not as this checkpoint says; empty when all is. */
  public List<AuditFinding> check(AuditChain chain, AuditState state, AuditKey key) {
    List<AuditFinding> findings = new ArrayList<>();
    if (!publicKey.equals(key.publicKey()) || !AuditKey.isSigned(signed(), signature, publicKey)) {
      findings.add(
          new AuditFinding(
              Kind.SIGNATURE,
              position,
              "The checkpoint was not signed with the key of this home."));
    }
    if (!chain.findHash(position).filter(hash::equals).isPresent()) {
      findings.add(
          new AuditFinding(
              Kind.CHECKPOINT,
              position,
              "Link %d is not the one of the checkpoint.".formatted(position)));
    }
    if (state.rows() < rows) {
      findings.add(
          new AuditFinding(
              Kind.CHECKPOINT,
              position,
              "The audit has %d rows and had %d.".formatted(state.rows(), rows)));
    }
    return findings;
  }
}
