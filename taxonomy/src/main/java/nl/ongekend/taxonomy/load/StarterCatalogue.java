package nl.ongekend.taxonomy.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.CrosswalkEdge;
import nl.ongekend.taxonomy.IscoCodes;
import nl.ongekend.taxonomy.Label;
import nl.ongekend.taxonomy.NearestName;
import nl.ongekend.taxonomy.Problem;
import nl.ongekend.taxonomy.Relation;
import nl.ongekend.taxonomy.SkillKind;
import nl.ongekend.taxonomy.TaxonomyBuilder;
import org.jspecify.annotations.Nullable;

/** Checks the records of the starter taxonomy as a whole and adds them to a builder. */
final class StarterCatalogue {

  private static final Set<String> SECTORS =
      Set.of(
          "care",
          "technology",
          "energy",
          "ict",
          "education",
          "construction",
          "logistics",
          "hospitality",
          "food",
          "horticulture",
          "cleaning",
          "retail",
          "business",
          "crafts",
          "transport",
          "public");

  private static final Set<String> KINDS = Set.of("skill", "knowledge", "attitude", "licence");

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private static final Pattern HALF_LIFE = Pattern.compile("([1-9][0-9]{0,2}) months \\| (\\S.*)");

  private final TaxonomyBuilder builder = new TaxonomyBuilder();
  private final Map<String, StarterRecord> byKey = new LinkedHashMap<>();
  private final Map<ConceptId, StarterRecord> byId = new HashMap<>();
  private final List<Problem> problems;

  StarterCatalogue(List<Problem> problems) {
    this.problems = problems;
  }

  /** Returns a builder with all records; what could not be added is among the problems. */
  TaxonomyBuilder add(List<StarterRecord> records) {
    records.forEach(this::register);
    byKey.values().forEach(this::addConcept);
    byKey.values().forEach(this::addLabels);
    byKey.values().forEach(this::addRelations);
    checkUse();
    return builder;
  }

  private void register(StarterRecord starter) {
    StarterRecord sameKey = byKey.putIfAbsent(starter.key(), starter);
    if (sameKey != null) {
      problem(
          starter, null, starter.key(), "must be a key of its own", "It is also " + at(sameKey));
      return;
    }
    StarterRecord sameId = byId.putIfAbsent(id(starter), starter);
    if (sameId != null) {
      String remedy = "It is also that of " + at(sameId);
      problem(starter, "esco", id(starter).uri(), "must be an id of its own", remedy);
    }
  }

  private void addConcept(StarterRecord starter) {
    switch (starter.type()) {
      case "occupation" -> addOccupation(starter);
      case "skill" -> addSkill(starter);
      default -> builder.addGroup(id(starter));
    }
    StarterRecord.Field esco = starter.field("esco");
    if (esco != null) {
      if (!UUID.matcher(esco.value()).matches()) {
        String remedy = "Give the 36 characters at the end of the ESCO URI, in lower case.";
        problem(starter, "esco", esco.value(), "must be a UUID", remedy);
      }
      // Documents written before the concept got its ESCO id know it by its key.
      builder.addCrosswalk(new CrosswalkEdge(ownId(starter).uri(), id(starter), 1000));
    }
  }

  private void addOccupation(StarterRecord starter) {
    int isco = IscoCodes.NONE;
    String code = required(starter, "isco");
    if (code != null) {
      try {
        isco = IscoCodes.parse(code);
      } catch (IllegalArgumentException e) {
        problem(
            starter, "isco", code, "must be a unit group of ISCO-08", "Look the code up there.");
      }
    }
    builder.addOccupation(id(starter), isco);
    String sector = required(starter, "sector");
    if (sector != null && isOneOf(starter, "sector", sector, SECTORS)) {
      builder.sector(id(starter), sector);
    }
  }

  private void addSkill(StarterRecord starter) {
    SkillKind kind = SkillKind.SKILL;
    String name = required(starter, "kind");
    if (name != null && isOneOf(starter, "kind", name, KINDS)) {
      kind = SkillKind.valueOf(name.toUpperCase(Locale.ROOT));
    }
    builder.addSkill(id(starter), kind);
    StarterRecord.Field halfLife = starter.field("half-life");
    if (halfLife != null) {
      addHalfLife(starter, halfLife.value());
    }
  }

  private void addHalfLife(StarterRecord starter, String value) {
    Matcher matcher = HALF_LIFE.matcher(value);
    if (!matcher.matches()) {
      String remedy = "Write it as 36 months | where that figure is written.";
      problem(starter, "half-life", value, "must be months and a source", remedy);
      return;
    }
    int months = Integer.parseInt(matcher.group(1));
    try {
      builder.halfLife(id(starter), months, matcher.group(2));
    } catch (IllegalArgumentException e) {
      problem(starter, "half-life", value, "must be at most 600 months", "Check the figure.");
    }
  }

  private void addLabels(StarterRecord starter) {
    StarterParser.REQUIRED_LANGUAGES.forEach(language -> addLabels(starter, language, true));
    boolean required = starter.type().equals("occupation");
    StarterParser.FURTHER_LANGUAGES.forEach(language -> addLabels(starter, language, required));
  }

  private void addLabels(StarterRecord starter, String language, boolean required) {
    StarterRecord.Field field = starter.field(language);
    if (field == null) {
      if (required) {
        required(starter, language);
      }
      return;
    }
    List<String> texts = field.split("|");
    for (int i = 0; i < texts.size(); i++) {
      addLabel(starter, language, texts.get(i), i == 0);
    }
    if (new HashSet<>(texts).size() < texts.size()) {
      problem(
          starter, language, field.value(), "must not repeat a label", "Leave one of them out.");
    }
  }

