package nl.ongekend.taxonomy.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of the ESCO download that are read, in the order in which they are read: concepts
 * first.
 */
enum EscoFile {
  ISCO_GROUPS("ISCOGroups", "conceptUri,preferredLabel"),
  SKILL_GROUPS("skillGroups", "conceptUri,preferredLabel"),
  OCCUPATIONS("occupations", "conceptUri,preferredLabel,altLabels,iscoGroup"),
  SKILLS("skills", "conceptUri,preferredLabel,altLabels,skillType"),
  BROADER_OCCUPATIONS("broaderRelationsOccPillar", "conceptUri,broaderUri"),
  BROADER_SKILLS("broaderRelationsSkillPillar", "conceptUri,broaderUri"),
  OCCUPATION_SKILLS("occupationSkillRelations", "occupationUri,relationType,skillUri"),
  SKILL_SKILLS("skillSkillRelations", "originalSkillUri,relationType,relatedSkillUri");

  private static final Pattern NAME =
      Pattern.compile("([A-Za-z]+)(?:_([a-z]{2,3}))?\\.csv", Pattern.CASE_INSENSITIVE);

  private final String stem;
  private final String columns;

  EscoFile(String stem, String columns) {
    this.stem = stem;
    this.columns = columns;
  }

  /** Returns the columns that the file must have. */
  List<String> columns() {
    return List.of(columns.split(","));
  }

  /** Returns whether the rows are concepts with labels, so that the file name says the language. */
  boolean hasLabels() {
    return compareTo(BROADER_OCCUPATIONS) < 0;
  }

  /** Returns which of the files it is by its name without folder, if it is one of them. */
  static Optional<EscoFile> find(String fileName) {
    Matcher matcher = NAME.matcher(fileName);
    return matcher.matches()
        ? Arrays.stream(values()).filter(f -> f.stem.equalsIgnoreCase(matcher.group(1))).findFirst()
        : Optional.empty();
  }

  /** Returns the language in the name of the file, if it has one. */
  static Optional<String> findLanguage(String fileName) {
    Matcher matcher = NAME.matcher(fileName);
    return matcher.matches()
        ? Optional.ofNullable(matcher.group(2)).map(language -> language.toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
