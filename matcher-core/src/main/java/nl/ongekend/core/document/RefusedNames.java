package nl.ongekend.core.document;

import java.util.Optional;

/** The names of what no document ever holds, such as a nationality, in English and Dutch. */
public final class RefusedNames {

  private RefusedNames() {}

  /**
   * Returns why something of this name is never kept, in a few words; nothing when it may be. Case
   * and punctuation of the name do not count.
   */
  public static Optional<String> findReason(String name) {
    return Optional.ofNullable(NeverKept.of(name)).map(NeverKept::reason);
  }
}
