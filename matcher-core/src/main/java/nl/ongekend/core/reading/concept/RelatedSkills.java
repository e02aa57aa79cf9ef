package nl.ongekend.core.reading.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ongekend.core.reading.MatchedHow;
import nl.ongekend.taxonomy.Csr;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Skills that the occupation of a text is known for and that the text says in other words: a fitter
 * who {@code installs wiring} does {@code install electrical wiring}.
 *
 * <p>Of such a skill part of a label is enough. How much of it there is, is the share of its roots,
 * each by its rarity, that stand near each other in one passage.
 */
final class RelatedSkills {

  /** Words between the first and the last root beyond those of the label. */
  private static final int SLACK = 4;

  private final LabelIndex labels;
  private final List<ReadPassage> passages;

  RelatedSkills(LabelIndex labels, List<ReadPassage> passages) {
    this.labels = labels;
    this.passages = passages;
  }

  /**
   * A skill that part of a label speaks for.
   *
   * @param sighting the skill and where
   * @param passage the passage that is in
   * @param share how much of the label there is, in (0, 1]
   */
  record Partly(Sighting sighting, ReadPassage passage, double share) {}

  /**
   * Returns the skills that part of a label speaks for, each where most of it is.
   *
   * @param skills the ordinals of the skills
   * @param language the language of the text; labels of others are not looked for
   */
  List<Partly> of(Set<Integer> skills, @Nullable String language) {
    List<Partly> found = new ArrayList<>();
    for (int skill : skills) {
      Partly best = null;
      int concept = labels.conceptOfSkill(skill);
      for (int label = labels.firstLabel(concept);
          label < labels.firstLabel(concept + 1);
          label++) {
        if (labels.size(label) > 1 && labels.language(label).equals(language)) {
          best = better(best, partly(label, concept));
        }
      }
      if (best != null) {
        found.add(best);
      }
    }
    return found;
  }

  /** Returns the ordinals of the skills that the taxonomy links to occupations. */
  static Set<Integer> skills(TaxonomySnapshot taxonomy, Set<Integer> occupations) {
    Set<Integer> skills = new TreeSet<>();
    for (int occupation : occupations) {
      for (Csr relation : List.of(taxonomy.essentialSkills(), taxonomy.optionalSkills())) {
        for (int at = relation.start(occupation); at < relation.end(occupation); at++) {
          skills.add(relation.value(at));
        }
      }
    }
    return skills;
  }

  private static @Nullable Partly better(@Nullable Partly one, @Nullable Partly other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.share() > one.share() ? other : one;
  }

  private @Nullable Partly partly(int label, int concept) {
    Partly best = null;
    for (ReadPassage passage : passages) {
      for (int at = 0; at < passage.roots().size(); at++) {
        if (has(label, passage.roots().root(at))) {
          best = better(best, from(label, concept, passage, at));
        }
      }
    }
    return best;
  }

  private boolean has(int label, int root) {
    for (int place = 0; place < labels.size(label); place++) {
      if (labels.root(label, place) == root) {
        return true;
      }
    }
    return false;
  }

  /** Returns what there is of a label from one of its roots on. */
  private Partly from(int label, int concept, ReadPassage read, int first) {
    PassageRoots passage = read.roots();
    int size = labels.size(label);
    int end = passage.firstWord(first) + size + SLACK;
    int last = first;
    double found = 0;
    double all = 0;
    for (int place = 0; place < size; place++) {
      int root = labels.root(label, place);
      double weight = labels.rootRarity(root);
      all += weight;
      for (int at = first; at < passage.size() && passage.firstWord(at) <= end; at++) {
        if (passage.root(at) == root) {
          found += weight;
          last = Math.max(last, at);
          break;
        }
      }
    }
    LabelMatch match =
        new LabelMatch(
            label,
            passage.passage(),
            passage.firstWord(first),
            passage.lastWord(last),
            MatchedHow.SIMILAR,
            0);
    Sighting sighting = new Sighting(concept, size, match, labels.isPreferred(label), false);
    return new Partly(sighting, read, all == 0 ? 0 : found / all);
  }
}
