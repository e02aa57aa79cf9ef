package nl.ongekend.api.store;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Proof that a person was erased, without anything that says who it was.
 *
 * @param id its id, which stands in the audit in the place of the person
 * @param salt 32 random bytes, in hexadecimal digits
 * @param idHash SHA-256 of the salt and the 16 bytes of the person's id, in hexadecimal digits
 * @param role in which capacity somebody asked for it
 * @param removed how many rows, by table
 * @param at when
 */
public record Erasure(
    UUID id, String salt, String idHash, Role role, Map<String, Integer> removed, Instant at) {

  /** Copies the map. */
  public Erasure {
    removed = Map.copyOf(removed);
  }
}
