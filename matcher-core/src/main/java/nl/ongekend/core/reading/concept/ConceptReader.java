package nl.ongekend.core.reading.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.ongekend.core.reading.ReadConcept;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.concept.Evidence.Standing;
import nl.ongekend.core.reading.concept.RequirementCues.Cue;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Reads the occupations and skills that a text speaks of. Immutable and thread-safe.
 *
 * <p>Every text has an answer, whatever its script or form; a text without a label has none. The
 * time grows with the length of the text, not with the taxonomy.
 */
public final class ConceptReader {

  /** A first line of more words is no title. */
  private static final int LONGEST_TITLE = 12;

  /** The one language among those of the labels that writes no compounds and is read often. */
  private static final String ENGLISH = "en";

  private static final Comparator<ReadConcept> ORDER =
      Comparator.comparing((ReadConcept concept) -> !concept.taken())
          .thenComparing(ReadConcept::confidence, Comparator.reverseOrder())
          .thenComparing(ReadConcept::id);

  private final LabelIndex labels;
  private final SimilarConcepts similar;
  private final RequirementCues cues = RequirementCues.standard();

  private ConceptReader(LabelIndex labels) {
    this.labels = labels;
    similar = SimilarConcepts.of(labels);
  }

  /** Returns a reader; it keeps an index of all labels, made in about a second for all of ESCO. */
  public static ConceptReader of(TaxonomySnapshot taxonomy) {
    return new ConceptReader(LabelIndex.of(taxonomy));
  }

  /**
   * Returns what a text speaks of: taken concepts first, then by confidence, then by id.
   *
   * @param text the masked text
   * @param language the language most of it is in; missing when nobody knows
   */
  public List<ReadConcept> read(String text, ReadingKind kind, @Nullable String language) {
    Findings findings = new Findings(labels, kind);
    List<ReadPassage> passages = passages(text, kind, language);
    for (ReadPassage passage : passages) {
      for (Sighting sighting : sightings(passage.roots(), text, language)) {
        findings.add(sighting, passage);
      }
    }
    if (kind != ReadingKind.PASSPORT && findings.occupations().isEmpty()) {
      similar
          .occupations(titles(passages), text, language)
          .forEach(one -> findings.addSimilar(one.sighting(), one.passage(), one.likeness()));
    }
    if (kind != ReadingKind.QUERY) {
      addRelated(findings, passages, text, language);
    }
    return findings.concepts().stream().sorted(ORDER).toList();
  }

  /** Returns the passages that name an occupation, if any does. */
  private static List<ReadPassage> titles(List<ReadPassage> passages) {
    return passages.stream().filter(passage -> passage.standing() == Standing.PLAIN).toList();
  }

  /** Adds the skills of the occupations that were taken, where a text says them in other words. */
  private void addRelated(
      Findings findings, List<ReadPassage> passages, String text, @Nullable String language) {
    Set<Integer> skills = RelatedSkills.skills(labels.taxonomy(), findings.occupations());
    new RelatedSkills(labels, passages)
        .of(skills, language)
        .forEach(partly -> findings.addPart(partly.sighting(), partly.passage(), partly.share()));
    similar
        .skills(skills, passages, text, language)
        .forEach(one -> findings.addSimilar(one.sighting(), one.passage(), one.likeness()));
  }

  private List<ReadPassage> passages(String text, ReadingKind kind, @Nullable String language) {
    List<ReadPassage> read = new ArrayList<>();
    Cue heading = null;
    List<Passage> passages = Passage.of(text);
    for (Passage passage : passages) {
      boolean title = kind == ReadingKind.VACANCY && isTitle(passage, passages.getFirst());
      PassageRoots roots =
          PassageRoots.of(
              passage, labels, !ENGLISH.equals(language), title || kind == ReadingKind.QUERY);
      List<RequirementCues.Place> places = cues.in(passage);
      if (RequirementCues.isHeading(passage, places)) {
        heading = places.isEmpty() ? null : places.getFirst().cue();
      }
      Standing standing = kind == ReadingKind.VACANCY && !title ? Standing.BODY : Standing.PLAIN;
      read.add(new ReadPassage(roots, standing, places, heading));
    }
    return read;
  }

  private static boolean isTitle(Passage passage, Passage first) {
    return passage.line() == first.line() && first.words().size() <= LONGEST_TITLE;
  }

  private List<Sighting> sightings(PassageRoots roots, String text, @Nullable String language) {
    List<Sighting> found = new ArrayList<>();
    for (LabelMatch match : LabelMatcher.find(labels, roots, text)) {
      found.add(
          new Sighting(
              labels.concept(match.label()),
              labels.size(match.label()),
              match,
              labels.isPreferred(match.label()),
              !labels.language(match.label()).equals(language)));
    }
    return Sightings.of(found);
  }

  /**
   * Returns the parts of a text that mean something and lie outside what was used: words that only
   * hold a sentence together do not count, and neighbours are one part.
   *
   * @param used what was read, in any order
   */
  public List<Span> unread(String text, List<Span> used) {
    List<Span> unread = new ArrayList<>();
    for (Passage passage : Passage.of(text)) {
      boolean[] cue = new boolean[passage.words().size()];
      cues.in(passage)
          .forEach(place -> {
            for (int word = place.firstWord(); word <= place.lastWord(); word++) {
              cue[word] = true;
            }
          });
      Span open = null;
      for (int place = 0; place < cue.length; place++) {
        Word word = passage.words().get(place);
        Span span = new Span(word.start(), word.end());
        if (cue[place] || used.stream().anyMatch(span::overlaps)) {
          open = close(open, unread);
        } else if (!StopWords.has(word.folded())) {
          open = open == null ? span : new Span(open.start(), span.end());
        }
      }
      close(open, unread);
    }
    return unread;
  }

  private static @Nullable Span close(@Nullable Span open, List<Span> unread) {
    if (open != null) {
      unread.add(open);
    }
    return null;
  }
}
