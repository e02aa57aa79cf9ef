package nl.ongekend.core.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.ongekend.core.rule.Source;
import nl.ongekend.core.rule.TableProblem;
import nl.ongekend.core.rule.TableText;
import nl.ongekend.core.rule.Words;
import org.jspecify.annotations.Nullable;

/**
 * The schemes and instruments that are known, read from a table and checked as a whole. Immutable
 * and thread-safe.
 *
 * <pre>
 * scheme: regional-training
 *   name: Arbeidsscholing Groningen
 *   alias: Coronafonds                           (any number of lines, or none)
 *   for: EMPLOYER                                (PERSON, EMPLOYER, PAIR, separated by bars)
 *   about: Pays part of courses of staff.
 *   when: purpose TRAINING                       (any number of lines; "not" before the words)
 *   from: 2021-03-01                             (left out: not known)
 *   to: 2021-12-31
 *   standing: OPEN                               (EXHAUSTED, NAMED_ONLY, FOREIGN)
 *   euro: 1000 1500                              (least and most, a hyphen for none; may be left out)
 *   percent: - 25
 *   source: title | article | day of the version read
 *   status: verify                               (or checked)
 * </pre>
 */
public final class SchemeRegistry {

  private static final String FILE = "schemes.txt";

  private static final List<String> FIELDS =
      List.of(
          "name",
          "alias",
          "for",
          "about",
          "when",
          "from",
          "to",
          "standing",
          "euro",
          "percent",
          "source",
          "status");

  private static final String NOT = "not ";

  private final List<Scheme> schemes;

  private SchemeRegistry(List<Scheme> schemes) {
    this.schemes = List.copyOf(schemes);
  }

  /**
   * Returns the registry that comes with the engine. It is read anew at each call; keep the result.
   *
   * @throws TableProblem if the table breaks a rule
   */
  public static SchemeRegistry standard() {
    return of(TableText.ofResource(SchemeRegistry.class, FILE));
  }

  /**
   * Returns the registry of a table.
   *
   * @throws TableProblem if it breaks a rule
   */
  public static SchemeRegistry of(TableText table) {
    List<Scheme> schemes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (TableText.Entry entry : table.entries()) {
      if (!entry.type().equals("scheme") || !ids.add(entry.key())) {
        throw new TableProblem(
            entry.file(),
            entry.line(),
            "record %s %s must be a scheme with an id of its own."
                .formatted(entry.type(), entry.key()),
            "Maybe it was copied.");
      }
      schemes.add(read(entry));
    }
    return new SchemeRegistry(schemes);
  }

  private static Scheme read(TableText.Entry entry) {
    entry.requireFields(FIELDS);
    LocalDate from = dayOrNull(entry, "from");
    LocalDate to = dayOrNull(entry, "to");
    if (from != null && to != null && to.isBefore(from)) {
      throw Words.of(entry, "to")
          .problem("must not be before %s.".formatted(from), "Maybe they were swapped.");
    }
    @Nullable Integer[] euro = range(entry, "euro", 1_000_000_000);
    @Nullable Integer[] percent = range(entry, "percent", 100);
    return new Scheme(
        entry.key(),
        entry.get("name"),
        values(entry, "alias").stream().map(Words::text).toList(),
        Words.of(entry, "for").some(Beneficiary.class),
        entry.get("about"),
        values(entry, "when").stream().map(SchemeRegistry::condition).toList(),
        from,
        to,
        Words.of(entry, "standing").one(SchemeStatus.class),
        new Support(euro[0], euro[1], percent[0], percent[1]),
        Source.read(entry));
  }

  private static List<Words> values(TableText.Entry entry, String name) {
    return entry.fields().stream()
        .filter(field -> field.name().equals(name))
        .map(field -> new Words(entry, field.line(), field.value()))
        .toList();
  }

  private static @Nullable LocalDate dayOrNull(TableText.Entry entry, String name) {
    return entry.getOrNull(name) == null ? null : Words.of(entry, name).day();
  }

  /** Returns the least and the most of a field; missing where it has a hyphen or is left out. */
  private static @Nullable Integer[] range(TableText.Entry entry, String name, int most) {
    @Nullable Integer[] range = new Integer[2];
    if (entry.getOrNull(name) != null) {
      Words words = Words.of(entry, name);
      String[] ends = words.text().split(" ", -1);
      if (ends.length != 2) {
        throw words.problem("must be least and most, such as - 1500.", "Maybe one is missing.");
      }
      for (int i = 0; i < 2; i++) {
        range[i] = ends[i].equals("-") ? null : words.with(ends[i]).number(0, most);
      }
    }
    return range;
  }

  private static SchemeCondition condition(Words when) {
    int space = when.text().indexOf(' ');
    Fact fact = fact(when.with(space < 0 ? when.text() : when.text().substring(0, space)));
    String rest = space < 0 ? "" : when.text().substring(space + 1);
    boolean negated = rest.startsWith(NOT);
    Set<String> words = new HashSet<>();
    for (Words word : when.with(negated ? rest.substring(NOT.length()) : rest).parts()) {
      if (!fact.words().contains(word.text())) {
        throw word.problem("must be one of %s.".formatted(fact.words()), "Maybe it is misspelt.");
      }
      words.add(word.text());
    }
    return negated
        ? new SchemeCondition.NoneOf(fact, words)
        : new SchemeCondition.OneOf(fact, words);
  }

  private static Fact fact(Words name) {
    for (Fact fact : Fact.values()) {
      if (fact.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name.text())) {
        return fact;
      }
    }
    throw name.problem("must be the name of an answer.", "Maybe it is misspelt.");
  }

  /** Returns all schemes, in the order of the table. */
  public List<Scheme> listSchemes() {
    return schemes;
  }

  /** Returns the scheme with this id, name or other name, upper or lower case. */
  public Optional<Scheme> findScheme(String name) {
    return schemes.stream().filter(scheme -> scheme.isNamed(name)).findFirst();
  }
}
