package nl.ongekend.eval.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A distribution over values, each with an integer weight.
 *
 * <pre>{@code
 * WeightedChoice.of(PERMANENT, 30).or(TEMPORARY, 70)
 * }</pre>
 *
 * <p>Immutable and thread-safe. A draw is O(log n).
 */
final class WeightedChoice<T> {

  private final List<T> values;
  private final List<Integer> weights;
  private final WeightedIndex index;

  private WeightedChoice(List<T> values, List<Integer> weights) {
    this.values = List.copyOf(values);
    this.weights = List.copyOf(weights);
    this.index = WeightedIndex.of(weights.stream().mapToLong(Integer::longValue).toArray());
  }

  /** Returns the distribution that has only this value. */
  static <T> WeightedChoice<T> of(T value, int weight) {
    return new WeightedChoice<>(List.of(value), List.of(weight));
  }

  /** Returns the distribution over these options. */
  static <T> WeightedChoice<T> of(List<Option<T>> options) {
    return new WeightedChoice<>(
        options.stream().map(Option::value).toList(),
        options.stream().map(Option::weight).toList());
  }

  /** Returns the distribution over these values, equally likely. */
  static <T> WeightedChoice<T> even(List<T> values) {
    return new WeightedChoice<>(values, values.stream().map(value -> 1).toList());
  }

  /** Returns this distribution with one more value. */
  WeightedChoice<T> or(T value, int weight) {
    List<T> moreValues = new ArrayList<>(values);
    List<Integer> moreWeights = new ArrayList<>(weights);
    moreValues.add(value);
    moreWeights.add(weight);
    return new WeightedChoice<>(moreValues, moreWeights);
  }

  /** Returns the values, in the order in which they were added. */
  Stream<T> values() {
    return values.stream();
  }

  /** Returns a value with the probability of its weight. */
  T pick(RandomStream random) {
    return values.get(index.pick(random));
  }

  /**
   * A value with its weight.
   *
   * @param value the value
   * @param weight relative to the sum of the weights, at least 0
   */
  record Option<T>(T value, int weight) {}
}
