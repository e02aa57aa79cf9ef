package nl.ongekend.api.sheet.person;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.TravelMode;
import org.jspecify.annotations.Nullable;

/**
 * The words for answers of which there are a few, in Dutch and English. Annotations are those that
 * stand on residence documents, and the short names that people give them; a bare yes or no says
 * nothing, because it depends on the question.
 */
final class AnswerWords {

  // Before the tables, which are divided by it.
  private static final Pattern COMMA = Pattern.compile(",");

  private static final Map<String, TravelMode> MODES =
      words(
          TravelMode.class,
          """
          WALK: lopend, lopen, te voet, voet, walking, on foot
          BICYCLE: fiets, fietsen, bike, cycling
          E_BIKE: ebike, elektrische fiets, electric bicycle
          MOPED: brommer, bromfiets, scooter, snorfiets
          CAR: auto, eigen auto, own car, met de auto
          PUBLIC_TRANSPORT: ov, openbaar vervoer, bus, trein, train, tram
          """);

  private static final Map<String, AccessClass> ANNOTATIONS =
      words(
          AccessClass.class,
          """
          FREE: vrij, arbeid vrij toegestaan, arbeid vrij toegestaan twv niet vereist
          FREE: twv niet vereist, work freely allowed, free to work
          TWV_REQUIRED: twv vereist, arbeid toegestaan mits twv, arbeid toegestaan twv vereist
          TWV_REQUIRED: arbeid alleen toegestaan indien werkgever beschikt over twv
          TWV_REQUIRED: work permit required
          TWV_STUDENT: student, arbeid van bijkomende aard toegestaan twv vereist
          TWV_STUDENT: arbeid van bijkomende aard toegestaan mits twv is verleend
          HIGHLY_SKILLED_MIGRANT_ONLY: kennismigrant, arbeid als kennismigrant toegestaan
          HIGHLY_SKILLED_MIGRANT_ONLY: highly skilled migrant
          GVVA_THIS_EMPLOYER: gvva, arbeid toegestaan zie aanvullend document
          TEMPORARY_PROTECTION: tijdelijke bescherming, richtlijn tijdelijke bescherming
          ORIENTATION_YEAR: zoekjaar, zoekjaar hoogopgeleiden, oriëntatiejaar
          NOT_ALLOWED: arbeid niet toegestaan, niet toegestaan, work not allowed
          UNKNOWN: onbekend, niet gezien, not seen
          """);

  private AnswerWords() {}

  private static <E extends Enum<E>> Map<String, E> words(Class<E> type, String table) {
    Map<String, E> words = new HashMap<>();
    for (E value : type.getEnumConstants()) {
      words.put(FoldedName.of(value.name()), value);
    }
    for (String line : table.lines().toList()) {
      int colon = line.indexOf(':');
      E value = Enum.valueOf(type, line.substring(0, colon));
      COMMA
          .splitAsStream(line.substring(colon + 1))
          .forEach(word -> words.put(FoldedName.of(word), value));
    }
    return Map.copyOf(words);
  }

  static @Nullable TravelMode mode(String text) {
    return MODES.get(FoldedName.of(text));
  }

  static @Nullable AccessClass access(String text) {
    return ANNOTATIONS.get(FoldedName.of(text));
  }
}
