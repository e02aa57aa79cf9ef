package nl.ongekend.core.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The distinct facets of the documents of a segment, numbered as they come. */
final class Dictionary<F> {

  private final List<F> values = new ArrayList<>();
  private final Map<F, Integer> codeByValue = new HashMap<>();

  /** Numbers a facet of the documents and writes the numbers into a column of {@code rows}. */
  static <D, F> Dictionary<F> encode(
      List<D> documents, Function<D, F> facet, int column, int[] rows) {
    Dictionary<F> dictionary = new Dictionary<>();
    for (int document = 0; document < documents.size(); document++) {
      F value = facet.apply(documents.get(document));
      rows[document * Columns.STRIDE + column] = dictionary.code(value);
    }
    return dictionary;
  }

  private int code(F value) {
    Integer known = codeByValue.putIfAbsent(value, values.size());
    if (known != null) {
      return known;
    }
    values.add(value);
    return values.size() - 1;
  }

  /** Returns the table of points of the facets. */
  CodeTable table(Scratch scratch, ToIntFunction<F> points) {
    return scratch.table(values.size(), code -> points.applyAsInt(values.get(code)));
  }

  /** Returns the most points of a facet, 0 or more: the tightest bound there is. */
  int most(ToIntFunction<F> points) {
    return Math.max(0, values.stream().mapToInt(points).max().orElse(0));
  }
}
