package nl.ongekend.core.reading.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ongekend.core.reading.Found;
import nl.ongekend.core.reading.ReadLicence;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.PhraseFile;
import nl.ongekend.core.reading.language.PhraseTable;
import nl.ongekend.core.reading.language.ScannedText;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.SkillKind;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/**
 * Licences and certificates: those of the taxonomy by their Dutch and English labels, and more
 * names of those of the starter taxonomy. {@code rijbewijs B/C} is two.
 */
final class LicencePattern {

  static final String TOPIC = "licence";
  private static final String STARTER = "urn:ongekend:skill:";
  private static final String DRIVING = STARTER + "licence-";
  private static final Set<String> CATEGORIES = Set.of("am", "b", "be", "c", "ce", "d", "t");

  private LicencePattern() {}

  /** Adds the names of the licences of a taxonomy to a table. */
  static void addTo(PhraseTable.Builder table, TaxonomySnapshot taxonomy) {
    for (PhraseFile.Entry entry : PhraseFile.read(LicencePattern.class, "licences.txt")) {
      String uri = STARTER + entry.code();
      if (taxonomy.skillOrdinal(ConceptId.of(uri)) != TaxonomySnapshot.ABSENT) {
        table.add(TOPIC, uri, entry.phrase());
      }
    }
    for (int skill = 0; skill < taxonomy.skillCount(); skill++) {
      if (taxonomy.skillKind(skill) == SkillKind.LICENCE) {
        addLabels(table, taxonomy, skill);
      }
    }
  }

  private static void addLabels(PhraseTable.Builder table, TaxonomySnapshot taxonomy, int skill) {
    for (String language : List.of("nl", "en")) {
      for (String label : taxonomy.skillLabels().all(skill, language)) {
        table.add(TOPIC, taxonomy.skillId(skill).uri(), label);
      }
    }
  }

  /** Returns the licences of a text, each once, in the order of the text. */
  static List<Found<ReadLicence>> read(FactScan facts) {
    Map<String, ReadLicence> licences = new LinkedHashMap<>();
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    for (Phrase phrase : facts.scan().phrases(TOPIC)) {
      if (facts.isVacancy() && facts.isNegated(phrase)) {
        continue;
      }
      for (Phrase each : withCategories(facts.scan(), phrase)) {
        boolean held = facts.isVacancy() || !facts.isNegated(phrase);
        licences.putIfAbsent(
            each.code(),
            new ReadLicence(ConceptId.of(each.code()), facts.importance(phrase), held));
        spans
            .computeIfAbsent(each.code(), id -> new ArrayList<>())
            .add(facts.scan().span(each.from(), each.to()));
      }
    }
    return licences.entrySet().stream()
        .map(entry -> new Found<>(entry.getValue(), spans.getOrDefault(entry.getKey(), List.of())))
        .toList();
  }

  /** After a driving licence more categories may follow, as in {@code rijbewijs C/CE}. */
  private static List<Phrase> withCategories(ScannedText scan, Phrase phrase) {
    List<Phrase> all = new ArrayList<>(List.of(phrase));
    if (!phrase.code().startsWith(DRIVING)) {
      return all;
    }
    int at = phrase.to();
    while (scan.tokens().is(at, "/", ",", "en", "of", "and", "or", "+", "&")
        && at + 1 < scan.tokens().count()
        && CATEGORIES.contains(scan.tokens().folded(at + 1))) {
      String category = scan.tokens().folded(at + 1);
      all.add(new Phrase(TOPIC, DRIVING + category, at + 1, at + 2));
      at += 2;
    }
    return all;
  }
}
