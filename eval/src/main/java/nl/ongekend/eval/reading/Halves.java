package nl.ongekend.eval.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the texts are split: within each kind by language and by whether it has a hidden language,
 * asks too much or holds what has no field, in the order of a keyed hash of the id, in turn to one
 * half and the other. Nobody chooses, and the halves are alike.
 */
final class Halves {

  private static final String KEY = "ongekend reading gold 1:";

  private Halves() {}

  /** Returns the texts with the half each is in, in the order given. */
  static List<GoldText> split(List<GoldText> texts) {
    Map<String, Half> halfById = new TreeMap<>();
    byKind(texts).values().forEach(kind -> assign(kind, halfById));
    return texts.stream()
        .map(text -> text.in(halfById.getOrDefault(text.id(), Half.TEST)))
        .toList();
  }

  private static Map<String, List<GoldText>> byKind(List<GoldText> texts) {
    Map<String, List<GoldText>> byKind = new TreeMap<>();
    for (GoldText text : texts) {
      byKind.computeIfAbsent(text.kind().name(), kind -> new ArrayList<>()).add(text);
    }
    return byKind;
  }

  private static void assign(List<GoldText> texts, Map<String, Half> halfById) {
    texts.sort(
        Comparator.comparing(Halves::stratum)
            .thenComparing(text -> hash(text.id()))
            .thenComparing(GoldText::id));
    for (int i = 0; i < texts.size(); i++) {
      halfById.put(texts.get(i).id(), i % 2 == 0 ? Half.DEVELOPMENT : Half.TEST);
    }
  }

  private static String stratum(GoldText text) {
    return "%s %b %b %b"
        .formatted(
            String.join("/", text.languages()),
            text.has(Field.HIDDEN_LANGUAGE),
            text.has(Field.ASKS_TOO_MUCH),
            text.has(Field.NOT_UNDERSTOOD));
  }

  private static String hash(String id) {
    try {
      byte[] bytes = (KEY + id).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
