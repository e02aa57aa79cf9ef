package nl.ongekend.core.reading.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ongekend.core.reading.ConceptKind;
import nl.ongekend.core.reading.Facts;
import nl.ongekend.core.reading.Hint;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.ReadConcept;
import nl.ongekend.core.reading.Reading;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.concept.ConceptReader;
import nl.ongekend.core.reading.fact.FactReader;
import nl.ongekend.core.reading.language.TextLanguage;
import nl.ongekend.core.reading.language.Tokens;
import nl.ongekend.core.reading.mask.Masker;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.Labels;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * Reads texts: masks first, then concepts and facts of what is left. Immutable and thread-safe.
 *
 * <p>Nothing is kept, and nothing leaves the machine. Every text has an answer, whatever its script
 * or form, in time that grows with its length.
 */
public final class TextReader {

  /** The most units of a text that are read. */
  public static final int MOST_UNITS = 100_000;

  /** The most units of a line to search with: its words are compared with misspelt labels too. */
  public static final int MOST_UNITS_OF_A_LINE = 500;

  private static final String REMEDY = "Give it in parts, or read it as another kind.";

  private final Masker masker;
  private final ConceptReader concepts;
  private final FactReader facts;

  private TextReader(Masker masker, ConceptReader concepts, FactReader facts) {
    this.masker = masker;
    this.concepts = concepts;
    this.facts = facts;
  }

  /** Returns a reader; it keeps an index of all labels. */
  public static TextReader of(TaxonomySnapshot taxonomy, PlaceTable places) {
    Set<String> known = knownWords(taxonomy, places);
    return new TextReader(
        new Masker(known::contains), ConceptReader.of(taxonomy), new FactReader(taxonomy, places));
  }

  /** Returns the words of labels and places, which are no names of people. */
  private static Set<String> knownWords(TaxonomySnapshot taxonomy, PlaceTable places) {
    Set<String> words = new HashSet<>();
    for (ConceptType type : List.of(ConceptType.OCCUPATION, ConceptType.SKILL)) {
      Labels labels = taxonomy.labels(type);
      for (int concept = 0; concept < labels.count(); concept++) {
        for (String language : labels.languages()) {
          labels.all(concept, language).forEach(label -> addWords(label, words));
        }
      }
    }
    IntStream.range(0, places.count()).forEach(place -> addWords(places.name(place), words));
    return words;
  }

  private static void addWords(String text, Set<String> words) {
    Tokens tokens = Tokens.of(text);
    for (int token = 0; token < tokens.count(); token++) {
      words.add(tokens.folded(token));
    }
  }

  /**
   * Returns what a text says.
   *
   * @param text at most {@value #MOST_UNITS} units, a line {@value #MOST_UNITS_OF_A_LINE}
   * @param asOf the day of reading: {@code from March} is the next March after it
   * @throws IllegalArgumentException if the text is longer; the message says nothing of the text
   */
  public Reading read(String text, ReadingKind kind, LocalDate asOf) {
    int most = mostUnits(kind);
    if (text.length() > most) {
      throw new IllegalArgumentException(
          "text (%d characters) must have at most %d to be read as %s.%n%s"
              .formatted(text.length(), most, kind.name().toLowerCase(Locale.ROOT), REMEDY));
    }
    List<Mask> masks = masker.masks(text, kind);
    String masked = masker.masked(text, masks);
    String language = TextLanguage.standard().language(masked);
    List<ReadConcept> found = concepts.read(masked, kind, language);
    Facts read = facts.read(masked, kind, asOf, occupations(found));
    List<Span> unread =
        kind == ReadingKind.QUERY ? concepts.unread(masked, used(found, read)) : List.of();
    return new Reading(kind, masked, language, masks, found, read, unread);
  }

  /** Returns the most units of a text of a kind. */
  public static int mostUnits(ReadingKind kind) {
    return kind == ReadingKind.QUERY ? MOST_UNITS_OF_A_LINE : MOST_UNITS;
  }

  private static List<ConceptId> occupations(List<ReadConcept> concepts) {
    return concepts.stream()
        .filter(concept -> concept.taken() && concept.kind() == ConceptKind.OCCUPATION)
        .map(ReadConcept::id)
        .toList();
  }

  /** Returns where something was read that would become an answer. */
  private static List<Span> used(List<ReadConcept> concepts, Facts facts) {
    List<Span> used = new ArrayList<>();
    concepts.stream().filter(ReadConcept::taken).forEach(concept -> used.addAll(concept.spans()));
    facts.languages().forEach(language -> used.add(language.span()));
    Stream.of(
            facts.schedule(),
            facts.wage(),
            facts.diploma(),
            facts.education(),
            facts.place(),
            facts.travel(),
            facts.openings(),
            facts.period(),
            facts.availableFrom())
        .filter(Objects::nonNull)
        .forEach(found -> used.addAll(found.spans()));
    Stream.of(facts.contracts(), facts.licences(), facts.periods(), facts.offers())
        .flatMap(List::stream)
        .forEach(found -> used.addAll(found.spans()));
    facts.hints().stream().map(Hint::span).filter(Objects::nonNull).forEach(used::add);
    return used;
  }
}
