package nl.ongekend.core.voice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import nl.ongekend.core.rule.RuleTables;
import org.jspecify.annotations.Nullable;

/** The message bundles that come with the engine. Immutable and thread-safe. */
final class MessageBundles {

  /** The language in which every voice speaks. */
  static final String FALLBACK = "en";

  private static final Map<Voice, List<String>> LANGUAGES =
      Map.of(
          Voice.COACH, List.of("en", "nl"),
          Voice.EMPLOYER, List.of("en", "nl"),
          Voice.PERSON, List.of("en", "nl", "ar", "pl", "ti", "tr", "uk"));

  private final Map<Voice, Map<String, MessageBundle>> bundles;

  private MessageBundles(Map<Voice, Map<String, MessageBundle>> bundles) {
    this.bundles = bundles;
  }

  /**
   * Loads and checks all bundles.
   *
   * @param tables the rules whose codes need texts
   * @throws BundleProblem if a message is missing, unknown or malformed
   */
  static MessageBundles load(RuleTables tables) {
    List<String> faults = new ArrayList<>();
    Map<Voice, Map<String, MessageBundle>> bundles = new EnumMap<>(Voice.class);
    for (Voice voice : Voice.values()) {
      bundles.put(voice, load(voice, tables, faults));
    }
    if (!faults.isEmpty()) {
      throw new BundleProblem(faults);
    }
    return new MessageBundles(bundles);
  }

  private static Map<String, MessageBundle> load(
      Voice voice, RuleTables tables, List<String> faults) {
    BundleCheck check = new BundleCheck(MessageCatalogue.of(voice, tables), faults);
    Map<String, MessageBundle> bundleByLanguage = new TreeMap<>();
    SequencedMap<String, String> english = read(file(voice, FALLBACK), faults);
    for (String language : listLanguages(voice)) {
      String file = file(voice, language);
      SequencedMap<String, String> messages =
          language.equals(FALLBACK) ? english : read(file, faults);
      check.check(file, messages, english);
      bundleByLanguage.put(language, new MessageBundle(voice, language, messages));
    }
    return bundleByLanguage;
  }

  static List<String> listLanguages(Voice voice) {
    return LANGUAGES.getOrDefault(voice, List.of());
  }

  /**
   * Returns the messages of a kind of text for the person, such as {@code slip}.
   *
   * @param language a language tag; English is used when the voice of the person does not speak it
   * @throws BundleProblem if a message is malformed
   */
  static MessageBundle personal(String kind, String language) {
    String primary = primary(language);
    String spoken = listLanguages(Voice.PERSON).contains(primary) ? primary : FALLBACK;
    List<String> faults = new ArrayList<>();
    SequencedMap<String, String> patterns =
        read("%s_%s.properties".formatted(kind, spoken), faults);
    if (!faults.isEmpty()) {
      throw new BundleProblem(faults);
    }
    return new MessageBundle(Voice.PERSON, spoken, patterns);
  }

  static String file(Voice voice, String language) {
    return "%s_%s.properties".formatted(voice.name().toLowerCase(Locale.ROOT), language);
  }

  static SequencedMap<String, String> read(String file, List<String> faults) {
    try (InputStream resource = MessageBundles.class.getResourceAsStream(file)) {
      if (resource == null) {
        throw new IllegalStateException(
            "resource (%s) of the voices is missing.%nMaybe the build left it out."
                .formatted(file));
      }
      MessageFile messages = new MessageFile(file, faults);
      messages.load(new InputStreamReader(resource, UTF_8));
      return messages.patternByKey();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Returns the bundle in a language, or the English one when the voice does not speak it. */
  MessageBundle get(Voice voice, String language) {
    Map<String, MessageBundle> ofVoice = bundles.getOrDefault(voice, Map.of());
    MessageBundle bundle = ofVoice.get(primary(language));
    MessageBundle found = bundle == null ? ofVoice.get(FALLBACK) : bundle;
    return requireThere(found, voice);
  }

  private static String primary(String language) {
    return language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
  }

  private static MessageBundle requireThere(@Nullable MessageBundle bundle, Voice voice) {
    if (bundle == null) {
      throw new IllegalStateException("voice %s has no English bundle.".formatted(voice));
    }
    return bundle;
  }
}
