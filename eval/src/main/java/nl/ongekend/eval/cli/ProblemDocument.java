package nl.ongekend.eval.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a command could not run, after RFC 9457.
 *
 * @param title what went wrong, the same for all cases of its kind
 * @param detail the value, the rule and the remedy
 */
record ProblemDocument(String title, String detail) {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** Returns the problem behind a failure. */
  static ProblemDocument of(Exception failure) {
    return switch (failure) {
      case UncheckedIOException wrapped -> of(Objects.requireNonNull(wrapped.getCause()));
      case NoSuchFileException missing ->
          file(missing, "does not exist", "Check the path; folders are not made.");
      case AccessDeniedException denied ->
          file(denied, "may not be read or written", "Choose another one or change its rights.");
      case FileSystemException other ->
          file(other, "could not be read or written", "Check path, rights and free space.");
      case IOException other -> new ProblemDocument("Input or output failed", message(other));
      default -> new ProblemDocument("The command could not run", message(failure));
    };
  }

  private static ProblemDocument file(FileSystemException failure, String rule, String remedy) {
    String reason = failure.getReason() == null ? "" : " (" + failure.getReason() + ")";
    return new ProblemDocument(
        "A file could not be used",
        "file (%s) %s%s.%n%s".formatted(failure.getFile(), rule, reason, remedy));
  }

  private static String message(Exception failure) {
    return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
  }

  /** Returns the problem as one line of JSON. */
  String toJson() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", "about:blank");
    members.put("title", title);
    members.put("detail", detail);
    return MAPPER.writeValueAsString(members);
  }
}
