package nl.ongekend.core.voice;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks a bundle against the catalogue and the English one.
 *
 * @param argumentsByKey the messages that have to be there, and what each may insert
 * @param faults where to report, {@code file: what} each
 */
record BundleCheck(SortedMap<String, Set<String>> argumentsByKey, List<String> faults) {

  void check(String file, Map<String, String> messages, Map<String, String> english) {
    String reviewed = messages.getOrDefault(MessageBundle.REVIEWED, "");
    if (!reviewed.equals("true") && !reviewed.equals("false")) {
      faults.add("%s: header reviewed (%s) must be true or false".formatted(file, reviewed));
    }
    argumentsByKey.forEach((key, allowed) -> checkMessage(file, key, messages.get(key), allowed));
    for (String key : messages.keySet()) {
      if (!argumentsByKey.containsKey(key) && !key.equals(MessageBundle.REVIEWED)) {
        faults.add("%s: nothing says message %s".formatted(file, key));
      }
    }
    argumentsByKey
        .keySet()
        .forEach(key -> checkSame(file, key, messages.get(key), english.get(key)));
  }

  private void checkMessage(
      String file, String key, @Nullable String pattern, Set<String> allowed) {
    if (pattern == null || pattern.isBlank()) {
      faults.add("%s: message %s is missing".formatted(file, key));
      return;
    }
    try {
      Set<String> unknown = new TreeSet<>(arguments(pattern));
      unknown.removeAll(allowed);
      if (!unknown.isEmpty()) {
        faults.add(
            "%s: message %s inserts %s and may only insert %s"
                .formatted(file, key, unknown, new TreeSet<>(allowed)));
      }
    } catch (IllegalArgumentException e) {
      faults.add("%s: message %s is malformed: %s".formatted(file, key, e.getMessage()));
    }
  }

  private void checkSame(
      String file, String key, @Nullable String pattern, @Nullable String english) {
    if (pattern == null || english == null) {
      return;
    }
    try {
      Set<String> own = arguments(pattern);
      Set<String> inEnglish = arguments(english);
      if (!own.equals(inEnglish)) {
        faults.add(
            "%s: message %s inserts %s, and %s in English".formatted(file, key, own, inEnglish));
      }
    } catch (IllegalArgumentException e) {
      // Reported as malformed already, here or for the English bundle.
      return;
    }
  }

  private static Set<String> arguments(String pattern) {
    return new TreeSet<>(new MessageFormat(pattern, ULocale.ROOT).getArgumentNames());
  }
}
