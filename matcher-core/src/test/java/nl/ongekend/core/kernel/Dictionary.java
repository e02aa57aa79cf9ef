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
  CodeTable table(ToIntFunction<F> points) {
    return new CodeTable(new int[values.size()], 1, code -> points.applyAsInt(values.get(code)));
  }
}
