package nl.ongekend.core.reading.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ongekend.core.reading.ConceptKind;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.Csr;
import nl.ongekend.taxonomy.Labels;
import nl.ongekend.taxonomy.SkillKind;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/**
 * Every label of a taxonomy in every language, as the roots of its words.
 *
 * <p>A label is listed under its rarest root alone: whoever meets that root in a text asks for the
 * other roots nearby, in any order. So the label needs to be stored once, whatever order its words
 * may come in, and a common word leads to few labels. Immutable and thread-safe.
 */
final class LabelIndex {

  /** The number of a root that no label has. */
  static final int UNKNOWN = -1;

  /** A label of more words is a definition, which no text repeats. */
  private static final int MOST_WORDS = 12;

  private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)\\s*$");
  private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");

  private final TaxonomySnapshot taxonomy;
  private final List<String> languages;
  private final Map<String, Integer> rootByText;
  private final int[] frequency;
  private final int[] conceptByLabel;
  private final byte[] languageByLabel;
  private final int[] placeByLabel;
  private final int[] firstLabels;
  private final int[] starts;
  private final int[] roots;
  private final Csr labelsByRoot;
  private final int occupations;

  private LabelIndex(Builder builder) {
    taxonomy = builder.taxonomy;
    languages = List.copyOf(builder.languages);
    rootByText = Map.copyOf(builder.rootByText);
    occupations = taxonomy.occupationCount();
    int labels = builder.bags.size();
    conceptByLabel = new int[labels];
    languageByLabel = new byte[labels];
    placeByLabel = new int[labels];
    firstLabels = new int[concepts() + 1];
    starts = new int[labels + 1];
    for (int label = 0; label < labels; label++) {
      Bag bag = builder.bags.get(label);
      conceptByLabel[label] = bag.concept;
      firstLabels[bag.concept + 1] = label + 1;
      languageByLabel[label] = (byte) bag.language;
      placeByLabel[label] = bag.place;
      starts[label + 1] = starts[label] + bag.roots.length;
    }
    for (int concept = 0; concept < concepts(); concept++) {
      firstLabels[concept + 1] = Math.max(firstLabels[concept], firstLabels[concept + 1]);
    }
    roots = builder.bags.stream().flatMapToInt(bag -> Arrays.stream(bag.roots)).toArray();
    frequency = frequencies(builder);
    int[] rarest = new int[labels];
    Arrays.setAll(rarest, this::rarestRoot);
    int[] all = new int[labels];
    Arrays.setAll(all, label -> label);
    labelsByRoot = Csr.of(rootByText.size(), rarest, all);
  }

  /** Returns the labels of a taxonomy; a second for a hundred and fifty thousand of them. */
  static LabelIndex of(TaxonomySnapshot taxonomy) {
    Builder builder = new Builder(taxonomy);
    builder.add(ConceptType.OCCUPATION, 0);
    builder.add(ConceptType.SKILL, taxonomy.occupationCount());
    return new LabelIndex(builder);
  }

  /** Returns the number of a root, {@link #UNKNOWN} when no label has it. */
  int root(String text) {
    return rootByText.getOrDefault(text, UNKNOWN);
  }

  /** Returns in how many concepts' labels a root stands, at least 1. */
  int frequency(int root) {
    return frequency[root];
  }

  /** Returns how many labels there are; a label with two forms is two. */
  int count() {
    return conceptByLabel.length;
  }

  /** Returns how many concepts there are. */
  int concepts() {
    return occupations + taxonomy.skillCount();
  }

  /** Returns the labels that are listed under a root. */
  Csr labelsByRoot() {
    return labelsByRoot;
  }

  /** Returns how many roots a label has, at least 1. */
  int size(int label) {
    return starts[label + 1] - starts[label];
  }

  /** Returns a root of a label, in the order of its words; no root stands in it twice. */
  int root(int label, int place) {
    return roots[starts[label] + place];
  }

  /** Returns the concept of a label: a number among all occupations and skills. */
  int concept(int label) {
    return conceptByLabel[label];
  }

  /** Returns the kind of a concept. */
  ConceptKind kind(int concept) {
    return concept < occupations ? ConceptKind.OCCUPATION : ConceptKind.SKILL;
  }

  /** Returns the ordinal of a concept among those of its kind. */
  int ordinal(int concept) {
    return concept < occupations ? concept : concept - occupations;
  }

  /** Returns the taxonomy. */
  TaxonomySnapshot taxonomy() {
    return taxonomy;
  }

  /** Returns the language of a label. */
  String language(int label) {
    return languages.get(languageByLabel[label]);
  }

  /** Returns whether a label is the preferred one of its language. */
  boolean isPreferred(int label) {
    int concept = conceptByLabel[label];
    return placeByLabel[label] == 0
        && labels(concept).findPreferred(ordinal(concept), language(label)).isPresent();
  }

  /**
   * Returns how few concepts have the rarest root of a label in theirs: 1 when one has, 0 when all
   * have.
   */
  double rarity(int label) {
    return rootRarity(rarestRoot(label));
  }

  /** Returns how few concepts have a root in their labels: 1 when one has, 0 when all have. */
  double rootRarity(int root) {
    return 1 - Math.log(frequency[root]) / Math.log(Math.max(2, concepts()));
  }

  /** Returns the number of a skill among all concepts. */
  int conceptOfSkill(int skill) {
    return occupations + skill;
  }

  /** Returns the first label of a concept; its last is the one before the first of the next. */
  int firstLabel(int concept) {
    return firstLabels[concept];
  }

  /** Returns the identifier of a concept. */
  ConceptId id(int concept) {
    return concept < occupations
        ? taxonomy.occupationId(concept)
        : taxonomy.skillId(ordinal(concept));
  }

  /** Returns a label as the taxonomy writes it. */
  String text(int label) {
    int concept = conceptByLabel[label];
    return labels(concept).all(ordinal(concept), language(label)).get(placeByLabel[label]);
  }

  private Labels labels(int concept) {
    return concept < occupations ? taxonomy.occupationLabels() : taxonomy.skillLabels();
  }

  /** Returns the forms in which a text may write a label. */
  static List<String> forms(String label) {
    String bare = ASIDE.matcher(label).replaceFirst("");
    Matcher slash = SLASH.matcher(bare);
    if (!slash.find()) {
      return List.of(bare);
    }
    String[] sides = SLASH.split(bare);
    long lengths = Arrays.stream(sides).mapToInt(side -> Word.of(side).size()).distinct().count();
    return lengths == 1 && sides.length > 1 ? List.of(sides) : List.of(bare);
  }

  private int rarestRoot(int label) {
    int rarest = root(label, 0);
    for (int place = 1; place < size(label); place++) {
      rarest = frequency[root(label, place)] < frequency[rarest] ? root(label, place) : rarest;
    }
    return rarest;
  }

  private int[] frequencies(Builder builder) {
    int[] count = new int[builder.rootByText.size()];
    int[] last = new int[count.length];
    Arrays.fill(last, UNKNOWN);
    for (Bag bag : builder.bags) {
      for (int root : bag.roots) {
        count[root] += last[root] == bag.concept ? 0 : 1;
        last[root] = bag.concept;
      }
    }
    return count;
  }

  /** One label while the index is built. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Bag(int concept, int language, int place, int[] roots) {}

  /** Collects the labels, those of one concept after another. */
  private static final class Builder {
    private final TaxonomySnapshot taxonomy;
    private final List<String> languages = new ArrayList<>();
    private final Map<String, Integer> rootByText = new HashMap<>();
    private final List<Bag> bags = new ArrayList<>();

    Builder(TaxonomySnapshot taxonomy) {
      this.taxonomy = taxonomy;
    }

    void add(ConceptType type, int firstConcept) {
      Labels labels = taxonomy.labels(type);
      for (String language : labels.languages()) {
        if (!languages.contains(language)) {
          languages.add(language);
        }
      }
      for (int ordinal = 0; ordinal < labels.count(); ordinal++) {
        if (type == ConceptType.SKILL && taxonomy.skillKind(ordinal) == SkillKind.LICENCE) {
          continue; // licences are facts: who holds one is not who can do it
        }
        for (String language : labels.languages()) {
          List<String> all = labels.all(ordinal, language);
          for (int place = 0; place < all.size(); place++) {
            add(all.get(place), firstConcept + ordinal, languages.indexOf(language), place);
          }
        }
      }
    }

    private void add(String label, int concept, int language, int place) {
      for (String form : forms(label)) {
        int[] roots = roots(form);
        if (roots.length > 0 && roots.length <= MOST_WORDS) {
          bags.add(new Bag(concept, language, place, roots));
        }
      }
    }

    private int[] roots(String label) {
      return Word.of(label).stream()
          .map(Word::folded)
          .filter(word -> !StopWords.has(word))
          .map(WordRoot::of)
          .distinct()
          .mapToInt(root -> rootByText.computeIfAbsent(root, _ -> rootByText.size()))
          .toArray();
    }
  }
}
