package nl.ongekend.core.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.ongekend.core.profile.Profession;

/**
 * The dated rules of the right layer, read from tables and checked as a whole. Immutable and
 * thread-safe.
 *
 * <p>The form of the tables is described in {@code README.md} beside them. Reading fails, with
 * file, line, value, rule and remedy, when a word is not known, versions of a rule overlap or leave
 * a gap, a list of rules does not end with one that always holds, or a rule can never decide.
 */
public final class RuleTables {

  private static final List<String> FILES =
      List.of(
          "actions.txt",
          "access.txt",
          "document.txt",
          "recognition.txt",
          "professions.txt",
          "checklist.txt",
          "warnings.txt",
          "minimum-wage.txt");

  /** Stands after each name and each text of the content. */
  private static final String END = "\0";

  private final List<Rule> rules;
  private final List<RegulatedProfession> professions;
  private final List<MinimumWage.Rate> rates;
  private final String content;
  private final String version;

  private RuleTables(
      List<Rule> rules,
      List<RegulatedProfession> professions,
      List<MinimumWage.Rate> rates,
      String content) {
    this.rules = List.copyOf(rules);
    this.professions = List.copyOf(professions);
    this.rates = List.copyOf(rates);
    this.content = content;
    this.version = hash(content);
  }

  /**
   * Returns the tables that come with the engine. They are read anew at each call; keep the result.
   *
   * @throws TableProblem if a table breaks a rule
   */
  public static RuleTables standard() {
    return of(FILES.stream().map(file -> TableText.ofResource(RuleTables.class, file)).toList());
  }

  /**
   * Returns the tables of these texts.
   *
   * @throws TableProblem if a table breaks a rule
   */
  static RuleTables of(List<TableText> texts) {
    List<TableText.Entry> entries = new ArrayList<>();
    for (TableText text : texts) {
      entries.addAll(text.entries());
    }
    Map<String, Action> actions = RuleReader.actions(ofType(entries, "action"));
    List<RegulatedProfession> professions =
        ofType(entries, "profession").stream().map(RegulatedProfession::read).toList();
    List<MinimumWage.Rate> rates =
        ofType(entries, "minimum-wage").stream().map(MinimumWage.Rate::read).toList();
    List<TableText.Entry> ruleEntries = ofType(entries, "rule");
    List<Rule> rules = ruleEntries.stream().map(entry -> RuleReader.rule(entry, actions)).toList();
    new RuleChecks(ruleEntries, rules).requireSound();
    return new RuleTables(rules, professions, rates, content(texts));
  }

  /**
   * Returns the tables of a content.
   *
   * @param content what {@link #content()} returned
   * @throws IllegalArgumentException if names and texts do not alternate
   * @throws TableProblem if a table breaks a rule
   */
  public static RuleTables ofContent(String content) {
    String[] parts = content.split(END, -1);
    if (parts.length % 2 == 0 || !parts[parts.length - 1].isEmpty()) {
      throw new IllegalArgumentException(
          "content of rule tables (%d parts) must be names and texts in turn, each with U+0000 after it.%nMaybe it was cut off."
              .formatted(parts.length));
    }
    List<TableText> texts = new ArrayList<>();
    for (int i = 0; i + 1 < parts.length; i += 2) {
      texts.add(new TableText(parts[i], parts[i + 1]));
    }
    return of(texts);
  }

  private static List<TableText.Entry> ofType(List<TableText.Entry> entries, String type) {
    return entries.stream().filter(entry -> entry.type().equals(type)).toList();
  }

  private static String content(List<TableText> texts) {
    StringBuilder content = new StringBuilder();
    texts.forEach(text -> content.append(text.file()).append(END).append(text.text()).append(END));
    return content.toString();
  }

  private static String hash(String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  /** Returns every code that a reason of a verdict or a warning can have. */
  public Set<String> reasonCodes() {
    Set<String> codes = new TreeSet<>(RuleChecks.missingCodes(rules));
    for (Rule rule : rules) {
      String reason = rule.outcome().reason();
      if (reason != null) {
        codes.add(reason);
      }
    }
    codes.add(RightEvaluator.NO_RULE);
    return codes;
  }

  /** Returns every code that an action can have. */
  public Set<String> actionCodes() {
    Set<String> codes = new TreeSet<>();
    rules.forEach(rule -> rule.outcome().actions().forEach(action -> codes.add(action.code())));
    return codes;
  }

  /** Returns the name of every amount that an operator can configure. */
  public Set<String> amountNames() {
    Set<String> names = new TreeSet<>();
    for (Rule rule : rules) {
      for (Condition condition : rule.conditions()) {
        switch (condition) {
          case Condition.PaysAtLeast pays -> names.add(pays.amount());
          case Condition.CanPay pays -> names.add(pays.amount());
          default -> {}
        }
      }
    }
    return names;
  }

  /** Returns the source of the rule with an id, in its latest version. */
  public Optional<Source> findSource(String ruleId) {
    return rules.stream()
        .filter(rule -> rule.id().equals(ruleId))
        .reduce((earlier, later) -> later)
        .map(Rule::source);
  }

  /** Returns the regulated professions, in the order of the table. */
  public List<RegulatedProfession> professions() {
    return professions;
  }

  /** Returns the regulated profession of this authority and name, upper or lower case. */
  public Optional<RegulatedProfession> findProfession(Profession named) {
    String authority = RightAsk.authority(named.authority());
    String profession = RightAsk.profession(named.profession());
    return professions.stream()
        .filter(each -> each.authority().equals(authority) && each.name().equals(profession))
        .findFirst();
  }

  /**
   * Returns a hash of the content of the tables, 64 hexadecimal digits; equal hashes give equal
   * verdicts.
   */
  public String version() {
    return version;
  }

  /**
   * Returns the content of the tables, whose SHA-256 in UTF-8 is the version: of each its name and
   * its text, each followed by U+0000.
   */
  public String content() {
    return content;
  }

  List<Rule> rules() {
    return rules;
  }

  List<MinimumWage.Rate> rates() {
    return rates;
  }
}
