package nl.ongekend.eval.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers distinct values in the order in which they are first met.
 *
 * @param <T> the value, with equality by content
 */
final class Dictionary<T> {

  private final Map<T, Integer> codeByValue = new HashMap<>();
  private final List<T> values = new ArrayList<>();

  /** Returns the number of a value, a new one if it has none. */
  int code(T value) {
    Integer known = codeByValue.putIfAbsent(value, values.size());
    if (known != null) {
      return known;
    }
    values.add(value);
    return values.size() - 1;
  }

  T value(int code) {
    return values.get(code);
  }

  List<T> values() {
    return values;
  }
}
