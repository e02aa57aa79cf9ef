package nl.ongekend.taxonomy.load;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A record of the starter taxonomy as it is written, before anything is known to be right. */
record StarterRecord(String file, int line, String type, String key, Map<String, Field> fields) {

  /** A line of a record; {@code reviewed} is false when a language is followed by {@code ?}. */
  record Field(int line, String value, boolean reviewed) {

    /** Returns the values between the separators, without outer blanks. */
    List<String> split(String separator) {
      return Arrays.stream(value.split(Pattern.quote(separator), -1)).map(String::strip).toList();
    }
  }

  StarterRecord(String file, int line, String type, String key) {
    this(file, line, type, key, new LinkedHashMap<>());
  }

  @Nullable Field field(String name) {
    return fields.get(name);
  }

  /** Returns the comma-separated keys in a field; none when the record does not have the field. */
  List<String> keys(String name) {
    Field field = fields.get(name);
    return field == null ? List.of() : field.split(",");
  }

  String name() {
    return type + ": " + key;
  }
}
