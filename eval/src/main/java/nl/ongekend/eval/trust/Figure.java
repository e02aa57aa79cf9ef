package nl.ongekend.eval.trust;

import org.jspecify.annotations.Nullable;

/**
 * A share that was measured.
 *
 * @param id the figure it is for
 * @param what what it is the share of
 * @param value from 0 to 1
 * @param least what it has to be at least; missing when it stands beside another for comparison
 */
public record Figure(String id, String what, double value, @Nullable Double least) {

  /** Returns whether it is as high as asked. */
  public boolean isMet() {
    return least == null || value >= least;
  }
}
