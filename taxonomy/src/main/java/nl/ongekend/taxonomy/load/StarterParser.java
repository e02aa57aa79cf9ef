package nl.ongekend.taxonomy.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ongekend.taxonomy.NearestName;
import nl.ongekend.taxonomy.Problem;
import org.jspecify.annotations.Nullable;

/** Splits the files of the starter taxonomy into records; goes on after a problem. */
final class StarterParser {

  /** The languages that every concept must have. */
  static final List<String> REQUIRED_LANGUAGES = List.of("en", "nl");

  /** The languages that occupations must have and skills may have. */
  static final List<String> FURTHER_LANGUAGES = List.of("ar", "uk", "ti", "tr", "pl");

  private static final Map<String, Set<String>> FIELDS =
      Map.of(
          "group", fields(false, "broader"),
          "skill", fields(true, "esco", "kind", "group", "broader", "related", "half-life"),
          "occupation", fields(true, "esco", "isco", "sector", "essential", "optional"));

  private static final Pattern HEAD = Pattern.compile("([a-z]+): (\\S.*)");
  private static final Pattern FIELD = Pattern.compile("  ([a-z-]+)(\\?)?: (\\S.*)");
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final List<StarterRecord> records = new ArrayList<>();
  private final List<Problem> problems;
  private String file = "";
  private int line;
  private @Nullable StarterRecord current;

  StarterParser(List<Problem> problems) {
    this.problems = problems;
  }

  List<StarterRecord> records() {
    return records;
  }

  void parse(String fileName, String text) {
    file = fileName;
    line = 0;
    current = null;
    text.lines().forEach(this::parseLine);
  }

  private void parseLine(String text) {
    line++;
    if (text.isBlank()) {
      current = null;
    } else if (text.indexOf('\t') >= 0) {
      problem(text, "must not have tabs", "Use spaces.");
    } else if (text.stripLeading().startsWith("#")) {
      return;
    } else if (text.startsWith(" ")) {
      parseField(text);
    } else {
      parseHead(text);
    }
  }

  private void parseHead(String text) {
    Matcher matcher = HEAD.matcher(text);
    if (!matcher.matches() || !FIELDS.containsKey(matcher.group(1))) {
      problem(
          text,
          "must be the head of a record",
          "Write group, skill or occupation, a colon, a space and the key; indent fields by two.");
      return;
    }
    String key = matcher.group(2).strip();
    if (!KEY.matcher(key).matches()) {
      problem(key, "must be a key in kebab-case", "Use a-z, 0-9 and single hyphens between them.");
    }
    if (current != null) {
      problem(text, "must follow a blank line", "Put a blank line between two records.");
    }
    current = new StarterRecord(file, line, matcher.group(1), key);
    records.add(current);
  }

  private void parseField(String text) {
    Matcher matcher = FIELD.matcher(text);
    if (!matcher.matches()) {
      problem(
          text,
          "must be a field of a record",
          "Write two spaces, the name, a colon, a space and the value.");
    } else if (current == null) {
      problem(text, "must belong to a record", "Start the record with its type and key.");
    } else {
      addField(current, matcher);
    }
  }

  private void addField(StarterRecord record, Matcher matcher) {
    String name = matcher.group(1);
    boolean reviewed = matcher.group(2) == null;
    Set<String> allowed = FIELDS.getOrDefault(record.type(), Set.of());
    StarterRecord.Field field = new StarterRecord.Field(line, matcher.group(3).strip(), reviewed);
    if (!allowed.contains(name)) {
      String rule = "The fields of a " + record.type() + " are " + allowed + ".";
      problem(
          name, "must be a field of a " + record.type(), NearestName.remedy(name, allowed, rule));
    } else if (!reviewed && !isLanguage(name)) {
      problem(name + "?", "must not have a question mark", "It goes with languages only.");
    } else if (record.fields().putIfAbsent(name, field) != null) {
      problem(name, "must stand once in a record", "Put all its values on one line.");
    }
  }

  private void problem(String value, String rule, String remedy) {
    problems.add(new Problem(file, line, null, value, rule, remedy));
  }

  private static boolean isLanguage(String name) {
    return REQUIRED_LANGUAGES.contains(name) || FURTHER_LANGUAGES.contains(name);
  }

  private static Set<String> fields(boolean furtherLanguages, String... own) {
    Set<String> fields = new TreeSet<>(List.of(own));
    fields.addAll(REQUIRED_LANGUAGES);
    if (furtherLanguages) {
      fields.addAll(FURTHER_LANGUAGES);
    }
    return fields;
  }
}
