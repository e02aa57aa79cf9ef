package nl.ongekend.core.voice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Properties;
import java.util.SequencedMap;

/** Reads a properties file in its order and reports keys that occur twice. Not thread-safe. */
final class MessageFile extends Properties {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient List<String> faults;
  private final LinkedHashMap<String, String> patternByKey = new LinkedHashMap<>();

  MessageFile(String file, List<String> faults) {
    this.file = file;
    this.faults = faults;
  }

  @Override
  public synchronized Object put(Object key, Object value) {
    String earlier = patternByKey.put((String) key, (String) value);
    if (earlier != null) {
      faults.add("%s: message %s is there twice".formatted(file, key));
    }
    return earlier == null ? "" : earlier;
  }

  SequencedMap<String, String> patternByKey() {
    return patternByKey;
  }
}
