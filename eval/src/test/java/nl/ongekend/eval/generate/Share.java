package nl.ongekend.eval.generate;

import java.util.List;
import java.util.function.Predicate;

/** Shares of documents. */
final class Share {

  private Share() {}

  /** Returns the part of the values for which the condition holds, in [0, 1]. */
  static <T> double share(List<T> values, Predicate<T> condition) {
    return (double) values.stream().filter(condition).count() / values.size();
  }
}
