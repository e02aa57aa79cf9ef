package nl.ongekend.taxonomy.load;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.IscoCodes;
import nl.ongekend.taxonomy.Label;
import nl.ongekend.taxonomy.Relation;
import nl.ongekend.taxonomy.SkillKind;
import nl.ongekend.taxonomy.TaxonomyBuilder;
import org.jspecify.annotations.Nullable;

/** Adds rows of the ESCO files to a builder, and says which ones it did not. */
final class EscoImport {

  private static final String LEFT_OUT = "It is left out.";

  private final TaxonomyBuilder target;
  private final ImportReport.Collector report;
  private final Set<Seen> seen = new HashSet<>();

  EscoImport(TaxonomyBuilder target, ImportReport.Collector report) {
    this.target = target;
    this.report = report;
  }

  /** Returns whether the row was used. */
  boolean add(EscoFile file, String language, CsvTable.Row row) {
    return switch (file) {
      case ISCO_GROUPS, SKILL_GROUPS -> addConcept(row, language, ConceptType.GROUP);
      case OCCUPATIONS -> addConcept(row, language, ConceptType.OCCUPATION);
      case SKILLS -> addConcept(row, language, ConceptType.SKILL);
      case BROADER_OCCUPATIONS, BROADER_SKILLS -> addBroader(row);
      case OCCUPATION_SKILLS -> addOccupationSkill(row);
      case SKILL_SKILLS -> addSkillSkill(row);
    };
  }

  private boolean addConcept(CsvTable.Row row, String language, ConceptType type) {
    ConceptId id = conceptId(row, "conceptUri");
    if (id == null || !isCurrent(row) || !isOfType(row, id, type)) {
      return false;
    }
    if (row.get("preferredLabel").isEmpty()) {
      return skip(row, "preferredLabel", "must not be empty");
    }
    if (!seen.add(new Seen(id, language))) {
      return skip(row, "conceptUri", "must come once in a language");
    }
    switch (type) {
      case OCCUPATION -> target.addOccupation(id, isco(row));
      case SKILL -> target.addSkill(id, kind(row));
      case GROUP -> target.addGroup(id);
    }
    addLabels(row, language, id);
    return true;
  }

  private void addLabels(CsvTable.Row row, String language, ConceptId id) {
    Label preferred = label(row, "preferredLabel", language, row.get("preferredLabel"));
    if (preferred != null) {
      target.addPreferred(id, preferred);
    }
    for (String text : row.get("altLabels").split("\n", -1)) {
      Label alternative = text.isBlank() ? null : label(row, "altLabels", language, text);
      if (alternative != null) {
        target.addAlternative(id, alternative);
      }
    }
  }

  private boolean addBroader(CsvTable.Row row) {
    ConceptId narrow = conceptId(row, "conceptUri");
    ConceptId broad = conceptId(row, "broaderUri");
    if (narrow == null || broad == null) {
      return false;
    }
    ConceptType from = knownType(row, "conceptUri", narrow);
    ConceptType to = from == null ? null : knownType(row, "broaderUri", broad);
    if (from == null || to == null) {
      return false;
    }
    Relation relation = broader(from, to);
    return relation == null
        ? skip(row, "broaderUri", "must be of a type that can be broader than a " + from)
        : relate(row, "broaderUri", relation, narrow, broad);
  }

  private static @Nullable Relation broader(ConceptType from, ConceptType to) {
    return switch (from) {
      case OCCUPATION ->
          switch (to) {
            case OCCUPATION -> Relation.BROADER_OCCUPATION;
            case GROUP -> Relation.GROUP_OF_OCCUPATION;
            case SKILL -> null;
          };
      case SKILL ->
          switch (to) {
            case SKILL -> Relation.BROADER_SKILL;
            case GROUP -> Relation.GROUP_OF_SKILL;
            case OCCUPATION -> null;
          };
      case GROUP -> to == ConceptType.GROUP ? Relation.BROADER_GROUP : null;
    };
  }

