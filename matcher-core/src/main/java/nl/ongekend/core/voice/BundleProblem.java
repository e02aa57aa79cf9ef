package nl.ongekend.core.voice;

import java.util.List;

/** Faults of message bundles, all of them at once; each names the file and the key. */
public final class BundleProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes a problem.
   *
   * @param faults what is wrong, one line each
   */
  BundleProblem(List<String> faults) {
    super(
        "%d faults in message bundles:%n%s%nMaybe a code was added without its texts."
            .formatted(faults.size(), String.join(System.lineSeparator(), faults)));
  }
}
