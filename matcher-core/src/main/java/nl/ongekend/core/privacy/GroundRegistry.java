package nl.ongekend.core.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.core.rule.Source;
import nl.ongekend.core.rule.TableProblem;
import nl.ongekend.core.rule.TableText;
import nl.ongekend.core.rule.Words;
import org.jspecify.annotations.Nullable;

/**
 * What each use of personal data rests on, read from a table and checked as a whole. Immutable and
 * thread-safe.
 *
 * <pre>
 * ground: coaching-municipality
 *   purpose: JOB_COACHING
 *   kind: PUBLIC_TASK                            (of GroundKind)
 *   for: MUNICIPALITY                            (of OrganisationKind, separated by bars)
 *   refusing-costs: yes                          (or no; no for consent)
 *   from: 2018-05-25
 *   to: 2030-12-31                               (left out while it holds)
 *   nl: De gemeente helpt je naar werk.
 *   en: The municipality helps you to work.
 *   source: title | article | day of the version read
 *   status: verify                               (or checked)
 * </pre>
 */
public final class GroundRegistry {

  private static final String FILE = "grounds.txt";

  private static final List<String> FIELDS =
      List.of(
          "purpose", "kind", "for", "refusing-costs", "from", "to", "nl", "en", "source", "status");

  private final List<LegalGround> grounds;

  private GroundRegistry(List<LegalGround> grounds) {
    this.grounds = List.copyOf(grounds);
  }

  /**
   * Returns the registry that comes with the engine. It is read anew at each call; keep the result.
   *
   * @throws TableProblem if the table breaks a rule
   */
  public static GroundRegistry standard() {
    return of(TableText.ofResource(GroundRegistry.class, FILE));
  }

  /**
   * Returns the registry of a table.
   *
   * @throws TableProblem if it breaks a rule, such as consent where refusing costs something
   */
  public static GroundRegistry of(TableText table) {
    List<LegalGround> grounds = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (TableText.Entry entry : table.entries()) {
      if (!entry.type().equals("ground") || !ids.add(entry.key())) {
        throw problem(entry, "must be a ground with an id of its own.", "Maybe it was copied.");
      }
      LegalGround ground = read(entry);
      if (grounds.stream().anyMatch(other -> overlaps(ground, other))) {
        throw problem(
            entry,
            "must be the only ground for its purpose and organisations at a time.",
            "Maybe end the other one first.");
      }
      grounds.add(ground);
    }
    return new GroundRegistry(grounds);
  }

  private static LegalGround read(TableText.Entry entry) {
    entry.requireFields(FIELDS);
    String refusing = entry.get("refusing-costs");
    if (!refusing.equals("yes") && !refusing.equals("no")) {
      throw problem(entry, "must say yes or no to refusing-costs.", "Maybe it is misspelt.");
    }
    try {
      return new LegalGround(
          entry.key(),
          entry.get("purpose"),
          Words.of(entry, "kind").one(GroundKind.class),
          Words.of(entry, "for").some(OrganisationKind.class),
          refusing.equals("yes"),
          Words.of(entry, "from").day(),
          lastDay(entry),
          entry.get("nl"),
          entry.get("en"),
          Source.read(entry));
    } catch (IllegalArgumentException e) {
      throw problem(entry, "must not be CONSENT where refusing costs something.", "Name the law.");
    }
  }

  private static @Nullable LocalDate lastDay(TableText.Entry entry) {
    return entry.getOrNull("to") == null ? null : Words.of(entry, "to").day();
  }

  private static boolean overlaps(LegalGround one, LegalGround other) {
    return one.purpose().equals(other.purpose())
        && one.organisations().stream()
            .filter(other.organisations()::contains)
            .anyMatch(kind -> other.isFor(kind, one.from()) || one.isFor(kind, other.from()));
  }

  private static TableProblem problem(TableText.Entry entry, String rule, String remedy) {
    return new TableProblem(
        entry.file(),
        entry.line(),
        "record %s %s %s".formatted(entry.type(), entry.key(), rule),
        remedy);
  }

  /** Returns all grounds, in the order of the table. */
  public List<LegalGround> listGrounds() {
    return grounds;
  }

  /** Returns what an organisation relies on on a day, one for each purpose it has. */
  public List<LegalGround> listGrounds(OrganisationKind organisation, LocalDate day) {
    return grounds.stream().filter(ground -> ground.isFor(organisation, day)).toList();
  }
}