  private boolean addOccupationSkill(CsvTable.Row row) {
    Relation relation =
        switch (row.get("relationType")) {
          case "essential" -> Relation.ESSENTIAL_SKILL;
          case "optional" -> Relation.OPTIONAL_SKILL;
          default -> null;
        };
    if (relation == null) {
      return skip(row, "relationType", "must be essential or optional");
    }
    return addEdge(row, "occupationUri", "skillUri", relation);
  }

  /** ESCO says essential or optional here too; both say that the two skills are near. */
  private boolean addSkillSkill(CsvTable.Row row) {
    return addEdge(row, "originalSkillUri", "relatedSkillUri", Relation.RELATED_SKILL);
  }

  private boolean addEdge(CsvTable.Row row, String fromColumn, String toColumn, Relation relation) {
    ConceptId from = conceptId(row, fromColumn);
    ConceptId to = conceptId(row, toColumn);
    return from != null
        && to != null
        && isKnown(row, fromColumn, from, relation.from())
        && isKnown(row, toColumn, to, relation.to())
        && relate(row, toColumn, relation, from, to);
  }

  private boolean relate(
      CsvTable.Row row, String column, Relation relation, ConceptId from, ConceptId to) {
    if (from.equals(to)) {
      return skip(row, column, "must be another concept");
    }
    if (relation.isHierarchy() && target.leadsTo(relation, to, from)) {
      return skip(row, column, "must not lead back to where it started");
    }
    target.relate(relation, from, to);
    return true;
  }

  private int isco(CsvTable.Row row) {
    String code = row.get("iscoGroup");
    try {
      return IscoCodes.parse(code);
    } catch (IllegalArgumentException e) {
      String remedy = "The occupation is read without ISCO group.";
      report.assume(row.problem("iscoGroup", "must be a unit group of ISCO-08", remedy));
      return IscoCodes.NONE;
    }
  }

  private SkillKind kind(CsvTable.Row row) {
    return switch (row.get("skillType")) {
      case "knowledge" -> SkillKind.KNOWLEDGE;
      case "skill/competence", "skill" -> SkillKind.SKILL;
      case "attitude" -> SkillKind.ATTITUDE;
      default -> {
        String rule = "must be skill/competence, knowledge or attitude";
        report.assume(row.problem("skillType", rule, "It is read as skill/competence."));
        yield SkillKind.SKILL;
      }
    };
  }

  private @Nullable Label label(CsvTable.Row row, String column, String language, String text) {
    try {
      return Label.of(language, text);
    } catch (IllegalArgumentException e) {
      String rule = "must be labels of at most " + Label.MAX_LENGTH + " characters";
      report.skip(row.problem(column, rule, "The label is left out."));
      return null;
    }
  }

  private @Nullable ConceptId conceptId(CsvTable.Row row, String column) {
    try {
      return ConceptId.of(row.get(column));
    } catch (IllegalArgumentException e) {
      report.skip(row.problem(column, "must be a URI", "The row is left out."));
      return null;
    }
  }

  private boolean isCurrent(CsvTable.Row row) {
    String status = row.get("status");
    return status.isEmpty() || status.equals("released") || skip(row, "status", "must be released");
  }

  private boolean isOfType(CsvTable.Row row, ConceptId id, ConceptType type) {
    Optional<ConceptType> known = target.findType(id);
    return known.isEmpty()
        || known.get() == type
        || skip(row, "conceptUri", "must not be a concept of another type as well");
  }

  private boolean isKnown(CsvTable.Row row, String column, ConceptId id, ConceptType type) {
    return target.findType(id).filter(known -> known == type).isPresent()
        || skip(row, column, "must be the id of a known " + type);
  }

  private @Nullable ConceptType knownType(CsvTable.Row row, String column, ConceptId id) {
    Optional<ConceptType> type = target.findType(id);
    if (type.isEmpty()) {
      skip(row, column, "must be the id of a known concept");
    }
    return type.orElse(null);
  }

  /** Reports what is left out; returns false so that it can end a condition. */
  private boolean skip(CsvTable.Row row, String column, String rule) {
    report.skip(row.problem(column, rule, LEFT_OUT));
    return false;
  }

  /** A concept that has its labels in a language. */
  private record Seen(ConceptId id, String language) {}
}
