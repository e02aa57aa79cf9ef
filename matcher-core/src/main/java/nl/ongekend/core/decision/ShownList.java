package nl.ongekend.core.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ongekend.core.document.ContentHash;

/**
 * The list of vacancies that a person's coach had before them, each with the receipt it is computed
 * again from.
 *
 * @param passport the person
 * @param asOf the date of the question
 * @param entries the vacancies, best first
 */
public record ShownList(UUID passport, LocalDate asOf, List<Entry> entries) {

  private static final String FORM = "ongekend/shown-list/1";

  /** Copies the list. */
  public ShownList {
    entries = List.copyOf(entries);
  }

  /**
   * One vacancy of a list.
   *
   * @param vacancy its id
   * @param receipt the receipt of the pair
   */
  public record Entry(UUID vacancy, ContentHash receipt) {}

  /** Returns its id: the SHA-256 of its lines. The same list on the same day has one id. */
  public ContentHash id() {
    String lines =
        entries.stream()
            .map(entry -> entry.vacancy() + " " + entry.receipt().hex() + "\n")
            .collect(Collectors.joining());
    return ContentHash.ofBytes(
        "%s %s %s\n%s".formatted(FORM, passport, asOf, lines).getBytes(UTF_8));
  }

  /** Returns the rank of a vacancy, 1 for the best, if it is on the list. */
  public Optional<Integer> findRank(UUID vacancy) {
    return IntStream.range(0, entries.size())
        .filter(index -> entries.get(index).vacancy().equals(vacancy))
        .mapToObj(index -> index + 1)
        .findFirst();
  }
}
