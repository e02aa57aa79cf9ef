package nl.ongekend.core.market;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.taxonomy.ConceptId;

/**
 * How many of a set of vacancies ask each skill. Immutable.
 *
 * <p>The version is the SHA-256 of the content, so equal counts have equal versions.
 */
public final class MarketSnapshot {

  private static final String HEADER = "ongekend-market 1";

  private final int vacancies;
  private final SortedMap<ConceptId, Integer> countBySkill;
  private final String version;

  private MarketSnapshot(int vacancies, SortedMap<ConceptId, Integer> countBySkill) {
    this.vacancies = vacancies;
    this.countBySkill = Collections.unmodifiableSortedMap(countBySkill);
    this.version = sha256(toText());
  }

  /** Returns the snapshot of no vacancies, in which every skill is equally rare. */
  public static MarketSnapshot empty() {
    return new MarketSnapshot(0, new TreeMap<>());
  }

  /** Returns the snapshot of a set of vacancies; skills and licences count once per vacancy. */
  public static MarketSnapshot of(Iterable<Vacancy> vacancies) {
    SortedMap<ConceptId, Integer> countBySkill = new TreeMap<>();
    int count = 0;
    for (Vacancy vacancy : vacancies) {
      count++;
      asked(vacancy).forEach(skill -> countBySkill.merge(skill, 1, Integer::sum));
    }
    return new MarketSnapshot(count, countBySkill);
  }

  private static Set<ConceptId> asked(Vacancy vacancy) {
    Set<ConceptId> asked = new HashSet<>();
    if (vacancy.skills() != null) {
      vacancy.skills().forEach(requirement -> asked.add(requirement.concept()));
    }
    if (vacancy.licences() != null) {
      vacancy.licences().forEach(requirement -> asked.add(requirement.concept()));
    }
    return asked;
  }

  /** Returns the number of vacancies counted. */
  public int vacancies() {
    return vacancies;
  }

  /** Returns in how many vacancies a skill is asked; 0 for one that is not. */
  public int count(ConceptId skill) {
    return countBySkill.getOrDefault(skill, 0);
  }

  /** Returns the version: lower-case hexadecimal SHA-256 of {@link #toText}. */
  public String version() {
    return version;
  }

  /** Returns the snapshot as text: a header, then a line for each skill, in order of concept id. */
  public String toText() {
    StringBuilder text = new StringBuilder(HEADER + "\nvacancies\t" + vacancies + "\n");
    countBySkill.forEach(
        (skill, count) -> text.append(skill.uri()).append('\t').append(count).append('\n'));
    return text.toString();
  }

  /**
   * Returns the snapshot that {@link #toText} wrote.
   *
   * @throws IllegalArgumentException if the text is not one, naming the line
   */
  public static MarketSnapshot parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 2
        || !lines.get(0).equals(HEADER)
        || !lines.get(1).startsWith("vacancies\t")) {
      // The text is not repeated: it may be a passport that was given by mistake.
      throw new IllegalArgumentException(
          "a market snapshot starts with the lines \"%s\" and \"vacancies\"; this text of %d lines does not.%nMaybe another file was given."
              .formatted(HEADER, lines.size()));
    }
    SortedMap<ConceptId, Integer> countBySkill = new TreeMap<>();
    for (int i = 2; i < lines.size(); i++) {
      String[] fields = lines.get(i).split("\t", -1);
      countBySkill.put(
          skill(fields[0], i + 1), positive(fields.length == 2 ? fields[1] : "", i + 1));
    }
    String total = lines.get(1).substring("vacancies\t".length());
    return new MarketSnapshot(total.equals("0") ? 0 : positive(total, 2), countBySkill);
  }

  private static ConceptId skill(String uri, int line) {
    try {
      return ConceptId.of(uri);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line %d: %s".formatted(line, e.getMessage()), e);
    }
  }

  private static int positive(String number, int line) {
    if (!number.matches("[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException(
          "line %d: \"%s\" must be a whole number from 1 to 999999999.%nMaybe the line was cut off."
              .formatted(line, number));
    }
    return Integer.parseInt(number);
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