  private void addLabel(StarterRecord starter, String language, String text, boolean preferred) {
    boolean reviewed = line(starter, language).reviewed();
    try {
      Label label = new Label(language, text, reviewed);
      if (preferred) {
        builder.addPreferred(id(starter), label);
      } else {
        builder.addAlternative(id(starter), label);
      }
    } catch (IllegalArgumentException e) {
      String remedy = "Write labels with | between them, none of them empty.";
      problem(starter, language, text, "must be a label", remedy);
    }
  }

  private void addRelations(StarterRecord starter) {
    switch (starter.type()) {
      case "occupation" -> {
        relate(starter, "essential", Relation.ESSENTIAL_SKILL, "skill");
        relate(starter, "optional", Relation.OPTIONAL_SKILL, "skill");
        checkOccupation(starter);
      }
      case "skill" -> {
        relate(starter, "group", Relation.GROUP_OF_SKILL, "group");
        relate(starter, "broader", Relation.BROADER_SKILL, "skill");
        relate(starter, "related", Relation.RELATED_SKILL, "skill");
      }
      default -> relate(starter, "broader", Relation.BROADER_GROUP, "group");
    }
  }

  private void relate(StarterRecord starter, String field, Relation relation, String type) {
    Set<String> seen = new HashSet<>();
    for (String key : starter.keys(field)) {
      StarterRecord target = byKey.get(key);
      if (target == null || !target.type().equals(type)) {
        unknownKey(starter, field, key, type);
      } else if (!seen.add(key)) {
        problem(starter, field, key, "must stand once in a list", "Leave the second one out.");
      } else if (id(target).equals(id(starter))) {
        problem(starter, field, key, "must be another " + type, "Leave it out.");
      } else {
        addEdge(starter, field, relation, target);
      }
    }
  }

  private void addEdge(
      StarterRecord starter, String field, Relation relation, StarterRecord target) {
    if (relation.isHierarchy() && builder.leadsTo(relation, id(target), id(starter))) {
      String remedy = "It leads back to " + starter.key() + "; take one of the steps away.";
      problem(starter, field, target.key(), "must be more general", remedy);
    } else {
      builder.relate(relation, id(starter), id(target));
    }
  }

  private void unknownKey(StarterRecord starter, String field, String key, String type) {
    List<String> known =
        byKey.values().stream().filter(r -> r.type().equals(type)).map(r -> r.key()).toList();
    String remedy = NearestName.remedy(key, known, "Add a record for it, or leave it out.");
    problem(starter, field, key, "must be the key of a " + type, remedy);
  }

  private void checkOccupation(StarterRecord starter) {
    required(starter, "essential");
    Set<String> both = new HashSet<>(starter.keys("essential"));
    both.retainAll(starter.keys("optional"));
    if (!both.isEmpty()) {
      String rule = "must not be essential as well";
      problem(starter, "optional", both.toString(), rule, "Leave it out of one of the two.");
    }
  }

  private void checkUse() {
    Set<String> used = new HashSet<>();
    byKey.values().stream()
        .flatMap(r -> Stream.concat(r.keys("essential").stream(), r.keys("optional").stream()))
        .forEach(used::add);
    for (StarterRecord starter : byKey.values()) {
      boolean skill = starter.type().equals("skill");
      if (skill && starter.field("group") == null && !used.contains(starter.key())) {
        String remedy = "Give it a group, or name it in an occupation.";
        problem(starter, null, starter.key(), "must be used or belong to a group", remedy);
      }
    }
  }

  private boolean isOneOf(StarterRecord starter, String field, String value, Set<String> known) {
    if (known.contains(value)) {
      return true;
    }
    String all = "Use one of " + known.stream().sorted().toList() + ".";
    String remedy = NearestName.remedy(value, known, all);
    problem(starter, field, value, "must be a known " + field, remedy);
    return false;
  }

  private @Nullable String required(StarterRecord starter, String name) {
    StarterRecord.Field field = starter.field(name);
    if (field == null) {
      String remedy = "Add a line with " + name + ": and the value.";
      problem(starter, name, starter.key(), "must have the field " + name, remedy);
      return null;
    }
    return field.value();
  }

  private void problem(
      StarterRecord starter, @Nullable String field, String value, String rule, String remedy) {
    int line = field == null ? starter.line() : line(starter, field).line();
    problems.add(new Problem(starter.file(), line, field, value, rule, remedy));
  }

  private static StarterRecord.Field line(StarterRecord starter, String name) {
    StarterRecord.Field field = starter.field(name);
    return field == null ? new StarterRecord.Field(starter.line(), "", true) : field;
  }

  private static String at(StarterRecord starter) {
    return "%s in %s, line %d.".formatted(starter.name(), starter.file(), starter.line());
  }

  private static ConceptId id(StarterRecord starter) {
    StarterRecord.Field esco = starter.field("esco");
    if (esco == null || !UUID.matcher(esco.value()).matches()) {
      return ownId(starter);
    }
    boolean skill = starter.type().equals("skill");
    return ConceptId.of((skill ? ConceptId.ESCO_SKILL : ConceptId.ESCO_OCCUPATION) + esco.value());
  }

  private static ConceptId ownId(StarterRecord starter) {
    // A key that is no key has been reported; it must not stop the rest of the check.
    String key =
        starter.key().chars().allMatch(c -> c > ' ' && c < 127) ? starter.key() : "invalid";
    return ConceptId.of("urn:ongekend:" + starter.type() + ":" + key);
  }
}
