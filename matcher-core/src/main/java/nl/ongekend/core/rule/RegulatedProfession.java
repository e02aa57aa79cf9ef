package nl.ongekend.core.rule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A profession that the law keeps to people who are recognised.
 *
 * @param name its name, as {@link nl.ongekend.core.profile.Profession#profession()} gives it
 * @param authority who recognises it, as {@link nl.ongekend.core.profile.Profession#authority()}
 *     gives it
 * @param english its English titles, the usual one first
 * @param dutch its Dutch titles, the usual one first; the ones that the law protects
 * @param ground what makes it regulated
 * @param isco the ISCO-08 unit groups in which its jobs are counted; they hold other jobs too
 * @param meanwhile English names of adjacent jobs that are free of every ground
 * @param source where it is written
 */
public record RegulatedProfession(
    String name,
    String authority,
    List<String> english,
    List<String> dutch,
    Ground ground,
    List<String> isco,
    List<String> meanwhile,
    Source source) {

  /** What makes a profession regulated. */
  public enum Ground {
    /** A title protected by law, with a register. */
    PROTECTED_TITLE,
    /** A training title, such as those of article 34 of the BIG act. */
    TRAINING_TITLE,
    /** Acts reserved to the profession. */
    RESERVED_ACTS,
    /** A rule on who may be counted as staff. */
    STAFFING_RULE
  }

  private static final List<String> FIELDS =
      List.of("authority", "en", "nl", "ground", "isco", "meanwhile", "source", "status");

  /** Copies the lists. */
  public RegulatedProfession {
    english = List.copyOf(english);
    dutch = List.copyOf(dutch);
    isco = List.copyOf(isco);
    meanwhile = List.copyOf(meanwhile);
  }

  static RegulatedProfession read(TableText.Entry entry) {
    entry.requireFields(FIELDS);
    return new RegulatedProfession(
        new Words(entry, entry.line(), entry.key()).name(),
        entry.get("authority"),
        texts(entry.get("en")),
        texts(entry.get("nl")),
        Words.of(entry, "ground").one(Ground.class),
        Words.of(entry, "isco").parts().stream().map(RegulatedProfession::unitGroup).toList(),
        texts(entry.getOrNull("meanwhile")),
        Source.read(entry));
  }

  private static List<String> texts(@Nullable String value) {
    return value == null
        ? List.of()
        : Arrays.stream(value.split("\\|", -1)).map(String::strip).toList();
  }

  private static String unitGroup(Words words) {
    if (!words.text().matches("\\d{4}")) {
      throw words.problem("must be four digits.", "Maybe it is a group of unit groups.");
    }
    return words.text();
  }
}
