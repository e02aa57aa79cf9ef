package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.release.Build;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the retention did, or would do: {@code ongekend/retention/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the day it was run for
 * @param dryRun whether nothing was erased
 * @param organisation what the organisation is; missing until somebody has said so, and then
 *     nothing is erased
 * @param people how many people something is kept of
 * @param due the passports of those whose time is over; of a run that erases, empty
 * @param erasures the proofs of those who were erased
 * @param unanswered how many releases were removed that nobody answered in time
 */
public record RetentionDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    boolean dryRun,
    @Nullable String organisation,
    int people,
    List<UUID> due,
    List<UUID> erasures,
    int unanswered) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/retention/1";

  /** Copies the lists. */
  public RetentionDocument {
    due = List.copyOf(due);
    erasures = List.copyOf(erasures);
  }

  /** Returns what a run that keeps everything says. */
  public static RetentionDocument dryRun(
      Build build, LocalDate asOf, @Nullable String organisation, int people, List<UUID> due) {
    return new RetentionDocument(
        SCHEMA,
        build.version(),
        build.commit(),
        asOf,
        true,
        organisation,
        people,
        due,
        List.of(),
        0);
  }

  /** Returns what a run that erased says. */
  public RetentionDocument erased(List<UUID> erasures, int unanswered) {
    return new RetentionDocument(
        schema,
        version,
        commit,
        asOf,
        false,
        organisation,
        people,
        List.of(),
        erasures,
        unanswered);
  }
}
