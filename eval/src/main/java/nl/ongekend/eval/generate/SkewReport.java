package nl.ongekend.eval.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * How skewed a set of documents is: what a matcher has to cope with.
 *
 * @param documents how many there are
 * @param skillsPerDocument requirements per vacancy, or claims per passport; without those that
 *     list none
 * @param postingsPerSkill documents per skill that comes at all
 * @param distinct how many different answers there are per part, and how often the most frequent
 *     one comes; a missing answer is an answer
 */
public record SkewReport(
    long documents, Spread skillsPerDocument, Spread postingsPerSkill, List<Distinct> distinct) {

  private static final String MISSING = "missing";

  /** Copies the list. */
  public SkewReport {
    distinct = List.copyOf(distinct);
  }

  /**
   * The different answers in one part of the documents.
   *
   * @param part what is answered
   * @param answers how many different answers there are
   * @param mostFrequent how often the most frequent one comes
   */
  public record Distinct(String part, int answers, int mostFrequent) {}

  /** Returns the report as lines for people. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(line("documents", count(documents)));
    text.append(line("skills per document", skillsPerDocument.toString()));
    text.append(line("documents per skill", postingsPerSkill.toString()));
    text.append(line("skills", count(postingsPerSkill.count()) + " distinct"));
    for (Distinct part : distinct) {
      String answers =
          String.format(
              Locale.ROOT,
              "%,d distinct, the most frequent in %.1f %%",
              part.answers(),
              100.0 * part.mostFrequent() / Math.max(1, documents));
      text.append(line(part.part(), answers));
    }
    return text.toString();
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String line(String name, String value) {
    return String.format(Locale.ROOT, "%-20s %s%n", name, value);
  }

  /** Collects documents. Not thread-safe. */
  public static final class Collector {

    private long documents;
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<ConceptId, Integer> documentsBySkill = new HashMap<>();
    private final SortedMap<String, Map<Object, Integer>> documentsByAnswerByPart = new TreeMap<>();

    /** Creates a collector that has seen nothing. */
    public Collector() {}

    /** Adds a vacancy. */
    public void add(Vacancy vacancy) {
      documents++;
      addSkills(vacancy.skills(), SkillRequirement::concept);
      count("occupation", vacancy.occupation());
      count("employer", vacancy.employer().key());
      count("languages", vacancy.languages());
      count("hours and times", vacancy.schedule());
      count("places of travel", vacancy.workplaces());
    }

    /** Adds a passport. */
    public void add(Passport passport) {
      documents++;
      addSkills(passport.skills(), SkillClaim::concept);
      count("occupations", passport.occupations());
      count("languages", passport.languages());
      count("hours and times", withoutStart(passport.workTime()));
      count("places of travel", passport.mobility());
    }

    /** The first possible day is an answer of its own, which nearly everybody has differently. */
    private static @Nullable WorkTime withoutStart(@Nullable WorkTime time) {
      return time == null
          ? null
          : new WorkTime(
              time.minHours(),
              time.maxHours(),
              time.workedNow(),
              time.keepsPresentJob(),
              time.available(),
              time.blocked(),
              null);
    }

    private <T> void addSkills(@Nullable List<T> listed, Function<T, ConceptId> concept) {
      if (listed != null && !listed.isEmpty()) {
        sizes.add(listed.size());
        listed.forEach(entry -> documentsBySkill.merge(concept.apply(entry), 1, Integer::sum));
      }
    }

    private void count(String part, @Nullable Object answer) {
      documentsByAnswerByPart
          .computeIfAbsent(part, name -> new HashMap<>())
          .merge(Objects.requireNonNullElse(answer, MISSING), 1, Integer::sum);
    }

    /** Returns the report on what was added. */
    public SkewReport toReport() {
      List<Distinct> distinct = new ArrayList<>();
      documentsByAnswerByPart.forEach((part, documentsByAnswer) ->
          distinct.add(
              new Distinct(
                  part, documentsByAnswer.size(), Collections.max(documentsByAnswer.values()))));
      return new SkewReport(
          documents, Spread.of(sizes), Spread.of(documentsBySkill.values()), distinct);
    }
  }
}
