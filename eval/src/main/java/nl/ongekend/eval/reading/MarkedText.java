package nl.ongekend.eval.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import nl.ongekend.core.reading.Span;

/**
 * A text and the marks that stood inside it.
 *
 * <p>A mark is {@code [[part|annotation; annotation]]}; marks may stand in marks. Outside a mark a
 * bar is a bar.
 *
 * @param text the text without marks
 * @param marks the marks, by span
 */
record MarkedText(String text, List<Mark> marks) {

  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  /**
   * Takes the marks out of a text.
   *
   * @throws IllegalArgumentException when a mark does not end, holds no text or says nothing
   */
  static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    int i = 0;
    while (i < marked.length()) {
      if (marked.startsWith(OPEN, i)) {
        open.push(text.length());
        i += OPEN.length();
      } else if (marked.charAt(i) == '|' && !open.isEmpty()) {
        int end = marked.indexOf(CLOSE, i);
        if (end < 0 || text.length() == open.peek()) {
          throw broken(marked, i);
        }
        marks.add(mark(new Span(open.pop(), text.length()), marked.substring(i + 1, end)));
        i = end + CLOSE.length();
      } else {
        text.append(marked.charAt(i));
        i++;
      }
    }
    if (!open.isEmpty()) {
      throw broken(marked, marked.length());
    }
    marks.sort(Comparator.comparing(Mark::span));
    return new MarkedText(text.toString(), List.copyOf(marks));
  }

  private static Mark mark(Span span, String annotations) {
    return new Mark(span, Arrays.stream(annotations.split(";", -1)).map(String::strip).toList());
  }

  private static IllegalArgumentException broken(String marked, int at) {
    return new IllegalArgumentException(
        "mark before (%s) must be [[part|annotation]].%nMaybe a bracket is missing."
            .formatted(marked.substring(Math.max(0, at - 40), Math.min(marked.length(), at + 20))));
  }
}
