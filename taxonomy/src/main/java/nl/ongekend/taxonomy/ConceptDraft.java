package nl.ongekend.taxonomy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.ongekend.taxonomy.SnapshotContent.OccupationFacts;
import nl.ongekend.taxonomy.SnapshotContent.SkillFacts;
import org.jspecify.annotations.Nullable;

/** What is known so far of a concept that a builder collects. Facts: the first one given counts. */
final class ConceptDraft {

  private final ConceptType type;
  private final Map<String, LabelDraft> labels = new TreeMap<>();
  private OccupationFacts occupation = new OccupationFacts(IscoCodes.NONE, null);
  private @Nullable SkillFacts skill;

  ConceptDraft(ConceptType type) {
    this.type = type;
  }

  ConceptType type() {
    return type;
  }

  OccupationFacts occupation() {
    return occupation;
  }

  SkillFacts skill() {
    return skill == null ? new SkillFacts(SkillKind.SKILL, 0, null) : skill;
  }

  void isco(int isco) {
    if (occupation.isco() == IscoCodes.NONE) {
      occupation = new OccupationFacts(isco, occupation.sector());
    }
  }

  void sector(String sector) {
    if (occupation.sector() == null) {
      occupation = new OccupationFacts(occupation.isco(), sector);
    }
  }

  void kind(SkillKind kind) {
    if (skill == null) {
      skill = new SkillFacts(kind, 0, null);
    }
  }

  void halfLife(int months, String source) {
    if (skill().halfLifeMonths() == 0) {
      skill = new SkillFacts(skill().kind(), months, source);
    }
  }

  /** The last preferred label counts; the one before it becomes an alternative. */
  void preferred(Label label) {
    LabelDraft draft = labels.computeIfAbsent(label.language(), language -> new LabelDraft());
    if (draft.preferred != null) {
      draft.alternatives.add(draft.preferred);
    }
    draft.preferred = label;
  }

  void alternative(Label label) {
    labels.computeIfAbsent(label.language(), language -> new LabelDraft()).alternatives.add(label);
  }

  void merge(ConceptDraft other) {
    isco(other.occupation.isco());
    if (other.occupation.sector() != null) {
      sector(other.occupation.sector());
    }
    if (other.skill != null) {
      kind(other.skill.kind());
      if (other.skill.halfLifeSource() != null) {
        halfLife(other.skill.halfLifeMonths(), other.skill.halfLifeSource());
      }
    }
    for (LabelDraft draft : other.labels.values()) {
      draft.alternatives.forEach(this::alternative);
      if (draft.preferred != null) {
        preferred(draft.preferred);
      }
    }
  }

  Set<String> languages() {
    return labels.keySet();
  }

  /** Returns the labels in a language, ready for a snapshot; absent when there are none. */
  Labels.@Nullable Entry entry(String language) {
    LabelDraft draft = labels.get(language);
    if (draft == null) {
      return null;
    }
    SortedSet<String> alternatives = new TreeSet<>();
    draft.alternatives.forEach(label -> alternatives.add(label.text()));
    if (draft.preferred == null) {
      return new Labels.Entry(null, List.copyOf(alternatives), false);
    }
    alternatives.remove(draft.preferred.text());
    return new Labels.Entry(
        draft.preferred.text(), List.copyOf(alternatives), draft.preferred.reviewed());
  }

  /** Labels of one language. */
  private static final class LabelDraft {
    private final Set<Label> alternatives = new LinkedHashSet<>();
    private @Nullable Label preferred;
  }
}
