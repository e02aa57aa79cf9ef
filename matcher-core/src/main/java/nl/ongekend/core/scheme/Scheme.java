package nl.ongekend.core.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ongekend.core.rule.Source;
import org.jspecify.annotations.Nullable;

/**
 * A scheme or instrument, as one source describes it.
 *
 * @param id lower-case words with hyphens; unique in the registry
 * @param name its name
 * @param aliases other names it goes by
 * @param beneficiaries who can use it
 * @param about what it does, in a sentence
 * @param conditions what has to hold, all of it
 * @param from its first day; missing when no source says
 * @param to its last day; missing when no source says
 * @param status what is known beside the dates
 * @param support what it gives
 * @param source where it is written
 */
public record Scheme(
    String id,
    String name,
    List<String> aliases,
    Set<Beneficiary> beneficiaries,
    String about,
    List<SchemeCondition> conditions,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    SchemeStatus status,
    Support support,
    Source source) {

  /** Copies the collections. */
  public Scheme {
    aliases = List.copyOf(aliases);
    beneficiaries = new TreeSet<>(beneficiaries);
    conditions = List.copyOf(conditions);
  }

  /** Returns how it stands on a day. What is used up, named only or foreign stays so. */
  public Standing standing(LocalDate day) {
    return switch (status) {
      case EXHAUSTED -> Standing.EXHAUSTED;
      case NAMED_ONLY -> Standing.NAMED_ONLY;
      case FOREIGN -> Standing.FOREIGN;
      case OPEN -> {
        if (from != null && day.isBefore(from)) {
          yield Standing.UPCOMING;
        }
        yield to != null && day.isAfter(to) ? Standing.EXPIRED : Standing.OPEN;
      }
    };
  }

  /** Returns whether it goes by a name, upper or lower case. */
  public boolean isNamed(String asked) {
    String sought = asked.strip().toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(id, name), aliases.stream())
        .anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(sought));
  }
}
