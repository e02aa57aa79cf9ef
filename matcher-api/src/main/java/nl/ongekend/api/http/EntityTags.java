package nl.ongekend.api.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Versions of documents as strong ETags: the number of the version in quotes. */
final class EntityTags {

  private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");

  private EntityTags() {}

  /** Returns the ETag of a version. */
  static String of(long entityVersion) {
    return "\"" + entityVersion + "\"";
  }

  /**
   * Returns the version that {@code If-Match} names.
   *
   * @throws ProblemException when it is missing (428), or is no ETag that this server gave (412)
   */
  static long expectedVersion(@Nullable String ifMatch) {
    if (ifMatch == null) {
      throw refused(
          Kind.PRECONDITION_REQUIRED,
          "if-match.missing",
          "If-Match must name the version that is changed.\n"
              + "Read the document and send its ETag along.");
    }
    Matcher tag = TAG.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw refused(
          Kind.PRECONDITION_FAILED,
          "if-match.unknown",
          "If-Match must be one ETag of this server, a number in quotes.\n"
              + "Read the document and send its ETag as it is.");
    }
    return Long.parseLong(tag.group(1));
  }

  private static ProblemException refused(Kind kind, String code, String detail) {
    return new ProblemException(Problem.of(kind, code, detail));
  }
}
