package nl.ongekend.api.http;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A failure for the log: classes and lines of it and its causes. Messages may quote documents. */
final class FailureTrace {

  private static final int MOST_LINES = 20;

  private FailureTrace() {}

  static String of(Throwable failure) {
    StringBuilder trace = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      trace.append(cause.getClass().getName());
      trace.append(
          Arrays.stream(cause.getStackTrace())
              .limit(MOST_LINES)
              .map(line -> "\n  at " + line)
              .collect(Collectors.joining("", "", "\n")));
    }
    return trace.toString();
  }
}
