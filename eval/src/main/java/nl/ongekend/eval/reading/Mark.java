package nl.ongekend.eval.reading;

import java.util.List;
import nl.ongekend.core.reading.Span;

/**
 * A marked part of a text.
 *
 * @param span where, in the text without marks
 * @param annotations what was written beside it, such as {@code skill pick-orders must}
 */
record Mark(Span span, List<String> annotations) {}
